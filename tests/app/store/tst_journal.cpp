// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/sqlitejournal.h"
#include "tests/app/store/outcome.h"
#include "tests/app/store/samples.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace keyturn {

class JournalTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;

    [[nodiscard]] QList<JournalEntry> loaded() const
    {
        SqliteJournal journal(m_file);
        const auto outcome = outcomeOf(journal.load());
        return outcome && *outcome ? (*outcome)->entries : QList<JournalEntry>();
    }

    /// A row as versions wrote it that did not know of `asked`.
    [[nodiscard]] static QString earlierEntry(const QString &state)
    {
        return u"INSERT INTO operation (id, verb, state, owner_profile, owner_kind, owner_parent, owner_id, "
               "owner_name, display_name, credential_profile, credential_kind, credential_parent, "
               "credential_owner, credential_id, client_id, token_url, replaces_profile, replaces_kind, "
               "replaces_parent, replaces_owner, replaces_id, ids_before, vault_item, note) VALUES "
               "('op', 'create', '%1', 'p', 'servicePrincipalCredential', '', 'o', '', '', 'p', "
               "'servicePrincipalCredential', '', 'o', '', '', '', '', 'servicePrincipalCredential', '', '', "
               "'', '[]', 0, '')"_s.arg(state);
    }

private Q_SLOTS:

    void init()
    {
        m_file = m_folder.filePath(u"%1.sqlite"_s.arg(QLatin1StringView(QTest::currentTestFunction())));
    }

    void newJournalIsEmpty()
    {
        SqliteJournal journal(m_file);
        const auto outcome = outcomeOf(journal.load());
        QVERIFY(outcome && *outcome);
        QVERIFY((*outcome)->entries.isEmpty() && (*outcome)->unreadable.isEmpty());
    }

    void everyFieldComesBack()
    {
        const JournalEntry full = samples::fullEntry(u"op-1"_s);
        JournalEntry bare;
        bare.id = u"op-2"_s;
        {
            SqliteJournal journal(m_file);
            QVERIFY(*outcomeOf(journal.record(full)));
            QVERIFY(*outcomeOf(journal.record(bare)));
        }
        const auto entries = loaded();
        QCOMPARE(entries.size(), 2);
        QVERIFY(entries.at(0) == full);
        QVERIFY(entries.at(1) == bare);
    }

    void everyStateAndVerbComesBack()
    {
        QList<JournalEntry> expected;
        {
            SqliteJournal journal(m_file);
            for (int state = 0; state <= int(OperationState::Found); ++state) {
                JournalEntry entry = samples::fullEntry(u"op-%1"_s.arg(state));
                entry.state = static_cast<OperationState>(state);
                entry.verb = static_cast<OperationVerb>(state % 4);
                expected << entry;
                QVERIFY(*outcomeOf(journal.record(entry)));
            }
        }
        QVERIFY(loaded() == expected);
    }

    void laterStateReplacesTheEarlierInItsPlace()
    {
        JournalEntry first = samples::fullEntry(u"first"_s);
        const JournalEntry second = samples::fullEntry(u"second"_s);
        {
            SqliteJournal journal(m_file);
            QVERIFY(*outcomeOf(journal.record(first)));
            QVERIFY(*outcomeOf(journal.record(second)));
            first.state = OperationState::HandedOver;
            first.note = u"done"_s;
            QVERIFY(*outcomeOf(journal.record(first)));
        }
        QVERIFY(loaded() == (QList<JournalEntry>{first, second}));
        const auto database = Database::open(m_file, mainSchema());
        QVERIFY(database);
        auto rows = (*database)->query(
            u"SELECT state FROM operation_history WHERE operation = 'first' ORDER BY position"_s);
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toString(), u"held"_s);
        QVERIFY(rows->next());
        QCOMPARE(rows->value(0).toString(), u"handedOver"_s);
    }

    void destructorDrainsTheQueue()
    {
        {
            SqliteJournal journal(m_file);
            for (int i = 0; i < 200; ++i) {
                static_cast<void>(journal.record(samples::fullEntry(u"op-%1"_s.arg(i))));
            }
        }
        const auto entries = loaded();
        QCOMPARE(entries.size(), 200);
        for (int i = 0; i < 200; ++i) {
            QCOMPARE(entries.at(i).id, u"op-%1"_s.arg(i));
        }
    }

    void callThatWasDeletedIsRecordedAllTheSame()
    {
        SqliteJournal journal(m_file);
        delete journal.record(samples::fullEntry(u"op"_s));
        const auto outcome = outcomeOf(journal.load());
        QVERIFY(outcome && *outcome);
        QCOMPARE((*outcome)->entries.size(), 1);
    }

    void entriesFromBeforeThereWereRequestedRestrictionsHaveNone()
    {
        {
            Schema earlier = mainSchema();
            earlier.migrations = earlier.migrations.first(2);
            const auto database = Database::open(m_file, earlier);
            QVERIFY(database && (*database)->run(earlierEntry(u"held"_s)));
        }
        const auto entries = loaded();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().state, OperationState::Held);
        QVERIFY(entries.first().asked.isEmpty());
    }

    void whatEarlierVersionsSentMayHaveAnItem_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("hasItem");
        QTest::newRow("sent") << u"sent"_s << true;
        QTest::newRow("received in memory") << u"received"_s << false;
        QTest::newRow("in memory") << u"heldInMemory"_s << false;
        QTest::newRow("unknown") << u"unknown"_s << false;
    }

    void whatEarlierVersionsSentMayHaveAnItem()
    {
        QFETCH(const QString, state);
        QFETCH(const bool, hasItem);
        m_file += state;
        {
            Schema earlier = mainSchema();
            earlier.migrations = earlier.migrations.first(2);
            const auto database = Database::open(m_file, earlier);
            QVERIFY(database && (*database)->run(earlierEntry(state)));
        }
        const auto entries = loaded();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().vaultItem, hasItem);
    }

    void sameStateIsInTheHistoryOnce()
    {
        JournalEntry entry = samples::fullEntry(u"op"_s);
        {
            SqliteJournal journal(m_file);
            QVERIFY(*outcomeOf(journal.record(entry)));
            entry.asked = {};
            QVERIFY(*outcomeOf(journal.record(entry)));
            QVERIFY(*outcomeOf(journal.record(samples::fullEntry(u"other"_s))));
            entry.note = u"an alarm"_s;
            QVERIFY(*outcomeOf(journal.record(entry)));
        }
        QVERIFY(loaded().first() == entry);
        const auto database = Database::open(m_file, mainSchema());
        QVERIFY(database);
        auto rows = (*database)->query(u"SELECT note FROM operation_history WHERE operation = 'op' "
                                       "ORDER BY position"_s);
        QVERIFY(rows && rows->next() && rows->next());
        QCOMPARE(rows->value(0).toString(), entry.note);
        QVERIFY(!rows->next());
    }

    void unreadableRowIsNamedAndLeftOut()
    {
        const JournalEntry first = samples::fullEntry(u"first"_s);
        const JournalEntry last = samples::fullEntry(u"last"_s);
        {
            SqliteJournal journal(m_file);
            QVERIFY(*outcomeOf(journal.record(first)));
            QVERIFY(*outcomeOf(journal.record(samples::fullEntry(u"bad"_s))));
            QVERIFY(*outcomeOf(journal.record(last)));
        }
        {
            const auto database = Database::open(m_file, mainSchema());
            QVERIFY(database &&
                    (*database)->run(u"UPDATE operation SET state = 'teleported' WHERE id = 'bad'"_s));
        }
        SqliteJournal journal(m_file);
        const auto outcome = outcomeOf(journal.load());
        QVERIFY(outcome && *outcome);
        QVERIFY((*outcome)->entries == (QList<JournalEntry>{first, last}));
        QCOMPARE((*outcome)->unreadable.size(), 1);
        QCOMPARE((*outcome)->unreadable.first().id, u"bad"_s);
        QVERIFY((*outcome)->unreadable.first().error.text.contains("teleported"_L1));
    }

    void fileThatCannotBeOpenedIsAnError()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        SqliteJournal journal(m_file + "/below"_L1);
        const auto outcome = outcomeOf(journal.record(samples::fullEntry(u"op"_s)));
        QVERIFY(outcome && !*outcome);
        QVERIFY(!outcome->error().text.isEmpty());
    }

#ifdef Q_OS_UNIX
    void fullDiskIsAnErrorAndWhatWasThereStays()
    {
        SqliteJournal journal(m_file);
        QVERIFY(*outcomeOf(journal.record(samples::fullEntry(u"kept"_s))));
        // Files cannot grow from here on, as on a full disk; root is bound by it as well.
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit tiny{.rlim_cur = 1, .rlim_max = before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tiny), 0);
        const auto refused = outcomeOf(journal.record(samples::fullEntry(u"refused"_s)));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(refused && !*refused);
        QVERIFY(*outcomeOf(journal.record(samples::fullEntry(u"later"_s))));
        const auto entries = loaded();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(0).id, u"kept"_s);
        QCOMPARE(entries.at(1).id, u"later"_s);
    }
#endif

    void everythingAcknowledgedSurvivesAKill()
    {
        QProcess recorder;
        recorder.start(QCoreApplication::applicationFilePath(), {u"--record"_s, m_file});
        QVERIFY(recorder.waitForStarted());
        QByteArray output;
        while (output.count('\n') < 100) {
            QVERIFY(recorder.waitForReadyRead());
            output += recorder.readAllStandardOutput();
        }
        recorder.kill();
        QVERIFY(recorder.waitForFinished());
        QCOMPARE(recorder.exitStatus(), QProcess::CrashExit);
        output += recorder.readAllStandardOutput();
        const auto acknowledged = output.first(output.lastIndexOf('\n')).split('\n');
        const auto entries = loaded();
        QVERIFY(acknowledged.size() >= 100);
        QVERIFY(entries.size() >= acknowledged.size());
        for (qsizetype i = 0; i < acknowledged.size(); ++i) {
            QVERIFY(entries.at(i) == samples::fullEntry(QString::fromLatin1(acknowledged.at(i))));
        }
    }
};

namespace {

/// Records one entry after the other and prints the ID of each when its call has ended well.
void recordForEver(SqliteJournal *journal, int number)
{
    const QString id = u"op-%1"_s.arg(number);
    journal->record(samples::fullEntry(id))->then(journal, [=](const StoreResult<void> &result) {
        if (!result) {
            QCoreApplication::exit(1);
            return;
        }
        QTextStream(stdout) << id << Qt::endl;
        recordForEver(journal, number + 1);
    });
}

} // namespace

} // namespace keyturn

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const auto arguments = QCoreApplication::arguments(); arguments.value(1) == "--record"_L1) {
        keyturn::SqliteJournal journal(arguments.value(2));
        keyturn::recordForEver(&journal, 0);
        return QCoreApplication::exec();
    }
    keyturn::JournalTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journal.moc"
