// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <functional>

namespace keyturn::bench {

/// What Keyturn does, beside the same in the plainest way that there is.
struct Comparison
{
    QString what;
    /// What the plain way is, for the reader of the table.
    QString plainly;
    std::function<void()> keyturn;
    std::function<void()> plain;
};

/// Runs both sides in turn and prints the medians and their ratio: how many times as long Keyturn takes. A
/// busy machine slows both, so the ratio says more than the times.
void compare(const Comparison &comparison);

} // namespace keyturn::bench
