// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/databasethread.h"
#include "models/ports/profilestore.h"

namespace keyturn {

/// Profiles in Keyturn's SQLite file.
class SqliteProfileStore : public ProfileStore
{
    Q_OBJECT
public:
    /// `databaseFile`: see DataDirectory. Opened with the first call, which tells if that fails.
    explicit SqliteProfileStore(const QString &databaseFile, QObject *parent = nullptr);

    [[nodiscard]] StoreCall<StoredProfiles> *load() override;
    [[nodiscard]] StoreCall<void> *save(const Profile &profile) override;
    [[nodiscard]] StoreCall<void> *remove(const ProfileId &id) override;

private:
    DatabaseThread m_thread;
};

} // namespace keyturn
