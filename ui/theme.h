// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/ports/platform.h"
#include "models/ports/settings.h"

#include <QObject>

namespace keyturn {

/// Dresses the application: in the desktop's own style and colours where it has them in the wanted scheme,
/// else in FinishedStyle under palettes of Keyturn's own; the windows' frames to match. Follows the
/// preference and the desktop as long as it lives. Made before the first window, by the composition.
class Theme : public QObject
{
    Q_OBJECT
public:
    Theme(const Settings &settings, Platform &platform, QObject *parent = nullptr);
    ~Theme() override;

private:
    void apply();
    static void undress(const QString &style);
    [[nodiscard]] ColourScheme wanted() const;
    /// Whether the desktop's own looks are what is wanted.
    [[nodiscard]] bool desktopSuits() const;

    const Settings &m_settings;
    Platform &m_platform;
    /// As found: what the desktop, or the user's environment, has chosen.
    QString m_desktopStyle;
    bool m_desktopPaints;
    bool m_desktopIsDark;
};

} // namespace keyturn
