// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sandbox/router.h"
#include "app/sandbox/strict.h"

// The C1 API: one file per resource adds its operations to the router.

namespace keyturn::sandbox {

inline constexpr PageLimits C1Pages{10, 25, 100};

void addC1Token(Router &router);
void addC1Principals(Router &router);
void addC1Credentials(Router &router);
void addC1PersonalClients(Router &router);
void addC1Connectors(Router &router);
void addC1Lookups(Router &router);

/// Whom the Authorization header speaks for, DPoP proof included. Throws a Refusal of 401.
Caller authenticateC1(const Request &request, Store &store);

} // namespace keyturn::sandbox
