// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/ports/entropy.h"

namespace keyturn {

/// The operating system's random source, by libsodium.
class SystemEntropy : public Entropy
{
public:
    SystemEntropy();

    [[nodiscard]] QByteArray bytes(qsizetype count) override;
};

} // namespace keyturn
