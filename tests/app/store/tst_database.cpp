// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/database.h"
#include "app/store/schema.h"

#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <future>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn {

namespace {

const auto insertRow =
    u"INSERT INTO profile (id, vendor, name, client_id, api_root, token_url, sign_in, practice, "
    "ca_file) VALUES ('p', '', '', '', '', '', '', 0, '')"_s;

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;

    [[nodiscard]] QByteArray bytesOfFile() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void writeFile(const QByteArray &bytes) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// Makes a file of ours, changed by `sql`, and complete in itself.
    void prepareFile(const QString &sql) const
    {
        const auto database = Database::open(m_file, mainSchema());
        QVERIFY(database);
        QVERIFY((*database)->run(u"PRAGMA journal_mode = DELETE"_s));
        if (!sql.isEmpty()) {
            QVERIFY((*database)->run(sql));
        }
    }

private Q_SLOTS:

    void init()
    {
        QVERIFY(m_folder.isValid());
        m_file = m_folder.filePath(u"%1.sqlite"_s.arg(QLatin1StringView(QTest::currentTestFunction())));
    }

    void newFileHasTheCurrentSchema()
    {
        const auto database = Database::open(m_file, mainSchema());
        QVERIFY(database);
        auto version = (*database)->query(u"PRAGMA user_version"_s);
        QVERIFY(version && version->next());
        QCOMPARE(version->value(0).toInt(), int(mainSchema().migrations.size()));
    }

    void commitsReachTheDisk()
    {
        const auto database = Database::open(m_file, mainSchema());
        QVERIFY(database);
        auto synchronous = (*database)->query(u"PRAGMA synchronous"_s);
        QVERIFY(synchronous && synchronous->next());
        QCOMPARE(synchronous->value(0).toInt(), 2);
        auto foreignKeys = (*database)->query(u"PRAGMA foreign_keys"_s);
        QVERIFY(foreignKeys && foreignKeys->next());
        QCOMPARE(foreignKeys->value(0).toInt(), 1);
    }

    void opensAgainAndKeepsItsRows()
    {
        prepareFile(insertRow);
        const auto database = Database::open(m_file, mainSchema());
        QVERIFY(database);
        auto rows = (*database)->query(u"SELECT id FROM profile"_s);
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toString(), u"p"_s);
    }

    void newerVersionIsRefusedAndUntouched()
    {
        prepareFile(u"PRAGMA user_version = 4711"_s);
        const QByteArray before = bytesOfFile();
        const auto database = Database::open(m_file, mainSchema());
        QVERIFY(!database);
        QVERIFY2(database.error().text.contains("newer version"_L1), qPrintable(database.error().text));
        QVERIFY(bytesOfFile() == before);
    }

    void foreignDatabaseIsRefusedAndUntouched()
    {
        prepareFile(u"PRAGMA application_id = 1"_s);
        const QByteArray before = bytesOfFile();
        QVERIFY(!Database::open(m_file, mainSchema()));
        QVERIFY(bytesOfFile() == before);
    }

    void garbageIsRefusedAndUntouched()
    {
        const QByteArray garbage(20'000, 'x');
        writeFile(garbage);
        const auto database = Database::open(m_file, mainSchema());
        QVERIFY(!database);
        QVERIFY2(database.error().text.contains("damaged"_L1), qPrintable(database.error().text));
        QVERIFY(bytesOfFile() == garbage);
    }

    void damagedPageIsRefusedAndUntouched()
    {
        prepareFile({});
        QByteArray bytes = bytesOfFile();
        // All pages but the first, which holds the schema.
        bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\x5a'));
        writeFile(bytes);
        const auto database = Database::open(m_file, mainSchema());
        QVERIFY(!database);
        QVERIFY2(database.error().text.contains("damaged"_L1), qPrintable(database.error().text));
        QVERIFY(bytesOfFile() == bytes);
    }

    void folderThatIsMissingIsAnError()
    {
        const auto database = Database::open(m_folder.filePath(u"missing/keyturn.sqlite"_s), mainSchema());
        QVERIFY(!database);
        QVERIFY2(database.error().text.contains("could not be opened"_L1), qPrintable(database.error().text));
    }

    void failedTransactionLeavesNothing()
    {
        const auto database = Database::open(m_file, mainSchema());
        QVERIFY(database);
        const auto result = (*database)->transaction([&]() -> StoreResult<void> {
            if (auto done = (*database)->run(insertRow); !done) {
                return done;
            }
            return (*database)->run(u"INSERT INTO nowhere VALUES (1)"_s);
        });
        QVERIFY(!result);
        auto rows = (*database)->query(u"SELECT count(*) FROM profile"_s);
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toInt(), 0);
    }

    void waitsForAWriterBeforeItWritesAhead()
    {
        prepareFile({});
        const auto opener = [this] { return Database::open(m_file, mainSchema()).has_value(); };
        std::future<bool> opened;
        {
            const QString connection = u"writer"_s;
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
            const auto removed = qScopeGuard([&] {
                database = {};
                QSqlDatabase::removeDatabase(connection);
            });
            database.setDatabaseName(m_file);
            QVERIFY(database.open());
            QSqlQuery writer(database);
            QVERIFY(writer.exec(u"BEGIN IMMEDIATE"_s));
            opened = std::async(std::launch::async, opener);
            QCOMPARE(opened.wait_for(200ms), std::future_status::timeout);
            QVERIFY(writer.exec(u"COMMIT"_s));
        }
        QVERIFY(opened.get());
    }

    void manyThreadsMayCreateTheFile()
    {
        std::vector<QString> errors(8);
        {
            std::vector<std::jthread> threads;
            threads.reserve(errors.size());
            for (auto &error : errors) {
                threads.emplace_back([this, &error] {
                    if (const auto database = Database::open(m_file, mainSchema()); !database) {
                        error = database.error().text;
                    }
                });
            }
        }
        for (const auto &error : errors) {
            QCOMPARE(error, QString());
        }
    }
};

} // namespace keyturn

QTEST_GUILESS_MAIN(keyturn::DatabaseTest)
#include "tst_database.moc"
