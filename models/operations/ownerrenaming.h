// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/operations/journalledwrite.h"

namespace keyturn {

/// A new name for an owner.
class OwnerRenaming : public JournalledWrite<Owner>
{
public:
    OwnerRenaming(const Collaborators &with, OperationId id, const OwnerRef &ref, const QString &displayName,
                  QObject *parent);

    /// Whether the owner has the name that was asked for.
    [[nodiscard]] static bool isRenamed(const JournalEntry &entry, const Owner &owner);

private:
    [[nodiscard]] Call<Owner> *send() override;
    void lookAgain(const ApiError &lost) override;
    void takeEffect(const Result<Owner> &result, JournalEntry &entry) override;
};

} // namespace keyturn
