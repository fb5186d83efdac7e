// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/datadirectory.h"

#include "app/platform/owneronly.h"
#include "app/store/storageobstacle.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

struct DataDirectoryText
{
    Q_DECLARE_TR_FUNCTIONS(DataDirectory)
};

StoreError cannotWrite(const QString &path)
{
    switch (storageObstacle(path)) {
    case StorageObstacle::NotAFolder:
        return {DataDirectoryText::tr("Keyturn cannot keep its data in “%1”: “%2” is not a folder.")
                    .arg(path, nearestExisting(path))};
    case StorageObstacle::ReadOnly:
        return {DataDirectoryText::tr(
                    "Keyturn cannot keep its data in “%1”: the file system is read-only. A failing disk is "
                    "often made so by the system. Make it writable, then start Keyturn again.")
                    .arg(path)};
    case StorageObstacle::Full:
        return {
            DataDirectoryText::tr("Keyturn cannot keep its data in “%1”: the disk is full. Free some space, "
                                  "then start Keyturn again.")
                .arg(path)};
    case StorageObstacle::Forbidden:
    case StorageObstacle::None:
        break;
    }
    return {
        DataDirectoryText::tr("Keyturn cannot keep its data in “%1”: you are not permitted to write there. "
                              "Give yourself the right to, then start Keyturn again.")
            .arg(path)};
}

StoreError heldBy(const QLockFile &lock, const QString &path)
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&pid, &host, &program)) {
        return {DataDirectoryText::tr("Keyturn is already running with the data in “%1”.").arg(path)};
    }
    return {DataDirectoryText::tr("Keyturn is already running with the data in “%1”: process %2 (%3) on %4.")
                .arg(path, QString::number(pid), program, host)};
}

} // namespace

DataDirectory::DataDirectory(const QString &path)
    : m_path(path)
    , m_lock(QDir(path).filePath(u"keyturn.lock"_s))
{
    // Only the death of its holder makes a lock stale, never its age: an instance may run for months.
    m_lock.setStaleLockTime(0);
}

StoreResult<std::unique_ptr<DataDirectory>> DataDirectory::open(const QString &path)
{
    const QString absolute = QDir::cleanPath(QDir(path).absolutePath());
    if (!owneronly::makeFolder(absolute)) {
        return std::unexpected(cannotWrite(absolute));
    }
    std::unique_ptr<DataDirectory> directory(new DataDirectory(absolute));
    if (directory->m_lock.tryLock()) {
        return directory;
    }
    if (directory->m_lock.error() == QLockFile::LockFailedError) {
        return std::unexpected(heldBy(directory->m_lock, absolute));
    }
    return std::unexpected(cannotWrite(absolute));
}

QString DataDirectory::databaseFile() const
{
    return QDir(m_path).filePath(u"keyturn.sqlite"_s);
}

QString DataDirectory::inventoryFile() const
{
    return QDir(m_path).filePath(u"inventory.sqlite"_s);
}

QString DataDirectory::settingsFile(const QString &path)
{
    return QDir(path).filePath(u"settings.ini"_s);
}

} // namespace keyturn
