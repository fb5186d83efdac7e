// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/mint.h"

#include <optional>

namespace keyturn {

/// What is selected on a page: at most one of the three.
struct Selection
{
    std::optional<CredentialRef> credential = std::nullopt;
    std::optional<OwnerRef> owner = std::nullopt;
    std::optional<OperationId> operation = std::nullopt;

    bool operator==(const Selection &) const = default;
};

} // namespace keyturn
