// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/operations/refreshtest.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace keyturn::test {

CredentialRef RefreshTest::someCredentialOf(const OwnerRef &owner)
{
    const auto &credentials = inventory().credentials();
    for (int row = 0; row < credentials.count(); ++row) {
        if (credentials.at(row).ref.owner == owner) {
            return credentials.at(row).ref;
        }
    }
    return {};
}

CredentialRef RefreshTest::deletedElsewhere(const OwnerRef &owner)
{
    const auto watch = minted(*m_shop, plainRequest(owner, u"deleted elsewhere"_s));
    const CredentialRef ref = (*m_shop)->custody.find(watch->id)->credential;
    m_tenants->colleague(owner.profile == c1Profile ? Vendor::ConductorOne : Vendor::Confidence, u"DELETE"_s,
                         credentialPath(ref));
    return ref;
}

void RefreshTest::onceUnderWay(const std::function<void()> &act)
{
    connect(&refreshes(), &Refreshes::progressed, this, [act, isDone = false]() mutable {
        if (!std::exchange(isDone, true)) {
            act();
        }
    });
}

void RefreshTest::goneElsewhereVanishes_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("servicePrincipalCredential") << Kind::ServicePrincipalCredential;
    QTest::newRow("personalClient") << Kind::PersonalClient;
    QTest::newRow("clientCredential") << Kind::ClientCredential;
}

void RefreshTest::goneElsewhereVanishes()
{
    QFETCH(const Kind, kind);
    const OwnerRef owner = m_tenants->owner(kind, 2);
    const CredentialRef gone = deletedElsewhere(owner);
    QVERIFY(inventory().credentials().find(gone) != nullptr);
    QVERIFY(m_shop->refresh(owner.profile));
    QVERIFY(inventory().credentials().find(gone) == nullptr);
    QVERIFY(!someCredentialOf(owner).isNull());
}

void RefreshTest::incompleteListTakesNothingAway_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("a page again") << u"repeat-page:-1"_s;
    QTest::newRow("500") << u"status:-1;status=500"_s;
    QTest::newRow("403") << u"status:-1;status=403"_s;
    QTest::newRow("no JSON") << u"garbage:-1"_s;
    QTest::newRow("half an answer") << u"truncate:-1"_s;
}

void RefreshTest::incompleteListTakesNothingAway()
{
    QFETCH(const QString, fault);
    const CredentialRef gone = deletedElsewhere(principal());
    const CredentialRef other = deletedElsewhere(principal(4));
    m_tenants->fault(u"GET %1=%2"_s.arg(mintPath(principal()), fault));
    QVERIFY(m_shop->refresh(c1Profile));
    QVERIFY(inventory().credentials().find(gone) != nullptr);
    QVERIFY(inventory().credentials().find(other) == nullptr);
    QCOMPARE(refreshes().problems(c1Profile).size(), 1);

    m_tenants->endFaults();
    QVERIFY(m_shop->refresh(c1Profile));
    QVERIFY(inventory().credentials().find(gone) == nullptr);
    QCOMPARE(refreshes().problems(c1Profile), QStringList());
}

void RefreshTest::incompleteOwnerListTakesNothingAway()
{
    const auto made = outcomeOf((*m_shop)->operations.createOwner(c1Profile, Kind::ServicePrincipalCredential,
                                                                  u"deleted elsewhere"_s));
    QVERIFY(made && *made);
    const OwnerRef owner = (*made)->ref;
    m_tenants->colleague(Vendor::ConductorOne, u"DELETE"_s, u"/api/v1/service_principals/"_s % owner.id);
    m_tenants->fault(u"GET /api/v1/service_principals=repeat-page:-1"_s);
    QVERIFY(m_shop->refresh(c1Profile));
    QVERIFY(inventory().owners().find(owner) != nullptr);
    QVERIFY(!refreshes().problems(c1Profile).isEmpty());
    m_tenants->endFaults();
    QVERIFY(m_shop->refresh(c1Profile));
    QVERIFY(inventory().owners().find(owner) == nullptr);
}

void RefreshTest::gatewaysPageIsNoProofThatItIsGone()
{
    const OwnerRef connector = m_tenants->owner(Kind::ConnectorCredential);
    const auto watch = minted(*m_shop, plainRequest(connector, {}));
    const CredentialRef ref = (*m_shop)->custody.find(watch->id)->credential;
    QVERIFY(m_shop->refresh(c1Profile));
    QVERIFY(inventory().owners().find(connector) != nullptr);
    m_tenants->fault(u"GET /api/v1/apps/**=html:-1;status=404"_s);
    QVERIFY(m_shop->refresh(c1Profile));
    QVERIFY(!refreshes().problems(c1Profile).isEmpty());
    QVERIFY(inventory().owners().find(connector) != nullptr);
    QVERIFY(inventory().credentials().find(ref) != nullptr);

    m_tenants->endFaults();
    m_shop->restart();
    QVERIFY(m_shop->refresh(c1Profile));
    QVERIFY(inventory().credentials().find(ref) != nullptr);
}

void RefreshTest::ownerMadeMeanwhileStays()
{
    QVERIFY(m_shop->refresh(c1Profile));
    Owner made;
    // The server never names it: as if it were made right after the list was read.
    made.ref = {c1Profile, Kind::ServicePrincipalCredential, {}, u"made-meanwhile"_s};
    onceUnderWay([this, made] { inventory().upsertOwners({made}); });
    QVERIFY(m_shop->refresh(c1Profile));
    QVERIFY(inventory().owners().find(made.ref) != nullptr);
    QVERIFY(m_shop->refresh(c1Profile));
    QVERIFY(inventory().owners().find(made.ref) == nullptr);
}

void RefreshTest::mintedMeanwhileStays()
{
    QVERIFY(m_shop->refresh(c1Profile));
    Credential made;
    made.ref = {principal(), u"made-meanwhile"_s};
    onceUnderWay([this, made] { inventory().upsertCredentials({made}); });
    QVERIFY(m_shop->refresh(c1Profile));
    QVERIFY(inventory().credentials().find(made.ref) != nullptr);
}

} // namespace keyturn::test
