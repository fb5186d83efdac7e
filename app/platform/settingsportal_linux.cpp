// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/settingsportal.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

// Names, signatures and values: flatpak.github.io/xdg-desktop-portal, "Settings".
const auto portalService = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto portalInterface = u"org.freedesktop.portal.Settings"_s;
const auto appearanceGroup = u"org.freedesktop.appearance"_s;
const auto colourSchemeKey = u"color-scheme"_s;
constexpr uint prefersDark = 1;
constexpr uint prefersLight = 2;

} // namespace

SettingsPortal::SettingsPortal(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    // QtDBus finds slots for signals of the bus by name only.
    bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QDBusMessage)));
    ask();
}

void SettingsPortal::ask()
{
    // Read wraps the value in two variants; its successor ReadOne is missing from older portals.
    QDBusMessage question =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    question.setArguments({appearanceGroup, colourSchemeKey});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *answered) {
        const QDBusPendingReply<QDBusVariant> reply = *answered;
        if (reply.isValid()) {
            setScheme(reply.value().variant());
        }
        answered->deleteLater();
    });
}

void SettingsPortal::settingChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.value(0) == appearanceGroup && arguments.value(1) == colourSchemeKey) {
        setScheme(arguments.value(2));
    }
}

void SettingsPortal::setScheme(const QVariant &value)
{
    const QVariant inner = value.metaType() == QMetaType::fromType<QDBusVariant>()
                               ? value.value<QDBusVariant>().variant()
                               : value;
    const uint number = inner.toUInt();
    const ColourScheme scheme = number == prefersDark    ? ColourScheme::Dark
                                : number == prefersLight ? ColourScheme::Light
                                                         : ColourScheme::Unknown;
    if (scheme != m_scheme) {
        m_scheme = scheme;
        Q_EMIT colourSchemeChanged();
    }
}

} // namespace keyturn
