// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/proxychoice.h"

#include "app/http/vaultproxylogins.h"
#include "models/domain/clientid.h"

namespace keyturn {

ProxyChoice::ProxyChoice(const VaultProxyLogins *logins)
    : m_logins(logins)
{
}

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery &query)
{
    if (isLoopbackHost(query.peerHostName())) {
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    }
    QList<QNetworkProxy> proxies = systemProxyForQuery(query);
    if (m_logins != nullptr) {
        for (QNetworkProxy &proxy : proxies) {
            m_logins->fill(proxy);
        }
    }
    return proxies;
}

} // namespace keyturn
