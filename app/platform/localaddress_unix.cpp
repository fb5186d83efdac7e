// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/localaddress.h"

#include <QDir>
#include <QStandardPaths>

namespace keyturn {

QString localAddress(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(name);
}

} // namespace keyturn
