// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/timewording.h"

#include "models/items/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace keyturn::wording {

namespace {

/// The translators see these among the other words.
struct TimeWording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

/// How one unit of time reads. The singulars are texts of their own, so that English needs no translation
/// file.
struct UnitWords
{
    qint64 seconds;
    /// Up to how many of the unit it is the one to use.
    qint64 most;
    const char *shortFuture;
    const char *shortPast;
    const char *oneFuture;
    const char *manyFuture;
    const char *onePast;
    const char *manyPast;
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 year = 365 * day;

constexpr UnitWords units[] = {
    //: How long until or since, as short as can be in a cell: minutes.
    {minute, 59, QT_TRANSLATE_NOOP("Wording", "%1 min"), QT_TRANSLATE_NOOP("Wording", "%1 min ago"),
     QT_TRANSLATE_NOOP("Wording", "in one minute"), QT_TRANSLATE_N_NOOP("Wording", "in %n minutes"),
     QT_TRANSLATE_NOOP("Wording", "one minute ago"), QT_TRANSLATE_N_NOOP("Wording", "%n minutes ago")},
    //: The same with hours.
    {hour, 47, QT_TRANSLATE_NOOP("Wording", "%1 h"), QT_TRANSLATE_NOOP("Wording", "%1 h ago"),
     QT_TRANSLATE_NOOP("Wording", "in one hour"), QT_TRANSLATE_N_NOOP("Wording", "in %n hours"),
     QT_TRANSLATE_NOOP("Wording", "one hour ago"), QT_TRANSLATE_N_NOOP("Wording", "%n hours ago")},
    //: The same with days, two at least.
    {day, 729, QT_TRANSLATE_NOOP("Wording", "%1 d"), QT_TRANSLATE_NOOP("Wording", "%1 d ago"),
     QT_TRANSLATE_NOOP("Wording", "in one day"), QT_TRANSLATE_N_NOOP("Wording", "in %n days"),
     QT_TRANSLATE_NOOP("Wording", "one day ago"), QT_TRANSLATE_N_NOOP("Wording", "%n days ago")},
    //: The same with years, two at least.
    {year, 100'000, QT_TRANSLATE_NOOP("Wording", "%1 y"), QT_TRANSLATE_NOOP("Wording", "%1 y ago"),
     QT_TRANSLATE_NOOP("Wording", "in one year"), QT_TRANSLATE_N_NOOP("Wording", "in %n years"),
     QT_TRANSLATE_NOOP("Wording", "one year ago"), QT_TRANSLATE_N_NOOP("Wording", "%n years ago")},
};

const UnitWords &unitFor(qint64 seconds)
{
    for (const UnitWords &unit : units) {
        if (seconds / unit.seconds <= unit.most) {
            return unit;
        }
    }
    return units[std::size(units) - 1];
}

/// All that relative() makes its words of.
struct Distance
{
    bool ahead;
    /// Null below one minute.
    const UnitWords *unit;
    qint64 count;
};

Distance distanceTo(const QDateTime &instant, const QDateTime &now)
{
    const qint64 ahead = now.secsTo(instant);
    const qint64 distance = std::llabs(ahead);
    if (distance < minute) {
        return {.ahead = ahead > 0, .unit = nullptr, .count = 0};
    }
    const UnitWords &unit = unitFor(distance);
    return {.ahead = ahead > 0, .unit = &unit, .count = distance / unit.seconds};
}

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("Wording", text, nullptr, n);
}

QString withDate(const QString &relative, const QDateTime &instant)
{
    //: %1 how long until or since ("in 3 days"), %2 the date.
    return TimeWording::tr("%1, %2").arg(relative, date(instant));
}

} // namespace

QString relative(const QDateTime &instant, const QDateTime &now)
{
    const auto [ahead, unit, count] = distanceTo(instant, now);
    if (unit == nullptr) {
        return ahead ? TimeWording::tr("in a moment") : TimeWording::tr("just now");
    }
    return translated(ahead ? unit->shortFuture : unit->shortPast).arg(count);
}

QString spokenRelative(const QDateTime &instant, const QDateTime &now)
{
    const auto [ahead, unit, count] = distanceTo(instant, now);
    if (unit == nullptr) {
        return relative(instant, now);
    }
    if (count == 1) {
        return translated(ahead ? unit->oneFuture : unit->onePast);
    }
    return translated(ahead ? unit->manyFuture : unit->manyPast, static_cast<int>(count));
}

QString date(const QDateTime &instant)
{
    //: a date pattern of Qt: day, month in letters, year
    return instant.isValid() ? QLocale().toString(instant.toLocalTime().date(), TimeWording::tr("d MMM yyyy"))
                             : nothing();
}

QString dateAndTime(const QDateTime &instant)
{
    return instant.isValid()
               ? TimeWording::tr("%1, %2").arg(date(instant), QLocale().toString(instant.toLocalTime().time(),
                                                                                 TimeWording::tr("HH:mm")))
               : nothing();
}

QString exact(const QDateTime &instant)
{
    return instant.isValid() ? QLocale().toString(instant.toLocalTime(), QLocale::LongFormat) : QString();
}

QString expiry(const QDateTime &expiry, const QDateTime &now)
{
    if (!expiry.isValid()) {
        return TimeWording::tr("does not expire");
    }
    const QString when = relative(expiry, now);
    //: %1 is how long ago, as "3 d ago" or "just now".
    return expiry <= now ? TimeWording::tr("expired %1").arg(when) : when;
}

QString spokenExpiry(const QDateTime &expiry, const QDateTime &now)
{
    if (!expiry.isValid()) {
        return TimeWording::tr("does not expire");
    }
    const QString when = spokenRelative(expiry, now);
    return withDate(expiry <= now ? TimeWording::tr("expired %1").arg(when) : when, expiry);
}

QString lastUsed(const QDateTime &instant, const QDateTime &now)
{
    if (!instant.isValid()) {
        return TimeWording::tr("never used");
    }
    // The vendor's clock may be a little ahead of ours; nothing is used in the future.
    return relative(qMin(instant, now), now);
}

QString spokenLastUsed(const QDateTime &instant, const QDateTime &now)
{
    return instant.isValid() ? withDate(spokenRelative(qMin(instant, now), now), instant)
                             : TimeWording::tr("never used");
}

quint64 expiryReading(const QDateTime &expiry, const QDateTime &now)
{
    if (!expiry.isValid()) {
        return 0;
    }
    const auto [ahead, unit, count] = distanceTo(expiry, now);
    const auto unitNumber = unit == nullptr ? 1 : static_cast<quint64>(unit - std::begin(units)) + 2;
    return static_cast<quint64>(count) << 8U | unitNumber << 1U | (ahead ? 1U : 0U);
}

quint64 lastUsedReading(const QDateTime &instant, const QDateTime &now)
{
    return expiryReading(instant.isValid() ? qMin(instant, now) : instant, now);
}

} // namespace keyturn::wording
