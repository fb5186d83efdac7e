// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/httpclient.h"

#include "app/http/cafile.h"
#include "app/http/hostgate.h"
#include "app/http/httpjob.h"
#include "app/http/proxychoice.h"
#include "app/http/vaultproxylogins.h"
#include "models/domain/clientid.h"
#include "models/ports/clock.h"

#include <QAuthenticator>
#include <QNetworkProxy>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

/// A server or a firewall on the way that drops idle connections waits longer, as a rule.
constexpr std::chrono::seconds longestReuse{60};

QSslConfiguration strictTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

} // namespace

HttpClient::HttpClient(const Clock &clock, Entropy &entropy, HttpOptions options, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_entropy(entropy)
    , m_options(std::move(options))
    , m_network(makeNetwork())
    , m_tls(strictTls())
    , m_gate(new HostGate(m_options.perHost, this))
{
    if (m_options.caFile.isEmpty()) {
        return;
    }
    if (const auto authorities = readCaFile(m_options.caFile)) {
        m_tls.addCaCertificates(*authorities);
    } else {
        m_caProblem = authorities.error();
    }
}

HttpClient::~HttpClient()
{
    // Before the network manager and the gate, which they use.
    qDeleteAll(findChildren<HttpJob *>(Qt::FindDirectChildrenOnly));
}

Call<HttpReply> *HttpClient::send(HttpRequest request)
{
    if (ApiError problem = problemWith(request); !problem.message.isEmpty()) {
        return Call<HttpReply>::ended(std::unexpected(std::move(problem)), this);
    }
    dropOldConnections();
    auto *call = new Call<HttpReply>(this);
    auto *job = new HttpJob({m_clock, m_entropy, m_options, *m_network, [this] { return makeNetwork(); },
                             m_tls, *m_gate, m_askingProxy},
                            std::move(request), call, this);
    call->setCanceller([job = QPointer(job)] {
        if (job) {
            job->cancel();
        }
    });
    job->start();
    return call;
}

std::unique_ptr<QNetworkAccessManager> HttpClient::makeNetwork()
{
    auto network = std::make_unique<QNetworkAccessManager>();
    network->setProxyFactory(new ProxyChoice(m_options.proxyLogins));
    // Only noted: the request fails, and is sent again when there is a login.
    connect(network.get(), &QNetworkAccessManager::proxyAuthenticationRequired, this,
            [this](const QNetworkProxy &proxy) { m_askingProxy = nameOfProxy(proxy); });
    return network;
}

void HttpClient::dropOldConnections()
{
    const QDateTime now = m_clock.now();
    const auto idle = std::chrono::abs(std::chrono::seconds(m_lastUsed.secsTo(now)));
    const bool isBusy = findChild<HttpJob *>(QString(), Qt::FindDirectChildrenOnly) != nullptr;
    if (m_lastUsed.isValid() && idle > longestReuse && !isBusy) {
        m_network->clearConnectionCache();
    }
    m_lastUsed = now;
}

ApiError HttpClient::problemWith(const HttpRequest &request) const
{
    const QUrl &url = request.url;
    if (!m_caProblem.isEmpty()) {
        ApiError error;
        error.kind = ApiError::Kind::Tls;
        error.message = m_caProblem;
        return error;
    }
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty()) {
        return ApiError::invalid(tr("The address of the server is not valid."));
    }
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopbackHost(url.host()))) {
        return ApiError::invalid(tr("Nothing is sent over an unencrypted connection."));
    }
    return {};
}

} // namespace keyturn
