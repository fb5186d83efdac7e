// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QNetworkProxyFactory>
#include <QString>

namespace keyturn {

/// The system's proxy, with a login where one was entered; never a proxy for this machine itself, where plain
/// HTTP is allowed. Owned by the network manager it is given to.
class ProxyChoice : public QNetworkProxyFactory
{
public:
    ProxyChoice() = default;
    ProxyChoice(QString user, QString password);
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    QString m_user;
    QString m_password;
};

} // namespace keyturn
