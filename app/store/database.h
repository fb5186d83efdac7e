// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/schema.h"
#include "models/ports/storeerror.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>

namespace keyturn {

/// One connection to an SQLite file of Keyturn. Belongs to the thread that opened it. Several may be open on
/// the same file; whoever writes waits for the others' transactions.
///
/// A file that is damaged, foreign or of a newer version is refused and left as it is; of these a newer one
/// is not damaged (StoreError::isDamaged).
class Database
{
public:
    /// Creates the file where it is missing and brings its schema up to date. What a transaction has written
    /// is on disk when it ends.
    [[nodiscard]] static StoreResult<std::unique_ptr<Database>> open(const QString &file,
                                                                     const Schema &schema);
    /// What is said of a damaged file.
    [[nodiscard]] static StoreError damaged(const QString &file);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// For a statement that runs several times. Queries must not outlive the connection.
    [[nodiscard]] StoreResult<QSqlQuery> prepare(const QString &sql);
    /// Runs a prepared statement with `values` for its placeholders.
    [[nodiscard]] StoreResult<void> execute(QSqlQuery &query, const QVariantList &values);
    /// Prepares and runs one statement.
    [[nodiscard]] StoreResult<QSqlQuery> query(const QString &sql, const QVariantList &values = {});
    /// The same for a statement without an answer.
    [[nodiscard]] StoreResult<void> run(const QString &sql, const QVariantList &values = {});
    using EachRow = std::function<StoreResult<void>()>;
    /// Calls `each` at every row of `query`, until it fails. That next() ends says nothing alone: it also
    /// ends at a damaged page, and what came before it must not pass for all.
    [[nodiscard]] StoreResult<void> forEachRow(QSqlQuery &query, const EachRow &each) const;
    using Work = std::function<StoreResult<void>()>;
    /// Runs `work` within a transaction, which is undone if `work` or its commit fails.
    [[nodiscard]] StoreResult<void> transaction(const Work &work);
    /// The same for `work` that only reads: it sees one moment, and waits for no writer.
    [[nodiscard]] StoreResult<void> readTransaction(const Work &work);

private:
    Database(const QString &file, const Schema &schema);

    [[nodiscard]] StoreResult<void> start();
    [[nodiscard]] StoreResult<qlonglong> number(const QString &sql);
    [[nodiscard]] StoreResult<void> refuseStrangers();
    [[nodiscard]] StoreResult<void> setUp();
    [[nodiscard]] StoreResult<void> writeAhead();
    [[nodiscard]] StoreResult<void> migrate();
    [[nodiscard]] StoreResult<void> checkTables();
    [[nodiscard]] StoreResult<void> within(const QString &begin, const Work &work);
    [[nodiscard]] StoreError errorOf(const QSqlError &error) const;

    QString m_file;
    Schema m_schema;
    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace keyturn
