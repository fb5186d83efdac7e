// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/ports/entropy.h"

#include <QUuid>

namespace keyturn {

QString Entropy::uuid()
{
    QByteArray random = bytes(16);
    Q_ASSERT(random.size() == 16);
    random[6] = static_cast<char>((random.at(6) & 0x0f) | 0x40);
    random[8] = static_cast<char>((random.at(8) & 0x3f) | 0x80);
    return QUuid::fromRfc4122(random).toString(QUuid::WithoutBraces);
}

} // namespace keyturn
