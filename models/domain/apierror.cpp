// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/apierror.h"

#include <QCoreApplication>

namespace keyturn {

namespace {

struct Words
{
    ApiError::Kind kind;
    const char *token;
    const char *summary;
    const char *advice;
};

constexpr Words errorWords[] = {
    {ApiError::Kind::Dns, "dns", QT_TRANSLATE_NOOP("ApiError", "The host name could not be resolved."),
     QT_TRANSLATE_NOOP("ApiError", "Check the host in the connection and that this machine is online.")},
    {ApiError::Kind::Connect, "connect",
     QT_TRANSLATE_NOOP("ApiError", "The connection could not be made or was dropped."),
     QT_TRANSLATE_NOOP("ApiError", "Check the network, the VPN and the firewall, then try again.")},
    {ApiError::Kind::Tls, "tls", QT_TRANSLATE_NOOP("ApiError", "The secure connection was refused."),
     QT_TRANSLATE_NOOP(
         "ApiError",
         "Check the server's certificate. If your company uses its own authority, add its CA file to "
         "the connection.")},
    {ApiError::Kind::Clock, "clock",
     QT_TRANSLATE_NOOP("ApiError", "This machine's clock differs too much from the server's."),
     QT_TRANSLATE_NOOP("ApiError", "Set the clock, then try again.")},
    {ApiError::Kind::Proxy, "proxy", QT_TRANSLATE_NOOP("ApiError", "The proxy could not be used."),
     QT_TRANSLATE_NOOP("ApiError", "Check the system's proxy settings.")},
    {ApiError::Kind::ProxyAuth, "proxyAuth", QT_TRANSLATE_NOOP("ApiError", "The proxy asks for a login."),
     QT_TRANSLATE_NOOP(
         "ApiError",
         "Enter the login that Keyturn asks for, then try again. Nothing has gone through the proxy.")},
    {ApiError::Kind::Timeout, "timeout", QT_TRANSLATE_NOOP("ApiError", "The server did not answer in time."),
     QT_TRANSLATE_NOOP("ApiError", "Check the network, then refresh to see what happened.")},
    {ApiError::Kind::Unauthorized, "unauthorized", QT_TRANSLATE_NOOP("ApiError", "The sign-in was refused."),
     QT_TRANSLATE_NOOP(
         "ApiError",
         "Check that the connection's client ID and secret belong together, have not expired and are "
         "not revoked.")},
    {ApiError::Kind::Forbidden, "forbidden",
     QT_TRANSLATE_NOOP("ApiError", "This connection may not do that."),
     QT_TRANSLATE_NOOP("ApiError", "Ask for the missing role or permission, or use another connection.")},
    {ApiError::Kind::NotFound, "notFound",
     QT_TRANSLATE_NOOP("ApiError", "It does not exist, or not any more."),
     QT_TRANSLATE_NOOP("ApiError", "Refresh the list.")},
    {ApiError::Kind::NotOffered, "notOffered",
     QT_TRANSLATE_NOOP("ApiError", "This server does not offer that."), ""},
    {ApiError::Kind::Conflict, "conflict",
     QT_TRANSLATE_NOOP("ApiError", "It conflicts with what exists already."),
     QT_TRANSLATE_NOOP("ApiError", "Refresh, compare and try again.")},
    {ApiError::Kind::Invalid, "invalid", QT_TRANSLATE_NOOP("ApiError", "The input was not accepted."),
     QT_TRANSLATE_NOOP("ApiError", "Correct it and try again.")},
    {ApiError::Kind::RateLimited, "rateLimited",
     QT_TRANSLATE_NOOP("ApiError", "The server asks to slow down."),
     QT_TRANSLATE_NOOP("ApiError", "Wait a moment, then try again.")},
    {ApiError::Kind::Server, "server", QT_TRANSLATE_NOOP("ApiError", "The server failed."),
     QT_TRANSLATE_NOOP("ApiError", "Try again later. If it goes on, ask the vendor.")},
    {ApiError::Kind::Protocol, "protocol",
     QT_TRANSLATE_NOOP("ApiError", "The answer was not what the vendor's API promises."),
     QT_TRANSLATE_NOOP("ApiError",
                       "Check the host, and whether a proxy or a login page answers in its place.")},
    {ApiError::Kind::Keychain, "keychain",
     QT_TRANSLATE_NOOP("ApiError", "The connection's secret could not be read."),
     QT_TRANSLATE_NOOP("ApiError", "Unlock the keychain, or enter the secret again in the connection.")},
    {ApiError::Kind::Local, "local", QT_TRANSLATE_NOOP("ApiError", "Keyturn could not do that."), ""},
    {ApiError::Kind::Cancelled, "cancelled", QT_TRANSLATE_NOOP("ApiError", "Cancelled."), ""},
};

const Words &wordsOf(ApiError::Kind kind)
{
    for (const Words &entry : errorWords) {
        if (entry.kind == kind) {
            return entry;
        }
    }
    Q_UNREACHABLE();
}

} // namespace

QString ApiError::summary() const
{
    return QCoreApplication::translate("ApiError", wordsOf(kind).summary);
}

QString ApiError::cause() const
{
    return message.isEmpty() ? summary() : summary() + u'\n' + message;
}

QString ApiError::advice() const
{
    const char *remedy = wordsOf(kind).advice;
    return *remedy == '\0' ? QString() : QCoreApplication::translate("ApiError", remedy);
}

QString ApiError::text() const
{
    const QString help = advice();
    return help.isEmpty() ? cause() : cause() + u'\n' + help;
}

QString ApiError::details() const
{
    QStringList lines{text()};
    if (httpStatus != 0) {
        lines << QCoreApplication::translate("ApiError", "HTTP status: %1").arg(httpStatus);
    }
    if (retryAfter) {
        lines << QCoreApplication::translate("ApiError", "The server asks to wait: %1 s")
                     .arg(retryAfter->count());
    }
    if (clockSkew) {
        lines << QCoreApplication::translate("ApiError", "The server's clock minus this machine's: %1 s")
                     .arg(clockSkew->count());
    }
    if (serverMayHaveActed) {
        lines << QCoreApplication::translate("ApiError", "The server may have acted on the request.");
    }
    return lines.join(u'\n');
}

bool ApiError::isUnreachable() const
{
    switch (kind) {
    case Kind::Dns:
    case Kind::Connect:
    case Kind::Proxy:
    case Kind::ProxyAuth:
    case Kind::Timeout:
        return true;
    default:
        return false;
    }
}

bool ApiError::isAboutTheConnection() const
{
    return kind == Kind::Unauthorized || kind == Kind::Keychain || kind == Kind::Tls;
}

ApiError ApiError::invalid(const QString &message)
{
    ApiError error;
    error.kind = Kind::Invalid;
    error.message = message;
    return error;
}

ApiError ApiError::local(const QString &message)
{
    ApiError error;
    error.kind = Kind::Local;
    error.message = message;
    return error;
}

ApiError ApiError::protocol(const QString &message, bool serverMayHaveActed)
{
    ApiError error;
    error.kind = Kind::Protocol;
    error.message = message;
    error.serverMayHaveActed = serverMayHaveActed;
    return error;
}

ApiError ApiError::cancelled()
{
    ApiError error;
    error.kind = Kind::Cancelled;
    return error;
}

QString tokenOf(ApiError::Kind kind)
{
    return QString::fromLatin1(wordsOf(kind).token);
}

} // namespace keyturn
