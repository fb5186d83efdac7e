// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/operations/custodybench.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// What becomes of a secret that is held: each ending is durable, and the keychain follows.
class CustodyTest : public CustodyBench
{
    Q_OBJECT

private:
    [[nodiscard]] OperationId unknown()
    {
        m_tenants->fault(u"POST /api/v1/service_principals/*/credentials=drop-before"_s);
        return minted(*m_shop, plainRequest(principal(), u"unknown"_s))->id;
    }

    using Ending = StoreCall<void> *(Custody::*)(const OperationId &);

private Q_SLOTS:

    void keptCanBeRevealedAgain()
    {
        const OperationId id = held();
        QVERIFY(custody().hasOpenEntries(c1Profile));
        QVERIFY(!(*m_shop)->operations.obstacleToRemoving(c1Profile).isEmpty());
        const CredentialRef ref = custody().find(id)->credential;
        QVERIFY(endsWell(custody().keep(id)));
        QCOMPARE(m_shop->recorded(id)->state, OperationState::Kept);
        QCOMPARE(m_shop->recorded(id)->idsBefore, QStringList());
        QCOMPARE(custody().openCount(), 0);
        QVERIFY(!custody().hasOpenEntries(c1Profile));
        QCOMPARE((*m_shop)->operations.obstacleToRemoving(c1Profile), QString());
        QVERIFY(custody().heldFor(ref) != nullptr);

        m_shop->restart();
        QVERIFY(endsWell(custody().recover()));
        const Secret secret = Workshop::secretOf(custody().reveal(id));
        QVERIFY(m_tenants->signsIn(custody().find(id)->clientId, secret));
    }

    void endingDeletesTheSecret_data()
    {
        QTest::addColumn<bool>("inMemory");
        QTest::addColumn<OperationState>("state");
        QTest::newRow("handed over") << false << OperationState::HandedOver;
        QTest::newRow("discarded") << false << OperationState::Discarded;
        QTest::newRow("handed over from memory") << true << OperationState::HandedOver;
        QTest::newRow("discarded from memory") << true << OperationState::Discarded;
    }

    void endingDeletesTheSecret()
    {
        QFETCH(const bool, inMemory);
        QFETCH(const OperationState, state);
        const OperationId id = inMemory ? heldInMemory() : held();
        const CredentialRef ref = custody().find(id)->credential;
        QCOMPARE(custody().inMemoryCount(), inMemory ? 1 : 0);
        QVERIFY(
            endsWell(state == OperationState::HandedOver ? custody().handOver(id) : custody().discard(id)));
        QCOMPARE(m_shop->recorded(id)->state, state);
        QTRY_VERIFY(!m_shop->inKeychain(id) && !isInMemory(id));
        QTRY_VERIFY(!m_shop->recorded(id)->vaultItem);
        QCOMPARE(custody().openCount(), 0);
        QCOMPARE(custody().inMemoryCount(), 0);
        QVERIFY(custody().heldFor(ref) == nullptr);
        QVERIFY(Workshop::secretOf(custody().reveal(id)).isEmpty());
        QVERIFY(m_tenants->has(ref));
    }

    void endingWaitsForTheKeychain_data()
    {
        QTest::addColumn<bool>("isLocked");
        QTest::newRow("deleted") << false;
        QTest::newRow("locked") << true;
    }

    void endingWaitsForTheKeychain()
    {
        QFETCH(const bool, isLocked);
        const OperationId id = held();
        if (isLocked) {
            m_shop->keychain.fail(FaultyVault::Act::Remove, VaultError::Kind::Locked);
        }
        QVERIFY(endsWell(custody().handOver(id)));
        QCOMPARE(custody().find(id)->vaultItem, isLocked);
        QCOMPARE(m_shop->inKeychain(id), isLocked);
    }

    void keptCanStillBeHandedOver()
    {
        const OperationId id = held();
        QVERIFY(endsWell(custody().keep(id)));
        QVERIFY(endsWell(custody().handOver(id)));
        QTRY_VERIFY(!m_shop->inKeychain(id));
    }

    void whatIsInMemoryCannotBeKept()
    {
        const OperationId id = heldInMemory();
        QVERIFY(!endsWell(custody().keep(id)));
        QCOMPARE(custody().find(id)->state, OperationState::HeldInMemory);
        QVERIFY(isInMemory(id));
    }

    void heldSecretCannotBeDismissed()
    {
        const OperationId id = held();
        QVERIFY(!endsWell(custody().dismiss(id)));
        QCOMPARE(m_shop->recorded(id)->state, OperationState::Held);
        QVERIFY(m_shop->inKeychain(id));
    }

    void dismissedQuestionIsClosed()
    {
        const OperationId id = unknown();
        QCOMPARE(custody().openCount(), 1);
        const int removals = m_shop->keychain.count(FaultyVault::Act::Remove);
        QVERIFY(endsWell(custody().dismiss(id)));
        QCOMPARE(m_shop->recorded(id)->state, OperationState::Found);
        QCOMPARE(custody().openCount(), 0);
        QCOMPARE(m_shop->keychain.count(FaultyVault::Act::Remove), removals);
    }

    void whatHasNoSecretHasNoEnding_data()
    {
        QTest::addColumn<OperationState>("state");
        QTest::newRow("unknown") << OperationState::Unknown;
        QTest::newRow("handed over") << OperationState::HandedOver;
    }

    void whatHasNoSecretHasNoEnding()
    {
        QFETCH(const OperationState, state);
        OperationId id;
        if (state == OperationState::Unknown) {
            id = unknown();
        } else {
            id = held();
            QVERIFY(endsWell(custody().handOver(id)));
        }
        for (const Ending end : {&Custody::keep, &Custody::handOver, &Custody::discard}) {
            QVERIFY(!endsWell((custody().*end)(id)));
            QVERIFY(!endsWell((custody().*end)(u"no such operation"_s)));
        }
        QCOMPARE(m_shop->recorded(id)->state, state);
    }

    void journalFirst()
    {
        const OperationId id = held();
        (*m_shop)->journal.failAfter(0);
        QVERIFY(!endsWell(custody().handOver(id)));
        QVERIFY(m_shop->inKeychain(id));
    }

    void endingThatIsNotOnDiskLeavesItOpen_data()
    {
        QTest::addColumn<bool>("inMemory");
        QTest::newRow("in the keychain") << false;
        QTest::newRow("in memory") << true;
    }

    void endingThatIsNotOnDiskLeavesItOpen()
    {
        QFETCH(const bool, inMemory);
        const OperationId id = inMemory ? heldInMemory() : held();
        const OperationState before = custody().find(id)->state;
        (*m_shop)->journal.failAfter(0);
        QVERIFY(!endsWell(custody().handOver(id)));
        QVERIFY(!endsWell(custody().discard(id)));
        QVERIFY(!endsWell(custody().keep(id)));
        QCOMPARE(custody().find(id)->state, before);
        QCOMPARE(custody().openCount(), 1);
        QCOMPARE(custody().inMemoryCount(), inMemory ? 1 : 0);
        QVERIFY(m_shop->inKeychain(id) || isInMemory(id));

        (*m_shop)->journal.mend();
        QVERIFY(endsWell(custody().handOver(id)));
        QCOMPARE(m_shop->recorded(id)->state, OperationState::HandedOver);
        QTRY_VERIFY(!m_shop->inKeychain(id) && !isInMemory(id));
        QCOMPARE(custody().inMemoryCount(), 0);
    }

    void revocationThatIsNotOnDiskKeepsTheSecret()
    {
        const OperationId id = held();
        QSignalSpy troubled(&custody(), &Custody::trouble);
        (*m_shop)->journal.failAfter(0);
        custody().credentialRevoked(custody().find(id)->credential);
        QTRY_COMPARE(troubled.count(), 1);
        QCOMPARE(custody().find(id)->state, OperationState::Held);
        QVERIFY(m_shop->inKeychain(id));
    }

    void annotationOutlivesWhatHappensAtTheSameTime()
    {
        const OperationId id = held();
        StoreCall<void> *kept = custody().keep(id);
        custody().annotate(id, u"an alarm"_s);
        QVERIFY(endsWell(kept));
        QTRY_COMPARE(m_shop->recorded(id)->note, u"an alarm"_s);
        QCOMPARE(m_shop->recorded(id)->state, OperationState::Kept);
        QVERIFY(endsWell(custody().handOver(id)));
        QTRY_VERIFY(!custody().find(id)->vaultItem);
        QCOMPARE(m_shop->recorded(id)->note, u"an alarm"_s);
        QCOMPARE(m_shop->recorded(id)->state, OperationState::HandedOver);
    }

    void lockedKeychainIsToldAndTriedAgain()
    {
        const OperationId id = held();
        QSignalSpy troubled(&custody(), &Custody::trouble);
        m_shop->keychain.fail(FaultyVault::Act::Remove, VaultError::Kind::Locked);
        QVERIFY(endsWell(custody().handOver(id)));
        QTRY_COMPARE(troubled.count(), 1);
        QVERIFY(m_shop->inKeychain(id));

        m_shop->keychain.mend();
        m_shop->restart();
        QVERIFY(endsWell(custody().recover()));
        QTRY_VERIFY(!m_shop->inKeychain(id));
    }

    void revokedCredentialNeedsNoSecret_data()
    {
        QTest::addColumn<bool>("inMemory");
        QTest::newRow("in the keychain") << false;
        QTest::newRow("in memory") << true;
    }

    void revokedCredentialNeedsNoSecret()
    {
        QFETCH(const bool, inMemory);
        const OperationId id = inMemory ? heldInMemory() : held();
        const OperationId other = held();
        custody().credentialRevoked(custody().find(id)->credential);
        QTRY_COMPARE(custody().find(id)->state, OperationState::Discarded);
        QTRY_VERIFY(!m_shop->inKeychain(id) && !isInMemory(id));
        QVERIFY(!custody().find(id)->note.isEmpty());
        QCOMPARE(custody().find(other)->state, OperationState::Held);
        QVERIFY(m_shop->inKeychain(other));
    }

    void removedOwnerClosesAllOfIt()
    {
        const OperationId kept = held();
        QVERIFY(endsWell(custody().keep(kept)));
        const OperationId waiting = held();
        const OperationId open = unknown();
        custody().ownerRemoved(principal());
        QTRY_COMPARE(custody().openCount(), 0);
        QTRY_COMPARE(m_shop->recorded(kept)->state, OperationState::Discarded);
        QCOMPARE(m_shop->recorded(waiting)->state, OperationState::Discarded);
        QCOMPARE(m_shop->recorded(open)->state, OperationState::Found);
        QTRY_VERIFY(!m_shop->inKeychain(kept) && !m_shop->inKeychain(waiting));
    }

    void revealSaysWhyItCannot()
    {
        const OperationId id = held();
        m_shop->keychain.fail(FaultyVault::Act::Get, VaultError::Kind::Locked);
        const auto locked = outcomeOf(custody().reveal(id));
        QVERIFY(locked && !*locked);
        QCOMPARE(locked->error().kind, VaultError::Kind::Locked);
        const auto none = outcomeOf(custody().reveal(u"no such operation"_s));
        QVERIFY(none && !*none);
        QCOMPARE(none->error().kind, VaultError::Kind::NotFound);
        QCOMPARE(custody().find(id)->state, OperationState::Held);
    }

    void everyChangeIsAnnounced()
    {
        const OperationId id = held();
        QSignalSpy announced(&custody(), &Custody::openEntriesChanged);
        QVERIFY(endsWell(custody().keep(id)));
        QCOMPARE(announced.count(), 1);
    }
};

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::CustodyTest)
#include "custodytest.moc"
