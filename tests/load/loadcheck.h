// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/load/loadshop.h"

namespace keyturn::test {

/// Ends what is open when the faults are over, as the admin does: what is unknown is looked for, an orphan is
/// revoked, a question closed, a held secret kept. Each sentence is something that could not be ended.
[[nodiscard]] QStringList endWhatIsOpen(LoadShop &shop, const PracticeServer &server,
                                        const QString &databaseFile);

/// Compares journal, server and keychain, and the states that each operation went through. Each sentence is a
/// disagreement. `before` is what the server had at the start.
[[nodiscard]] QStringList disagreements(LoadShop &shop, const PracticeServer &server, const Holdings &before,
                                        const QString &databaseFile);

/// How many operations are in which state, by the journal on disk.
[[nodiscard]] QMap<QString, int> statesIn(const QString &databaseFile);

} // namespace keyturn::test
