// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/call.h"
#include "models/domain/secret.h"
#include "models/ports/secretvault.h"

namespace keyturn {

/// Logins for proxies that want one. A proxy is named by `host:port`. Owned by the composition.
class ProxyLogins : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Keeps a login in the vault and uses it from the next request on. Where the vault fails it is used
    /// until the program ends, and the error says why it is not kept.
    [[nodiscard]] virtual VaultCall<void> *keep(const QString &proxy, const QString &user,
                                                Secret password) = 0;

Q_SIGNALS:
    /// A request has failed because a proxy wants a login that nobody has given yet, or (`refused`) refused
    /// the one that was given.
    void wanted(const QString &proxy, bool refused);
    /// There is a login now: what failed may be tried again.
    void given(const QString &proxy);
};

} // namespace keyturn
