// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/mint.h"

#include <optional>

namespace keyturn {

/// What is selected on a page: one thing of the first three kinds, or several rows.
struct Selection
{
    std::optional<CredentialRef> credential = std::nullopt;
    std::optional<OwnerRef> owner = std::nullopt;
    std::optional<OperationId> operation = std::nullopt;
    /// Several credentials, in the order of the list; empty if it is one, or if they are something else.
    QList<CredentialRef> credentials = {};
    /// How many rows.
    qsizetype rows = 0;

    bool operator==(const Selection &) const = default;
};

} // namespace keyturn
