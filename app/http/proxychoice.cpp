// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/proxychoice.h"

#include "models/domain/clientid.h"

#include <utility>

namespace keyturn {

ProxyChoice::ProxyChoice(QString user, QString password)
    : m_user(std::move(user))
    , m_password(std::move(password))
{
}

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery &query)
{
    if (isLoopbackHost(query.peerHostName())) {
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    }
    QList<QNetworkProxy> proxies = systemProxyForQuery(query);
    for (QNetworkProxy &proxy : proxies) {
        if (!m_user.isEmpty() && proxy.type() != QNetworkProxy::NoProxy) {
            proxy.setUser(m_user);
            proxy.setPassword(m_password);
        }
    }
    return proxies;
}

} // namespace keyturn
