// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/makeplatform.h"

#import <AppKit/AppKit.h>

#include <QUtiMimeConverter>
#include <QVariant>

#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/types.h>

namespace keyturn {

namespace {

/// Qt puts a MIME type that it does not know on the pasteboard under a name of its own. These are to stand
/// there as nspasteboard.org spells them.
class PasswordMarks : public QUtiMimeConverter
{
public:
    static inline const QList<QString> names{QStringLiteral("org.nspasteboard.ConcealedType"),
                                             QStringLiteral("org.nspasteboard.TransientType")};

    [[nodiscard]] QString utiForMime(const QString &mime) const override { return known(mime); }

    [[nodiscard]] QString mimeForUti(const QString &uti) const override { return known(uti); }

    [[nodiscard]] QList<QByteArray> convertFromMime(const QString &, const QVariant &data,
                                                    const QString &) const override
    {
        return {data.toByteArray()};
    }

    [[nodiscard]] QVariant convertToMime(const QString &, const QList<QByteArray> &data,
                                         const QString &) const override
    {
        return data.value(0);
    }

private:
    static QString known(const QString &name) { return names.contains(name) ? name : QString(); }
};

class MacPlatform : public Platform
{
public:
    MacPlatform()
    {
        // Sent to every program when the appearance is changed in System Settings.
        NSDistributedNotificationCenter *centre = NSDistributedNotificationCenter.defaultCenter;
        m_themeObserver = [centre addObserverForName:@"AppleInterfaceThemeChangedNotification"
                                              object:nil
                                               queue:NSOperationQueue.mainQueue
                                          usingBlock:^(NSNotification *) {
                                            Q_EMIT colourSchemeChanged();
                                          }];
        m_lockObserver = [centre addObserverForName:@"com.apple.screenIsLocked"
                                             object:nil
                                              queue:NSOperationQueue.mainQueue
                                         usingBlock:^(NSNotification *) {
                                           Q_EMIT screenLocked();
                                         }];
    }

    ~MacPlatform() override
    {
        [NSDistributedNotificationCenter.defaultCenter removeObserver:m_themeObserver];
        [NSDistributedNotificationCenter.defaultCenter removeObserver:m_lockObserver];
    }

    void hardenProcess() override
    {
        const rlimit none{.rlim_cur = 0, .rlim_max = 0};
        ::setrlimit(RLIMIT_CORE, &none);
        ::ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
    }

    [[nodiscard]] bool canExcludeFromCapture() const override { return true; }

    // ScreenCaptureKit of macOS 15 and later ignores it.
    bool excludeFromCapture(quintptr windowId, bool exclude) override
    {
        NSView *view = reinterpret_cast<NSView *>(windowId);
        view.window.sharingType = exclude ? NSWindowSharingNone : NSWindowSharingReadOnly;
        return view.window != nil;
    }

    // They follow the appearance that is set for the system.
    void darkenFrames(bool /*dark*/) override {}

    [[nodiscard]] QList<std::pair<QString, QByteArray>> passwordClipboardFormats() const override
    {
        QList<std::pair<QString, QByteArray>> formats;
        for (const QString &name : PasswordMarks::names) {
            // Empty data would not be put there at all.
            formats.emplaceBack(name, QByteArrayLiteral("1"));
        }
        return formats;
    }

    // The key is there in dark mode only.
    [[nodiscard]] ColourScheme colourScheme() const override
    {
        NSString *style = [NSUserDefaults.standardUserDefaults stringForKey:@"AppleInterfaceStyle"];
        return [style isEqualToString:@"Dark"] ? ColourScheme::Dark : ColourScheme::Light;
    }

private:
    PasswordMarks m_marks;
    id m_themeObserver;
    id m_lockObserver;
};

} // namespace

std::unique_ptr<Platform> makePlatform()
{
    return std::make_unique<MacPlatform>();
}

} // namespace keyturn
