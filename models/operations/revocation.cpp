// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/revocation.h"

#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"
#include "models/operations/knowncredentials.h"
#include "models/ports/inventorystore.h"

namespace keyturn {

namespace {

JournalEntry revocationOf(OperationId id, const CredentialRef &ref, const Inventory &inventory)
{
    JournalEntry entry;
    entry.id = std::move(id);
    entry.verb = OperationVerb::Revoke;
    entry.owner = ref.owner;
    entry.ownerName = inventory.ownerName(ref.owner);
    entry.displayName = ref.id;
    entry.credential = ref;
    if (const Credential *known = inventory.credentials().find(ref)) {
        entry.displayName = known->title();
        entry.clientId = known->clientId();
    }
    return entry;
}

} // namespace

Revocation::Revocation(const Collaborators &with, InventoryStore &store, OperationId id,
                       const CredentialRef &ref, QObject *parent)
    : JournalledWrite(with, revocationOf(std::move(id), ref, with.inventory), parent)
    , m_store(store)
{
}

Call<void> *Revocation::send()
{
    return session().credentials().revoke(entry().credential);
}

void Revocation::lookAgain(const ApiError &lost)
{
    session().credentials().get(entry().credential)->then(this, [this, lost](const Result<Credential> &read) {
        if (isGone(read)) {
            happened({});
        } else {
            // Even if it is there: the server may still be at work.
            remainsUnknown(lost);
        }
    });
}

void Revocation::takeEffect(const Result<void> &, JournalEntry &entry)
{
    takeForRevoked(entry.credential, {with().custody, with().inventory, m_store, with().clock});
}

bool Revocation::isGone(const Result<Credential> &read)
{
    return read ? read->fields.instant(Field::Deleted).isValid()
                : read.error().kind == ApiError::Kind::NotFound;
}

void Revocation::takeForRevoked(const CredentialRef &ref, const Places &places)
{
    places.custody.credentialRevoked(ref);
    if (descriptorOf(ref.kind()).listed) {
        places.inventory.removeCredential(ref);
    } else {
        noteKnownRevoked(ref, places.inventory, places.store, places.clock.now())
            ->then(&places.custody, [&custody = places.custody](const StoreResult<void> &stored) {
                if (!stored) {
                    custody.report(stored.error().text);
                }
            });
    }
}

} // namespace keyturn
