// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/kinddescriptor.h"
#include "tests/support/workshop.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn::test {

namespace {

/// A way to lose the answer to a mint.
struct Loss
{
    QString name;
    /// Each at the mint's path.
    QStringList faults;
    /// Whether the server makes a credential all the same.
    bool acts;
    /// How many requests leave: two only where the first was refused before a renewed token.
    int requests;
};

QList<Loss> losses()
{
    return {
        {u"dropped before"_s, {u"drop-before"_s}, false, 1},
        {u"dropped after"_s, {u"drop-after"_s}, true, 1},
        {u"500 instead"_s, {u"status:1;status=500"_s}, false, 1},
        {u"500 after"_s, {u"status-after:1;status=500"_s}, true, 1},
        {u"504 after"_s, {u"status-after:1;status=504"_s}, true, 1},
        {u"truncated"_s, {u"truncate"_s}, true, 1},
        {u"truncated chunks"_s, {u"truncate-chunked"_s}, true, 1},
        {u"stalled"_s, {u"stall:1;ms=1600"_s}, true, 1},
        {u"withheld"_s, {u"latency-after:1;ms=1600"_s}, true, 1},
        {u"garbage"_s, {u"garbage"_s}, true, 1},
        {u"a page instead"_s, {u"html"_s}, false, 1},
        {u"never answered"_s, {u"hang:1;ms=1600"_s}, false, 1},
        {u"without a secret"_s, {u"no-secret"_s}, true, 1},
        {u"answered too late"_s, {u"latency;ms=1600"_s}, true, 1},
        {u"401, then dropped after"_s, {u"status:1;status=401"_s, u"drop-after:1;skip=1"_s}, true, 2},
        {u"401, then dropped before"_s, {u"status:1;status=401"_s, u"drop-before:1;skip=1"_s}, false, 2},
    };
}

} // namespace

/// Every way to lose the answer to a mint, for every kind, until it is settled what became of it.
class UnknownOutcomeTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Tenants> m_tenants;
    std::unique_ptr<Workshop> m_shop;
    int m_lost = 0;
    int m_requests = 0;
    QMap<QString, int> m_settled;

    [[nodiscard]] std::unique_ptr<MintWatch> lose(const QStringList &faults, const OwnerRef &owner,
                                                  const QString &name)
    {
        for (const QString &fault : faults) {
            m_tenants->fault(u"POST %1=%2"_s.arg(mintPath(owner), fault));
        }
        return minted(*m_shop, plainRequest(owner, name));
    }

    /// Reads as often as it takes to settle anything.
    [[nodiscard]] bool settle(const ProfileId &profile)
    {
        for (int reading = 0; reading < Settlement::readingsNeeded; ++reading) {
            m_shop->clock.shift(reading == 0 ? Settlement::deadline : Settlement::readingsApart);
            if (!endsWell((*m_shop)->operations.settleUnknown(profile))) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] std::optional<Operations::Candidates> looked(const OperationId &id)
    {
        const auto found = outcomeOf((*m_shop)->operations.lookForUnknown(id));
        return found && *found ? std::optional(**found) : std::nullopt;
    }

    [[nodiscard]] std::optional<QList<Credential>> candidates(const OperationId &id)
    {
        const auto found = looked(id);
        return found ? std::optional(found->candidates) : std::nullopt;
    }

    [[nodiscard]] OwnerRef principal() const { return m_tenants->owner(Kind::ServicePrincipalCredential); }

    static void addRows(const QList<Kind> &kinds)
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QStringList>("faults");
        QTest::addColumn<bool>("acts");
        QTest::addColumn<int>("requests");
        for (const Kind kind : kinds) {
            for (const Loss &loss : losses()) {
                QTest::addRow("%s %s", descriptorOf(kind).token.data(), qPrintable(loss.name))
                    << kind << loss.faults << loss.acts << loss.requests;
            }
        }
    }

private Q_SLOTS:

    void initTestCase() { m_tenants = std::make_unique<Tenants>(); }

    void init()
    {
        m_tenants->endFaults();
        m_tenants->forgetRequests();
        HttpOptions options = Workshop::quick();
        options.idleTimeout = 1s;
        m_shop = std::make_unique<Workshop>(*m_tenants, options);
    }

    void cleanup()
    {
        m_tenants->endFaults();
        m_shop.reset();
    }

    void cleanupTestCase()
    {
        QStringList settled;
        for (const auto &[state, count] : m_settled.asKeyValueRange()) {
            settled << u"%1 %2"_s.arg(state).arg(count);
        }
        qInfo("unknown outcomes: %lld ways, %d answers lost, %d requests sent, settled as %s",
              static_cast<long long>(losses().size()), m_lost, m_requests, qPrintable(settled.join(", "_L1)));
    }

    void isSettled_data() { addRows({std::begin(allKinds), std::end(allKinds)}); }

    void isSettled()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QStringList, faults);
        QFETCH(const bool, acts);
        QFETCH(const int, requests);
        const OwnerRef owner = m_tenants->owner(kind);
        const QString name = u"lost "_s + QString::fromLatin1(QTest::currentDataTag());
        const qsizetype before = m_tenants->namesUnder(owner).size();
        const auto watch = lose(faults, owner, name);
        QVERIFY(watch->endedOnce());
        QCOMPARE(watch->unknown, 1);
        QTRY_COMPARE(m_tenants->namesUnder(owner).size(), before + (acts ? 1 : 0));
        QCOMPARE(m_tenants->requests("POST", mintPath(owner)), requests);

        QVERIFY(settle(owner.profile));
        QCOMPARE(m_tenants->requests("POST", mintPath(owner)), requests);
        QVERIFY(!m_shop->inKeychain(watch->id));
        ++m_lost;
        m_requests += requests;
        if (!descriptorOf(kind).listed) {
            QCOMPARE(m_shop->recorded(watch->id)->state, OperationState::Unknown);
            QCOMPARE((*m_shop)->custody.openCount(), 1);
            ++m_settled[tokenOf(OperationState::Unknown)];
            return;
        }
        QTRY_COMPARE(m_shop->recorded(watch->id)->state,
                     acts ? OperationState::Orphan : OperationState::DidNotHappen);
        QTRY_COMPARE((*m_shop)->custody.openCount(), acts ? 1 : 0);
        ++m_settled[tokenOf(m_shop->recorded(watch->id)->state)];
        if (acts) {
            const CredentialRef orphan = m_shop->recorded(watch->id)->credential;
            QVERIFY(endsWell((*m_shop)->operations.revoke(orphan)));
            QTRY_COMPARE(m_shop->recorded(watch->id)->state, OperationState::Found);
        }
        QCOMPARE(m_tenants->namesUnder(owner).size(), before);
        QCOMPARE((*m_shop)->custody.openCount(), 0);
        m_tenants->endFaults();
        QCOMPARE(minted(*m_shop, plainRequest(owner, name))->held, 1);
        QCOMPARE(m_tenants->requests("POST", mintPath(owner)), requests + 1);
    }

    void colleaguesTwinAtTheSameMoment_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("fault");
        for (const Kind kind : {Kind::ServicePrincipalCredential, Kind::ClientCredential}) {
            const char *name = descriptorOf(kind).token.data();
            QTest::addRow("%s, theirs first", name) << kind << u"latency:1;ms=1600"_s;
            QTest::addRow("%s, ours first", name) << kind << u"latency-after:1;ms=1600"_s;
        }
    }

    void colleaguesTwinAtTheSameMoment()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QString, fault);
        const OwnerRef owner = m_tenants->owner(kind);
        const QString name = u"same moment "_s + QString::fromLatin1(QTest::currentDataTag());
        m_tenants->fault(u"POST %1=%2"_s.arg(mintPath(owner), fault));
        MintWatch watch(*(*m_shop)->operations.mint(plainRequest(owner, name)));
        watch.operation->start();
        QTRY_COMPARE(m_tenants->requests("POST", mintPath(owner)), 1);
        m_tenants->colleague(descriptorOf(kind).vendor, u"POST"_s, mintPath(owner),
                             {{u"displayName"_s, name}});
        QVERIFY(watch.wait());
        QCOMPARE(watch.unknown, 1);
        QTRY_COMPARE(m_tenants->namesUnder(owner).count(name), 2);
        QVERIFY(settle(owner.profile));
        QCOMPARE(m_shop->recorded(watch.id)->state, OperationState::Unknown);
        QCOMPARE(candidates(watch.id)->size(), 2);
        QCOMPARE(m_tenants->requests("POST", mintPath(owner)), 1);
    }

    void colleaguesTwinLeavesItOpen_data()
    {
        // Nobody else can make a personal client of this user, and connectors have no list.
        addRows({Kind::ServicePrincipalCredential, Kind::ClientCredential});
    }

    void colleaguesTwinLeavesItOpen()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QStringList, faults);
        QFETCH(const bool, acts);
        QFETCH(const int, requests);
        const OwnerRef owner = m_tenants->owner(kind);
        const QString name = u"twin "_s + QString::fromLatin1(QTest::currentDataTag());
        const qsizetype before = m_tenants->namesUnder(owner).size();
        const auto watch = lose(faults, owner, name);
        QCOMPARE(watch->unknown, 1);
        QTRY_COMPARE(m_tenants->namesUnder(owner).size(), before + (acts ? 1 : 0));
        QCOMPARE(m_tenants->requests("POST", mintPath(owner)), requests);
        m_tenants->endFaults();
        m_tenants->colleague(descriptorOf(kind).vendor, u"POST"_s, mintPath(owner),
                             {{u"displayName"_s, name}});
        // One alone cannot be told from ours; of two nothing is said.
        QVERIFY(settle(owner.profile));
        QTRY_COMPARE(m_shop->recorded(watch->id)->state,
                     acts ? OperationState::Unknown : OperationState::Orphan);
        QCOMPARE(m_tenants->namesUnder(owner).size(), before + (acts ? 2 : 1));
        QVERIFY(endsWell((*m_shop)->custody.dismiss(watch->id)));
        QCOMPARE((*m_shop)->custody.openCount(), 0);
    }

    void incompleteListsNeverSayThatItDidNotHappen()
    {
        const auto watch = lose({u"drop-before"_s}, principal(), u"incomplete lists"_s);
        QCOMPARE(watch->unknown, 1);
        m_tenants->fault(u"GET %1=repeat-page:-1"_s.arg(mintPath(principal())));
        m_shop->clock.shift(Settlement::deadline);
        for (int reading = 0; reading <= Settlement::readingsNeeded; ++reading) {
            QVERIFY(endsWell((*m_shop)->operations.settleUnknown(c1Profile)));
            m_shop->clock.shift(Settlement::readingsApart);
        }
        QCOMPARE(m_shop->recorded(watch->id)->state, OperationState::Unknown);
    }

    void colleaguesPersonalClientIsNoCandidate_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("candidatesFound");
        QTest::newRow("ours was not made") << u"drop-before"_s << 0;
        QTest::newRow("ours was made") << u"drop-after"_s << 1;
    }

    void colleaguesPersonalClientIsNoCandidate()
    {
        QFETCH(const QString, fault);
        QFETCH(const int, candidatesFound);
        const OwnerRef self = m_tenants->owner(Kind::PersonalClient);
        OwnerRef asked = self;
        asked.id.clear();
        const QString name = u"namesake "_s + QString::fromLatin1(QTest::currentDataTag());
        const auto watch = lose({fault}, asked, name);
        QCOMPARE(watch->unknown, 1);
        QCOMPARE(m_shop->recorded(watch->id)->owner, self);
        m_tenants->colleague(Vendor::ConductorOne, u"POST"_s, mintPath(self), {{u"displayName"_s, name}});
        const auto found = candidates(watch->id);
        QVERIFY(found);
        QCOMPARE(found->size(), candidatesFound);
        QTRY_COMPARE((*m_shop)->custody.find(watch->id)->state,
                     candidatesFound == 1 ? OperationState::Orphan : OperationState::Unknown);
        if (candidatesFound == 1) {
            QCOMPARE(found->first().ref.owner, self);
        }
    }

    void incompleteListSettlesNothing_data()
    {
        QTest::addColumn<bool>("before");
        QTest::newRow("before") << true;
        QTest::newRow("after") << false;
    }

    void incompleteListSettlesNothing()
    {
        QFETCH(const bool, before);
        const QString repeats = u"GET %1=repeat-page:-1"_s.arg(mintPath(principal()));
        if (before) {
            m_tenants->fault(repeats);
        }
        const QString name = u"incomplete "_s + QString::fromLatin1(QTest::currentDataTag());
        const auto watch = lose({u"drop-after"_s}, principal(), name);
        QCOMPARE(watch->unknown, 1);
        m_tenants->endFaults();
        if (!before) {
            m_tenants->fault(repeats);
        }
        const auto found = looked(watch->id);
        QVERIFY(found);
        QVERIFY(!found->complete);
        QVERIFY(!found->note.isEmpty());
        QCOMPARE(found->candidates.size(), 1);
        QCOMPARE(m_shop->recorded(watch->id)->note.contains("could not all be listed"_L1), before);
        QTest::qWait(100);
        QCOMPARE(m_shop->recorded(watch->id)->state, OperationState::Unknown);
    }

    void olderNamesakesAreNoCandidates()
    {
        const QString name = u"namesake"_s;
        QCOMPARE(minted(*m_shop, plainRequest(principal(), name))->held, 1);
        const auto watch = lose({u"drop-before"_s}, principal(), name);
        QCOMPARE(watch->unknown, 1);
        QCOMPARE(candidates(watch->id), std::optional(QList<Credential>()));
    }

    void listThatFailsSettlesNothing()
    {
        const auto watch = lose({u"drop-after"_s}, principal(), u"list fails"_s);
        QCOMPARE(watch->unknown, 1);
        m_tenants->fault(u"GET %1=status:-1;status=403"_s.arg(mintPath(principal())));
        QVERIFY(!candidates(watch->id));
        QCOMPARE((*m_shop)->custody.find(watch->id)->state, OperationState::Unknown);
        m_tenants->endFaults();
        QCOMPARE(candidates(watch->id)->size(), 1);
    }

    void nameThatTheVendorNormalisedIsFound()
    {
        const OwnerRef owner = principal();
        const auto watch = lose({u"drop-before"_s}, owner, u"  prod \t cafe\u0301 "_s);
        QCOMPARE(watch->unknown, 1);
        m_tenants->colleague(Vendor::ConductorOne, u"POST"_s, mintPath(owner),
                             {{u"displayName"_s, u"prod caf\u00e9"_s}});
        QVERIFY(settle(c1Profile));
        QTRY_COMPARE(m_shop->recorded(watch->id)->state, OperationState::Orphan);
        QVERIFY(m_tenants->has((*m_shop)->custody.find(watch->id)->credential));
    }
};

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::UnknownOutcomeTest)
#include "unknownoutcometest.moc"
