// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QNetworkProxyFactory>

namespace keyturn {

class VaultProxyLogins;

/// The system's proxy, with a login where there is one for it; never a proxy for this machine itself, where
/// plain HTTP is allowed. Owned by the network manager it is given to.
class ProxyChoice : public QNetworkProxyFactory
{
public:
    /// `logins` may be null; it must outlive the network manager.
    explicit ProxyChoice(const VaultProxyLogins *logins);
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    const VaultProxyLogins *m_logins;
};

} // namespace keyturn
