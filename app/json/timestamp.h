// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QStringView>

#include <chrono>
#include <optional>

namespace keyturn {

/// Reads an RFC 3339 timestamp with up to nine fraction digits, to the millisecond, as UTC. Invalid if it
/// lies at or before 1970, which is how some servers spell "not set". Nothing if it is no such text or names
/// no instant: such a text is not to pass for "not set".
[[nodiscard]] std::optional<QDateTime> readTimestamp(QStringView text);

/// RFC 3339 in UTC, with milliseconds only where there are any.
[[nodiscard]] QString writeTimestamp(const QDateTime &instant);

/// A protobuf Duration in JSON: `7776000s`.
[[nodiscard]] QString writeDuration(std::chrono::seconds duration);

} // namespace keyturn
