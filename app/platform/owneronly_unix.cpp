// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/owneronly.h"

#include <QDir>
#include <QFileInfo>

namespace keyturn::owneronly {

std::expected<void, QString> create(QFile &file)
{
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly | QIODevice::Unbuffered,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return std::unexpected(file.errorString());
    }
    return {};
}

bool makeFolder(const QString &path)
{
    constexpr QFileDevice::Permissions forOwner =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    constexpr QFileDevice::Permissions forOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                   QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                                   QFileDevice::WriteOther | QFileDevice::ExeOther;
    const QFileInfo info(path);
    if (!info.exists()) {
        return QDir().mkpath(info.path()) && QDir().mkdir(path, forOwner);
    }
    if (!info.isDir()) {
        return false;
    }
    return !(info.permissions() & forOthers) || QFile::setPermissions(path, forOwner);
}

} // namespace keyturn::owneronly
