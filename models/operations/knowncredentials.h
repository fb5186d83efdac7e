// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/ports/inventorystore.h"

namespace keyturn {

class Inventory;

/// Of a kind that the vendor does not list, whose ID is therefore not to be lost: notes that a credential is
/// revoked, since `now` if it was not known to be before. It stays in the inventory and the store; what the
/// inventory does not have any more is forgotten.
StoreCall<void> *noteKnownRevoked(const CredentialRef &ref, Inventory &inventory, InventoryStore &store,
                                  const QDateTime &now);

} // namespace keyturn
