// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/makeplatform.h"
#include "app/platform/systemclock.h"
#include "app/platform/systementropy.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

class PlatformTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void marksClipboardTextAsAPassword()
    {
        const auto formats = makePlatform()->passwordClipboardFormats();
        QVERIFY(!formats.isEmpty());
#ifdef Q_OS_LINUX
        QVERIFY(formats.contains(std::pair(u"x-kde-passwordManagerHint"_s, QByteArray("secret"))));
#endif
    }

#ifdef Q_OS_LINUX
    void saysThatItCannotExcludeFromCapture() { QVERIFY(!makePlatform()->excludeFromCapture(1, true)); }
#endif

    void clockIsUtc()
    {
        const auto before = QDateTime::currentMSecsSinceEpoch();
        const QDateTime now = SystemClock().now();
        QCOMPARE(now.timeSpec(), Qt::UTC);
        QVERIFY(now.toMSecsSinceEpoch() >= before);
        QVERIFY(now.toMSecsSinceEpoch() <= QDateTime::currentMSecsSinceEpoch());
    }

    void randomBytesDiffer()
    {
        SystemEntropy entropy;
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i) {
            const QByteArray bytes = entropy.bytes(16);
            QCOMPARE(bytes.size(), 16);
            seen << bytes;
        }
        QCOMPARE(seen.size(), 1000);
        QVERIFY(entropy.bytes(0).isEmpty());
    }

    void uuidsAreOfVersionFour()
    {
        SystemEntropy entropy;
        static const QRegularExpression pattern(
            u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
        QVERIFY(pattern.match(entropy.uuid()).hasMatch());
    }
};

} // namespace keyturn

QTEST_GUILESS_MAIN(keyturn::PlatformTest)
#include "tst_platform.moc"
