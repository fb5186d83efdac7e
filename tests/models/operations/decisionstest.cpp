// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/operations/custodybench.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn::test {

/// Decisions that meet each other, or a journal that is slow to take them: one of them counts, and the vault
/// agrees with the journal.
class DecisionsTest : public CustodyBench
{
    Q_OBJECT

private:
    using Ending = StoreCall<void> *(Custody::*)(const OperationId &);

    /// How often it was closed, by the journal on disk.
    [[nodiscard]] qsizetype closings(const OperationId &id) const
    {
        QStringList states = m_shop->history(id);
        // Recorded once more when the keychain's item is gone.
        states.removeDuplicates();
        states.removeIf([](const QString &token) { return isOpen(*operationStateFromToken(token)); });
        return states.size();
    }

    /// Decides twice before the journal has answered the first; whether each ended well.
    [[nodiscard]] std::pair<bool, bool> decideTwice(const OperationId &id, Ending first, Ending second)
    {
        (*m_shop)->journal.hangAfter(0);
        std::optional<bool> done;
        (custody().*first)(id)->then(this,
                                     [&done](const StoreResult<void> &result) { done = result.has_value(); });
        StoreCall<void> *next = (custody().*second)(id);
        (*m_shop)->journal.mend();
        const bool nextDone = endsWell(next);
        // It ends when the keychain's item is gone.
        const bool hasEnded = QTest::qWaitFor([&done] { return done.has_value(); });
        return {hasEnded && *done, nextDone};
    }

private Q_SLOTS:

    void oneDecisionAtATime_data()
    {
        QTest::addColumn<Ending>("first");
        QTest::addColumn<Ending>("second");
        QTest::addColumn<OperationState>("state");
        QTest::newRow("discarded, then kept")
            << &Custody::discard << &Custody::keep << OperationState::Discarded;
        QTest::newRow("discarded, then handed over")
            << &Custody::discard << &Custody::handOver << OperationState::Discarded;
        QTest::newRow("handed over, then kept")
            << &Custody::handOver << &Custody::keep << OperationState::HandedOver;
        QTest::newRow("handed over twice")
            << &Custody::handOver << &Custody::handOver << OperationState::HandedOver;
    }

    void oneDecisionAtATime()
    {
        QFETCH(const Ending, first);
        QFETCH(const Ending, second);
        QFETCH(const OperationState, state);
        for (const OperationId &id : {held(), heldInMemory()}) {
            QCOMPARE(decideTwice(id, first, second), std::pair(true, false));
            QCOMPARE(custody().find(id)->state, state);
            QCOMPARE(m_shop->recorded(id)->state, state);
            QCOMPARE(closings(id), 1);
            QVERIFY(!m_shop->inKeychain(id) && !isInMemory(id));
            QVERIFY(!m_shop->recorded(id)->vaultItem);
        }
    }

    void decisionAfterKeepingIsAnother()
    {
        const OperationId id = held();
        QCOMPARE(decideTwice(id, &Custody::keep, &Custody::discard), std::pair(true, true));
        QCOMPARE(m_shop->recorded(id)->state, OperationState::Discarded);
        QVERIFY(!m_shop->inKeychain(id));
    }

    void whatTheAdminClosesIsNotSettled()
    {
        m_tenants->fault(u"POST /api/v1/service_principals/*/credentials=drop-after"_s);
        const OperationId id = minted(*m_shop, plainRequest(principal(), u"closed"_s))->id;
        (*m_shop)->journal.hangAfter(0);
        StoreCall<void> *dismissed = custody().dismiss(id);
        const auto found = outcomeOf((*m_shop)->operations.lookForUnknown(id));
        QVERIFY(found && *found);
        QCOMPARE((*found)->candidates.size(), 1);
        (*m_shop)->journal.mend();
        QVERIFY(endsWell(dismissed));
        QVERIFY(m_shop->refresh(c1Profile));
        QCOMPARE(custody().find(id)->state, OperationState::Found);
        QCOMPARE(m_shop->recorded(id)->state, OperationState::Found);
    }

    void whatIsHandedOverIsNotMovedToTheKeychain_data()
    {
        QTest::addColumn<bool>("journalHangs");
        QTest::newRow("while the keychain writes") << false;
        QTest::newRow("while the journal writes") << true;
    }

    void whatIsHandedOverIsNotMovedToTheKeychain()
    {
        QFETCH(const bool, journalHangs);
        const OperationId id = heldInMemory();
        m_shop->keychain.answerPutAfter(300ms);
        const int before = m_shop->keychain.count(FaultyVault::Act::Put);
        StoreCall<void> *moved = custody().retryVault(id);
        QTRY_COMPARE(m_shop->keychain.count(FaultyVault::Act::Put), before + 1);
        if (journalHangs) {
            (*m_shop)->journal.hangAfter(0);
        }
        StoreCall<void> *handedOver = custody().handOver(id);
        QVERIFY(journalHangs || endsWell(handedOver));
        if (journalHangs) {
            QTest::qWait(400);
            (*m_shop)->journal.mend();
        }
        QVERIFY(endsWell(moved));
        QCOMPARE(custody().find(id)->state, OperationState::HandedOver);
        QTRY_VERIFY(!m_shop->inKeychain(id) && !isInMemory(id));
        QTRY_VERIFY(!m_shop->recorded(id)->vaultItem);
        QCOMPARE(m_shop->recorded(id)->state, OperationState::HandedOver);
    }

    void closingThatIsLateOnDiskDeletesTheSecret_data()
    {
        QTest::addColumn<bool>("inMemory");
        QTest::newRow("in the keychain") << false;
        QTest::newRow("in memory") << true;
    }

    void closingThatIsLateOnDiskDeletesTheSecret()
    {
        QFETCH(const bool, inMemory);
        const OperationId id = inMemory ? heldInMemory() : held();
        const OperationState before = custody().find(id)->state;
        custody().setPatience(50ms);
        (*m_shop)->journal.hangAfter(0);
        QVERIFY(!endsWell(custody().handOver(id)));
        QVERIFY(!endsWell(custody().discard(id)));
        QCOMPARE(custody().find(id)->state, before);
        QVERIFY(m_shop->inKeychain(id) || isInMemory(id));

        custody().setPatience(5s);
        (*m_shop)->journal.mend();
        QTRY_COMPARE(custody().find(id)->state, OperationState::HandedOver);
        QTRY_VERIFY(!m_shop->inKeychain(id) && !isInMemory(id));
        QTRY_VERIFY(!m_shop->recorded(id)->vaultItem);
        QCOMPARE(closings(id), 1);
    }

    void annotationIsShownWhileTheJournalHangs()
    {
        const OperationId id = held();
        custody().setPatience(50ms);
        (*m_shop)->journal.hangAfter(0);
        QVERIFY(!endsWell(custody().keep(id)));
        custody().annotate(id, u"an alarm"_s);
        QCOMPARE(custody().find(id)->note, u"an alarm"_s);
        (*m_shop)->journal.mend();
        QTRY_COMPARE(m_shop->recorded(id)->note, u"an alarm"_s);
        QCOMPARE(m_shop->recorded(id)->state, OperationState::Kept);
    }
};

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::DecisionsTest)
#include "decisionstest.moc"
