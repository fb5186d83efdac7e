// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/kinddescriptor.h"
#include "tests/support/workshop.h"

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// Creating and deleting owners, with answers and without.
class OwnerChangeTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Tenants> m_tenants;
    std::unique_ptr<Workshop> m_shop;

    [[nodiscard]] bool settle(const ProfileId &profile)
    {
        return endsWell((*m_shop)->operations.settleUnknown(profile));
    }

    [[nodiscard]] static QString ownerPath(const OwnerRef &ref)
    {
        return ref.kind == Kind::ServicePrincipalCredential ? u"/api/v1/service_principals/"_s % ref.id
                                                            : u"/v1/"_s % ref.id;
    }

    [[nodiscard]] static QString ownersPath(Kind kind)
    {
        return kind == Kind::ServicePrincipalCredential ? u"/api/v1/service_principals"_s : u"/v1/clients"_s;
    }

    [[nodiscard]] std::optional<OwnerRef> freshOwner(const ProfileId &profile, Kind kind)
    {
        const auto created = outcomeOf((*m_shop)->operations.createOwner(profile, kind, u"fresh owner"_s));
        return created && *created ? std::optional((*created)->ref) : std::nullopt;
    }

    static void addOwnerRows()
    {
        QTest::addColumn<ProfileId>("profile");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("service principal") << c1Profile << Kind::ServicePrincipalCredential;
        QTest::newRow("client") << confidenceProfile << Kind::ClientCredential;
    }

private Q_SLOTS:

    void initTestCase() { m_tenants = std::make_unique<Tenants>(); }

    void init()
    {
        m_tenants->endFaults();
        m_tenants->forgetRequests();
        m_shop = std::make_unique<Workshop>(*m_tenants);
    }

    void cleanup() { m_shop.reset(); }

    void nothingIsDeletedIfTheSignInCannotBeRead_data()
    {
        QTest::addColumn<QString>("unreadable");
        QTest::newRow("the identity") << u"GET /api/v1/auth/introspect"_s;
        QTest::newRow("the owner") << u"GET /api/v1/service_principals/*"_s;
        QTest::newRow("its credentials") << u"GET /api/v1/service_principals/*/credentials"_s;
    }

    void nothingIsDeletedIfTheSignInCannotBeRead()
    {
        QFETCH(const QString, unreadable);
        const auto owner = freshOwner(c1Profile, Kind::ServicePrincipalCredential);
        QVERIFY(owner);
        m_tenants->fault(unreadable % u"=status:-1;status=403"_s);
        m_tenants->forgetRequests();
        const auto result = outcomeOf((*m_shop)->operations.removeOwner(*owner));
        QVERIFY(result && !*result);
        QVERIFY(!result->error().serverMayHaveActed);
        QVERIFY(result->error().text().contains("Nothing was sent"_L1));
        QCOMPARE(m_tenants->requestsThatWrite(), 0);
        m_tenants->endFaults();
        QVERIFY(endsWell((*m_shop)->operations.removeOwner(*owner)));
    }

    void clientThatTheVendorMadeStays()
    {
        QVERIFY(m_shop->refresh(confidenceProfile));
        const OwnerRef madeByVendor = m_tenants->owner(Kind::ClientCredential, 0);
        m_tenants->forgetRequests();
        QVERIFY(!endsWell((*m_shop)->operations.removeOwner(madeByVendor)));
        QCOMPARE(m_tenants->requestsThatWrite(), 0);
        QCOMPARE((*m_shop)->operations.obstacle(Verb::Revoke, m_tenants->owner(Kind::ClientCredential, 1)),
                 QString());
    }

    void ownersComeAndGo_data() { addOwnerRows(); }

    void ownersComeAndGo()
    {
        QFETCH(const ProfileId, profile);
        QFETCH(const Kind, kind);
        Operations &operations = (*m_shop)->operations;
        const auto created = outcomeOf(operations.createOwner(profile, kind, u"comes and goes"_s));
        QVERIFY(created && *created);
        const OwnerRef ref = (*created)->ref;
        QCOMPARE((*m_shop)->inventory.ownerName(ref), u"comes and goes"_s);
        const auto renamed = outcomeOf(operations.renameOwner(ref, u"renamed"_s));
        QVERIFY(renamed && *renamed);
        QCOMPARE((*m_shop)->inventory.ownerName(ref), u"renamed"_s);
        QTRY_COMPARE(m_shop->last(OperationVerb::RenameOwner), OperationState::Done);

        const auto watch = minted(*m_shop, plainRequest(ref, u"goes with it"_s));
        const CredentialRef credential = (*m_shop)->custody.find(watch->id)->credential;
        QVERIFY(endsWell(operations.removeOwner(ref)));
        QVERIFY((*m_shop)->inventory.owners().find(ref) == nullptr);
        QVERIFY((*m_shop)->inventory.credentials().find(credential) == nullptr);
        QVERIFY(!m_tenants->has(credential));
        QTRY_COMPARE((*m_shop)->custody.find(watch->id)->state, OperationState::Discarded);
        QTRY_VERIFY(!m_shop->inKeychain(watch->id));
        QTRY_COMPARE(m_shop->last(OperationVerb::CreateOwner), OperationState::Done);
        QTRY_COMPARE(m_shop->last(OperationVerb::DeleteOwner), OperationState::Done);
    }

    void lostAnswerToADeletionIsSettledByReading_data() { addOwnerRows(); }

    void lostAnswerToADeletionIsSettledByReading()
    {
        QFETCH(const ProfileId, profile);
        QFETCH(const Kind, kind);
        const auto owner = freshOwner(profile, kind);
        QVERIFY(owner);
        const auto watch = minted(*m_shop, plainRequest(*owner, u"goes with it"_s));
        m_tenants->fault(u"DELETE %1=drop-after"_s.arg(ownerPath(*owner)));
        m_tenants->forgetRequests();
        QVERIFY(endsWell((*m_shop)->operations.removeOwner(*owner)));
        QCOMPARE(m_tenants->requests("DELETE", ownerPath(*owner)), 1);
        QVERIFY((*m_shop)->inventory.owners().find(*owner) == nullptr);
        QTRY_COMPARE(m_shop->last(OperationVerb::DeleteOwner), OperationState::Done);
        QTRY_COMPARE((*m_shop)->custody.find(watch->id)->state, OperationState::Discarded);
        QTRY_VERIFY(!m_shop->inKeychain(watch->id));
    }

    void lostDeletionIsUnknownUntilReadAgain_data()
    {
        QTest::addColumn<bool>("happens");
        QTest::newRow("happens late") << true;
        QTest::newRow("does not happen") << false;
    }

    void lostDeletionIsUnknownUntilReadAgain()
    {
        QFETCH(const bool, happens);
        const auto owner = freshOwner(c1Profile, Kind::ServicePrincipalCredential);
        QVERIFY(owner);
        const auto watch = minted(*m_shop, plainRequest(*owner, u"may go with it"_s));
        m_tenants->fault(u"DELETE %1=drop-before"_s.arg(ownerPath(*owner)));
        QVERIFY(!endsWell((*m_shop)->operations.removeOwner(*owner)));
        QTRY_COMPARE(m_shop->last(OperationVerb::DeleteOwner), OperationState::Unknown);
        QCOMPARE((*m_shop)->custody.find(watch->id)->state, OperationState::Held);
        if (happens) {
            m_tenants->colleague(Vendor::ConductorOne, u"DELETE"_s, ownerPath(*owner));
        }
        m_shop->clock.shift(Settlement::deadline);
        QVERIFY(settle(c1Profile));
        m_shop->clock.shift(Settlement::readingsApart);
        QVERIFY(settle(c1Profile));
        QTRY_COMPARE(m_shop->last(OperationVerb::DeleteOwner),
                     happens ? OperationState::Done : OperationState::DidNotHappen);
        QTRY_COMPARE((*m_shop)->custody.find(watch->id)->state,
                     happens ? OperationState::Discarded : OperationState::Held);
        QCOMPARE((*m_shop)->inventory.owners().find(*owner) == nullptr, happens);
    }

    void lostAnswerToARenamingIsSettledByReading_data() { addOwnerRows(); }

    void lostAnswerToARenamingIsSettledByReading()
    {
        QFETCH(const ProfileId, profile);
        QFETCH(const Kind, kind);
        const auto owner = freshOwner(profile, kind);
        QVERIFY(owner);
        m_tenants->fault(u"PATCH %1=drop-after"_s.arg(ownerPath(*owner)));
        m_tenants->forgetRequests();
        const auto renamed = outcomeOf((*m_shop)->operations.renameOwner(*owner, u"renamed"_s));
        QVERIFY(renamed && *renamed);
        QCOMPARE(m_tenants->requests("PATCH", ownerPath(*owner)), 1);
        QCOMPARE((*m_shop)->inventory.ownerName(*owner), u"renamed"_s);
        QTRY_COMPARE(m_shop->last(OperationVerb::RenameOwner), OperationState::Done);
    }

    void lostRenamingIsUnknownUntilReadAgain_data()
    {
        QTest::addColumn<bool>("happens");
        QTest::newRow("happens late") << true;
        QTest::newRow("does not happen") << false;
    }

    void lostRenamingIsUnknownUntilReadAgain()
    {
        QFETCH(const bool, happens);
        const auto owner = freshOwner(confidenceProfile, Kind::ClientCredential);
        QVERIFY(owner);
        m_tenants->fault(u"PATCH %1=drop-before"_s.arg(ownerPath(*owner)));
        m_tenants->forgetRequests();
        QVERIFY(!endsWell((*m_shop)->operations.renameOwner(*owner, u"renamed"_s)));
        QCOMPARE(m_tenants->requests("PATCH", ownerPath(*owner)), 1);
        QTRY_COMPARE(m_shop->last(OperationVerb::RenameOwner), OperationState::Unknown);
        if (happens) {
            m_tenants->colleague(Vendor::Confidence, u"PATCH"_s,
                                 ownerPath(*owner) % u"?updateMask=displayName",
                                 {{u"displayName"_s, u"renamed"_s}});
        }
        m_shop->clock.shift(Settlement::deadline);
        QVERIFY(settle(confidenceProfile));
        m_shop->clock.shift(Settlement::readingsApart);
        QVERIFY(settle(confidenceProfile));
        QTRY_COMPARE(m_shop->last(OperationVerb::RenameOwner),
                     happens ? OperationState::Done : OperationState::DidNotHappen);
        QCOMPARE((*m_shop)->inventory.ownerName(*owner), happens ? u"renamed"_s : u"fresh owner"_s);
    }

    void lostAnswerToACreationIsSettledByListing_data()
    {
        QTest::addColumn<ProfileId>("profile");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("fault");
        for (const QString &fault : {u"drop-after"_s, u"drop-before"_s}) {
            QTest::addRow("%s service principal", qPrintable(fault))
                << c1Profile << Kind::ServicePrincipalCredential << fault;
            QTest::addRow("%s client", qPrintable(fault))
                << confidenceProfile << Kind::ClientCredential << fault;
        }
    }

    void lostAnswerToACreationIsSettledByListing()
    {
        QFETCH(const ProfileId, profile);
        QFETCH(const Kind, kind);
        QFETCH(const QString, fault);
        const bool isMade = fault == "drop-after"_L1;
        const QString path = ownersPath(kind);
        m_tenants->fault(u"POST %1=%2"_s.arg(path, fault));
        m_tenants->forgetRequests();
        const QString name = u"lost "_s + QString::fromLatin1(QTest::currentDataTag());
        const auto created = outcomeOf((*m_shop)->operations.createOwner(profile, kind, name));
        QVERIFY(created);
        QCOMPARE(created->has_value(), isMade);
        QCOMPARE(m_tenants->requests("POST", path), 1);
        QTRY_COMPARE(m_shop->last(OperationVerb::CreateOwner),
                     isMade ? OperationState::Done : OperationState::Unknown);
        if (isMade) {
            QCOMPARE((*created)->displayName, name);
            QVERIFY((*m_shop)->inventory.owners().find((*created)->ref) != nullptr);
            QVERIFY(endsWell((*m_shop)->operations.removeOwner((*created)->ref)));
        }
    }

    void lostCreationIsUnknownUntilListedAgain_data()
    {
        QTest::addColumn<ProfileId>("profile");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("made");
        for (const int made : {0, 1, 2}) {
            QTest::addRow("service principal, %d of that name", made)
                << c1Profile << Kind::ServicePrincipalCredential << made;
            QTest::addRow("client, %d of that name", made)
                << confidenceProfile << Kind::ClientCredential << made;
        }
    }

    void lostCreationIsUnknownUntilListedAgain()
    {
        QFETCH(const ProfileId, profile);
        QFETCH(const Kind, kind);
        QFETCH(const int, made);
        const QString path = ownersPath(kind);
        const QString name = u"late "_s + QString::fromLatin1(QTest::currentDataTag());
        m_tenants->fault(u"POST %1=drop-before"_s.arg(path));
        QVERIFY(!endsWell((*m_shop)->operations.createOwner(profile, kind, name)));
        QTRY_COMPARE(m_shop->last(OperationVerb::CreateOwner), OperationState::Unknown);
        for (int owner = 0; owner < made; ++owner) {
            m_tenants->colleague(descriptorOf(kind).vendor, u"POST"_s, path, {{u"displayName"_s, name}});
        }
        m_shop->restart();
        QVERIFY(endsWell((*m_shop)->custody.recover()));
        // Before the clock moves: the server refuses the assertion of another time.
        QVERIFY(settle(profile));
        m_shop->clock.shift(Settlement::deadline);
        QVERIFY(settle(profile));
        m_shop->clock.shift(Settlement::readingsApart);
        QVERIFY(settle(profile));
        const QList<OperationState> settled{OperationState::DidNotHappen, OperationState::Done,
                                            OperationState::Unknown};
        QTRY_COMPARE(m_shop->last(OperationVerb::CreateOwner), settled.at(made));
        QCOMPARE((*m_shop)->custody.openCount(), 0);
        if (made == 1) {
            const OwnerRef owner = (*m_shop)->custody.records().at(0).entry.owner;
            QCOMPARE((*m_shop)->inventory.ownerName(owner), name);
        }
    }
};

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::OwnerChangeTest)
#include "ownerchangetest.moc"
