// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/operations/refreshtest.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn::test {

int RefreshTest::credentialsOf(const ProfileId &profile)
{
    int count = 0;
    for (int row = 0; row < inventory().credentials().count(); ++row) {
        count += inventory().credentials().at(row).ref.profile() == profile ? 1 : 0;
    }
    return count;
}

int RefreshTest::ownersOf(const ProfileId &profile, Kind kind)
{
    int count = 0;
    for (int row = 0; row < inventory().owners().count(); ++row) {
        const OwnerRef &ref = inventory().owners().at(row).ref;
        count += ref.profile == profile && ref.kind == kind ? 1 : 0;
    }
    return count;
}

OwnerRef RefreshTest::principal(int number) const
{
    return m_tenants->owner(Kind::ServicePrincipalCredential, number);
}

void RefreshTest::initTestCase()
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

void RefreshTest::init()
{
    m_tenants->endFaults();
    m_shop = std::make_unique<Workshop>(*m_tenants);
}

void RefreshTest::cleanup()
{
    m_shop.reset();
}

void RefreshTest::everythingArrives()
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

void RefreshTest::ownersOfPersonalClientsHaveNames()
{
    QVERIFY(m_shop->refresh(c1Profile));
    for (int row = 0; row < inventory().credentials().count(); ++row) {
        const OwnerRef &owner = inventory().credentials().at(row).ref.owner;
        if (owner.kind == Kind::PersonalClient && owner.id != principal(0).id) {
            QVERIFY(inventory().ownerName(owner) != owner.id);
        }
    }
}

void RefreshTest::aCutOffListOfRolesIsTold()
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

void RefreshTest::cancelKeepsWhatHasArrived()
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

void RefreshTest::lastStateIsShownAtOnce()
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

void RefreshTest::offlineKeepsTheLastState()
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

void RefreshTest::wakingReadsAnew()
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

void RefreshTest::profileRemovedWhileItIsRead()
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

void RefreshTest::profileRemovedBeforeItsSnapshotIsRead()
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

void RefreshTest::snapshotProblemsAreToldOnceAndOfTheirConnection()
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

void RefreshTest::snapshotThatCannotBeForgottenIsTold()
{
    (*m_shop)->inventoryStore.fail(FailingInventoryStore::Act::Forget);
    QSignalSpy troubled(&refreshes(), &Refreshes::trouble);
    QVERIFY(endsWell((*m_shop)->profiles.remove(c1Profile)));
    QTRY_COMPARE(troubled.count(), 1);
}

void RefreshTest::namesThatCannotBeReadAreTold()
{
    m_tenants->fault(u"GET /api/v1/users/*=status:-1;status=403"_s);
    QVERIFY(m_shop->refresh(c1Profile));
    QCOMPARE(refreshes().problems(c1Profile).size(), 1);
}

void RefreshTest::refusedSignInIsToldOnce()
{
    m_tenants->fault(u"* /auth/v1/token=status:-1;status=401"_s);
    QVERIFY(m_shop->refresh(c1Profile));
    QCOMPARE(refreshes().problems(c1Profile).size(), 1);
    QVERIFY(!refreshes().asOf(c1Profile).isValid());
    QCOMPARE(credentialsOf(c1Profile), 0);
}

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::RefreshTest)
#include "moc_refreshtest.cpp"
