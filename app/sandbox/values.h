// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

namespace keyturn::sandbox {

/// Milliseconds since the epoch; 0 is "never".
using Instant = qint64;

inline constexpr Instant Second = 1000;
inline constexpr Instant Minute = 60 * Second;
inline constexpr Instant Hour = 60 * Minute;
inline constexpr Instant Day = 24 * Hour;

/// RFC 3339 in UTC; an instant of 0 becomes null.
QJsonValue timestamp(Instant instant);
/// Empty for anything that is not RFC 3339 with a zone.
std::optional<Instant> parseTimestamp(const QString &text);
/// A protobuf Duration in JSON (`7776000s`), in milliseconds; empty when malformed or not positive.
std::optional<Instant> parseDuration(const QString &text);

/// True for an IPv4 or IPv6 address with a prefix length that fits it.
bool isCidr(const QString &text);
/// Whether the IPv4 loopback address lies in one of the ranges, all of which are valid.
bool containsLoopback(const QStringList &cidrs);

/// Without padding, as all JOSE parts are.
QByteArray toBase64Url(const QByteArray &bytes);
/// Strict: padding, foreign characters and non-canonical endings are refused.
std::optional<QByteArray> fromBase64Url(const QByteArray &text);

} // namespace keyturn::sandbox
