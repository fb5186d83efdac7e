// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/httpmessage.h"
#include "models/domain/profile.h"
#include "models/domain/secret.h"

namespace keyturn {

/// The sign-in of C1 by a signed assertion (RFC 7523); the secret stays here. Takes and wipes the assertion.
[[nodiscard]] HttpRequest assertionRequest(const Profile &profile, QByteArray assertion);
/// The sign-in that sends the secret itself: as a form to C1 (RFC 6749, section 2.3.1), as JSON to
/// Confidence.
[[nodiscard]] HttpRequest secretRequest(const Profile &profile, const Secret &secret);

} // namespace keyturn
