// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/makeplatform.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

/// What desktops say when they lock their screen, over a real bus.
class ScreenLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(m_bus.isConnected()); }

    void hearsEachDesktop_data()
    {
        QTest::addColumn<QString>("interface");
        for (const QString &vendor : {u"freedesktop"_s, u"gnome"_s, u"cinnamon"_s, u"mate"_s, u"xfce"_s}) {
            QTest::newRow(qPrintable(vendor)) << u"org.%1.ScreenSaver"_s.arg(vendor);
        }
    }

    void hearsEachDesktop()
    {
        QFETCH(const QString, interface);
        const auto platform = makePlatform();
        QSignalSpy locked(platform.get(), &Platform::screenLocked);
        tell(interface, false);
        tell(u"org.example.ScreenSaver"_s, true);
        tell(interface, true);
        QTRY_COMPARE(locked.count(), 1);
        tell(interface, false);
        tell(interface, true);
        QTRY_COMPARE(locked.count(), 2);
    }

private:
    void tell(const QString &interface, bool active)
    {
        QDBusMessage signal =
            QDBusMessage::createSignal(u"/org/freedesktop/ScreenSaver"_s, interface, u"ActiveChanged"_s);
        signal.setArguments({active});
        QVERIFY(m_bus.send(signal));
    }

    /// Apart from the platform's own connection, so that all of it goes over the bus.
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
};

} // namespace keyturn

QTEST_GUILESS_MAIN(keyturn::ScreenLockTest)
#include "tst_screenlock.moc"
