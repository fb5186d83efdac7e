// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sandbox/store.h"

namespace keyturn::sandbox {

/// Fills the C1 tenant: roles, users, apps with connectors, service principals and personal clients with
/// credentials in every state an admin meets. Times are relative to now, all else follows from the seed.
/// `c1Host` must be set before, since client IDs carry it.
void seedC1(Store &store);
/// Fills the Confidence account.
void seedConfidence(Store &store);

} // namespace keyturn::sandbox
