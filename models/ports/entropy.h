// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace keyturn {

/// Cryptographically secure random bytes.
class Entropy
{
public:
    virtual ~Entropy() = default;
    [[nodiscard]] virtual QByteArray bytes(qsizetype count) = 0;
    /// A version 4 UUID in text without braces (RFC 9562, section 5.4).
    [[nodiscard]] QString uuid();
};

} // namespace keyturn
