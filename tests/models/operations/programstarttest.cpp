// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/operations/custodybench.h"

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// The start of the program, before the journal is read and where it cannot be.
class ProgramStartTest : public CustodyBench
{
    Q_OBJECT

private Q_SLOTS:

    void nothingIsKnownBeforeTheJournalIsRead()
    {
        QVERIFY(!held().isEmpty());
        m_shop->restart();
        const MintRequest request = plainRequest(principal(), u"too early"_s);
        QVERIFY(!custody().canTrack());
        QVERIFY((*m_shop)->operations.obstacleToRemoving(c1Profile).contains("still being read"_L1));
        const auto refused = (*m_shop)->operations.mint(request);
        QVERIFY(!refused && refused.error().contains("still being read"_L1));
        QVERIFY(endsWell(custody().recover()));
        QVERIFY((*m_shop)->operations.obstacleToRemoving(c1Profile).contains("hand over"_L1));
        QVERIFY((*m_shop)->operations.mint(request));
    }

    void withoutAJournalNothingIsMinted()
    {
        m_shop->restart();
        (*m_shop)->journal.failLoading();
        QVERIFY(!endsWell(custody().recover()));
        QVERIFY(!custody().canTrack());
        const auto refused = (*m_shop)->operations.mint(plainRequest(principal(), u"untracked"_s));
        QVERIFY(!refused);
        QVERIFY(refused.error().contains("journal"_L1));
        QVERIFY((*m_shop)->operations.obstacleToRemoving(c1Profile).contains("journal"_L1));
    }
};

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::ProgramStartTest)
#include "programstarttest.moc"
