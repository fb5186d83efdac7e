// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/operations/custodybench.h"

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// The end of the program while a mint is under way: the journal has its outcome first.
class ProgramEndTest : public CustodyBench
{
    Q_OBJECT

private Q_SLOTS:

    void waitsForTheJournal()
    {
        Operations &operations = (*m_shop)->operations;
        (*m_shop)->journal.hangAfter(1);
        MintWatch watch(*operations.mint(plainRequest(principal(), u"not sent"_s)));
        QVERIFY(operations.isAtRest());
        int rests = 0;
        watch.operation->start();
        QTRY_COMPARE(m_shop->recorded(watch.id).value_or(JournalEntry()).id, watch.id);
        connect(&operations, &Operations::atRest, this, [&rests] { ++rests; });
        operations.cancelUnsent();
        QVERIFY(!operations.isAtRest());
        QCOMPARE(rests, 0);

        (*m_shop)->journal.mend();
        QTRY_COMPARE(rests, 1);
        QVERIFY(operations.isAtRest());
        QCOMPARE(m_shop->recorded(watch.id)->state, OperationState::Refused);
        QCOMPARE(m_tenants->requests("POST", mintPath(principal())), 0);
    }

    void waitsForTheAnswer()
    {
        Operations &operations = (*m_shop)->operations;
        m_tenants->fault(u"POST %1=latency:1;ms=300"_s.arg(mintPath(principal())));
        MintWatch watch(*operations.mint(plainRequest(principal(), u"on its way"_s)));
        std::optional<OperationState> atRest;
        connect(&operations, &Operations::atRest, this, [&] {
            if (watch.operation->step() > MintOperation::Step::Sending && !atRest) {
                atRest = m_shop->recorded(watch.id)->state;
            }
        });
        watch.operation->start();
        QVERIFY(watch.wait());
        QCOMPARE(atRest, std::optional(OperationState::Held));
    }
};

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::ProgramEndTest)
#include "programendtest.moc"
