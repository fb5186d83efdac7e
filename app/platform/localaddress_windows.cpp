// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/localaddress.h"

namespace keyturn {

QString localAddress(const QString &name)
{
    return name;
}

} // namespace keyturn
