// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/disksync.h"

#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace keyturn {

#ifdef Q_OS_WIN

bool syncToDisk(QFile &file)
{
    return file.flush() && FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle())));
}

#else

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

#endif

} // namespace keyturn
