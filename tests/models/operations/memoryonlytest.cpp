// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/operations/custodybench.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// Mints on a machine whose keychain is missing, or is asked only later: what the journal says of the
/// keychain is true before anything can be in it.
class MemoryOnlyTest : public CustodyBench
{
    Q_OBJECT

private:
    /// But for what the connection signs in with.
    void takeKeychainAway()
    {
        m_shop->keychain.fail(FaultyVault::Act::Probe, VaultError::Kind::NoService);
        m_shop->keychain.fail(FaultyVault::Act::Put, VaultError::Kind::NoService);
        m_shop->keychain.fail(FaultyVault::Act::Remove, VaultError::Kind::NoService);
    }

    /// Goes on in memory if it is asked.
    [[nodiscard]] OperationId mint()
    {
        const auto prepared = (*m_shop)->operations.mint(plainRequest(principal(), u"memory only"_s));
        MintWatch watch(*prepared);
        connect(*prepared, &MintOperation::vaultUnavailable, *prepared, &MintOperation::goOnInMemory);
        (*prepared)->start();
        return watch.wait() && watch.held == 1 ? watch.id : OperationId();
    }

private Q_SLOTS:

    void keychainIsNotedBeforeAnythingIsSent_data()
    {
        QTest::addColumn<bool>("inMemory");
        QTest::newRow("for the keychain") << false;
        QTest::newRow("for memory only") << true;
    }

    void keychainIsNotedBeforeAnythingIsSent()
    {
        QFETCH(const bool, inMemory);
        if (inMemory) {
            takeKeychainAway();
        }
        (*m_shop)->journal.failAfter(2);
        const OperationId id = mint();
        QCOMPARE(m_shop->recorded(id)->state, OperationState::Sent);
        QCOMPARE(m_shop->recorded(id)->vaultItem, !inMemory);
    }

    void whatWasLostCanBeClosedWithoutAKeychain_data()
    {
        using enum OperationState;
        QTest::addColumn<int>("records");
        QTest::addColumn<OperationState>("left");
        QTest::addColumn<OperationState>("settled");
        QTest::newRow("sent") << 2 << Sent << Unknown;
        QTest::newRow("received") << 3 << Received << Orphan;
        QTest::newRow("held") << 4 << HeldInMemory << Orphan;
    }

    void whatWasLostCanBeClosedWithoutAKeychain()
    {
        QFETCH(const int, records);
        QFETCH(const OperationState, left);
        QFETCH(const OperationState, settled);
        takeKeychainAway();
        (*m_shop)->journal.failAfter(records);
        const OperationId id = mint();
        QCOMPARE(m_shop->recorded(id)->state, left);

        m_shop->restart();
        m_shop->keychain.fail(FaultyVault::Act::Get, VaultError::Kind::NoService);
        QVERIFY(endsWell(custody().recover()));
        QCOMPARE(m_shop->recorded(id)->state, settled);
        QVERIFY(!(*m_shop)->operations.obstacleToRemoving(c1Profile).isEmpty());
        QSignalSpy troubled(&custody(), &Custody::trouble);
        QVERIFY(endsWell(custody().dismiss(id)));
        QCOMPARE(m_shop->recorded(id)->state, OperationState::Found);
        QCOMPARE((*m_shop)->operations.obstacleToRemoving(c1Profile), QString());
        QCOMPARE(troubled.count(), 0);
    }

    void keychainGetsNothingThatTheJournalDoesNotNote()
    {
        takeKeychainAway();
        const OperationId id = mint();
        m_shop->keychain.mend();
        (*m_shop)->journal.failAfter(0);
        QVERIFY(!endsWell(custody().retryVault(id)));
        QCOMPARE(custody().inMemoryCount(), 1);
        QVERIFY(!m_shop->inKeychain(id));

        (*m_shop)->journal.mend();
        QVERIFY(endsWell(custody().retryVault(id)));
        QVERIFY(m_shop->inKeychain(id));
        QVERIFY(m_shop->recorded(id)->vaultItem);
        QCOMPARE(m_shop->recorded(id)->state, OperationState::Held);
    }
};

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::MemoryOnlyTest)
#include "memoryonlytest.moc"
