// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/operations/journalledwrite.h"

namespace keyturn {

class InventoryStore;

/// One revocation. Where the answer was lost and the credential is still there, the outcome is unknown: the
/// server may still be at work.
class Revocation : public JournalledWrite<void>
{
public:
    /// Where it is noted that a credential is revoked.
    struct Places
    {
        Custody &custody;
        Inventory &inventory;
        InventoryStore &store;
        const Clock &clock;
    };

    Revocation(const Collaborators &with, InventoryStore &store, OperationId id, const CredentialRef &ref,
               QObject *parent);

    /// Whether a reading proves that the credential is revoked.
    [[nodiscard]] static bool isGone(const Result<Credential> &read);
    /// What follows once it is sure that a credential is revoked.
    static void takeForRevoked(const CredentialRef &ref, const Places &places);

private:
    [[nodiscard]] Call<void> *send() override;
    void lookAgain(const ApiError &lost) override;
    void takeEffect(const Result<void> &result, JournalEntry &entry) override;

    InventoryStore &m_store;
};

} // namespace keyturn
