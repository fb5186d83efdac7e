// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace keyturn {

/// Hears when a freedesktop desktop locks its screen (ActiveChanged of its screen saver on the session bus)
/// and when the machine goes to sleep (PrepareForSleep of systemd-logind on the system bus). Without a bus it
/// never says anything.
class ScreenLock : public QObject
{
    Q_OBJECT
public:
    explicit ScreenLock(QObject *parent = nullptr);

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void activeChanged(bool active);
};

} // namespace keyturn
