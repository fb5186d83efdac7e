// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/disksync.h"

#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace keyturn {

bool syncToDisk(QFile &file)
{
    if (!file.flush() || ::fsync(file.handle()) != 0) {
        return false;
    }
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        // Some file systems cannot sync a folder; the file's own bytes are safe by now.
        static_cast<void>(::fsync(descriptor));
        ::close(descriptor);
    }
    return true;
}

} // namespace keyturn
