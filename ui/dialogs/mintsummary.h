// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/mint.h"
#include "ui/context.h"

namespace keyturn {

/// What a mint will do, in plain words: what is made for whom, how it is narrowed, until when, and where the
/// secret goes.
[[nodiscard]] QString mintSummary(const UiContext &context, const MintRequest &request);

} // namespace keyturn
