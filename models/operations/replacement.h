// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/journalentry.h"
#include "models/domain/mint.h"

#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>

namespace keyturn {

/// A request that would make another credential with the same powers.
struct ReplacementDraft
{
    MintRequest request;
    /// Restrictions that came back blank: either there are none, or this role does not see them. Each as a
    /// sentence; if any, the admin must confirm explicitly before it is minted.
    QStringList blankRestrictions;
    /// Where the vendor's choices leave the new one less restricted than the old. Each as a sentence; the
    /// same confirmation.
    QStringList wider;
    /// What cannot be carried over as it was (for example an expiry that is not among the vendor's choices).
    QStringList notes;
};

/// From a credential that was just read (custody 9).
[[nodiscard]] ReplacementDraft draftOfReplacement(const Credential &current, const QString &ownerName);

/// The earliest time, by the server's clock, at which a request that was sent at `sentAt` can have made
/// something.
[[nodiscard]] QDateTime earliestCreation(const QDateTime &sentAt,
                                         std::optional<std::chrono::seconds> clockSkew);

/// Those of `listed` that a mint without a known outcome may have made (custody 4): a new ID, the same name,
/// and created no earlier than the request was sent, by the server's clock.
[[nodiscard]] QList<Credential> candidatesFor(const JournalEntry &unknown, const QList<Credential> &listed,
                                              std::optional<std::chrono::seconds> clockSkew);

} // namespace keyturn
