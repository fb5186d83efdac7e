// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/vaultproxylogins.h"

#include <QNetworkProxy>

#include <utility>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

QString proxyKey(const QString &proxy)
{
    return u"proxy/"_s + proxy;
}

/// A line each: neither can contain a line end.
Secret packed(const QString &user, const Secret &password)
{
    const Secret::View view = password.view();
    QByteArray lines;
    lines.reserve(user.size() * 3 + 1 + view.bytes().size());
    lines.append(user.toUtf8()).append('\n').append(view.bytes());
    return Secret::take(std::move(lines));
}

} // namespace

VaultProxyLogins::VaultProxyLogins(SecretVault &vault, QObject *parent)
    : ProxyLogins(parent)
    , m_vault(vault)
{
}

VaultProxyLogins::~VaultProxyLogins() = default;

VaultCall<void> *VaultProxyLogins::keep(const QString &proxy, const QString &user, Secret password)
{
    auto *call = new VaultCall<void>(this);
    auto *stored = m_vault.put(proxyKey(proxy), packed(user, password));
    put(proxy, {.user = user, .password = std::move(password), .revision = 0});
    stored->then(call, [call](VaultCall<void>::Result kept) { call->end(std::move(kept)); });
    Q_EMIT given(proxy);
    return call;
}

void VaultProxyLogins::fill(QNetworkProxy &proxy) const
{
    const auto found = m_logins.find(nameOfProxy(proxy));
    if (proxy.type() == QNetworkProxy::NoProxy || found == m_logins.end()) {
        return;
    }
    const Secret::View view = found->second.password.view();
    proxy.setUser(found->second.user);
    proxy.setPassword(QString::fromUtf8(view.bytes()));
}

Call<bool> *VaultProxyLogins::afterRefusal(const QString &proxy, int usedRevision)
{
    const auto known = m_logins.find(proxy);
    if (known != m_logins.end() && known->second.revision > usedRevision) {
        return Call<bool>::ended(true, this);
    }
    const bool refused = known != m_logins.end();
    if (!refused && !m_looked.contains(proxy)) {
        auto *call = new Call<bool>(this);
        m_waiting[proxy].append(call);
        if (m_waiting[proxy].size() == 1) {
            look(proxy);
        }
        return call;
    }
    m_logins.erase(proxy);
    Q_EMIT wanted(proxy, refused);
    return Call<bool>::ended(false, this);
}

void VaultProxyLogins::look(const QString &proxy)
{
    m_vault.get(proxyKey(proxy))->then(this, [this, proxy](const VaultCall<Secret>::Result &stored) {
        m_looked.insert(proxy);
        if (stored) {
            const Secret::View view = stored->view();
            const qsizetype end = view.bytes().indexOf('\n');
            if (end > 0) {
                put(proxy, {.user = QString::fromUtf8(view.bytes().first(end)),
                            .password = Secret::copyOf(view.bytes().sliced(end + 1)),
                            .revision = 0});
            }
        }
        const bool again = m_logins.contains(proxy);
        for (const auto &waiting : m_waiting.take(proxy)) {
            if (waiting) {
                waiting->end(again);
            }
        }
        if (!again) {
            Q_EMIT wanted(proxy, false);
        }
    });
}

void VaultProxyLogins::put(const QString &proxy, Login login)
{
    login.revision = ++m_revision;
    m_logins.insert_or_assign(proxy, std::move(login));
}

QString nameOfProxy(const QNetworkProxy &proxy)
{
    return proxy.hostName() + u':' + QString::number(proxy.port());
}

} // namespace keyturn
