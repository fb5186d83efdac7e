// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <cstdint>

namespace keyturn {

/// What hinders writing in a folder.
enum class StorageObstacle : std::uint8_t {
    None,
    NotAFolder, ///< something that is no folder stands in the way
    ReadOnly,   ///< the file system
    Full,       ///< to the last byte, or nearly so
    Forbidden,  ///< by the folder's permissions
};

/// Looks at `path`, or where that does not exist at the nearest folder above it.
[[nodiscard]] StorageObstacle storageObstacle(const QString &path);

/// `path` itself, or the nearest above it that exists.
[[nodiscard]] QString nearestExisting(const QString &path);

} // namespace keyturn
