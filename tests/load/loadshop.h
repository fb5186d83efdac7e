// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/keychain/keychainvault.h"
#include "app/keychain/memoryvault.h"
#include "app/session/vendorsessionfactory.h"
#include "app/store/sqliteinventorystore.h"
#include "app/store/sqlitejournal.h"
#include "app/store/sqliteprofilestore.h"
#include "models/inventory/inventory.h"
#include "models/operations/custody.h"
#include "models/operations/operations.h"
#include "models/operations/profiles.h"
#include "models/operations/refreshes.h"
#include "models/operations/signins.h"
#include "tests/kill/practiceserver.h"
#include "tests/support/fakes.h"

namespace keyturn::test {

/// Keyturn without its window, wired as the composition does, on a directory and in a keyring of its own and
/// on a practice server in another process. Only its clock can be moved.
class LoadShop
{
public:
    LoadShop(const PracticeServer &server, const QString &directory);

    /// Reads both tenants anew.
    [[nodiscard]] bool refresh();
    /// The program's clock and the server's.
    void shift(const PracticeServer &server, std::chrono::seconds by);

    /// How many objects the parts own, those in the sessions too: calls and operations that have ended are
    /// gone.
    [[nodiscard]] qsizetype objects();

    ShiftedClock clock;
    RandomEntropy entropy;
    KeychainVault keychain;
    MemoryVault memory;
    SqliteProfileStore profileStore;
    SqliteJournal journal;
    SqliteInventoryStore inventoryStore;
    SignIns signIns;
    VendorSessionFactory sessions;
    Inventory inventory;
    Profiles profiles;
    Custody custody;
    Refreshes refreshes;
    Operations operations;

private:
    std::chrono::seconds m_shift{0};
};

} // namespace keyturn::test
