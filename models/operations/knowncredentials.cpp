// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/knowncredentials.h"

#include "models/inventory/inventory.h"

namespace keyturn {

StoreCall<void> *noteKnownRevoked(const CredentialRef &ref, Inventory &inventory, InventoryStore &store,
                                  const QDateTime &now)
{
    const Credential *known = inventory.credentials().find(ref);
    if (known == nullptr) {
        return store.forgetKnown(ref);
    }
    Credential gone = *known;
    if (!gone.fields.instant(Field::Deleted).isValid()) {
        gone.fields.set(Field::Deleted, now);
    }
    inventory.upsertCredentials({gone});
    return store.remember(gone);
}

} // namespace keyturn
