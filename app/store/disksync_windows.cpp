// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/disksync.h"

#include <io.h>
#include <windows.h>

namespace keyturn {

// NTFS keeps a folder's entries in a journal of its own: there is nothing to ask for.
bool syncToDisk(QFile &file)
{
    return file.flush() && ::FlushFileBuffers(reinterpret_cast<HANDLE>(::_get_osfhandle(file.handle()))) != 0;
}

} // namespace keyturn
