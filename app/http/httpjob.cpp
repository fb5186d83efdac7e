// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/httpjob.h"

#include "app/http/hostgate.h"
#include "app/http/vaultproxylogins.h"
#include "models/ports/clock.h"

#include <QNetworkAccessManager>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace keyturn {

HttpJob::HttpJob(const Tools &tools, HttpRequest request, Call<HttpReply> *call, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_request(std::move(request))
    , m_call(call)
    , m_host(m_request.url.host())
{
}

HttpJob::~HttpJob() = default;

void HttpJob::start()
{
    m_tools.gate.enter(m_host, this, [this] { attempt(); });
}

void HttpJob::cancel()
{
    if (m_exchange) {
        m_exchange->cancel();
    } else {
        finish(std::unexpected(ApiError::cancelled()));
    }
}

void HttpJob::attempt()
{
    if (!m_call || m_call->hasEnded()) {
        // Cancelled while it waited, and not deleted yet.
        m_tools.gate.leave(m_host);
        deleteLater();
        return;
    }
    ++m_attempts;
    if (m_tools.options.proxyLogins != nullptr) {
        m_loginRevision = m_tools.options.proxyLogins->revision();
    }
    m_exchange = new HttpExchange(m_request, m_tools.options, m_tools.clock, this);
    m_exchange->start(networkForAttempt(), m_tools.tls,
                      [this](HttpExchange::Ending ending) { judge(std::move(ending)); });
}

QNetworkAccessManager &HttpJob::networkForAttempt()
{
    if (m_request.effect == Effect::Read) {
        return m_tools.network;
    }
    m_ownNetwork = m_tools.makeNetwork();
    return *m_ownNetwork;
}

void HttpJob::judge(HttpExchange::Ending ending)
{
    m_exchange->deleteLater();
    m_exchange.clear();
    auto asked = ending.result ? ending.result->retryAfter(m_tools.clock.now()) : std::nullopt;
    const auto delay = delayAfter(m_attempts, asked, m_tools.options.retry, m_tools.entropy);
    if (ending.trouble == Trouble::TooMany) {
        // Before leaving, so that nobody slips in between.
        m_tools.gate.pause(m_host, delay.value_or(m_tools.options.retry.longestDelay));
    }
    m_tools.gate.leave(m_host);
    if (whetherAgain(ending.trouble, m_request.effect) == Again::WithLogin) {
        askForLogin(std::move(ending.result.error()));
        return;
    }
    if (!delay || !mayTryAgain(ending.trouble)) {
        finish(std::move(ending.result));
        return;
    }
    QTimer::singleShot(*delay, this, &HttpJob::start);
}

void HttpJob::askForLogin(ApiError refusal)
{
    VaultProxyLogins *logins = m_tools.options.proxyLogins;
    if (logins == nullptr || m_tools.askingProxy.isEmpty()) {
        finish(std::unexpected(std::move(refusal)));
        return;
    }
    refusal.message = tr("Proxy: %1").arg(m_tools.askingProxy);
    logins->afterRefusal(m_tools.askingProxy, m_loginRevision)
        ->then(this, [this, refusal = std::move(refusal)](const Result<bool> &again) {
            if (again.value_or(false)) {
                start();
            } else {
                finish(std::unexpected(refusal));
            }
        });
}

bool HttpJob::mayTryAgain(Trouble trouble) const
{
    switch (whetherAgain(trouble, m_request.effect)) {
    case Again::Never:
    case Again::OnceWithNewToken:
    case Again::WithLogin:
        return false;
    case Again::Once:
        return m_attempts < std::min(2, m_tools.options.retry.tries);
    case Again::Bounded:
        return m_attempts < m_tools.options.retry.tries;
    }
    Q_UNREACHABLE();
}

void HttpJob::finish(Result<HttpReply> result)
{
    if (m_call) {
        m_call->end(std::move(result));
    }
    deleteLater();
}

} // namespace keyturn
