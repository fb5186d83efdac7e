// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/secret.h"

namespace keyturn {

/// Moves the client secret out of a vendor's JSON answer, wherever the vendors put one, and leaves asterisks:
/// beside the credential or in it (C1), under `clientSecret.secret`, `clientSecret` or `secret` (Confidence,
/// whose pages disagree and which may send secrets on reads too). Returns the first that is not empty, a
/// flat one last, with its escapes resolved; empty if there is none. What is cut off within is blanked, and
/// is none. A label of such a name is no secret.
[[nodiscard]] Secret liftSecret(QByteArray &body);

} // namespace keyturn
