// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"
#include "models/ports/storeerror.h"

#include <QVariant>

#include <chrono>

namespace keyturn::columns {

/// Milliseconds since 1970 UTC; null for an invalid time.
[[nodiscard]] QVariant fromInstant(const QDateTime &instant);
[[nodiscard]] QDateTime toInstant(const QVariant &value);

[[nodiscard]] QString fromKind(Kind kind);
[[nodiscard]] StoreResult<Kind> toKind(const QString &token);

/// Stands for a row that this version cannot have written.
[[nodiscard]] StoreError unreadable(const QString &what);

/// A version byte and the entries, each as code, type and payload. Every FieldValue comes back as it was.
[[nodiscard]] QByteArray fromFields(const FieldValues &fields);
[[nodiscard]] StoreResult<FieldValues> toFields(const QByteArray &bytes);

[[nodiscard]] QByteArray fromLabels(const LabelMap &labels);
[[nodiscard]] StoreResult<LabelMap> toLabels(const QByteArray &bytes);

} // namespace keyturn::columns
