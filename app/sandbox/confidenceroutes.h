// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sandbox/router.h"
#include "app/sandbox/strict.h"

// The Confidence API: one file per resource adds its operations to the router.

namespace keyturn::sandbox {

inline constexpr PageLimits ConfidencePages{1, 50, 100};

void addConfidenceToken(Router &router);
void addConfidenceClients(Router &router);
void addConfidenceCredentials(Router &router);

/// Whom the Authorization header speaks for. Throws a Refusal of 401.
Caller authenticateConfidence(const Request &request, Store &store);

/// The caller as `creator` and `updater` spell one.
QString identityOf(const Caller &caller);

/// The client of the path; throws a Refusal of 404 when there is none or it was deleted.
ConfidenceClient &namedClient(Exchange &exchange);

} // namespace keyturn::sandbox
