// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/workerthread.h"

#include <QDateTime>

#include <optional>

namespace keyturn {

class DataDirectory;

/// A file that hinders the start.
struct BrokenFile
{
    QString file;
    StoreError error;
    /// What is not known any more if it is set aside and another one takes its place. Empty unless damaged:
    /// nothing else is set aside.
    QString loss;
};

/// Looks at the databases before anything else opens them, on a thread of its own: to start on a journal that
/// is damaged, or has lost what was committed to it, would mean to forget what is under way. Owned by the
/// composition.
class DataFiles : public QObject
{
    Q_OBJECT
public:
    explicit DataFiles(const DataDirectory &directory, QObject *parent = nullptr);

    /// The first file that cannot be opened, is damaged or is of a newer version; nothing if all are sound.
    [[nodiscard]] StoreCall<std::optional<BrokenFile>> *firstBroken();
    /// Renames a file, and what SQLite keeps beside it, to a name with the time in it. Nothing is
    /// overwritten. Ends with the new path; if it fails, all is as it was.
    [[nodiscard]] StoreCall<QString> *setAside(const QString &file, const QDateTime &now);

private:
    QString m_mainFile;
    QString m_inventoryFile;
    WorkerThread m_worker;
};

} // namespace keyturn
