// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/ports/platform.h"

#include <QDBusMessage>

namespace keyturn {

/// The desktop's settings as sandboxed and native programs of every freedesktop desktop can read them
/// (xdg-desktop-portal, org.freedesktop.portal.Settings). Asks once, without waiting, and listens from then
/// on.
class SettingsPortal : public QObject
{
    Q_OBJECT
public:
    explicit SettingsPortal(QObject *parent = nullptr);

    [[nodiscard]] ColourScheme colourScheme() const { return m_scheme; }

Q_SIGNALS:
    void colourSchemeChanged();

private Q_SLOTS:
    void settingChanged(const QDBusMessage &message);

private:
    void ask();
    void setScheme(const QVariant &value);

    ColourScheme m_scheme = ColourScheme::Unknown;
};

} // namespace keyturn
