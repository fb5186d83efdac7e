// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/ports/filesink.h"

namespace keyturn {

/// The FileSink of the local file system.
class OwnerOnlyFileSink : public FileSink
{
public:
    [[nodiscard]] StoreResult<void> writeOwnerOnly(const QString &path, const Secret &content) override;
};

} // namespace keyturn
