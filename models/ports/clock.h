// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

namespace keyturn {

/// The time. A port, so that tests can set it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

} // namespace keyturn
