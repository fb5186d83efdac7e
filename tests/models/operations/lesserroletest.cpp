// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/workshop.h"

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

const QString searching = u"POST /api/v1/search/iam/personal_clients=status:-1;status=403"_s;
const QString listingUnderAPrincipal = u"GET /api/v1/service_principals/*/credentials=status:-1;status=403"_s;

} // namespace

/// Reading a tenant through a connection below Super Admin.
class LesserRoleTest : public QObject
{
    Q_OBJECT

private:
    Tenants m_tenants;
    std::unique_ptr<Workshop> m_shop;

    [[nodiscard]] QStringList problems(std::optional<Kind> kind,
                                       std::optional<ReadingProblem::Cause> cause = {})
    {
        return (*m_shop)->refreshes.problems(c1Profile, kind, cause);
    }

    [[nodiscard]] int personalClientsOfOthers()
    {
        int count = 0;
        const auto &credentials = (*m_shop)->inventory.credentials();
        for (int row = 0; row < credentials.count(); ++row) {
            const OwnerRef &owner = credentials.at(row).ref.owner;
            count +=
                owner.kind == Kind::PersonalClient && owner.id != m_tenants.owner(Kind::PersonalClient).id
                    ? 1
                    : 0;
        }
        return count;
    }

private Q_SLOTS:

    void init()
    {
        m_tenants.endFaults();
        m_shop = std::make_unique<Workshop>(m_tenants);
    }

    void cleanup() { m_shop.reset(); }

    void eachLimitConcernsItsKind()
    {
        m_tenants.fault(searching);
        QVERIFY(m_shop->refresh(c1Profile));
        QCOMPARE(problems({}).size(), 1);
        QCOMPARE(problems({}, ReadingProblem::Cause::Failure), QStringList());
        QCOMPARE(problems(Kind::PersonalClient, ReadingProblem::Cause::Role).size(), 1);
        QCOMPARE(problems(Kind::ServicePrincipalCredential), QStringList());
        QCOMPARE(problems(Kind::ConnectorCredential), QStringList());
    }

    void manyOwnersAreToldOnce()
    {
        m_tenants.fault(listingUnderAPrincipal);
        QVERIFY(m_shop->refresh(c1Profile));
        const QStringList told = problems(Kind::ServicePrincipalCredential, ReadingProblem::Cause::Role);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told, problems({}));
        QVERIFY2(told.first().startsWith(u"Service-principal credentials: "_s), qPrintable(told.first()));
        QVERIFY(!told.first().contains(u'\n'));
    }

    void aUserThatIsGoneIsNoProblem()
    {
        m_tenants.fault(u"GET /api/v1/users/*=status:-1;status=404"_s);
        QVERIFY(m_shop->refresh(c1Profile));
        QCOMPARE(problems({}), QStringList());
    }

    void ownPersonalClientsDeletedElsewhereVanish()
    {
        const OwnerRef own = m_tenants.owner(Kind::PersonalClient);
        const auto watch = minted(*m_shop, plainRequest(own, u"deleted elsewhere"_s));
        const CredentialRef gone = (*m_shop)->custody.find(watch->id)->credential;
        const auto kept = minted(*m_shop, plainRequest(own, u"kept"_s));
        QVERIFY(m_shop->refresh(c1Profile));
        const int ofOthers = personalClientsOfOthers();
        QVERIFY(ofOthers > 0);

        m_tenants.fault(searching);
        m_tenants.colleague(Vendor::ConductorOne, u"DELETE"_s, credentialPath(gone));
        QVERIFY(m_shop->refresh(c1Profile));
        const auto &credentials = (*m_shop)->inventory.credentials();
        QVERIFY(credentials.find(gone) == nullptr);
        QVERIFY(credentials.find((*m_shop)->custody.find(kept->id)->credential) != nullptr);
        QCOMPARE(personalClientsOfOthers(), ofOthers);

        // An own list that is cut off proves nothing.
        const auto another = minted(*m_shop, plainRequest(own, u"deleted too"_s));
        const CredentialRef goneToo = (*m_shop)->custody.find(another->id)->credential;
        m_tenants.fault(u"GET /api/v1/iam/personal_clients=repeat-page:-1"_s);
        m_tenants.colleague(Vendor::ConductorOne, u"DELETE"_s, credentialPath(goneToo));
        QVERIFY(m_shop->refresh(c1Profile));
        QVERIFY(credentials.find(goneToo) != nullptr);
    }
};

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::LesserRoleTest)
#include "lesserroletest.moc"
