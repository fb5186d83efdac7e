// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/secret.h"
#include "models/ports/storeerror.h"

#include <QString>

namespace keyturn {

/// Writes a secret where the admin wants it, as a file that only its owner can read.
class FileSink
{
public:
    virtual ~FileSink() = default;
    /// Creates the file with owner-only permissions from the start, writes, syncs, reads back and compares.
    /// Never overwrites an existing file. A half-written file is removed.
    [[nodiscard]] virtual StoreResult<void> writeOwnerOnly(const QString &path, const Secret &content) = 0;
};

} // namespace keyturn
