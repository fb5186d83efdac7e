// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/ports/platform.h"

#include <memory>

namespace keyturn {

/// The Platform of the system this was built for; each has its file.
[[nodiscard]] std::unique_ptr<Platform> makePlatform();

} // namespace keyturn
