// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/database.h"
#include "models/ports/profilestore.h"

namespace keyturn {

/// Profiles in Keyturn's SQLite file. Used from one thread only.
class SqliteProfileStore : public ProfileStore
{
public:
    /// `databaseFile`: see DataDirectory. Opened with the first call, which tells if that fails.
    explicit SqliteProfileStore(const QString &databaseFile);

    [[nodiscard]] StoreResult<QList<Profile>> load() override;
    [[nodiscard]] StoreResult<void> save(const Profile &profile) override;
    [[nodiscard]] StoreResult<void> remove(const ProfileId &id) override;

private:
    [[nodiscard]] StoreResult<Database *> database();

    QString m_file;
    std::unique_ptr<Database> m_database;
};

} // namespace keyturn
