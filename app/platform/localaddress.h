// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace keyturn {

/// Where QLocalServer listens under a short name: a socket in the user's runtime folder on Unix, a pipe on
/// Windows, whose name is no path.
[[nodiscard]] QString localAddress(const QString &name);

} // namespace keyturn
