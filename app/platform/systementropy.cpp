// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/systementropy.h"

#include <QDebug>

#include <sodium.h>

namespace keyturn {

SystemEntropy::SystemEntropy()
{
    if (sodium_init() < 0) {
        qFatal("The system has no random source.");
    }
}

QByteArray SystemEntropy::bytes(qsizetype count)
{
    QByteArray random(count, Qt::Uninitialized);
    randombytes_buf(random.data(), static_cast<std::size_t>(count));
    return random;
}

} // namespace keyturn
