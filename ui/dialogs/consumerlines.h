// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/journalentry.h"

namespace keyturn {

/// What a consumer needs, as lines `CLIENT_ID=…`, `CLIENT_SECRET=…`, `TOKEN_URL=…`; what the vendor does not
/// have is left out. Control characters in what the vendor sent start no line of their own.
[[nodiscard]] Secret consumerLines(const JournalEntry &entry, const Secret &secret);

} // namespace keyturn
