// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

namespace keyturn {

/// How times read, in the admin's language and time zone. `now` is UTC; instants are as the vendor gave them.
/// Nothing here asks the system for the time.
namespace wording {

/// Short, for cells: "just now", "5 min ago", "2 h ago", "3 d ago"; of the future "5 min", "12 d".
[[nodiscard]] QString relative(const QDateTime &instant, const QDateTime &now);
/// The same in full words: "2 hours ago", "in 12 days".
[[nodiscard]] QString spokenRelative(const QDateTime &instant, const QDateTime &now);
/// "2 Dec 2026"; a dash if invalid.
[[nodiscard]] QString date(const QDateTime &instant);
/// "2 Dec 2026, 10:32"; a dash if invalid.
[[nodiscard]] QString dateAndTime(const QDateTime &instant);
/// Date, time to the second and time zone; empty if invalid.
[[nodiscard]] QString exact(const QDateTime &instant);

/// "12 d", "expired 3 d ago", "does not expire".
[[nodiscard]] QString expiry(const QDateTime &expiry, const QDateTime &now);
/// "in 12 days, 2 Dec 2026".
[[nodiscard]] QString spokenExpiry(const QDateTime &expiry, const QDateTime &now);
/// "2 h ago", "never used".
[[nodiscard]] QString lastUsed(const QDateTime &instant, const QDateTime &now);
[[nodiscard]] QString spokenLastUsed(const QDateTime &instant, const QDateTime &now);

/// Where two instants have the same number, expiry() reads the same for them; quicker than comparing the
/// texts, of which there are few.
[[nodiscard]] quint64 expiryReading(const QDateTime &expiry, const QDateTime &now);
/// The same for lastUsed().
[[nodiscard]] quint64 lastUsedReading(const QDateTime &instant, const QDateTime &now);

} // namespace wording

} // namespace keyturn
