// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/profile.h"

#include <QIcon>

namespace keyturn {

/// A square in a connection's colour, for a list of them; empty for None.
[[nodiscard]] QIcon profileSwatch(ProfileColour colour);

} // namespace keyturn
