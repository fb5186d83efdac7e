// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/keychain/secretservicestate.h"

#include <QCoreApplication>

namespace keyturn::secretservicestate {

// Windows opens the Credential Manager with the user's session; macOS says itself that a keychain is locked.
VaultCall<void> *requireOpen(const KeychainItem & /*item*/, QObject *parent,
                             std::chrono::milliseconds /*patience*/)
{
    return VaultCall<void>::ended({}, parent);
}

void renewSession() {}

void whenServiceChanges(QObject * /*context*/, std::function<void()> /*changed*/) {}

QString placeName()
{
#ifdef Q_OS_WIN
    return QCoreApplication::translate("KeychainVault", "the Windows Credential Manager");
#else
    return QCoreApplication::translate("KeychainVault", "your login keychain");
#endif
}

} // namespace keyturn::secretservicestate
