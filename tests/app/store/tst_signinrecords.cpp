// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/sqlitejournal.h"
#include "models/operations/signins.h"
#include "tests/app/store/outcome.h"
#include "tests/app/store/samples.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

SignInRecord sampleSignIn(int number)
{
    return {.profile = u"profile-%1"_s.arg(number),
            .clientId = u"it's “%1” 🔑@acme.conductor.one/spc"_s.arg(number),
            .tokenUrl = QUrl(u"https://acme.conductor.one:8443/auth/v1/token?x=a%20b"_s),
            .askedAt = samples::instant(number),
            .failure = number % 2 == 0 ? QString() : u"unauthorized"_s,
            .httpStatus = number % 2 == 0 ? 0 : 401};
}

} // namespace

/// Sign-ins in the journal's file.
class SignInRecordsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;

    [[nodiscard]] QList<SignInRecord> loaded() const
    {
        SqliteJournal journal(m_file);
        const auto outcome = outcomeOf(journal.signIns());
        return outcome && *outcome ? **outcome : QList<SignInRecord>();
    }

    void sql(const QString &statement) const
    {
        const auto database = Database::open(m_file, mainSchema());
        QVERIFY(database && (*database)->run(statement));
    }

    /// As many as are kept.
    void fill() const
    {
        sql(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO "
            u"sign_in "
            "(profile, client_id, token_url, failure, http_status) SELECT i, '', '', '', 0 FROM n"_s.arg(
                keptSignIns));
    }

private Q_SLOTS:

    void init()
    {
        m_file = m_folder.filePath(u"%1.sqlite"_s.arg(QLatin1StringView(QTest::currentTestFunction())));
    }

    void everyFieldComesBack()
    {
        const QList<SignInRecord> expected{sampleSignIn(0), sampleSignIn(1), SignInRecord()};
        {
            SqliteJournal journal(m_file);
            for (const SignInRecord &signIn : expected) {
                QVERIFY(*outcomeOf(journal.recordSignIn(signIn)));
            }
        }
        QVERIFY(loaded() == expected);
    }

    void theSameAgainIsAnotherOne()
    {
        {
            SqliteJournal journal(m_file);
            std::ignore = journal.recordSignIn(sampleSignIn(1));
            std::ignore = journal.recordSignIn(sampleSignIn(1));
        }
        QCOMPARE(loaded().size(), 2);
    }

    void onlyTheNewestAreKept()
    {
        {
            SqliteJournal journal(m_file);
            QVERIFY(*outcomeOf(journal.recordSignIn(sampleSignIn(0))));
        }
        // As if as many as are kept had followed.
        fill();
        {
            SqliteJournal journal(m_file);
            QVERIFY(*outcomeOf(journal.recordSignIn(sampleSignIn(1))));
            QVERIFY(*outcomeOf(journal.recordSignIn(sampleSignIn(2))));
        }
        const auto kept = loaded();
        QCOMPARE(kept.size(), keptSignIns);
        QCOMPARE(kept.first().profile, u"3"_s);
        QVERIFY(kept.at(kept.size() - 2) == sampleSignIn(1));
        QVERIFY(kept.last() == sampleSignIn(2));
    }

    /// A loop of refusals must cost neither the journal nor the window much: no insertion reads them all.
    void trimmingReadsNoMoreThanItDrops()
    {
        fill();
        const auto database = Database::open(m_file, mainSchema());
        QVERIFY(database);
        auto plan = (*database)->query(u"EXPLAIN QUERY PLAN "_s + signInTrimming(), {keptSignIns});
        QVERIFY(plan);
        QStringList steps;
        while (plan->next()) {
            steps << plan->value(3).toString();
        }
        const QString said = steps.join(u'\n');
        QVERIFY2(said.contains("USING INTEGER PRIMARY KEY (rowid<?)"_L1), qPrintable(said));
        QVERIFY2(!said.contains("SCAN"_L1), qPrintable(said));
    }

    void earlierVersionsHadNone()
    {
        const JournalEntry entry = samples::fullEntry(u"op"_s);
        {
            SqliteJournal journal(m_file);
            QVERIFY(*outcomeOf(journal.record(entry)));
        }
        // As the version before left it.
        sql(u"DROP TABLE sign_in"_s);
        sql(u"PRAGMA user_version = %1"_s.arg(mainSchema().migrations.size() - 1));
        {
            SqliteJournal journal(m_file);
            QVERIFY(*outcomeOf(journal.recordSignIn(sampleSignIn(1))));
            const auto contents = outcomeOf(journal.load());
            QVERIFY(contents && *contents);
            QVERIFY((*contents)->entries == QList{entry});
        }
        QVERIFY(loaded() == QList{sampleSignIn(1)});
    }

    /// They are worth less than what they share a file with.
    void damageToThemLeavesTheOperations()
    {
        const JournalEntry entry = samples::fullEntry(u"op"_s);
        {
            SqliteJournal journal(m_file);
            QVERIFY(*outcomeOf(journal.record(entry)));
        }
        sql(u"DROP TABLE sign_in"_s);
        SqliteJournal journal(m_file);
        SignIns signIns(journal);
        const QSignalSpy told(&signIns, &SignIns::trouble);
        signIns.record(sampleSignIn(1));
        signIns.record(sampleSignIn(2));
        const auto read = outcomeOf(signIns.load());
        QVERIFY(read && !*read && !read->error().text.isEmpty());
        QCOMPARE(told.size(), 1);
        const auto contents = outcomeOf(journal.load());
        QVERIFY(contents && *contents);
        QVERIFY((*contents)->entries == QList{entry});
    }

    /// What stands before a damaged page must not pass for all there is.
    void damagedPageIsNoEnd()
    {
        fill();
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        constexpr qint64 page = 4096;
        // The last pages are leaves of the table that was filled last.
        QVERIFY(file.size() > 20 * page && file.seek(file.size() - 4 * page));
        QCOMPARE(file.write(QByteArray(page, '\x5a')), page);
        file.close();
        SqliteJournal journal(m_file);
        const auto read = outcomeOf(journal.signIns());
        QVERIFY(read && !*read);
        QVERIFY(read->error().isDamaged);
        // What shares the file with them can still be read.
        const auto contents = outcomeOf(journal.load());
        QVERIFY(contents && *contents);
    }

    void failureIsToldAgainOnceItHadEnded()
    {
        SqliteJournal journal(m_file);
        SignIns signIns(journal);
        const QSignalSpy told(&signIns, &SignIns::trouble);
        const auto record = [&] {
            signIns.record(sampleSignIn(1));
            std::ignore = outcomeOf(signIns.load());
        };
        record();
        QCOMPARE(told.size(), 0);
        sql(u"ALTER TABLE sign_in RENAME TO elsewhere"_s);
        record();
        record();
        QCOMPARE(told.size(), 1);
        sql(u"ALTER TABLE elsewhere RENAME TO sign_in"_s);
        record();
        QCOMPARE(told.size(), 1);
        sql(u"ALTER TABLE sign_in RENAME TO elsewhere"_s);
        record();
        QCOMPARE(told.size(), 2);
        QVERIFY(!told.last().first().toString().isEmpty());
    }
};

} // namespace keyturn

QTEST_GUILESS_MAIN(keyturn::SignInRecordsTest)
#include "tst_signinrecords.moc"
