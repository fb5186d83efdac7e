// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/about.h"

namespace keyturn {

/// Asks the libraries of this run for their versions.
[[nodiscard]] About aboutThis(const QString &dataDirectory);

} // namespace keyturn
