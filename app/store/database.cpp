// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/database.h"

#include "app/store/storageobstacle.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <chrono>
#include <thread>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn {

namespace {

// Result codes of SQLite, whose header is not needed otherwise (sqlite.org/rescode.html).
constexpr int sqliteBusy = 5;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;

// So long another connection's transaction may take.
constexpr std::chrono::milliseconds busyTimeout = 30s;
constexpr std::chrono::milliseconds betweenTries = 5ms;

// Without the detail that the extended codes add.
int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

struct DatabaseText
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

} // namespace

Database::Database(const QString &file, const Schema &schema)
    : m_file(file)
    , m_schema(schema)
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count()));
}

StoreError Database::damaged(const QString &file)
{
    return {.text =
                DatabaseText::tr("“%1” is damaged, or is not a database of Keyturn. It was left as it is. "
                                 "Restore it from a backup while Keyturn is closed, or let Keyturn set it "
                                 "aside when it starts.")
                    .arg(QDir::toNativeSeparators(file)),
            .isDamaged = true};
}

Database::~Database()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

StoreResult<std::unique_ptr<Database>> Database::open(const QString &file, const Schema &schema)
{
    const bool isNew = !QFileInfo::exists(file);
    std::unique_ptr<Database> database(new Database(file, schema));
    if (const auto started = database->start(); !started) {
        database.reset();
        if (isNew && QFileInfo(file).size() == 0) {
            // Later it would look like one that was emptied.
            QFile::remove(file);
        }
        return std::unexpected(started.error());
    }
    return database;
}

StoreResult<void> Database::start()
{
    if (!m_database.open()) {
        return std::unexpected(errorOf(m_database.lastError()));
    }
    for (const auto step :
         {&Database::refuseStrangers, &Database::checkTables, &Database::setUp, &Database::migrate}) {
        if (auto done = (this->*step)(); !done) {
            return done;
        }
    }
    return {};
}

StoreResult<qlonglong> Database::number(const QString &sql)
{
    auto answer = query(sql);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    return answer->next() ? answer->value(0).toLongLong() : 0;
}

StoreResult<void> Database::refuseStrangers()
{
    const auto tables = number(u"SELECT count(*) FROM sqlite_schema"_s);
    const auto application = number(u"PRAGMA application_id"_s);
    const auto version = number(u"PRAGMA user_version"_s);
    for (const auto &answer : {tables, application, version}) {
        if (!answer) {
            return std::unexpected(answer.error());
        }
    }
    if (*tables > 0 && *application != databaseApplicationId) {
        return std::unexpected(damaged(m_file));
    }
    if (*version > m_schema.migrations.size()) {
        return std::unexpected(StoreError{
            DatabaseText::tr(
                "“%1” was written by a newer version of Keyturn (its format is %2, this version knows %3). "
                "It "
                "was left as it is: an older version could lose what it says. Start the newer version again.")
                .arg(QDir::toNativeSeparators(m_file), QString::number(*version),
                     QString::number(m_schema.migrations.size()))});
    }
    return {};
}

StoreResult<void> Database::setUp()
{
    // FULL: a commit that has ended survives power loss. fullfsync: on macOS only this reaches the disk.
    for (const auto &pragma :
         {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA fullfsync = ON"_s, u"PRAGMA synchronous = FULL"_s}) {
        if (auto done = run(pragma); !done) {
            return done;
        }
    }
    return writeAhead();
}

StoreResult<void> Database::writeAhead()
{
    // A commit is one fsync, and who reads does not hold up who writes. The change of mode turns a reader's
    // lock into a writer's, for which SQLite refuses to wait (sqlite.org/c3ref/busy_handler.html).
    QSqlQuery query(m_database);
    const QDeadlineTimer patience(busyTimeout);
    while (!query.exec(u"PRAGMA journal_mode = WAL"_s)) {
        if (primaryCode(query.lastError()) != sqliteBusy || patience.hasExpired()) {
            return std::unexpected(errorOf(query.lastError()));
        }
        std::this_thread::sleep_for(betweenTries);
    }
    return {};
}

StoreResult<void> Database::migrate()
{
    const auto current = m_schema.migrations.size();
    const auto before = number(u"PRAGMA user_version"_s);
    if (!before) {
        return std::unexpected(before.error());
    }
    if (*before == current) {
        return {};
    }
    return transaction([this, current]() -> StoreResult<void> {
        // Asked again: another connection may have been faster.
        const auto version = number(u"PRAGMA user_version"_s);
        if (!version) {
            return std::unexpected(version.error());
        }
        for (qsizetype next = *version; next < current; ++next) {
            for (const auto &statement : m_schema.migrations.at(next)) {
                if (auto done = run(statement); !done) {
                    return done;
                }
            }
        }
        if (auto done = run(u"PRAGMA application_id = %1"_s.arg(databaseApplicationId)); !done) {
            return done;
        }
        return run(u"PRAGMA user_version = %1"_s.arg(current));
    });
}

StoreResult<void> Database::checkTables()
{
    const auto version = number(u"PRAGMA user_version"_s);
    if (!version || *version == 0) {
        return {};
    }
    for (const auto &table : m_schema.precious) {
        auto answer = query(u"PRAGMA quick_check('%1')"_s.arg(table));
        if (!answer) {
            return std::unexpected(answer.error());
        }
        if (!answer->next() || answer->value(0).toString() != "ok"_L1) {
            return std::unexpected(damaged(m_file));
        }
    }
    return {};
}

StoreResult<QSqlQuery> Database::prepare(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return std::unexpected(errorOf(query.lastError()));
    }
    return query;
}

StoreResult<void> Database::execute(QSqlQuery &query, const QVariantList &values)
{
    for (const auto &value : values) {
        // A null QString or QByteArray would be bound as NULL; to Keyturn both are merely empty.
        if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull()) {
            query.addBindValue(u""_s);
        } else if (value.metaType() == QMetaType::fromType<QByteArray>() && value.toByteArray().isNull()) {
            query.addBindValue(QByteArray(""));
        } else {
            query.addBindValue(value);
        }
    }
    if (!query.exec()) {
        return std::unexpected(errorOf(query.lastError()));
    }
    return {};
}

StoreResult<QSqlQuery> Database::query(const QString &sql, const QVariantList &values)
{
    auto prepared = prepare(sql);
    if (prepared) {
        if (const auto done = execute(*prepared, values); !done) {
            return std::unexpected(done.error());
        }
    }
    return prepared;
}

StoreResult<void> Database::run(const QString &sql, const QVariantList &values)
{
    const auto done = query(sql, values);
    if (!done) {
        return std::unexpected(done.error());
    }
    return {};
}

StoreResult<void> Database::forEachRow(QSqlQuery &query, const EachRow &each) const
{
    while (query.next()) {
        if (auto done = each(); !done) {
            return done;
        }
    }
    if (query.lastError().isValid()) {
        return std::unexpected(errorOf(query.lastError()));
    }
    return {};
}

StoreResult<void> Database::transaction(const Work &work)
{
    return within(u"BEGIN IMMEDIATE"_s, work);
}

StoreResult<void> Database::readTransaction(const Work &work)
{
    return within(u"BEGIN DEFERRED"_s, work);
}

StoreResult<void> Database::within(const QString &begin, const Work &work)
{
    if (auto begun = run(begin); !begun) {
        return begun;
    }
    StoreResult<void> result = work();
    if (result) {
        result = run(u"COMMIT"_s);
    }
    if (!result) {
        // Fails where SQLite has already rolled back by itself, which is as good.
        std::ignore = run(u"ROLLBACK"_s);
    }
    return result;
}

StoreError Database::errorOf(const QSqlError &error) const
{
    const int code = primaryCode(error);
    const QString file = QDir::toNativeSeparators(m_file);
    const StorageObstacle obstacle = storageObstacle(QFileInfo(m_file).path());
    if (code == sqliteCorrupt || code == sqliteNotADatabase) {
        return damaged(m_file);
    }
    // Of a full or read-only disk SQLite often says no more than that reading or writing failed.
    const bool failed = code == sqliteIoError || code == sqliteCannotOpen;
    if (code == sqliteFull || (failed && obstacle == StorageObstacle::Full)) {
        return {
            DatabaseText::tr("“%1” could not be written: the disk is full. Free some space, then try again.")
                .arg(file)};
    }
    if (code == sqliteReadOnly || (failed && obstacle == StorageObstacle::ReadOnly)) {
        return {
            DatabaseText::tr("“%1” could not be written: it is read-only, or its disk is. A failing disk is "
                             "often made so by the system. Make it writable, then try again.")
                .arg(file)};
    }
    if (code == sqliteCannotOpen) {
        return {
            DatabaseText::tr("“%1” could not be opened: you are not permitted to, or its folder is missing.")
                .arg(file)};
    }
    return {DatabaseText::tr("“%1” could not be read or written: %2").arg(file, error.databaseText())};
}

} // namespace keyturn
