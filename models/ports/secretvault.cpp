// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/ports/secretvault.h"

#include <QCoreApplication>

namespace keyturn {

namespace {

struct VaultErrorText
{
    Q_DECLARE_TR_FUNCTIONS(VaultError)
};

} // namespace

QString VaultError::summary() const
{
    switch (kind) {
    case Kind::NotFound:
        return VaultErrorText::tr("The keychain has no such secret.");
    case Kind::Locked:
        return VaultErrorText::tr("The keychain is locked.");
    case Kind::NoBus:
        return VaultErrorText::tr(
            "There is no session bus, or it has ended, so the keychain cannot be asked.");
    case Kind::NoService:
        return VaultErrorText::tr("No keychain service answers.");
    case Kind::NoCollection:
        return VaultErrorText::tr("The keychain service runs, but it has no default keyring.");
    case Kind::Denied:
        return VaultErrorText::tr("The keychain denied access.");
    case Kind::Timeout:
        return VaultErrorText::tr("The keychain did not answer in time.");
    case Kind::Unresponsive:
        return VaultErrorText::tr("The keychain service hangs: it runs, but answers nothing at all.");
    case Kind::Mismatch:
        return VaultErrorText::tr(
            "The keychain said that it had kept what was written, but gave back something else, or nothing.");
    case Kind::Other:
        return VaultErrorText::tr("The keychain failed.");
    }
    Q_UNREACHABLE();
}

QString VaultError::advice() const
{
    switch (kind) {
    case Kind::NotFound:
        return VaultErrorText::tr("Was it removed with another program?");
    case Kind::Locked:
        return VaultErrorText::tr(
            "Unlock it: answer its password prompt, or open it in its own program. Then "
            "try again.");
    case Kind::NoBus:
        return VaultErrorText::tr(
            "Start Keyturn in a desktop session: sign out and in again. Without a desktop, "
            "“dbus-run-session” starts a bus, on which a keychain service has to run.");
    case Kind::NoService:
        return VaultErrorText::tr(
            "Start a keychain such as GNOME Keyring, KWallet or KeePassXC with Secret Service.");
    case Kind::NoCollection:
        return VaultErrorText::tr(
            "Create one in the keychain's own program and make it the default (GNOME: "
            "“Passwords and Keys”; KeePassXC: choose a database for the Secret Service). "
            "Then try again.");
    case Kind::Denied:
        return VaultErrorText::tr(
            "Allow Keyturn to use the keychain, then try again. If Keyturn was installed as "
            "a sandboxed package, the package needs the right to use the keychain.");
    case Kind::Timeout:
        return VaultErrorText::tr(
            "It may wait for you: look for a window that asks for the keychain's password "
            "or for permission, also behind other windows. Then try again.");
    case Kind::Unresponsive:
        return VaultErrorText::tr(
            "End the service so that it starts anew (GNOME: gnome-keyring-daemon), or sign "
            "out and in again. Then try again.");
    case Kind::Mismatch:
        return VaultErrorText::tr("Restart the keychain service, then try again. If it happens again, this "
                                  "keychain cannot be trusted with a secret: use another one.");
    case Kind::Other:
        return VaultErrorText::tr("Restart the keychain service, then try again.");
    }
    Q_UNREACHABLE();
}

QString VaultError::text() const
{
    QStringList parts{summary()};
    if (!message.isEmpty()) {
        parts << message;
    }
    parts << advice();
    return parts.join(u'\n');
}

} // namespace keyturn
