// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/makeplatform.h"
#include "app/platform/screenlock.h"
#include "app/platform/settingsportal.h"

#include <QDebug>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace keyturn {

namespace {

class LinuxPlatform : public Platform
{
public:
    LinuxPlatform()
    {
        connect(&m_desktop, &SettingsPortal::colourSchemeChanged, this, &Platform::colourSchemeChanged);
        connect(&m_screenLock, &ScreenLock::locked, this, &Platform::screenLocked);
    }

    void hardenProcess() override
    {
        const rlimit none{.rlim_cur = 0, .rlim_max = 0};
        // Both, because a core pattern that pipes into a program ignores the limit, and a program that is
        // started from here would inherit the limit alone. Not dumpable also means: no other process of this
        // user may trace this one or read its memory.
        if (::setrlimit(RLIMIT_CORE, &none) != 0 || ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) {
            qWarning("Core dumps could not be switched off.");
        }
    }

    [[nodiscard]] bool canExcludeFromCapture() const override { return false; }

    // Neither X11 nor Wayland lets a program say so.
    bool excludeFromCapture(quintptr /*windowId*/, bool /*exclude*/) override { return false; }

    // The window manager's, in the colours of the desktop.
    void darkenFrames(bool /*dark*/) override {}

    [[nodiscard]] QList<std::pair<QString, QByteArray>> passwordClipboardFormats() const override
    {
        // Klipper's convention, honoured by CopyQ, GPaste, Clipboard History and others.
        return {{QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret")}};
    }

    [[nodiscard]] ColourScheme colourScheme() const override { return m_desktop.colourScheme(); }

private:
    SettingsPortal m_desktop;
    ScreenLock m_screenLock;
};

} // namespace

std::unique_ptr<Platform> makePlatform()
{
    return std::make_unique<LinuxPlatform>();
}

} // namespace keyturn
