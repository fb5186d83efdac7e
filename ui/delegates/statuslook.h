// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"
#include "models/domain/journalentry.h"
#include "ui/widgets/colours.h"

#include <QLatin1StringView>

namespace keyturn {

/// How a state looks beside its word.
struct Look
{
    QLatin1StringView iconName;
    Tone tone = Tone::Neutral;
};

[[nodiscard]] Look lookOf(Status status);
[[nodiscard]] Look lookOf(OperationState state);

} // namespace keyturn
