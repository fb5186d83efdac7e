// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/refresh.h"
#include "tests/support/workshop.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn::test {

namespace {

constexpr int principals = 30;
constexpr int credentialsEach = 2;
constexpr int personalClients = 5;
constexpr int connectors = 6;
constexpr int clients = 4;

} // namespace

/// Reading whole tenants into the inventory.
class RefreshTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Tenants> m_tenants;
    std::unique_ptr<Workshop> m_shop;

    [[nodiscard]] Inventory &inventory() { return (*m_shop)->inventory; }

    [[nodiscard]] Refreshes &refreshes() { return (*m_shop)->refreshes; }

    [[nodiscard]] int credentialsOf(const ProfileId &profile)
    {
        int count = 0;
        for (int row = 0; row < inventory().credentials().count(); ++row) {
            count += inventory().credentials().at(row).ref.profile() == profile ? 1 : 0;
        }
        return count;
    }

    [[nodiscard]] int ownersOf(const ProfileId &profile, Kind kind)
    {
        int count = 0;
        for (int row = 0; row < inventory().owners().count(); ++row) {
            const OwnerRef &ref = inventory().owners().at(row).ref;
            count += ref.profile == profile && ref.kind == kind ? 1 : 0;
        }
        return count;
    }

    [[nodiscard]] CredentialRef someCredentialOf(const OwnerRef &owner)
    {
        const auto &credentials = inventory().credentials();
        for (int row = 0; row < credentials.count(); ++row) {
            if (credentials.at(row).ref.owner == owner) {
                return credentials.at(row).ref;
            }
        }
        return {};
    }

    /// Minted, read in, and then deleted by a colleague.
    [[nodiscard]] CredentialRef deletedElsewhere(const OwnerRef &owner)
    {
        const auto watch = minted(*m_shop, plainRequest(owner, u"deleted elsewhere"_s));
        const CredentialRef ref = (*m_shop)->custody.find(watch->id)->credential;
        m_tenants->colleague(owner.profile == c1Profile ? Vendor::ConductorOne : Vendor::Confidence,
                             u"DELETE"_s, credentialPath(ref));
        return ref;
    }

    /// While the next refresh runs and before its first list is complete.
    void onceUnderWay(const std::function<void()> &act)
    {
        connect(&refreshes(), &Refreshes::progressed, this, [act, isDone = false]() mutable {
            if (!std::exchange(isDone, true)) {
                act();
            }
        });
    }

    [[nodiscard]] OwnerRef principal(int number = 3) const
    {
        return m_tenants->owner(Kind::ServicePrincipalCredential, number);
    }

private Q_SLOTS:

    void initTestCase()
    {
        sandbox::Options options;
        options.principals = principals;
        options.credentialsPerPrincipal = credentialsEach;
        options.personalClients = personalClients;
        options.connectors = connectors;
        options.clients = clients;
        options.credentialsPerClient = credentialsEach;
        m_tenants = std::make_unique<Tenants>(options);
    }

    void init()
    {
        m_tenants->endFaults();
        m_shop = std::make_unique<Workshop>(*m_tenants);
    }

    void cleanup() { m_shop.reset(); }

    void everythingArrives()
    {
        QSignalSpy started(&refreshes(), &Refreshes::started);
        QSignalSpy finished(&refreshes(), &Refreshes::finished);
        refreshes().refreshAll();
        refreshes().refreshAll();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 60'000);
        QVERIFY(!refreshes().isRunning());
        QCOMPARE(started.count(), 2);
        QCOMPARE(refreshes().problems(c1Profile), QStringList());
        QCOMPARE(refreshes().problems(confidenceProfile), QStringList());
        QCOMPARE(credentialsOf(c1Profile), principals * credentialsEach + personalClients);
        QCOMPARE(credentialsOf(confidenceProfile), clients * credentialsEach);
        QCOMPARE(ownersOf(c1Profile, Kind::ServicePrincipalCredential), principals);
        QCOMPARE(ownersOf(c1Profile, Kind::ConnectorCredential), connectors);
        QCOMPARE(ownersOf(confidenceProfile, Kind::ClientCredential), clients);
        QCOMPARE(inventory().identity(c1Profile).userId, principal(0).id);
        QCOMPARE(inventory().roles(c1Profile).size(), m_tenants->roles().size());
        QVERIFY(refreshes().asOf(c1Profile).isValid());
        QCOMPARE(finished.count(), 2);
    }

    void ownersOfPersonalClientsHaveNames()
    {
        QVERIFY(m_shop->refresh(c1Profile));
        for (int row = 0; row < inventory().credentials().count(); ++row) {
            const OwnerRef &owner = inventory().credentials().at(row).ref.owner;
            if (owner.kind == Kind::PersonalClient && owner.id != principal(0).id) {
                QVERIFY(inventory().ownerName(owner) != owner.id);
            }
        }
    }

    void goneElsewhereVanishes_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("servicePrincipalCredential") << Kind::ServicePrincipalCredential;
        QTest::newRow("personalClient") << Kind::PersonalClient;
        QTest::newRow("clientCredential") << Kind::ClientCredential;
    }

    void goneElsewhereVanishes()
    {
        QFETCH(const Kind, kind);
        const OwnerRef owner = m_tenants->owner(kind, 2);
        const CredentialRef gone = deletedElsewhere(owner);
        QVERIFY(inventory().credentials().find(gone) != nullptr);
        QVERIFY(m_shop->refresh(owner.profile));
        QVERIFY(inventory().credentials().find(gone) == nullptr);
        QVERIFY(!someCredentialOf(owner).isNull());
    }

    void incompleteListTakesNothingAway_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("a page again") << u"repeat-page:-1"_s;
        QTest::newRow("500") << u"status:-1;status=500"_s;
        QTest::newRow("403") << u"status:-1;status=403"_s;
        QTest::newRow("no JSON") << u"garbage:-1"_s;
        QTest::newRow("half an answer") << u"truncate:-1"_s;
    }

    void incompleteListTakesNothingAway()
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

    void aCutOffListOfRolesIsTold()
    {
        m_tenants->fault(u"GET /api/v1/iam/roles=repeat-page:-1"_s);
        m_tenants->forgetRequests();
        QVERIFY(m_shop->refresh(c1Profile));
        QCOMPARE(inventory().roles(c1Profile).size(), m_tenants->roles().size());
        const QStringList problems = refreshes().problems(c1Profile);
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.first().startsWith("Roles: "_L1), qPrintable(problems.first()));
        m_tenants->endFaults();
        QVERIFY(m_shop->refresh(c1Profile));
        QCOMPARE(refreshes().problems(c1Profile), QStringList());
    }

    void incompleteOwnerListTakesNothingAway()
    {
        const auto made = outcomeOf((*m_shop)->operations.createOwner(
            c1Profile, Kind::ServicePrincipalCredential, u"deleted elsewhere"_s));
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

    void gatewaysPageIsNoProofThatItIsGone()
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

    void ownerMadeMeanwhileStays()
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

    void mintedMeanwhileStays()
    {
        QVERIFY(m_shop->refresh(c1Profile));
        Credential made;
        made.ref = {principal(), u"made-meanwhile"_s};
        onceUnderWay([this, made] { inventory().upsertCredentials({made}); });
        QVERIFY(m_shop->refresh(c1Profile));
        QVERIFY(inventory().credentials().find(made.ref) != nullptr);
    }

    void cancelKeepsWhatHasArrived()
    {
        m_tenants->fault(u"GET /api/v1/service_principals/*/credentials=latency:-1;ms=200"_s);
        int arrived = 0;
        QSignalSpy finished(&refreshes(), &Refreshes::finished);
        connect(&inventory().credentials(), &RecordAnnouncer::inserted, this, [&] {
            if (arrived == 0) {
                arrived = inventory().credentials().count();
                refreshes().cancel(c1Profile);
            }
        });
        refreshes().refresh(c1Profile);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        QVERIFY(arrived > 0);
        QVERIFY(inventory().credentials().count() >= arrived);
        QVERIFY(inventory().credentials().count() < principals * credentialsEach);
        QVERIFY(!refreshes().asOf(c1Profile).isValid());
        QCOMPARE(refreshes().problems(c1Profile), QStringList());
        QVERIFY(inventory().credentials().disconnect(this));

        m_tenants->endFaults();
        QVERIFY(m_shop->refresh(c1Profile));
        QVERIFY(inventory().credentials().count() >= principals * credentialsEach);
    }

    void lastStateIsShownAtOnce()
    {
        QVERIFY(m_shop->refresh(c1Profile));
        const int known = credentialsOf(c1Profile);
        const QDateTime asOf = refreshes().asOf(c1Profile);
        m_shop->restart();
        QCOMPARE(credentialsOf(c1Profile), 0);
        m_tenants->fault(u"* /auth/v1/token=status:-1;status=503"_s);
        int atStart = -1;
        connect(&refreshes(), &Refreshes::started, this, [&] { atStart = credentialsOf(c1Profile); });
        QVERIFY(m_shop->refresh(c1Profile));
        QCOMPARE(atStart, known);
        QCOMPARE(credentialsOf(c1Profile), known);
        QVERIFY(!refreshes().problems(c1Profile).isEmpty());
        QCOMPARE(refreshes().asOf(c1Profile).toMSecsSinceEpoch(), asOf.toMSecsSinceEpoch());
    }

    /// The token is still good, but nobody answers any more.
    void offlineKeepsTheLastState()
    {
        QVERIFY(m_shop->refresh(c1Profile));
        const int known = credentialsOf(c1Profile);
        const QDateTime asOf = refreshes().asOf(c1Profile);
        QVERIFY(!refreshes().failure(c1Profile));
        m_tenants->fault(u"* /**=drop-before:-1"_s);
        QVERIFY(m_shop->refresh(c1Profile));
        QVERIFY(refreshes().failure(c1Profile).has_value());
        QVERIFY(refreshes().failure(c1Profile)->isUnreachable());
        QCOMPARE(credentialsOf(c1Profile), known);
        QCOMPARE(refreshes().asOf(c1Profile).toMSecsSinceEpoch(), asOf.toMSecsSinceEpoch());
        m_tenants->endFaults();
        QVERIFY(m_shop->refresh(c1Profile));
        QVERIFY(!refreshes().failure(c1Profile));
        QVERIFY(refreshes().asOf(c1Profile) > asOf);
    }

    void wakingReadsAnew()
    {
        QVERIFY(m_shop->refresh(c1Profile));
        QSignalSpy started(&refreshes(), &Refreshes::started);
        refreshes().timePassed();
        m_shop->clock.shift(60s);
        refreshes().timePassed();
        QCOMPARE(started.count(), 0);
        m_shop->clock.shift(8h);
        refreshes().timePassed();
        QTRY_VERIFY(started.count() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(!refreshes().isRunning(), 60'000);
    }

    void profileRemovedWhileItIsRead()
    {
        m_tenants->fault(u"GET /api/v1/service_principals/*/credentials=latency:-1;ms=100"_s);
        QSignalSpy finished(&refreshes(), &Refreshes::finished);
        std::optional<bool> removed;
        connect(&inventory().owners(), &RecordAnnouncer::inserted, this, [&] {
            if (!removed) {
                removed = false;
                (*m_shop)->profiles.remove(c1Profile)->then(
                    this, [&removed](const StoreResult<void> &result) { removed = result.has_value(); });
            }
        });
        refreshes().refresh(c1Profile);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        QTRY_COMPARE(removed, std::optional(true));
        QVERIFY(inventory().owners().disconnect(this));
        QCOMPARE(credentialsOf(c1Profile), 0);
        QCOMPARE(ownersOf(c1Profile, Kind::ServicePrincipalCredential), 0);

        m_shop->restart();
        const auto snapshot = outcomeOf((*m_shop)->inventoryStore.load(c1Profile));
        QVERIFY(snapshot && *snapshot);
        QVERIFY((*snapshot)->credentials.isEmpty() && !(*snapshot)->asOf.isValid());
    }

    void profileRemovedBeforeItsSnapshotIsRead()
    {
        QVERIFY(m_shop->refresh(c1Profile));
        m_shop->restart();
        refreshes().refresh(c1Profile);
        QVERIFY(endsWell((*m_shop)->profiles.remove(c1Profile)));
        const auto afterIt = outcomeOf((*m_shop)->inventoryStore.load(c1Profile));
        QVERIFY(afterIt && *afterIt);
        QTRY_VERIFY(!refreshes().isRunning());
        QCOMPARE(credentialsOf(c1Profile), 0);
        QCOMPARE(ownersOf(c1Profile, Kind::ServicePrincipalCredential), 0);
    }

    void snapshotProblemsAreToldOnceAndOfTheirConnection()
    {
        (*m_shop)->inventoryStore.fail(FailingInventoryStore::Act::Load);
        (*m_shop)->inventoryStore.fail(FailingInventoryStore::Act::Save);
        QSignalSpy finished(&refreshes(), &Refreshes::finished);
        QSignalSpy troubled(&refreshes(), &Refreshes::trouble);
        refreshes().refreshAll();
        QTRY_COMPARE_WITH_TIMEOUT(troubled.count(), 2, 60'000);
        QCOMPARE(finished.count(), 2);
        QCOMPARE(refreshes().problems(c1Profile).size(), 2);
        QCOMPARE(refreshes().problems(confidenceProfile).size(), 2);
    }

    void snapshotThatCannotBeForgottenIsTold()
    {
        (*m_shop)->inventoryStore.fail(FailingInventoryStore::Act::Forget);
        QSignalSpy troubled(&refreshes(), &Refreshes::trouble);
        QVERIFY(endsWell((*m_shop)->profiles.remove(c1Profile)));
        QTRY_COMPARE(troubled.count(), 1);
    }

    void namesThatCannotBeReadAreTold()
    {
        m_tenants->fault(u"GET /api/v1/users/*=status:-1;status=403"_s);
        QVERIFY(m_shop->refresh(c1Profile));
        QCOMPARE(refreshes().problems(c1Profile).size(), 1);
    }

    void refusedSignInIsToldOnce()
    {
        m_tenants->fault(u"* /auth/v1/token=status:-1;status=401"_s);
        QVERIFY(m_shop->refresh(c1Profile));
        QCOMPARE(refreshes().problems(c1Profile).size(), 1);
        QVERIFY(!refreshes().asOf(c1Profile).isValid());
        QCOMPARE(credentialsOf(c1Profile), 0);
    }
};

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::RefreshTest)
#include "refreshtest.moc"
