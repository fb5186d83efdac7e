// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/operations/journalledwrite.h"

namespace keyturn {

/// The creation of an owner; where the answer was lost, it is looked for by listing.
class OwnerCreation : public JournalledWrite<Owner>
{
public:
    OwnerCreation(const Collaborators &with, OperationId id, const ProfileId &profile, Kind kind,
                  const QString &displayName, QObject *parent);

    /// Those of `listed` that a creation without a known outcome may have made: of that name, not known
    /// before, made no earlier, and by no other creation of ours.
    [[nodiscard]] static QList<Owner> candidatesFor(const JournalEntry &unknown, const QList<Owner> &listed,
                                                    const ListEnd &end, const Custody &custody);

private:
    [[nodiscard]] Call<Owner> *send() override;
    void lookAgain(const ApiError &lost) override;
    void takeEffect(const Result<Owner> &result, JournalEntry &entry) override;
};

} // namespace keyturn
