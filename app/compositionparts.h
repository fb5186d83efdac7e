// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/composition.h"
#include "app/http/vaultproxylogins.h"
#include "app/keychain/keychainvault.h"
#include "app/keychain/memoryvault.h"
#include "app/platform/activation.h"
#include "app/platform/systemclock.h"
#include "app/platform/systementropy.h"
#include "app/practice.h"
#include "app/releases/releasefeed.h"
#include "app/session/signincheck.h"
#include "app/session/vendorsessionfactory.h"
#include "app/store/datadirectory.h"
#include "app/store/inisettings.h"
#include "app/store/owneronlyfilesink.h"
#include "app/store/sqliteinventorystore.h"
#include "app/store/sqliteprofilestore.h"
#include "models/domain/about.h"
#include "models/inventory/inventory.h"
#include "models/operations/custody.h"
#include "models/operations/operations.h"
#include "models/operations/profiles.h"
#include "models/operations/refreshes.h"
#include "models/operations/signins.h"
#include "models/operations/updatecheck.h"
#include "ui/idlelock.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "ui/tour/gallery.h"
#include "ui/tour/tour.h"

#include <chrono>
#include <memory>

namespace keyturn {

/// All parts, each after those it works with.
class Composition::Parts
{
public:
    Parts(const CommandLine &commandLine, std::unique_ptr<Platform> system,
          std::unique_ptr<Practice> practiceRun, std::unique_ptr<DataDirectory> dataDirectory,
          const OpenJournal &openJournal);

    [[nodiscard]] UiContext context();

    /// A prompt for the keyring's password may be open, or a request on its way, all that time.
    static constexpr std::chrono::seconds keychainPatience{20};

    CommandLine line;
    std::unique_ptr<Platform> platform;
    std::unique_ptr<Practice> practice;
    std::unique_ptr<DataDirectory> directory;
    Activation activation;
    SystemClock clock;
    SystemEntropy entropy;
    About about;
    KeychainVault keychain;
    MemoryVault memory;
    DataFiles files;
    IniSettings settings;
    OwnerOnlyFileSink fileSink;
    SqliteProfileStore profileStore;
    std::unique_ptr<Journal> journal;
    SqliteInventoryStore inventoryStore;
    VaultProxyLogins proxyLogins;
    SignIns signIns;
    VendorSessionFactory sessions;
    SignInCheck connectionCheck;
    Inventory inventory;
    Profiles profiles;
    Custody custody;
    Refreshes refreshes;
    Operations operations;
    std::unique_ptr<ReleaseFeed> releases;
    std::unique_ptr<UpdateCheck> updates;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<IdleLock> lock;
    std::unique_ptr<Tour> tour;
    std::unique_ptr<Gallery> gallery;

private:
    [[nodiscard]] HttpOptions httpOptions();
    /// Nowhere before a connection is saved.
    [[nodiscard]] SignInCheck::LogOf logOfSaved();
    /// A practice run signs in with secrets that are worth nothing and end with it: they need no keychain.
    [[nodiscard]] SecretVault &signInVault();
};

} // namespace keyturn
