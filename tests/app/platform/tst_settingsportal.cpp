// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/makeplatform.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

/// Answers as xdg-desktop-portal does.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 0;

public Q_SLOTS:

    Q_SCRIPTABLE QDBusVariant Read(const QString &group, const QString &key)
    {
        const bool known = group == "org.freedesktop.appearance"_L1 && key == "color-scheme"_L1;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? scheme : 99U)));
    }
};

/// The desktop's colour scheme over a real bus.
class SettingsPortalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_bus.isConnected());
        QVERIFY(m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                     QDBusConnection::ExportScriptableSlots));
    }

    void asksAndListens()
    {
        QVERIFY(m_bus.registerService(u"org.freedesktop.portal.Desktop"_s));
        m_portal.scheme = 1;
        const auto platform = makePlatform();
        QTRY_COMPARE(platform->colourScheme(), ColourScheme::Dark);
        QSignalSpy changes(platform.get(), &Platform::colourSchemeChanged);
        tell(u"color-scheme"_s, 2);
        QTRY_COMPARE(platform->colourScheme(), ColourScheme::Light);
        QCOMPARE(changes.count(), 1);
        tell(u"accent-color"_s, 1);
        tell(u"color-scheme"_s, 0);
        QTRY_COMPARE(platform->colourScheme(), ColourScheme::Unknown);
        QCOMPARE(changes.count(), 2);
        QVERIFY(m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s));
    }

    void withoutAPortalNothingIsKnown() { QCOMPARE(makePlatform()->colourScheme(), ColourScheme::Unknown); }

private:
    void tell(const QString &key, uint value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(
            u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal.setArguments({u"org.freedesktop.appearance"_s, key, QVariant::fromValue(QDBusVariant(value))});
        QVERIFY(m_bus.send(signal));
    }

    FakePortal m_portal;
    /// Apart from the platform's own connection, so that all of it goes over the bus.
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
};

} // namespace keyturn

QTEST_GUILESS_MAIN(keyturn::SettingsPortalTest)
#include "tst_settingsportal.moc"
