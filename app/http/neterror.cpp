// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/neterror.h"

#include "app/http/redaction.h"
#include "app/http/vaultproxylogins.h"

#include <QCoreApplication>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

struct NetErrorText
{
    Q_DECLARE_TR_FUNCTIONS(NetError)
};

ApiError::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return ApiError::Kind::Dns;
    case QNetworkReply::TimeoutError:
        return ApiError::Kind::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return ApiError::Kind::Tls;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ApiError::Kind::ProxyAuth;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return ApiError::Kind::Proxy;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return ApiError::Kind::Protocol;
    default:
        return ApiError::Kind::Connect;
    }
}

QString dayOf(const QDateTime &time)
{
    return QLocale().toString(time.toUTC(), QLocale::ShortFormat) + " UTC"_L1;
}

/// The fault in words that lead to its cause; Qt's own words where there is nothing to add.
QString faultOf(const QSslError &error, const QString &host, const QDateTime &now)
{
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return NetErrorText::tr("The certificate expired on %1; this machine's clock says %2.")
            .arg(dayOf(certificate.expiryDate()), dayOf(now));
    case QSslError::CertificateNotYetValid:
        return NetErrorText::tr("The certificate is valid from %1 on; this machine's clock says %2.")
            .arg(dayOf(certificate.effectiveDate()), dayOf(now));
    case QSslError::HostNameMismatch: {
        QStringList names = certificate.subjectAlternativeNames().values();
        names.removeDuplicates();
        return NetErrorText::tr("The certificate is not for %1, but for %2.")
            .arg(host, names.isEmpty() ? certificate.subjectDisplayName() : names.join(", "_L1));
    }
    case QSslError::SelfSignedCertificate:
        return NetErrorText::tr("The certificate is self-signed: no authority vouches for it.");
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
        return NetErrorText::tr("The certificate's authority is not known to this machine.");
    case QSslError::CertificateRevoked:
        return NetErrorText::tr("The certificate was revoked.");
    default:
        return error.errorString();
    }
}

/// Enough to find the certificate and who is responsible for it.
QString describe(const QSslCertificate &certificate)
{
    return NetErrorText::tr("Certificate of “%1”, issued by “%2”, valid from %3 to %4.")
        .arg(certificate.subjectDisplayName(), certificate.issuerDisplayName(),
             dayOf(certificate.effectiveDate()), dayOf(certificate.expiryDate()));
}

QString describe(const QList<QSslError> &errors, const QString &host, const QDateTime &now)
{
    QStringList faults;
    QStringList certificates;
    for (const QSslError &error : errors) {
        faults << displayable(faultOf(error, host, now));
        if (!error.certificate().isNull()) {
            certificates << displayable(describe(error.certificate()));
        }
    }
    faults.removeDuplicates();
    certificates.removeDuplicates();
    return (faults + certificates).join(u'\n');
}

/// A handshake that failed before there was a certificate to look at: OpenSSL's words, which begin with a
/// number, and ours for the two that admins meet.
QString describeHandshake(const QString &words)
{
    if (words.contains("protocol version"_L1) || words.contains("unsupported protocol"_L1)) {
        return NetErrorText::tr(
            "The server speaks only a version of TLS that is no longer safe; Keyturn needs "
            "1.2 or newer.");
    }
    if (words.contains("wrong version number"_L1)) {
        return NetErrorText::tr("What answers there does not speak TLS. Perhaps the port is wrong.");
    }
    return words;
}

QString describeTransport(const QNetworkReply &reply)
{
    const QString host = reply.url().host();
    QString words = displayable(reply.errorString());
    switch (reply.error()) {
    case QNetworkReply::ContentReSendError:
        return NetErrorText::tr("The connection closed before an answer arrived.");
    case QNetworkReply::HostNotFoundError:
        return NetErrorText::tr("No address is known for %1.").arg(host);
    case QNetworkReply::ConnectionRefusedError:
        return NetErrorText::tr("%1 was reached, but nothing answers on port %2 (connection refused).")
            .arg(host, QString::number(reply.url().port(443)));
    case QNetworkReply::UnknownNetworkError:
        //: The second is the system's reason, as in "Network unreachable".
        return NetErrorText::tr("There is no way to %1: %2").arg(host, words);
    case QNetworkReply::SslHandshakeFailedError:
        return describeHandshake(words);
    default:
        return words;
    }
}

/// The proxy that the request went to; the default one if it went out directly. For what fails on the way
/// through a proxy Qt has no error code.
QNetworkProxy proxyOf(const QNetworkReply &reply)
{
    QNetworkProxyFactory *factory = reply.manager() != nullptr ? reply.manager()->proxyFactory() : nullptr;
    const auto proxies =
        factory != nullptr ? factory->queryProxy(QNetworkProxyQuery(reply.url())) : QList<QNetworkProxy>();
    return proxies.isEmpty() ? QNetworkProxy() : proxies.constFirst();
}

bool isProxy(const QNetworkProxy &proxy)
{
    return proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
}

} // namespace

ApiError errorFromNetwork(const QNetworkReply &reply, const QList<QSslError> &tlsErrors, const QDateTime &now)
{
    ApiError error;
    error.kind = kindOf(reply.error());
    const bool refused = !tlsErrors.isEmpty() && error.kind == ApiError::Kind::Tls;
    if (const QNetworkProxy proxy = proxyOf(reply);
        reply.error() == QNetworkReply::UnknownNetworkError && isProxy(proxy)) {
        error.kind = ApiError::Kind::Proxy;
        //: %1 a proxy as host:port, %2 the host of the vendor, %3 the reason, as in "Connection refused".
        error.message = NetErrorText::tr("The proxy %1 made no connection to %2: %3")
                            .arg(nameOfProxy(proxy), reply.url().host(), displayable(reply.errorString()));
        return error;
    }
    error.message = refused ? describe(tlsErrors, reply.url().host(), now) : describeTransport(reply);
    return error;
}

bool isBeforeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

bool isTransportError(QNetworkReply::NetworkError error)
{
    return (error > QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied) ||
           error == QNetworkReply::ContentReSendError || error == QNetworkReply::ProtocolUnknownError ||
           error == QNetworkReply::ProtocolFailure;
}

} // namespace keyturn
