// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace keyturn {

using HttpHeader = std::pair<QByteArray, QByteArray>;
using HttpHeaders = QList<HttpHeader>;

/// What a request does to the server; decides when it may be sent again (see retry.h).
enum class Effect : quint8 {
    Read,   ///< changes nothing, whatever its method
    Write,  ///< must not be done twice
    SignIn, ///< asks for a token: harmless when repeated, but refusals count against the credential
};

/// One HTTP request. Copyable: a repeated attempt is made from the same value.
struct HttpRequest
{
    Effect effect = Effect::Read;
    /// In capitals.
    QByteArray method = "GET";
    /// Absolute; https, or http to this machine itself. Sent exactly as it is encoded.
    QUrl url;
    HttpHeaders headers;
    /// Called for each attempt just before it leaves, for headers that must be fresh each time (a DPoP
    /// proof).
    std::function<HttpHeaders()> signer;
    /// Null for none. In guarded memory whether it holds a secret or not: one way is simpler than two.
    std::shared_ptr<const Secret> body;

    void setBody(QByteArray &&bytes)
    {
        body = std::make_shared<const Secret>(Secret::take(std::move(bytes)));
    }
};

/// A complete answer with any status but a redirect.
struct HttpReply
{
    int status = 0;
    HttpHeaders headers;
    /// Not shared with anyone, so that wipe() works on it.
    QByteArray body;
    /// Server time minus ours, where there was a Date header.
    std::optional<std::chrono::seconds> clockSkew;

    /// The value of a header by its name in any case; empty if there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// Retry-After in seconds from `now`, given as a number or as a date (RFC 9110, section 10.2.3).
    [[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const QDateTime &now) const;
};

/// An HTTP date (RFC 9110, section 5.6.7, the preferred form only); invalid if it is none.
[[nodiscard]] QDateTime parseHttpDate(QByteArrayView text);

} // namespace keyturn
