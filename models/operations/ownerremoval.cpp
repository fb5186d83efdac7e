// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/ownerremoval.h"

#include "models/inventory/inventory.h"

namespace keyturn {

namespace {

JournalEntry removalOf(OperationId id, const OwnerRef &ref, const Inventory &inventory)
{
    JournalEntry entry;
    entry.id = std::move(id);
    entry.verb = OperationVerb::DeleteOwner;
    entry.owner = ref;
    entry.ownerName = inventory.ownerName(ref);
    entry.displayName = entry.ownerName;
    return entry;
}

} // namespace

OwnerRemoval::OwnerRemoval(const Collaborators &with, OperationId id, const OwnerRef &ref, QObject *parent)
    : JournalledWrite(with, removalOf(std::move(id), ref, with.inventory), parent)
{
}

Call<void> *OwnerRemoval::send()
{
    return session().owners().remove(entry().owner);
}

void OwnerRemoval::lookAgain(const ApiError &lost)
{
    session().owners().get(entry().owner)->then(this, [this, lost](const Result<Owner> &read) {
        if (!read && read.error().kind == ApiError::Kind::NotFound) {
            happened({});
        } else {
            remainsUnknown(lost);
        }
    });
}

void OwnerRemoval::takeEffect(const Result<void> &, JournalEntry &entry)
{
    takeForRemoved(entry.owner, with().custody, with().inventory);
}

void OwnerRemoval::takeForRemoved(const OwnerRef &ref, Custody &custody, Inventory &inventory)
{
    custody.ownerRemoved(ref);
    inventory.removeOwner(ref);
}

} // namespace keyturn
