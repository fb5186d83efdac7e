// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/datematcher.h"

#include "models/items/timewording.h"

namespace keyturn {

namespace {

/// In seconds. Time zones differ by whole ones, so that all of one is on the same day; to find out which day
/// that is takes longer than to look a number up.
constexpr qint64 quarterOfAnHour = 15 * 60;

} // namespace

void DateMatcher::setText(const QString &text)
{
    m_matcher = QStringMatcher(text, Qt::CaseInsensitive);
    m_quarters.clear();
    m_days.clear();
}

bool DateMatcher::matches(const QDateTime &instant) const
{
    if (!instant.isValid()) {
        return false;
    }
    const qint64 quarter = instant.toSecsSinceEpoch() / quarterOfAnHour;
    auto known = m_quarters.constFind(quarter);
    if (known == m_quarters.cend()) {
        known = m_quarters.insert(quarter, matchesDayOf(instant));
    }
    return *known;
}

bool DateMatcher::matchesDayOf(const QDateTime &instant) const
{
    const QDate day = instant.toLocalTime().date();
    auto known = m_days.constFind(day.toJulianDay());
    if (known == m_days.cend()) {
        known = m_days.insert(day.toJulianDay(), m_matcher.indexIn(day.toString(Qt::ISODate)) >= 0 ||
                                                     m_matcher.indexIn(wording::date(instant)) >= 0);
    }
    return *known;
}

} // namespace keyturn
