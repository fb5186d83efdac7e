// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/storageobstacle.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace keyturn {

namespace {

/// Less than this does not hold what SQLite makes beside a database.
constexpr qint64 leastRoom = 64 * 1024;

} // namespace

QString nearestExisting(const QString &path)
{
    QFileInfo existing(path);
    while (!existing.exists() && !existing.isRoot()) {
        existing.setFile(existing.path());
    }
    return existing.absoluteFilePath();
}

StorageObstacle storageObstacle(const QString &path)
{
    const QFileInfo existing(nearestExisting(path));
    const QStorageInfo storage(existing.absoluteFilePath());
    if (!existing.isDir()) {
        return StorageObstacle::NotAFolder;
    }
    if (storage.isReadOnly()) {
        return StorageObstacle::ReadOnly;
    }
    // Pseudo file systems have no bytes at all.
    if (storage.bytesTotal() > 0 && storage.bytesAvailable() < leastRoom) {
        return StorageObstacle::Full;
    }
    return existing.isWritable() ? StorageObstacle::None : StorageObstacle::Forbidden;
}

} // namespace keyturn
