// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/databasethread.h"
#include "models/ports/inventorystore.h"

namespace keyturn {

/// The inventory in an SQLite file of its own. In a snapshot every owner and credential is of the profile
/// that it is saved under.
class SqliteInventoryStore : public InventoryStore
{
    Q_OBJECT
public:
    /// `inventoryFile`: see DataDirectory.
    explicit SqliteInventoryStore(const QString &inventoryFile, QObject *parent = nullptr);

    [[nodiscard]] StoreCall<Snapshot> *load(const ProfileId &profile) override;
    /// Replaces the former snapshot; if it fails, the former stays.
    [[nodiscard]] StoreCall<void> *save(const ProfileId &profile, const Snapshot &snapshot) override;
    /// Everything of the profile: the snapshot and the known credentials.
    [[nodiscard]] StoreCall<void> *forget(const ProfileId &profile) override;
    /// In the order they were first remembered.
    [[nodiscard]] StoreCall<KnownCredentials> *known(const ProfileId &profile) override;
    [[nodiscard]] StoreCall<void> *remember(const Credential &credential) override;
    [[nodiscard]] StoreCall<void> *forgetKnown(const CredentialRef &ref) override;

private:
    DatabaseThread m_thread;
};

} // namespace keyturn
