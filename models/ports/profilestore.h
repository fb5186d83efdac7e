// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/profile.h"
#include "models/ports/storeerror.h"

#include <QList>

namespace keyturn {

/// What a profile store holds.
struct StoredProfiles
{
    /// In the order they were added.
    QList<Profile> profiles;
    QList<UnreadableRow> unreadable;
};

/// Saved connections, without their secrets. Works on a thread of its own, as the journal does.
class ProfileStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Fails only if nothing can be read at all.
    [[nodiscard]] virtual StoreCall<StoredProfiles> *load() = 0;
    /// Inserts, or replaces the one of the same ID.
    [[nodiscard]] virtual StoreCall<void> *save(const Profile &profile) = 0;
    [[nodiscard]] virtual StoreCall<void> *remove(const ProfileId &id) = 0;
};

} // namespace keyturn
