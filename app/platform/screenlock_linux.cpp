// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/screenlock.h"

#include <QDBusConnection>

using namespace Qt::StringLiterals;

namespace keyturn {

ScreenLock::ScreenLock(QObject *parent)
    : QObject(parent)
{
    // Each desktop has the same interface under a name of its own, and not all the common one beside it.
    // QtDBus finds slots for signals of the bus by name only.
    for (const auto vendor : {"freedesktop"_L1, "gnome"_L1, "cinnamon"_L1, "mate"_L1, "xfce"_L1}) {
        QDBusConnection::sessionBus().connect({}, {}, u"org.%1.ScreenSaver"_s.arg(vendor), u"ActiveChanged"_s,
                                              this, SLOT(activeChanged(bool)));
    }
    QDBusConnection::systemBus().connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                         u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                                         SLOT(activeChanged(bool)));
}

void ScreenLock::activeChanged(bool active)
{
    if (active) {
        Q_EMIT locked();
    }
}

} // namespace keyturn
