// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QHash>
#include <QStringMatcher>

namespace keyturn {

/// Whether a text is found in a date, as 2026-12-02 or as it is shown. Quick over many instants, which lie on
/// few days.
class DateMatcher
{
public:
    /// In any case; not empty where matches() is asked.
    void setText(const QString &text);
    /// Never of an invalid instant.
    [[nodiscard]] bool matches(const QDateTime &instant) const;

private:
    [[nodiscard]] bool matchesDayOf(const QDateTime &instant) const;

    QStringMatcher m_matcher;
    mutable QHash<qint64, bool> m_quarters;
    mutable QHash<qint64, bool> m_days;
};

} // namespace keyturn
