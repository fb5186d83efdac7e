// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/makeplatform.h"

#import <AppKit/AppKit.h>

#include <sys/resource.h>

namespace keyturn {

namespace {

class MacPlatform : public Platform
{
public:
    MacPlatform()
    {
        // Sent to every program when the appearance is changed in System Settings.
        m_observer = [NSDistributedNotificationCenter.defaultCenter
            addObserverForName:@"AppleInterfaceThemeChangedNotification"
                        object:nil
                         queue:NSOperationQueue.mainQueue
                    usingBlock:^(NSNotification *) { Q_EMIT colourSchemeChanged(); }];
    }

    ~MacPlatform() override { [NSDistributedNotificationCenter.defaultCenter removeObserver:m_observer]; }

    void hardenProcess() override
    {
        const rlimit none{.rlim_cur = 0, .rlim_max = 0};
        ::setrlimit(RLIMIT_CORE, &none);
    }

    // ScreenCaptureKit of macOS 15 and later ignores it.
    bool excludeFromCapture(quintptr windowId, bool exclude) override
    {
        NSView *view = reinterpret_cast<NSView *>(windowId);
        view.window.sharingType = exclude ? NSWindowSharingNone : NSWindowSharingReadOnly;
        return view.window != nil;
    }

    [[nodiscard]] QList<std::pair<QString, QByteArray>> passwordClipboardFormats() const override
    {
        // nspasteboard.org.
        return {{QStringLiteral("org.nspasteboard.ConcealedType"), QByteArray()},
                {QStringLiteral("org.nspasteboard.TransientType"), QByteArray()}};
    }

    // The key is there in dark mode only.
    [[nodiscard]] ColourScheme colourScheme() const override
    {
        NSString *style = [NSUserDefaults.standardUserDefaults stringForKey:@"AppleInterfaceStyle"];
        return [style isEqualToString:@"Dark"] ? ColourScheme::Dark : ColourScheme::Light;
    }

private:
    id m_observer;
};

} // namespace

std::unique_ptr<Platform> makePlatform()
{
    return std::make_unique<MacPlatform>();
}

} // namespace keyturn
