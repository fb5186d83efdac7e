// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/wording.h"
#include "models/items/timewording.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keyturn;

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

} // namespace

class WordingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void relativeTimes_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("shortly");
        QTest::addColumn<QString>("spoken");
        const auto row = [](qint64 seconds, const QString &shortly, const QString &spoken) {
            QTest::addRow("%lld s", static_cast<long long>(seconds)) << seconds << shortly << spoken;
        };
        row(0, u"just now"_s, u"just now"_s);
        row(-59, u"just now"_s, u"just now"_s);
        row(59, u"in a moment"_s, u"in a moment"_s);
        row(-60, u"1 min ago"_s, u"one minute ago"_s);
        row(-3599, u"59 min ago"_s, u"59 minutes ago"_s);
        row(-3600, u"1 h ago"_s, u"one hour ago"_s);
        row(-2 * 3600, u"2 h ago"_s, u"2 hours ago"_s);
        row(-48 * 3600 + 1, u"47 h ago"_s, u"47 hours ago"_s);
        row(-48 * 3600, u"2 d ago"_s, u"2 days ago"_s);
        row(5 * 60, u"5 min"_s, u"in 5 minutes"_s);
        row(12 * 86400, u"12 d"_s, u"in 12 days"_s);
        row(12 * 86400 - 1, u"11 d"_s, u"in 11 days"_s);
        row(729LL * 86400, u"729 d"_s, u"in 729 days"_s);
        row(730LL * 86400, u"2 y"_s, u"in 2 years"_s);
        row(-3650LL * 86400, u"10 y ago"_s, u"10 years ago"_s);
    }

    void relativeTimes()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, shortly);
        QFETCH(QString, spoken);
        QCOMPARE(wording::relative(now.addSecs(seconds), now), shortly);
        QCOMPARE(wording::spokenRelative(now.addSecs(seconds), now), spoken);
    }

    void expiryAndUse()
    {
        QCOMPARE(wording::expiry({}, now), u"does not expire"_s);
        QCOMPARE(wording::expiry(now.addDays(12), now), u"12 d"_s);
        QCOMPARE(wording::expiry(now, now), u"expired just now"_s);
        QCOMPARE(wording::expiry(now.addDays(-3), now), u"expired 3 d ago"_s);
        QCOMPARE(wording::spokenExpiry(now.addDays(-3), now), u"expired 3 days ago, 26 Feb 2026"_s);
        QCOMPARE(wording::lastUsed({}, now), u"never used"_s);
        // The vendor's clock runs ahead.
        QCOMPARE(wording::lastUsed(now.addSecs(600), now), u"just now"_s);
    }

    void exactTimes()
    {
        QCOMPARE(wording::date(now), u"1 Mar 2026"_s);
        QCOMPARE(wording::dateAndTime(now), u"1 Mar 2026, 12:00"_s);
        QVERIFY(wording::exact(now).contains(u"12:00:00"));
        QVERIFY(wording::exact({}).isEmpty());
        QCOMPARE(wording::date({}), wording::nothing());
    }

    void listsAndTokens()
    {
        QCOMPARE(wording::sourceRanges({}), u"none shown"_s);
        QCOMPARE(wording::sourceRanges({u"10.0.0.0/8"_s}), u"10.0.0.0/8"_s);
        QCOMPARE(wording::sourceRanges({u"a"_s, u"b"_s}), u"2 ranges"_s);
        QCOMPARE(wording::sourceRange(u"10.0.0.0/8"_s), u"10.0.0.0/8 (IPv4)"_s);
        QCOMPARE(wording::sourceRange(u"2001:DB8::/32"_s), u"2001:DB8::/32 (IPv6)"_s);
        QCOMPARE(wording::sourceRange(u"office"_s), u"office"_s);
        QCOMPARE(wording::roles({}), u"none shown"_s);
        QCOMPARE(wording::roles({u"a"_s, u"b"_s, u"c"_s}), u"3 roles"_s);
        QCOMPARE(wording::names({u"a"_s, u"b"_s}), u"a, b"_s);
        QCOMPARE(wording::labels({{u"team"_s, u"x"_s}, {u"flag"_s, {}}}), u"flag, team=x"_s);
        QCOMPARE(wording::sdkType(u"BACKEND"_s), u"back end"_s);
        QCOMPARE(wording::sdkType(u"QUANTUM"_s), u"QUANTUM"_s);
        QCOMPARE(wording::labelled(u"A %2"_s, u"B"_s), u"A %2: B"_s);
    }
};

QTEST_GUILESS_MAIN(WordingTest)
#include "wordingtest.moc"
