// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/profile.h"
#include "models/domain/secret.h"

#include <QJsonObject>

namespace keyturn::test {

/// A connection to one tenant of a practice server that runs as a process of its own, and its secret.
struct PracticeConnection
{
    Profile profile;
    Secret secret;
};

/// From the line that the practice server prints when it is ready.
[[nodiscard]] PracticeConnection connectionTo(Vendor vendor, const QJsonObject &readiness);

[[nodiscard]] ProfileId profileIdOf(Vendor vendor);

} // namespace keyturn::test
