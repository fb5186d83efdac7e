// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/mint.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace keyturn {

/// What an operation does.
enum class OperationVerb : quint8 { Create, Rotate, Update, Revoke, CreateOwner, DeleteOwner, RenameOwner };

inline constexpr OperationVerb allOperationVerbs[] = {
    OperationVerb::Create,      OperationVerb::Rotate,      OperationVerb::Update,      OperationVerb::Revoke,
    OperationVerb::CreateOwner, OperationVerb::DeleteOwner, OperationVerb::RenameOwner,
};

/// Where an operation stands. Each state is durable in the journal before the next begins.
enum class OperationState : quint8 {
    Intended,     ///< nothing has been sent
    Sent,         ///< the request may have left; found at start, it means the outcome is unknown
    Received,     ///< the vendor answered with a secret, which is not in the vault yet
    Held,         ///< in the vault, read back and compared; to be handed over
    HeldInMemory, ///< the vault failed or was declined; lost with the process
    Kept,         ///< stays in the keychain for good
    HandedOver,   ///< a verified copy exists elsewhere; the vault item is gone
    Discarded,    ///< given up on purpose; the vault item is gone
    Done,         ///< a change or a deletion that the vendor confirmed
    Refused,      ///< the vendor refused; nothing was made
    Unknown,      ///< the request had left and no answer tells what became of it
    DidNotHappen, ///< repeated complete lists showed nothing new
    Orphan,       ///< a credential exists whose secret nobody holds
    Found,        ///< an unknown or orphaned one that was dealt with: revoked, or recognised as another's
};

/// Whether the secret of such an entry waits for the admin.
[[nodiscard]] constexpr bool isHeld(OperationState state)
{
    return state == OperationState::Held || state == OperationState::HeldInMemory;
}

/// Whether the operation still needs something: of Keyturn (unfinished) or of the admin (held, unknown,
/// orphan).
[[nodiscard]] constexpr bool isOpen(OperationState state)
{
    switch (state) {
    case OperationState::Intended:
    case OperationState::Sent:
    case OperationState::Received:
    case OperationState::Held:
    case OperationState::HeldInMemory:
    case OperationState::Unknown:
    case OperationState::Orphan:
        return true;
    case OperationState::Kept:
    case OperationState::HandedOver:
    case OperationState::Discarded:
    case OperationState::Done:
    case OperationState::Refused:
    case OperationState::DidNotHappen:
    case OperationState::Found:
        return false;
    }
    return true;
}

/// What became of an operation at the vendor, in three words.
enum class Outcome : quint8 {
    Succeeded, ///< whatever became of the secret afterwards
    Failed,    ///< nothing was done
    Unclear,   ///< not known, under way, or a credential that nobody holds; also once that was dealt with
};

inline constexpr Outcome allOutcomes[] = {Outcome::Succeeded, Outcome::Failed, Outcome::Unclear};

[[nodiscard]] constexpr Outcome outcomeOf(OperationState state)
{
    switch (state) {
    case OperationState::Received:
    case OperationState::Held:
    case OperationState::HeldInMemory:
    case OperationState::Kept:
    case OperationState::HandedOver:
    case OperationState::Discarded:
    case OperationState::Done:
        return Outcome::Succeeded;
    case OperationState::Refused:
    case OperationState::DidNotHappen:
        return Outcome::Failed;
    case OperationState::Intended:
    case OperationState::Sent:
    case OperationState::Unknown:
    case OperationState::Orphan:
    case OperationState::Found:
        break;
    }
    return Outcome::Unclear;
}

/// Stable spelling for the database and exports.
[[nodiscard]] QString tokenOf(OperationState state);
[[nodiscard]] QString tokenOf(OperationVerb verb);
[[nodiscard]] QString tokenOf(Outcome outcome);
[[nodiscard]] std::optional<OperationState> operationStateFromToken(QStringView token);
[[nodiscard]] std::optional<OperationVerb> operationVerbFromToken(QStringView token);
/// In the admin's language.
[[nodiscard]] QString label(OperationState state);
[[nodiscard]] QString label(OperationVerb verb);
[[nodiscard]] QString label(Outcome outcome);

/// In JournalEntry::idsBefore: there may have been others, because the list was not complete. No vendor's ID.
inline constexpr QStringView andOthers = u"…";

/// One operation as the journal keeps it. Never holds a secret.
struct JournalEntry
{
    OperationId id;
    OperationVerb verb = OperationVerb::Create;
    OperationState state = OperationState::Intended;
    OwnerRef owner;
    QString ownerName;
    /// What was asked for: the display name.
    QString displayName;
    /// Known once the vendor has answered, or from the start for updates and revocations.
    CredentialRef credential;
    QString clientId;
    QUrl tokenUrl;
    CredentialRef replaces;
    /// The credentials that existed under the owner before the request, or the owners that were known before
    /// one was created; with `andOthers` if not all are known. Empty once nothing has
    /// to be told from them.
    QStringList idsBefore;
    /// UTC, by this machine's clock.
    QDateTime intendedAt;
    QDateTime sentAt;
    QDateTime changedAt;
    /// Whether the vault may hold an item for it: set before anything is sent, unless the secret is to stay
    /// in memory, and cleared when it is sure that there is none. Without it nothing is looked for.
    bool vaultItem = false;
    /// Why it stands where it stands: an error's text, redacted. May be empty.
    QString note;
    /// The restrictions that were asked for of a credential to be made, until what was made is compared with
    /// them. Empty if none were, or if nobody can use it.
    FieldValues asked;

    /// The key of the secret in the vault; fixed by the operation.
    [[nodiscard]] QString vaultKey() const { return QStringLiteral("operation/") + id; }

    bool operator==(const JournalEntry &) const = default;
};

/// Whether the operation makes the vendor mint a secret.
[[nodiscard]] constexpr bool mints(OperationVerb verb)
{
    return verb == OperationVerb::Create || verb == OperationVerb::Rotate;
}

/// Whether the operation is about an owner of credentials, not about one credential.
[[nodiscard]] constexpr bool concernsOwner(OperationVerb verb)
{
    return verb == OperationVerb::CreateOwner || verb == OperationVerb::DeleteOwner ||
           verb == OperationVerb::RenameOwner;
}

/// Whether the entry belongs under "Secrets to hand over". An update or a revocation without a known outcome
/// does not: it shows in the next refresh.
[[nodiscard]] inline bool isOpen(const JournalEntry &entry)
{
    return mints(entry.verb) && isOpen(entry.state);
}

/// Whether there is a secret that the admin has not yet given away or given up.
[[nodiscard]] inline bool hasSecret(const JournalEntry &entry)
{
    return mints(entry.verb) && (isHeld(entry.state) || entry.state == OperationState::Kept);
}

/// Whether what was made is in use or may come to be, and nobody knows yet whether it is restricted as asked.
[[nodiscard]] inline bool isUncompared(const JournalEntry &entry)
{
    return !entry.asked.isEmpty() && (hasSecret(entry) || entry.state == OperationState::HandedOver);
}

/// What there is to say of where it stands, for the admin: its note, and what is still to be done.
[[nodiscard]] QString remarkOn(const JournalEntry &entry);

/// Whether the vendor has to be asked something about it: what became of the request, or which credential a
/// secret belongs to that a keychain had and the journal did not.
[[nodiscard]] inline bool isToBeSettled(const JournalEntry &entry)
{
    return hasSecret(entry) ? entry.credential.isNull() : isOpen(entry);
}

} // namespace keyturn

Q_DECLARE_METATYPE(keyturn::JournalEntry)
