// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace keyturn {

/// SQLite's application_id of Keyturn's files: "Ktrn".
inline constexpr qint32 databaseApplicationId = 0x4b74726e;

/// The statements that lead from one version of a schema (its index) to the next.
using Migration = QList<QString>;

/// What is in one file.
struct Schema
{
    /// In order. A released one is never changed; a new version of the schema is a new entry.
    QList<Migration> migrations;
    /// The tables that are checked for damage whenever the file is opened, since nothing can bring them back.
    QStringList precious;
};

/// Profiles and journal.
[[nodiscard]] Schema mainSchema();
/// Snapshots and known credentials, in a file of their own: the journal must not wait until the snapshot of a
/// huge tenant is written, and outlives damage to it.
[[nodiscard]] Schema inventorySchema();

} // namespace keyturn
