// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/kinddescriptor.h"
#include "models/operations/mintoperation.h"
#include "models/operations/obstacles.h"
#include "models/operations/replacement.h"
#include "models/operations/settlement.h"

namespace keyturn {

class Clock;
class Custody;
class EditOperation;
class Entropy;
class Inventory;
class InventoryStore;
class Profiles;

/// What can be done to credentials and their owners. Dialogs start an operation here and watch its signals.
/// Owned by the composition.
class Operations : public QObject
{
    Q_OBJECT
public:
    struct Collaborators
    {
        Profiles &profiles;
        Custody &custody;
        Inventory &inventory;
        InventoryStore &store;
        SecretVault &durable;
        SecretVault &memory;
        const Clock &clock;
        Entropy &entropy;
    };

    explicit Operations(const Collaborators &with, QObject *parent = nullptr);

    /// Why the verb cannot be done to this credential, as a sentence for a tooltip; empty if it can.
    [[nodiscard]] QString obstacle(Verb verb, const CredentialRef &ref) const;
    /// The same for an owner: List is unused, Create means "create a credential under it", Rotate a vendor's
    /// rotate call, Update rename, Revoke delete.
    [[nodiscard]] QString obstacle(Verb verb, const OwnerRef &ref) const;
    /// Why the connection cannot be removed now; empty if it can.
    [[nodiscard]] QString obstacleToRemoving(const ProfileId &profile) const;

    /// Prepares a mint; the caller connects to its signals and calls start(). An error (another mint under
    /// this owner is under way, the profile is gone) is a sentence for the admin.
    [[nodiscard]] std::expected<MintOperation *, QString> mint(const MintRequest &request);
    /// From a fresh read of the credential (custody 9).
    [[nodiscard]] Call<ReplacementDraft> *draftReplacement(const CredentialRef &ref);
    /// The caller connects and calls start(). Null if the profile is gone.
    [[nodiscard]] EditOperation *edit(const CredentialRef &ref);
    /// Revokes, journals it, forgets the secret held for it and updates the inventory. Refuses the credential
    /// that a profile signs in with, and where it cannot be read whether one does.
    [[nodiscard]] Call<void> *revoke(const CredentialRef &ref);

    /// Owners, at the vendor and in the inventory. Creations and deletions are journalled; the owner that a
    /// connection signs in through is not deleted, nor one of which that cannot be read.
    [[nodiscard]] Call<Owner> *createOwner(const ProfileId &profile, Kind kind, const QString &displayName);
    [[nodiscard]] Call<Owner> *renameOwner(const OwnerRef &ref, const QString &displayName);
    [[nodiscard]] Call<void> *removeOwner(const OwnerRef &ref);

    /// Reads a credential of a kind that the vendor does not list, by the ID that the admin typed in, and
    /// remembers it.
    [[nodiscard]] Call<Credential> *addKnown(const OwnerRef &owner, const QString &id);

    using Candidates = Settlement::Candidates;

    /// For an unknown outcome: lists the owner's credentials and tells which could be the one (custody 4): a
    /// new ID, the same name, created no earlier than the request. Exactly one of a complete list makes the
    /// entry an orphan, or where its secret is held, tells whose it is; none leaves it as it is; several, or
    /// an incomplete list, are for the admin to judge. Candidates are in the inventory afterwards. What a
    /// locked keychain left unsettled is settled first. Repeated complete lists without a candidate, past the
    /// deadline, settle that it did not happen. Fails with Local where the vendor has no list, unless the
    /// keychain had the secret.
    [[nodiscard]] Call<Candidates> *lookForUnknown(const OperationId &id);
    /// Looks once at every mint and revocation, and every creation and deletion of an owner, of a profile
    /// whose outcome is unknown, and notes what an earlier run had no time to; after each refresh.
    [[nodiscard]] Call<void> *settleUnknown(const ProfileId &profile);

    /// The program is about to end: cancels every mint whose request has not left, so that none leaves
    /// unwatched.
    void cancelUnsent();
    /// Whether the journal has the outcome of every mint that it knows of. The program waits for that before
    /// it ends: what never left must not be found as sent.
    [[nodiscard]] bool isAtRest() const;

    /// How often it looks by itself for what is unknown.
    void setSettlementInterval(std::chrono::milliseconds interval) { m_settlement.setInterval(interval); }

Q_SIGNALS:
    /// See isAtRest().
    void atRest();

private:
    [[nodiscard]] Circumstances circumstances() const;
    [[nodiscard]] std::shared_ptr<Session> sessionOf(const ProfileId &profile) const;

    Collaborators m_with;
    Settlement m_settlement;
};

} // namespace keyturn
