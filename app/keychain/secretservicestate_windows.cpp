// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/keychain/secretservicestate.h"

#include <QCoreApplication>

namespace keyturn::secretservicestate {

// The Credential Manager is opened with the user's session.
VaultCall<void> *requireOpen(const KeychainItem & /*item*/, QObject *parent,
                             std::chrono::milliseconds /*patience*/)
{
    return VaultCall<void>::ended({}, parent);
}

void renewSession() {}

void whenServiceChanges(QObject * /*context*/, std::function<void()> /*changed*/) {}

QString placeName()
{
    return QCoreApplication::translate("KeychainVault", "the Windows Credential Manager");
}

// QtKeychain ignores the service up to 0.16 and appends it to the key after that: left empty, an item keeps
// its name, which is what the Credential Manager shows (TargetName).
QString serviceOf(const QString & /*application*/)
{
    return {};
}

} // namespace keyturn::secretservicestate
