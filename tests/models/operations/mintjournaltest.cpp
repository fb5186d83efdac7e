// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/kinddescriptor.h"
#include "tests/support/workshop.h"

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// Mints whose journal fails, and those whose answer does not say what was made.
class MintJournalTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Tenants> m_tenants;
    std::unique_ptr<Workshop> m_shop;

    [[nodiscard]] OwnerRef principal() const { return m_tenants->owner(Kind::ServicePrincipalCredential); }

private Q_SLOTS:

    void initTestCase() { m_tenants = std::make_unique<Tenants>(); }

    void init()
    {
        m_tenants->endFaults();
        m_tenants->forgetRequests();
        m_shop = std::make_unique<Workshop>(*m_tenants);
    }

    void cleanup() { m_shop.reset(); }

    void journalThatFailsBeforeSending_data()
    {
        QTest::addColumn<int>("records");
        QTest::newRow("at the intent") << 0;
        QTest::newRow("at the sending") << 1;
    }

    void journalThatFailsBeforeSending()
    {
        QFETCH(const int, records);
        (*m_shop)->journal.failAfter(records);
        const auto watch = minted(*m_shop, plainRequest(principal(), u"no journal"_s));
        QVERIFY(watch->endedOnce());
        QCOMPARE(watch->refused, 1);
        QCOMPARE(m_tenants->requestsThatWrite(), 0);

        m_shop->restart();
        QVERIFY(endsWell((*m_shop)->custody.recover()));
        QCOMPARE((*m_shop)->custody.openCount(), 0);
    }

    void journalThatFailsAfterTheAnswer_data()
    {
        QTest::addColumn<int>("records");
        QTest::newRow("at the answer") << 2;
        QTest::newRow("when it is held") << 3;
    }

    void journalThatFailsAfterTheAnswer()
    {
        QFETCH(const int, records);
        (*m_shop)->journal.failAfter(records);
        const auto watch = minted(*m_shop, plainRequest(principal(), u"no journal"_s));
        QVERIFY(watch->endedOnce());
        QCOMPARE(watch->held, 1);
        QVERIFY(!watch->problem.isEmpty());
        const JournalEntry entry = *(*m_shop)->custody.find(watch->id);
        const Secret secret = Workshop::secretOf((*m_shop)->custody.reveal(watch->id));
        QVERIFY(m_tenants->signsIn(entry.clientId, secret));
        QCOMPARE((*m_shop)->custody.unrecordedCount(), 1);
        QVERIFY(!(*m_shop)->custody.journalProblem(watch->id).isEmpty());
        QVERIFY(!endsWell((*m_shop)->custody.recordAgain(watch->id)));
        QCOMPARE((*m_shop)->custody.unrecordedCount(), 1);

        (*m_shop)->journal.mend();
        QVERIFY(endsWell((*m_shop)->custody.recordAgain(watch->id)));
        QCOMPARE((*m_shop)->custody.unrecordedCount(), 0);
        QCOMPARE((*m_shop)->custody.journalProblem(watch->id), QString());
        m_shop->restart();
        QVERIFY(endsWell((*m_shop)->custody.recover()));
        QCOMPARE((*m_shop)->custody.find(watch->id)->state, OperationState::Held);
        QCOMPARE((*m_shop)->custody.find(watch->id)->clientId, entry.clientId);
        QCOMPARE((*m_shop)->custody.find(watch->id)->credential, entry.credential);
        QVERIFY(Workshop::secretOf((*m_shop)->custody.reveal(watch->id)).equals(secret));
    }

    void journalThatHangsHidesNoSecret_data() { journalThatFailsAfterTheAnswer_data(); }

    void journalThatHangsHidesNoSecret()
    {
        QFETCH(const int, records);
        Custody &custody = (*m_shop)->custody;
        custody.setPatience(std::chrono::milliseconds(50));
        (*m_shop)->journal.hangAfter(records);
        const auto watch = minted(*m_shop, plainRequest(principal(), u"hanging journal"_s));
        QVERIFY(watch->endedOnce());
        QCOMPARE(watch->held, 1);
        QVERIFY2(watch->problem.contains("did not answer"_L1), qPrintable(watch->problem));
        QCOMPARE(custody.find(watch->id)->state, OperationState::Held);
        QCOMPARE(custody.unrecordedCount(), 1);
        const Secret secret = Workshop::secretOf(custody.reveal(watch->id));
        QVERIFY(m_tenants->signsIn(custody.find(watch->id)->clientId, secret));

        // What it writes after all is true after all.
        (*m_shop)->journal.mend();
        QTRY_COMPARE(custody.unrecordedCount(), 0);
        QCOMPARE(custody.find(watch->id)->state, OperationState::Held);
        QTRY_COMPARE(m_shop->recorded(watch->id)->state, OperationState::Held);
    }

    void journalThatHangsBeforeSendingSendsNothing()
    {
        (*m_shop)->custody.setPatience(std::chrono::milliseconds(50));
        (*m_shop)->journal.hangAfter(1);
        const auto watch = minted(*m_shop, plainRequest(principal(), u"hanging journal"_s));
        QVERIFY(watch->endedOnce());
        QCOMPARE(watch->refused, 1);
        QCOMPARE(m_tenants->requestsThatWrite(), 0);
        (*m_shop)->journal.mend();
        QTRY_COMPARE(m_shop->recorded(watch->id)->state, OperationState::Refused);
    }

    void journalThatFailsForGoodLosesNoSecret()
    {
        (*m_shop)->journal.failAfter(2);
        const auto watch = minted(*m_shop, plainRequest(principal(), u"never recorded"_s));
        const JournalEntry entry = *(*m_shop)->custody.find(watch->id);
        m_shop->restart();
        QVERIFY(endsWell((*m_shop)->custody.recover()));
        QCOMPARE((*m_shop)->custody.find(watch->id)->state, OperationState::Held);
        QVERIFY((*m_shop)->custody.find(watch->id)->credential.isNull());
        QVERIFY(m_shop->refresh(c1Profile));
        QTRY_COMPARE(m_shop->recorded(watch->id)->clientId, entry.clientId);
        QCOMPARE((*m_shop)->custody.find(watch->id)->credential, entry.credential);
        const Secret secret = Workshop::secretOf((*m_shop)->custody.reveal(watch->id));
        QVERIFY(m_tenants->signsIn(entry.clientId, secret));
    }

    void journalAndKeychainThatFailAfterTheAnswer()
    {
        (*m_shop)->journal.failAfter(2);
        m_shop->keychain.fail(FaultyVault::Act::Put, VaultError::Kind::Timeout);
        const auto watch = minted(*m_shop, plainRequest(principal(), u"all fails"_s));
        QVERIFY(watch->endedOnce());
        QCOMPARE(watch->held, 1);
        QCOMPARE((*m_shop)->custody.inMemoryCount(), 1);
        const Secret secret = Workshop::secretOf((*m_shop)->custody.reveal(watch->id));
        QVERIFY(m_tenants->signsIn((*m_shop)->custody.find(watch->id)->clientId, secret));
    }

    void answerWithoutAnIdNamesNothing_data() { addKindRows(); }

    void answerWithoutAnIdNamesNothing()
    {
        QFETCH(const Kind, kind);
        const OwnerRef owner = m_tenants->owner(kind);
        m_tenants->fault(u"POST %1=no-id"_s.arg(mintPath(owner)));
        const auto watch = minted(*m_shop, plainRequest(owner, u"without an ID"_s));
        QCOMPARE(watch->held, 1);
        QCOMPARE(watch->readBacks, 1);
        QVERIFY(!watch->readBackProblem.isEmpty());
        QVERIFY(m_shop->inKeychain(watch->id));
        QVERIFY((*m_shop)->custody.find(watch->id)->credential.isNull());
        const auto &credentials = (*m_shop)->inventory.credentials();
        for (int row = 0; row < credentials.count(); ++row) {
            QVERIFY(!credentials.at(row).ref.isNull());
        }
        const auto known = outcomeOf((*m_shop)->inventoryStore.known(c1Profile));
        QVERIFY(known && *known);
        QVERIFY((*known)->credentials.isEmpty());
        QVERIFY((*m_shop)->operations.obstacle(Verb::Revoke, CredentialRef()).contains("not known"_L1));
        if (descriptorOf(kind).listed) {
            QVERIFY(endsWell((*m_shop)->operations.settleUnknown(owner.profile)));
            QTRY_VERIFY(m_tenants->has((*m_shop)->custody.find(watch->id)->credential));
        }
    }
};

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::MintJournalTest)
#include "mintjournaltest.moc"
