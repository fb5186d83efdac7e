// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/database.h"
#include "app/store/datadirectory.h"
#include "app/store/datafiles.h"
#include "app/store/sqlitejournal.h"
#include "app/store/walcheck.h"
#include "tests/app/store/outcome.h"
#include "tests/app/store/samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

/// What is found of real SQLite files that were broken in every way, before anything opens them.
class DataFilesTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int entryCount = 40;
    static constexpr qsizetype page = 4096;

    QTemporaryDir m_folder;
    std::unique_ptr<DataDirectory> m_directory;
    std::unique_ptr<DataFiles> m_files;
    QByteArray m_main;
    QByteArray m_wal;

    [[nodiscard]] QString mainFile() const { return m_directory->databaseFile(); }

    [[nodiscard]] QString walFile() const { return mainFile() + "-wal"_L1; }

    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// As a killed run leaves them: the newest entries are in the log alone.
    void makeSamples()
    {
        SqliteJournal journal(mainFile());
        for (int i = 0; i < entryCount; ++i) {
            QVERIFY(*outcomeOf(journal.record(samples::fullEntry(u"op-%1"_s.arg(i)))));
        }
        m_main = bytesOf(mainFile());
        m_wal = bytesOf(walFile());
        QVERIFY(m_wal.size() > 20 * page);
    }

    /// The same after an orderly end: all is in one file.
    [[nodiscard]] QByteArray closedSample()
    {
        write(mainFile(), m_main);
        write(walFile(), m_wal);
        {
            const SqliteJournal journal(mainFile());
            const auto database = Database::open(mainFile(), mainSchema());
        }
        return bytesOf(mainFile());
    }

    void put(const QByteArray &mainBytes, const QByteArray &walBytes)
    {
        write(mainFile(), mainBytes);
        QFile::remove(walFile());
        QFile::remove(mainFile() + "-shm"_L1);
        if (!walBytes.isEmpty()) {
            write(walFile(), walBytes);
        }
    }

    [[nodiscard]] std::optional<BrokenFile> broken()
    {
        const auto outcome = outcomeOf(m_files->firstBroken());
        return outcome && *outcome ? **outcome : BrokenFile{.file = u"no answer"_s, .error = {}, .loss = {}};
    }

    [[nodiscard]] qsizetype entriesFound() const
    {
        SqliteJournal journal(mainFile());
        const auto outcome = outcomeOf(journal.load());
        return outcome && *outcome ? (*outcome)->entries.size() : -1;
    }

    [[nodiscard]] static QByteArray overwritten(QByteArray bytes, qsizetype at, qsizetype count)
    {
        return bytes.replace(at, count, QByteArray(count, '\x5a'));
    }

private Q_SLOTS:

    void initTestCase()
    {
        auto directory = DataDirectory::open(m_folder.filePath(u"data"_s));
        QVERIFY(directory);
        m_directory = *std::move(directory);
        m_files = std::make_unique<DataFiles>(*m_directory);
        makeSamples();
    }

    void cleanup() { QVERIFY(QFile::remove(mainFile())); }

    void soundFilesAreSound()
    {
        put(m_main, m_wal);
        QVERIFY(!broken());
        QCOMPARE(entriesFound(), qsizetype(entryCount));
    }

    void damageIsFound_data()
    {
        QTest::addColumn<QByteArray>("mainBytes");
        QTest::addColumn<QByteArray>("walBytes");
        const QByteArray closed = closedSample();
        const qsizetype half = closed.size() / page / 2 * page;
        QTest::newRow("garbage in the header") << overwritten(closed, 0, 100) << QByteArray();
        QTest::newRow("no database at all") << QByteArray(20'000, 'x') << QByteArray();
        QTest::newRow("a page in the middle") << overwritten(closed, half, page) << QByteArray();
        QTest::newRow("cut in half") << closed.first(half) << QByteArray();
        QTest::newRow("cut to nothing") << QByteArray() << QByteArray();
        QTest::newRow("cut to nothing, with its log") << QByteArray() << m_wal;
        QTest::newRow("the log's header") << m_main << overwritten(m_wal, 0, 32);
        QTest::newRow("the log's first frame") << m_main << overwritten(m_wal, 40, 100);
        QTest::newRow("a frame in the middle of the log")
            << m_main << overwritten(m_wal, m_wal.size() / 2, 100);
    }

    void damageIsFound()
    {
        QFETCH(const QByteArray, mainBytes);
        QFETCH(const QByteArray, walBytes);
        put(mainBytes, walBytes);
        const auto found = broken();
        QVERIFY(found);
        QCOMPARE(found->file, mainFile());
        QVERIFY(found->error.isDamaged);
        QVERIFY2(found->error.text.contains(mainFile()), qPrintable(found->error.text));
        QVERIFY(found->error.text.contains("damaged"_L1));
        QVERIFY(!found->loss.isEmpty());
        QVERIFY(bytesOf(mainFile()) == mainBytes);
        QVERIFY(bytesOf(walFile()) == walBytes);
    }

    /// Wherever a file was cut, nothing is missing without a word.
    void everyCutIsFoundOrHarmless()
    {
        const QByteArray closed = closedSample();
        int found = 0;
        int cuts = 0;
        for (qsizetype size = 0; size < closed.size(); size += page / 2) {
            put(closed.first(size), {});
            ++cuts;
            if (broken()) {
                ++found;
            } else {
                QCOMPARE(entriesFound(), qsizetype(entryCount));
            }
        }
        qInfo("%d of %d cuts were found, the others lost nothing", found, cuts);
        QVERIFY(found > cuts / 2);
    }

    /// A crash in the middle of writing cuts the last transaction off, and loses nothing that was committed.
    void cutLogIsSound()
    {
        for (const qsizetype size : {qsizetype(0), qsizetype(20), qsizetype(32), m_wal.size() - 1,
                                     m_wal.size() - page, m_wal.size() / 2}) {
            put(m_main, m_wal.first(size));
            QVERIFY(!broken());
        }
    }

    void tornLastTransactionIsSound()
    {
        put(m_main, overwritten(m_wal, m_wal.size() - 100, 50));
        QVERIFY(!broken());
        QCOMPARE(entriesFound(), qsizetype(entryCount - 1));
    }

    /// The log is written anew from its start; what is left behind of the former round is no damage.
    void formerRoundOfTheLogIsSound()
    {
        {
            SqliteJournal journal(mainFile());
            const auto other = Database::open(mainFile(), mainSchema());
            QVERIFY(other);
            for (int i = 0; i < entryCount; ++i) {
                QVERIFY(*outcomeOf(journal.record(samples::fullEntry(u"op-%1"_s.arg(i)))));
            }
            QVERIFY((*other)->run(u"PRAGMA wal_checkpoint(RESTART)"_s));
            QVERIFY(*outcomeOf(journal.record(samples::fullEntry(u"one more"_s))));
            m_main = bytesOf(mainFile());
            m_wal = bytesOf(walFile());
        }
        put(m_main, m_wal);
        QVERIFY(isWalIntact(walFile()));
        QVERIFY(!broken());
        QCOMPARE(entriesFound(), qsizetype(entryCount + 1));
        QFile::remove(mainFile());
        makeSamples();
    }

    void newerVersionIsNoDamage()
    {
        put(closedSample(), {});
        {
            const auto database = Database::open(mainFile(), mainSchema());
            QVERIFY((*database)->run(u"PRAGMA journal_mode = DELETE"_s));
            QVERIFY((*database)->run(u"PRAGMA user_version = 4711"_s));
        }
        const QByteArray before = bytesOf(mainFile());
        const auto found = broken();
        QVERIFY(found);
        QVERIFY(!found->error.isDamaged);
        QVERIFY(found->loss.isEmpty());
        QVERIFY2(found->error.text.contains("newer version"_L1), qPrintable(found->error.text));
        QVERIFY(found->error.text.contains("4711"_L1));
        QVERIFY(bytesOf(mainFile()) == before);
    }

    void damagedInventoryIsFoundToo()
    {
        put(m_main, m_wal);
        write(m_directory->inventoryFile(), "rubbish, and no more than that");
        const auto found = broken();
        QVERIFY(found);
        QCOMPARE(found->file, m_directory->inventoryFile());
        QVERIFY(found->error.isDamaged);
        QVERIFY(QFile::remove(m_directory->inventoryFile()));
    }

    void setAsideAllIsKept()
    {
        const QByteArray garbage = overwritten(m_main, 0, 100);
        const auto now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        QStringList kept;
        for (int round = 0; round < 2; ++round) {
            put(garbage, m_wal);
            const auto aside = outcomeOf(m_files->setAside(mainFile(), now));
            QVERIFY(aside && *aside);
            kept << **aside;
            QVERIFY(!QFile::exists(mainFile()) && !QFile::exists(walFile()));
            QVERIFY(!broken());
            QCOMPARE(entriesFound(), qsizetype(0));
        }
        QVERIFY(kept.first().endsWith("keyturn.damaged-20260301T120000Z.sqlite"_L1));
        QVERIFY(kept.first() != kept.last());
        for (const QString &path : kept) {
            QVERIFY(bytesOf(path) == garbage);
            QVERIFY(bytesOf(path + "-wal"_L1) == m_wal);
        }
    }

    void whatCannotBeRenamedStays()
    {
        put(m_main, m_wal);
        const auto aside =
            outcomeOf(m_files->setAside(u"/proc/self/status"_s, QDateTime::currentDateTimeUtc()));
        QVERIFY(aside && !*aside);
        QVERIFY2(aside->error().text.contains("could not be renamed"_L1), qPrintable(aside->error().text));
    }
};

} // namespace keyturn

QTEST_GUILESS_MAIN(keyturn::DataFilesTest)
#include "tst_datafiles.moc"
