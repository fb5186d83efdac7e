// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace keyturn {

/// Why a request to a vendor failed, in terms an admin can act on. A value; carries no secret and no token.
struct ApiError
{
    enum class Kind {
        Dns,          ///< the host name does not resolve
        Connect,      ///< no connection: refused, no route, or dropped
        Tls,          ///< the certificate or the handshake; `message` names the fault
        Clock,        ///< this machine's clock is too far from the server's
        Proxy,        ///< the proxy failed
        ProxyAuth,    ///< the proxy wants a login
        Timeout,      ///< no complete answer within the deadline
        Unauthorized, ///< 401
        Forbidden,    ///< 403
        NotFound,     ///< 404
        NotOffered,   ///< this server does not know the call at all; what it concerns is untouched
        Conflict,     ///< 409
        Invalid,      ///< 400 or 422, or input that was refused before it was sent
        RateLimited,  ///< 429
        Server,       ///< 5xx
        Protocol,     ///< an answer that is not what the API promises
        Keychain,     ///< the sign-in secret could not be read
        Local,        ///< nothing was sent: Keyturn itself could not or would not; `message` says why
        Cancelled,    ///< by the admin, or the program is closing
    };

    Kind kind = Kind::Protocol;
    /// 0 where there was no complete answer.
    int httpStatus = 0;
    /// The vendor's words, or ours where it said nothing. Plain text, redacted, at most a few lines.
    QString message;
    /// From Retry-After.
    std::optional<std::chrono::seconds> retryAfter;
    /// Whether the request had left this machine without an answer that proves it was refused. For a write
    /// this means: the outcome is unknown, and it must not be sent again.
    bool serverMayHaveActed = false;
    /// Server time minus ours, where the answer had a Date header (RFC 9110, section 6.6.1).
    std::optional<std::chrono::seconds> clockSkew;

    /// What happened, as one sentence for the admin.
    [[nodiscard]] QString summary() const;
    /// What happened, and the vendor's words.
    [[nodiscard]] QString cause() const;
    /// What the admin can do about it.
    [[nodiscard]] QString advice() const;
    /// cause and advice, for a message box or a status line.
    [[nodiscard]] QString text() const;
    /// text() and what else is known, one fact a line, to be copied into a report.
    [[nodiscard]] QString details() const;
    /// Whether nobody answered at all: no network, no host, a proxy in the way. What was known before still
    /// stands.
    [[nodiscard]] bool isUnreachable() const;
    /// Whether it ends when the connection is put right, its secret above all.
    [[nodiscard]] bool isAboutTheConnection() const;

    [[nodiscard]] static ApiError invalid(const QString &message);
    /// What Keyturn could not or would not do, where the input is not to blame. `message` holds the remedy
    /// too.
    [[nodiscard]] static ApiError local(const QString &message);
    [[nodiscard]] static ApiError protocol(const QString &message, bool serverMayHaveActed = false);
    [[nodiscard]] static ApiError cancelled();

    bool operator==(const ApiError &) const = default;
};

/// Stable spelling for the database and exports.
[[nodiscard]] QString tokenOf(ApiError::Kind kind);

} // namespace keyturn
