// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/operations/journalledwrite.h"

namespace keyturn {

/// The deletion of an owner with all its credentials.
class OwnerRemoval : public JournalledWrite<void>
{
public:
    OwnerRemoval(const Collaborators &with, OperationId id, const OwnerRef &ref, QObject *parent);

    /// What follows once it is sure that the owner is gone.
    static void takeForRemoved(const OwnerRef &ref, Custody &custody, Inventory &inventory);

private:
    [[nodiscard]] Call<void> *send() override;
    void lookAgain(const ApiError &lost) override;
    void takeEffect(const Result<void> &result, JournalEntry &entry) override;
};

} // namespace keyturn
