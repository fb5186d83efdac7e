// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/ownerrenaming.h"

#include "models/domain/foreigntext.h"
#include "models/inventory/inventory.h"

namespace keyturn {

namespace {

JournalEntry renamingOf(OperationId id, const OwnerRef &ref, const QString &displayName,
                        const Inventory &inventory)
{
    JournalEntry entry;
    entry.id = std::move(id);
    entry.verb = OperationVerb::RenameOwner;
    entry.owner = ref;
    entry.ownerName = inventory.ownerName(ref);
    entry.displayName = displayName;
    return entry;
}

} // namespace

OwnerRenaming::OwnerRenaming(const Collaborators &with, OperationId id, const OwnerRef &ref,
                             const QString &displayName, QObject *parent)
    : JournalledWrite(with, renamingOf(std::move(id), ref, displayName, with.inventory), parent)
{
}

Call<Owner> *OwnerRenaming::send()
{
    return session().owners().rename(entry().owner, entry().displayName);
}

void OwnerRenaming::lookAgain(const ApiError &lost)
{
    session().owners().get(entry().owner)->then(this, [this, lost](const Result<Owner> &read) {
        if (read && isRenamed(entry(), *read)) {
            happened(read);
        } else {
            remainsUnknown(lost);
        }
    });
}

void OwnerRenaming::takeEffect(const Result<Owner> &result, JournalEntry &)
{
    with().inventory.upsertOwners({*result});
}

bool OwnerRenaming::isRenamed(const JournalEntry &entry, const Owner &owner)
{
    return isSameName(owner.displayName, entry.displayName);
}

} // namespace keyturn
