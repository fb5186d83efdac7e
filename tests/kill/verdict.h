// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/journalentry.h"
#include "tests/kill/practiceserver.h"
#include "tests/kill/task.h"

#include <QMap>

namespace keyturn::test {

/// What became of a credential that a killed run had made.
enum class Fate : quint8 {
    NothingMade, ///< the server has nothing new
    Recovered,   ///< its secret is in the keychain, byte by byte, and the program says whose it is
    Nameless,    ///< the same, but the program does not know which credential it belongs to
    Orphan,      ///< named: it exists, nobody has its secret
    Unknown,     ///< named: one may exist that nobody holds (a kind without a list)
    GivenAway,   ///< handed over or discarded on purpose
};
inline constexpr int fateCount = 6;
[[nodiscard]] QString label(Fate fate);

/// All there is to compare when the program has been killed and started again.
struct Evidence
{
    Holdings before;
    Holdings now;
    QList<JournalEntry> journal;
    /// By operation: whose secret the keychain has for it, of the credentials that matter; empty for none of
    /// theirs.
    QMap<OperationId, QString> items;
    /// IDs that the program has noted of what the vendor does not list.
    QStringList noted;
    /// Requests to mint that the server saw.
    int mintRequests = 0;
};

/// What the comparison says.
struct Verdict
{
    /// Secrets that nobody can recover and nobody was told of.
    QStringList lost;
    /// Mints that the server did twice, or was asked twice.
    QStringList doubled;
    /// Vault items that no entry of the journal accounts for.
    QStringList stray;
    /// The program says something else than is so.
    QStringList wrong;
    QList<Fate> fates;

    [[nodiscard]] bool isClean() const
    {
        return lost.isEmpty() && doubled.isEmpty() && stray.isEmpty() && wrong.isEmpty();
    }

    [[nodiscard]] QStringList complaints() const { return lost + doubled + stray + wrong; }
};

[[nodiscard]] Verdict judge(const Task &task, const Evidence &evidence);

} // namespace keyturn::test
