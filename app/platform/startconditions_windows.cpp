// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/startconditions.h"

#include <QByteArray>
#include <QtGlobal>

namespace keyturn {

void setStartConditions()
{
    // Qt's compiler of regular expressions has a stack for each thread. Where a thread ends, MinGW may free
    // the memory of what is the thread's own before it is destroyed, and the program ends with it.
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
}

} // namespace keyturn
