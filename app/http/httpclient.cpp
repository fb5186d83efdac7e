// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/httpclient.h"

#include "app/http/hostgate.h"
#include "app/http/httpjob.h"
#include "app/http/proxychoice.h"
#include "models/domain/clientid.h"

#include <QFile>
#include <QPointer>
#include <QSslCertificate>

#include <utility>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

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
    , m_tls(strictTls())
    , m_gate(new HostGate(m_options.perHost, this))
{
    m_network.setProxyFactory(new ProxyChoice);
    if (m_options.caFile.isEmpty()) {
        return;
    }
    QFile file(m_options.caFile);
    if (!file.open(QIODevice::ReadOnly)) {
        m_caProblem = tr("The CA file could not be read: %1").arg(file.errorString());
        return;
    }
    const QList<QSslCertificate> authorities = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (authorities.isEmpty()) {
        m_caProblem = tr("The CA file contains no certificate in PEM format.");
    }
    m_tls.addCaCertificates(authorities);
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
    auto *call = new Call<HttpReply>(this);
    auto *job = new HttpJob({m_clock, m_entropy, m_options, m_network, m_tls, *m_gate}, std::move(request),
                            call, this);
    call->setCanceller([job = QPointer(job)] {
        if (job) {
            job->cancel();
        }
    });
    job->start();
    return call;
}

void HttpClient::setProxyLogin(const QString &user, const QString &password)
{
    m_network.setProxyFactory(new ProxyChoice(user, password));
    m_network.clearAccessCache();
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
