// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/profile.h"
#include "models/ports/storeerror.h"

#include <QList>

namespace keyturn {

/// Saved connections, without their secrets.
class ProfileStore
{
public:
    virtual ~ProfileStore() = default;
    /// In the order they were added.
    [[nodiscard]] virtual StoreResult<QList<Profile>> load() = 0;
    /// Inserts, or replaces the one of the same ID.
    [[nodiscard]] virtual StoreResult<void> save(const Profile &profile) = 0;
    [[nodiscard]] virtual StoreResult<void> remove(const ProfileId &id) = 0;
};

} // namespace keyturn
