// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/httpexchange.h"

#include "app/http/logging.h"
#include "app/http/neterror.h"
#include "app/http/redaction.h"
#include "app/http/uploaddevice.h"
#include "app/json/jsonstring.h"
#include "models/ports/clock.h"

#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <utility>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

QNetworkRequest prepared(const HttpRequest &source, const QSslConfiguration &tls)
{
    QNetworkRequest request(source.url);
    request.setSslConfiguration(tls);
    // A raw Authorization header would follow a redirect to any host.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // For reads too: Qt 6.4 keeps one connection cache per host for both versions, so that a write could
    // find itself on a read's HTTP/2 connection, where its failures look different.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("User-Agent", "Keyturn");
    // Decompressed by Qt, an answer would lose the length by which its end is known.
    request.setRawHeader("Accept-Encoding", "identity");
    for (const HttpHeader &header : source.headers) {
        request.setRawHeader(header.first, header.second);
    }
    if (source.signer) {
        for (const HttpHeader &header : source.signer()) {
            request.setRawHeader(header.first, header.second);
        }
    }
    return request;
}

} // namespace

HttpExchange::HttpExchange(const HttpRequest &request, const HttpOptions &options, const Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_options(options)
    , m_clock(clock)
{
    m_idle.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] { stop(Stop::Idle); });
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(Stop::Deadline); });
}

HttpExchange::~HttpExchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void HttpExchange::start(QNetworkAccessManager &network, const QSslConfiguration &tls,
                         std::function<void(Ending)> ended)
{
    m_ended = std::move(ended);
    m_elapsed.start();
    send(network, prepared(m_request, tls));
    watch();
    m_idle.start(m_options.idleTimeout);
    m_deadline.start(m_options.deadline);
}

void HttpExchange::send(QNetworkAccessManager &network, QNetworkRequest request)
{
    if (m_request.method == "GET" && !m_request.body) {
        m_reply = network.get(request);
        return;
    }
    const qsizetype size = m_request.body ? m_request.body->size() : 0;
    request.setHeader(QNetworkRequest::ContentLengthHeader, size);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *upload = new UploadDevice(m_request.body, this);
    m_upload = upload;
    m_reply = network.sendCustomRequest(request, m_request.method, upload);
}

void HttpExchange::watch()
{
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_requestSent = true;
        onProgress();
    });
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpExchange::onProgress);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::onProgress);
    connect(m_reply, &QNetworkReply::uploadProgress, this, &HttpExchange::onProgress);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::onProgress);
}

void HttpExchange::onProgress()
{
    m_idle.start(m_options.idleTimeout);
    const bool promisesMore = m_reply->rawHeader("Content-Length").toLongLong() > m_options.largestBody;
    if (promisesMore || m_reply->bytesAvailable() > m_options.largestBody) {
        stop(Stop::TooLarge);
    }
}

void HttpExchange::cancel()
{
    stop(Stop::Cancelled);
}

void HttpExchange::stop(Stop why)
{
    if (m_stop == Stop::No && m_ended) {
        m_stop = why;
        m_reply->abort();
    }
}

void HttpExchange::onFinished()
{
    m_idle.stop();
    m_deadline.stop();
    if (!m_ended) {
        return;
    }
    Ending ending = conclude();
    const QByteArray outcome = ending.result ? QByteArray::number(ending.result->status) : "failed"_ba;
    qCInfo(httpLog).noquote() << m_request.method << redacted(m_request.url.path(QUrl::FullyEncoded))
                              << outcome << m_elapsed.elapsed() << "ms";
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply.clear();
    std::exchange(m_ended, nullptr)(std::move(ending));
}

HttpExchange::Ending HttpExchange::conclude()
{
    if (m_stop != Stop::No) {
        return stopped();
    }
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError problem = m_reply->error();
    if (status < 200) {
        return failed();
    }
    if (status < 400 && status >= 300) {
        return redirected(status);
    }
    const QByteArray promised = m_reply->rawHeader("Content-Length");
    const qint64 available = m_reply->bytesAvailable();
    // A challenge that Qt will not answer by sending a body again is a complete answer all the same.
    const bool unansweredChallenge = problem == QNetworkReply::ContentReSendError && status >= 400;
    const bool transportFailed = isTransportError(problem) && !unansweredChallenge;
    if (transportFailed || (status < 300 && problem != QNetworkReply::NoError)) {
        return brokenOff(available, promised);
    }
    if (!promised.isEmpty()) {
        bool isNumber = false;
        if (promised.trimmed().toLongLong(&isNumber) != available || !isNumber) {
            return brokenOff(available, promised);
        }
    }
    QByteArray body = m_reply->readAll();
    if (promised.isEmpty() && isCutOff(status, body)) {
        return brokenOff(available, promised);
    }
    return answered(status, std::move(body));
}

bool HttpExchange::isCutOff(int status, const QByteArray &body) const
{
    const bool hasBody = status < 300 && status != 204;
    const QByteArray type = m_reply->rawHeader("Content-Type");
    const bool isJson = type.isEmpty() || type.contains("json");
    return m_request.effect == Effect::Read && hasBody && isJson && !isWholeJson(body);
}

HttpExchange::Ending HttpExchange::stopped() const
{
    const bool mayHaveActed = !isUnsent();
    ApiError failure;
    switch (m_stop) {
    case Stop::No:
    case Stop::Cancelled:
        return error(ApiError::cancelled(), mayHaveActed, Trouble::Other);
    case Stop::Idle:
        failure.kind = ApiError::Kind::Timeout;
        failure.message =
            tr("Nothing was heard from %1 for %2 s.")
                .arg(m_request.url.host(), QString::number(m_options.idleTimeout.count() / 1000));
        return error(failure, mayHaveActed, Trouble::TimedOut);
    case Stop::Deadline:
        failure.kind = ApiError::Kind::Timeout;
        failure.message = tr("The answer of %1 was not complete after %2 s.")
                              .arg(m_request.url.host(), QString::number(m_options.deadline.count() / 1000));
        return error(failure, mayHaveActed, Trouble::TimedOut);
    case Stop::TooLarge:
        failure = ApiError::protocol(
            tr("The answer is larger than %1.").arg(QLocale().formattedDataSize(m_options.largestBody)));
        return error(failure, mayHaveActed, Trouble::Other);
    }
    Q_UNREACHABLE();
}

HttpExchange::Ending HttpExchange::failed() const
{
    const bool unsent = isUnsent();
    const ApiError failure = errorFromNetwork(*m_reply, m_tlsErrors, m_clock.now());
    Trouble trouble = Trouble::Other;
    if (failure.kind == ApiError::Kind::Connect || failure.kind == ApiError::Kind::Dns) {
        trouble = unsent ? Trouble::NotConnected : Trouble::ConnectionLost;
    } else if (failure.kind == ApiError::Kind::Timeout) {
        trouble = Trouble::TimedOut;
    } else if (failure.kind == ApiError::Kind::ProxyAuth && unsent) {
        trouble = Trouble::ProxyLogin;
    }
    return error(failure, !unsent, trouble);
}

HttpExchange::Ending HttpExchange::redirected(int status) const
{
    const QUrl target = m_request.url.resolved(QUrl::fromEncoded(m_reply->rawHeader("Location")));
    QString host = displayable(target.host(), 100);
    if (target.port() != -1) {
        host += u':' + QString::number(target.port());
    }
    ApiError failure = ApiError::protocol(
        tr("The server answered with a redirect (%1) to \"%2\". It was not followed, and no credential was "
           "sent there.")
            .arg(QString::number(status), host));
    failure.httpStatus = status;
    // Only 307 and 308 say that nothing was done yet (RFC 9110, sections 15.4.8 and 15.4.9).
    return error(failure, status != 307 && status != 308, Trouble::Other);
}

HttpExchange::Ending HttpExchange::brokenOff(qint64 received, const QByteArray &promised) const
{
    ApiError failure;
    failure.kind = ApiError::Kind::Connect;
    failure.message = promised.isEmpty() ? tr("The answer broke off after %1 bytes.").arg(received)
                                         : tr("The answer broke off after %1 of %2 bytes.")
                                               .arg(QString::number(received),
                                                    displayable(QString::fromLatin1(promised), 20));
    return error(failure, true, Trouble::ConnectionLost);
}

HttpExchange::Ending HttpExchange::answered(int status, QByteArray body) const
{
    HttpReply reply;
    reply.status = status;
    reply.headers = m_reply->rawHeaderPairs();
    reply.body = std::move(body);
    if (const QDateTime date = parseHttpDate(reply.header("Date")); date.isValid()) {
        reply.clockSkew = std::chrono::seconds(m_clock.now().secsTo(date));
    }
    return {std::move(reply), troubleOf(status)};
}

HttpExchange::Ending HttpExchange::error(ApiError error, bool mayHaveActed, Trouble trouble) const
{
    error.serverMayHaveActed = mayHaveActed && m_request.effect != Effect::Read;
    return {std::unexpected(std::move(error)), trouble};
}

bool HttpExchange::isUnsent() const
{
    // The signal is queued from Qt's network thread, so its absence alone proves nothing; a body that nobody
    // asked for, or a connection that was never made, does.
    if (m_requestSent) {
        return false;
    }
    if (m_upload && m_request.body && !m_request.body->isEmpty()) {
        return !m_upload->wasRead();
    }
    return m_stop == Stop::No && isBeforeSending(m_reply->error());
}

} // namespace keyturn
