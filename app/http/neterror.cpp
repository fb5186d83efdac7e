// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/neterror.h"

#include "app/http/redaction.h"

#include <QCoreApplication>
#include <QSslCertificate>

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

QString describe(const QList<QSslError> &errors)
{
    QStringList lines;
    for (const QSslError &error : errors) {
        const QSslCertificate certificate = error.certificate();
        QString line = error.errorString();
        if (!certificate.isNull()) {
            //: %1 what is wrong with the certificate, as the system says it.
            line = NetErrorText::tr("%1 (certificate of \"%2\", issued by \"%3\")")
                       .arg(line, certificate.subjectDisplayName(), certificate.issuerDisplayName());
        }
        if (line = displayable(line); !lines.contains(line)) {
            lines << line;
        }
    }
    return lines.join(u'\n');
}

} // namespace

ApiError errorFromNetwork(const QNetworkReply &reply, const QList<QSslError> &tlsErrors)
{
    ApiError error;
    error.kind = kindOf(reply.error());
    if (reply.error() == QNetworkReply::ContentReSendError) {
        error.message = NetErrorText::tr("The connection closed before an answer arrived.");
    } else {
        error.message = displayable(reply.errorString());
    }
    if (!tlsErrors.isEmpty() && error.kind == ApiError::Kind::Tls) {
        error.message = describe(tlsErrors);
    }
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
