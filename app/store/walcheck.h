// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace keyturn {

/// Whether a write-ahead log holds all that was committed to it; true if there is none. SQLite itself stops
/// without a word at the first frame whose checksum is wrong, and drops what comes after: right for a
/// transaction that a crash has cut off, but committed ones behind it would be lost in silence.
///
/// Only while no connection has the database open. Format: sqlite.org/fileformat2.html#walformat.
[[nodiscard]] bool isWalIntact(const QString &walFile);

} // namespace keyturn
