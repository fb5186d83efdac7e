// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/ports/proxylogins.h"

#include <QHash>
#include <QList>
#include <QPointer>
#include <QSet>

#include <unordered_map>

class QNetworkProxy;

namespace keyturn {

/// The logins of all connections, each in the vault under its proxy. The vault is read when a proxy first
/// asks, once; a login that was refused is not sent again, since proxies lock accounts.
class VaultProxyLogins : public ProxyLogins
{
    Q_OBJECT
public:
    /// `vault` must outlive it.
    explicit VaultProxyLogins(SecretVault &vault, QObject *parent = nullptr);
    ~VaultProxyLogins() override;

    [[nodiscard]] VaultCall<void> *keep(const QString &proxy, const QString &user, Secret password) override;

    /// Puts the login for this proxy into it, if there is one.
    void fill(QNetworkProxy &proxy) const;

    /// Grows with each login that comes in: tells a request whether there is another than the one it was sent
    /// with.
    [[nodiscard]] int revision() const { return m_revision; }

    /// A proxy has refused a request that was sent when revision() was `usedRevision`. True if it should be
    /// sent once more, with the login that came in meanwhile or was found in the vault.
    [[nodiscard]] Call<bool> *afterRefusal(const QString &proxy, int usedRevision);

private:
    struct Login
    {
        QString user;
        Secret password;
        int revision = 0;
    };

    void look(const QString &proxy);
    void put(const QString &proxy, Login login);

    SecretVault &m_vault;
    std::unordered_map<QString, Login> m_logins;
    QSet<QString> m_looked;
    QHash<QString, QList<QPointer<Call<bool>>>> m_waiting;
    int m_revision = 0;
};

/// How a proxy is named to the admin and in the vault.
[[nodiscard]] QString nameOfProxy(const QNetworkProxy &proxy);

} // namespace keyturn
