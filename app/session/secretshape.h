// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/kind.h"
#include "models/domain/secret.h"

namespace keyturn {

/// Empty if `secret` has the shape that the vendor issues for signing in to its API; else one sentence for
/// the admin, which repeats nothing of it. A Confidence secret is opaque, so that only what cannot be one is
/// refused, a secret of the other vendor among it.
[[nodiscard]] QString problemWithSecretShape(Vendor vendor, const Secret &secret);

} // namespace keyturn
