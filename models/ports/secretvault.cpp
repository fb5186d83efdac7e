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
    case Kind::NoService:
        return VaultErrorText::tr("No keychain service answers.");
    case Kind::Denied:
        return VaultErrorText::tr("The keychain denied access.");
    case Kind::Timeout:
        return VaultErrorText::tr("The keychain did not answer in time.");
    case Kind::Mismatch:
        return VaultErrorText::tr("The keychain gave back something else than was written to it.");
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
        return VaultErrorText::tr("Unlock it, then try again.");
    case Kind::NoService:
        return VaultErrorText::tr(
            "Start a keychain such as GNOME Keyring, KWallet or KeePassXC with Secret Service.");
    case Kind::Denied:
        return VaultErrorText::tr("Allow Keyturn to use the keychain, then try again.");
    case Kind::Timeout:
        return VaultErrorText::tr("Look for a window that asks for the keychain's password.");
    case Kind::Mismatch:
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
