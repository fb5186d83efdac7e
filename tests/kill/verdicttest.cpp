// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/kill/verdict.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// The comparison after a kill sees each way in which something can be amiss: without that, a clean table
/// says nothing.
class VerdictTest : public QObject
{
    Q_OBJECT

private:
    using Change = std::function<void(Evidence &)>;

    inline static const OwnerRef owner{u"profile"_s, Kind::ServicePrincipalCredential, {}, u"owner"_s};
    inline static const OwnerRef connector{u"profile"_s, Kind::ConnectorCredential, u"app"_s, u"owner"_s};

    [[nodiscard]] static JournalEntry entry(OperationVerb verb, OperationState state,
                                            const QString &credential)
    {
        JournalEntry entry;
        entry.id = u"operation"_s;
        entry.verb = verb;
        entry.state = state;
        entry.owner = owner;
        entry.displayName = u"name"_s;
        if (!credential.isEmpty()) {
            entry.credential = {owner, credential};
        }
        return entry;
    }

    /// A mint that is held, as it should be.
    [[nodiscard]] static Evidence held()
    {
        Evidence evidence;
        evidence.before.credentials.insert(u"old"_s, {owner, u"old"_s});
        evidence.now = evidence.before;
        evidence.now.credentials.insert(u"new"_s, {owner, u"name"_s});
        evidence.journal = {entry(OperationVerb::Create, OperationState::Held, u"new"_s)};
        evidence.items.insert(u"operation"_s, u"new"_s);
        evidence.mintRequests = 1;
        return evidence;
    }

    [[nodiscard]] static Change state(OperationState state)
    {
        return [state](Evidence &evidence) {
            evidence.journal.first().state = state;
            evidence.items.clear();
        };
    }

    [[nodiscard]] static Change also(OperationVerb verb, OperationState state, const QString &credential = {})
    {
        return [=](Evidence &evidence) {
            JournalEntry other = entry(verb, state, credential);
            other.id = u"other"_s;
            evidence.journal << other;
        };
    }

    [[nodiscard]] static Change newOwner(OperationVerb verb, OperationState state)
    {
        return [=](Evidence &evidence) {
            evidence.now.owners.insert(u"made"_s, {owner, u"name"_s});
            also(verb, state)(evidence);
        };
    }

private Q_SLOTS:

    void cleanIsClean()
    {
        const Task task{.owner = owner, .name = u"name"_s, .steps = {Step::Mint}};
        const Verdict verdict = judge(task, held());
        QVERIFY(verdict.isClean());
        QCOMPARE(verdict.fates, QList{Fate::Recovered});
        Evidence nothing = held();
        nothing.now = nothing.before;
        nothing.journal.first() = entry(OperationVerb::Create, OperationState::DidNotHappen, {});
        nothing.items.clear();
        QCOMPARE(judge(task, nothing).fates, QList{Fate::NothingMade});
        QVERIFY(judge(task, nothing).isClean());
    }

    void namedIsNotLost_data()
    {
        QTest::addColumn<OperationState>("named");
        QTest::addColumn<Fate>("fate");
        QTest::newRow("orphan") << OperationState::Orphan << Fate::Orphan;
        QTest::newRow("unknown") << OperationState::Unknown << Fate::Unknown;
        QTest::newRow("handed over") << OperationState::HandedOver << Fate::GivenAway;
    }

    void namedIsNotLost()
    {
        QFETCH(const OperationState, named);
        QFETCH(const Fate, fate);
        Evidence evidence = held();
        state(named)(evidence);
        const Verdict verdict = judge({.owner = owner, .name = u"name"_s, .steps = {Step::Mint}}, evidence);
        QVERIFY(verdict.isClean());
        QCOMPARE(verdict.fates, QList{fate});
    }

    void unlistedMayBeWithoutAName()
    {
        Evidence evidence = held();
        evidence.now.credentials.insert(u"new"_s, {connector, u"name"_s});
        const Task task{.owner = connector, .name = u"name"_s, .steps = {Step::Mint}};
        QCOMPARE(judge(task, evidence).wrong.size(), 1);
        evidence.noted << u"new"_s;
        QVERIFY(judge(task, evidence).isClean());
        evidence.journal.first().credential = {};
        QCOMPARE(judge(task, evidence).fates, QList{Fate::Nameless});
        state(OperationState::Unknown)(evidence);
        QCOMPARE(judge(task, evidence).fates, QList{Fate::Unknown});
    }

    void restrictionThatDidNotArriveIsToldOrNotCompared()
    {
        const Task task{.owner = owner, .name = u"name"_s, .steps = {Step::MintRestricted}};
        Evidence evidence = held();
        QCOMPARE(judge(task, evidence).wrong.size(), 1);
        evidence.journal.first().note = u"Alarm: it is not restricted as asked."_s;
        QVERIFY(judge(task, evidence).isClean());
        evidence.journal.first().note.clear();
        evidence.journal.first().asked.set(Field::SourceRanges, QStringList{u"10.0.0.0/8"_s});
        QVERIFY(judge(task, evidence).isClean());
    }

    void amissIsSeen_data()
    {
        using enum OperationState;
        using enum OperationVerb;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("seen");
        const auto row = [](const char *name, const Change &change, const QString &seen) {
            QTest::newRow(name) << change << seen;
        };
        row("no entry", [](Evidence &is) { is.journal.clear(); }, u"lost"_s);
        row("refused, but made", state(Refused), u"lost"_s);
        row("did not happen, but made", state(DidNotHappen), u"lost"_s);
        row("not in the keychain", [](Evidence &is) { is.items.clear(); }, u"lost"_s);
        row("another secret", [](Evidence &is) { is.items.insert(u"operation"_s, {}); }, u"lost"_s);
        row("not named", [](Evidence &is) { is.journal.first().credential = {}; }, u"lost"_s);
        row(
            "made twice", [](Evidence &is) { is.now.credentials.insert(u"twin"_s, {owner, u"name"_s}); },
            u"doubled"_s);
        row("asked twice", [](Evidence &is) { is.mintRequests = 2; }, u"doubled"_s);
        row("item of nobody", [](Evidence &is) { is.items.insert(u"nobody"_s, {}); }, u"stray"_s);
        row("item left behind", [](Evidence &is) { is.journal.first().state = HandedOver; }, u"stray"_s);
        row("not settled", also(Create, Sent), u"wrong"_s);
        row("held, but gone", [](Evidence &is) { is.now = is.before; }, u"wrong"_s);
        row("claimed twice", also(Create, Orphan, u"new"_s), u"wrong"_s);
        row("revoked, but there", also(Revoke, Done, u"old"_s), u"wrong"_s);
        row("gone, but not revoked", also(Revoke, Unknown, u"gone"_s), u"wrong"_s);
        row("owner without a word", newOwner(Update, Done), u"wrong"_s);
        row("owner is there, but unknown", newOwner(CreateOwner, Unknown), u"wrong"_s);
        row("owner is there, but deleted", newOwner(DeleteOwner, Done), u"wrong"_s);
        row("owner is gone, but not deleted", also(DeleteOwner, Unknown), u"wrong"_s);
    }

    void amissIsSeen()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, seen);
        Evidence evidence = held();
        change(evidence);
        const Verdict verdict = judge({.owner = owner, .name = u"name"_s, .steps = {Step::Mint}}, evidence);
        const QMap<QString, QStringList> all{{u"lost"_s, verdict.lost},
                                             {u"doubled"_s, verdict.doubled},
                                             {u"stray"_s, verdict.stray},
                                             {u"wrong"_s, verdict.wrong}};
        QVERIFY(!verdict.isClean());
        QVERIFY(!all.value(seen).isEmpty());
    }
};

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::VerdictTest)
#include "verdicttest.moc"
