// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/keychain/secretservicestate.h"

#include <QCoreApplication>

namespace keyturn::secretservicestate {

// The system says itself that a keychain is locked.
VaultCall<void> *requireOpen(const KeychainItem & /*item*/, QObject *parent,
                             std::chrono::milliseconds /*patience*/)
{
    return VaultCall<void>::ended({}, parent);
}

void renewSession() {}

QString placeName()
{
    return QCoreApplication::translate("KeychainVault", "your login keychain");
}

QString serviceOf(const QString &application)
{
    return application;
}

} // namespace keyturn::secretservicestate
