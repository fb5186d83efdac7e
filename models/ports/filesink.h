// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/secret.h"
#include "models/ports/storeerror.h"

#include <QString>

#include <functional>

namespace keyturn {

/// Writes files where the admin wants them, on a thread of its own. Owned by the composition.
class FileSink : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Creates the file with owner-only permissions from the start, writes, syncs, reads back and compares.
    /// Never overwrites an existing file. A half-written file is removed. The secret is copied before the
    /// function returns.
    [[nodiscard]] virtual StoreCall<void> *writeOwnerOnly(const QString &path, const Secret &content) = 0;
    /// The same for what is no secret. `content` is called over there, so that much of it holds nobody up.
    [[nodiscard]] virtual StoreCall<void> *write(const QString &path,
                                                 std::function<QByteArray()> content) = 0;
};

} // namespace keyturn
