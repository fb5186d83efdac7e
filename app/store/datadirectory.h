// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/ports/storeerror.h"

#include <QLockFile>

#include <memory>

namespace keyturn {

/// The folder of everything that Keyturn keeps on disk, locked for this process while the object lives: a
/// second instance must not "recover" what the first is doing. Owned by the composition, made before and
/// destroyed after every store in it.
class DataDirectory
{
public:
    /// Creates the folder where it is missing, open to its owner only, and locks it. The error tells who
    /// holds it, or why it cannot be written.
    [[nodiscard]] static StoreResult<std::unique_ptr<DataDirectory>> open(const QString &path);

    [[nodiscard]] QString path() const { return m_path; }

    /// For profiles and journal.
    [[nodiscard]] QString databaseFile() const;
    [[nodiscard]] QString inventoryFile() const;

    /// For IniSettings.
    [[nodiscard]] QString settingsFile() const { return settingsFile(m_path); }

    /// The same without the lock: for the language, which is needed to say that the folder is locked.
    [[nodiscard]] static QString settingsFile(const QString &path);

private:
    explicit DataDirectory(const QString &path);

    QString m_path;
    QLockFile m_lock;
};

} // namespace keyturn
