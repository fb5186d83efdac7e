// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/operations/custodybench.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// After every creation it is compared what restricts the credential with what was asked for, in this run or
/// a later one; until then the entry says that it was not.
class ComparisonTest : public CustodyBench
{
    Q_OBJECT

private:
    [[nodiscard]] QString path() const { return mintPath(principal()); }

    void hideFromReading() const { m_tenants->fault(u"GET %1/*=status:-1;status=403"_s.arg(path())); }

    void dropRestrictions() const { m_tenants->fault(u"POST %1=drop-restrictions"_s.arg(path())); }

    [[nodiscard]] std::unique_ptr<MintWatch> restricted()
    {
        return minted(*m_shop, fullRequest(*m_tenants, principal(), u"restricted"_s));
    }

    [[nodiscard]] bool saysUncompared(const OperationId &id)
    {
        return remarkOn(*custody().find(id)).contains("not been compared"_L1);
    }

private Q_SLOTS:

    void comparedAtOnce()
    {
        const auto watch = restricted();
        QCOMPARE(watch->differences, QStringList());
        QTRY_VERIFY(m_shop->recorded(watch->id)->asked.isEmpty());
        QVERIFY(!saysUncompared(watch->id));
        QCOMPARE(custody().find(watch->id)->note, QString());
    }

    void whatIsAskedIsNotedBeforeItIsSent()
    {
        (*m_shop)->journal.failAfter(2);
        const auto watch = restricted();
        const auto entry = m_shop->recorded(watch->id);
        QCOMPARE(entry->state, OperationState::Sent);
        QVERIFY(!entry->asked.list(Field::SourceRanges).isEmpty());
        QVERIFY(!entry->asked.list(Field::Roles).isEmpty());
        QVERIFY(!entry->asked.contains(Field::DisplayName));
    }

    void programThatEndedBeforeReadingBack_data()
    {
        QTest::addColumn<bool>("isDropped");
        QTest::newRow("as asked") << false;
        QTest::newRow("restrictions dropped") << true;
    }

    void programThatEndedBeforeReadingBack()
    {
        QFETCH(const bool, isDropped);
        if (isDropped) {
            dropRestrictions();
        }
        m_tenants->fault(u"GET %1/*=latency:1;ms=120000"_s.arg(path()));
        const auto prepared =
            (*m_shop)->operations.mint(fullRequest(*m_tenants, principal(), u"left unread"_s));
        QVERIFY(prepared);
        MintWatch watch(*prepared);
        (*prepared)->start();
        QTRY_COMPARE(watch.held, 1);
        m_shop->restart();
        m_tenants->endFaults();
        QVERIFY(endsWell(custody().recover()));
        QCOMPARE(custody().find(watch.id)->state, OperationState::Held);
        QVERIFY(saysUncompared(watch.id));

        QSignalSpy troubled(&custody(), &Custody::trouble);
        QVERIFY(m_shop->refresh(c1Profile));
        QTRY_VERIFY(m_shop->recorded(watch.id)->asked.isEmpty());
        QVERIFY(!saysUncompared(watch.id));
        QCOMPARE(m_shop->recorded(watch.id)->note.contains("not restricted as asked"_L1), isDropped);
        QCOMPARE(troubled.count(), isDropped ? 1 : 0);
        QVERIFY(!isDropped || troubled.first().first().toString().contains(u"left unread"_s));
    }

    void readBackThatFailedIsMadeUpFor()
    {
        dropRestrictions();
        hideFromReading();
        const auto watch = restricted();
        QVERIFY(!watch->readBackProblem.isEmpty());
        QVERIFY(saysUncompared(watch->id));
        m_tenants->endFaults();
        QVERIFY(m_shop->refresh(c1Profile));
        QTRY_VERIFY(m_shop->recorded(watch->id)->note.contains("not restricted as asked"_L1));
        QVERIFY(!saysUncompared(watch->id));
    }

    void whatIsHandedOverIsComparedAllTheSame()
    {
        dropRestrictions();
        hideFromReading();
        const auto watch = restricted();
        QVERIFY(endsWell(custody().handOver(watch->id)));
        QVERIFY(saysUncompared(watch->id));
        m_tenants->endFaults();
        QVERIFY(m_shop->refresh(c1Profile));
        QTRY_VERIFY(m_shop->recorded(watch->id)->note.contains("not restricted as asked"_L1));
        QCOMPARE(m_shop->recorded(watch->id)->state, OperationState::HandedOver);
    }

    void whatNobodyCanUseIsNotCompared()
    {
        hideFromReading();
        const auto watch = restricted();
        QVERIFY(endsWell(custody().discard(watch->id)));
        QVERIFY(m_shop->recorded(watch->id)->asked.isEmpty());
        QVERIFY(!saysUncompared(watch->id));
    }

    void whatIsGoneIsNotCompared()
    {
        hideFromReading();
        const auto watch = restricted();
        const CredentialRef ref = custody().find(watch->id)->credential;
        QVERIFY(endsWell(custody().handOver(watch->id)));
        m_tenants->endFaults();
        m_tenants->colleague(Vendor::ConductorOne, u"DELETE"_s, credentialPath(ref));
        QVERIFY(m_shop->refresh(c1Profile));
        QTRY_VERIFY(m_shop->recorded(watch->id)->asked.isEmpty());
        QVERIFY(!saysUncompared(watch->id));
    }

    void secretThatOnlyTheKeychainKnewIsCompared()
    {
        dropRestrictions();
        hideFromReading();
        (*m_shop)->journal.failAfter(2);
        const auto watch = restricted();
        m_shop->restart();
        QVERIFY(endsWell(custody().recover()));
        QVERIFY(custody().find(watch->id)->credential.isNull());
        QVERIFY(saysUncompared(watch->id));
        m_tenants->endFaults();
        QVERIFY(m_shop->refresh(c1Profile));
        QTRY_VERIFY(!m_shop->recorded(watch->id)->credential.isNull());
        QVERIFY(m_shop->refresh(c1Profile));
        QTRY_VERIFY(m_shop->recorded(watch->id)->note.contains("not restricted as asked"_L1));
    }
};

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::ComparisonTest)
#include "comparisontest.moc"
