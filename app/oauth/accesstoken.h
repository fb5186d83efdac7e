// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/result.h"
#include "models/domain/secret.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <memory>

namespace keyturn {

struct HttpReply;

/// What a token endpoint gave. Immutable; shared by the requests that use it.
struct AccessToken
{
    Secret value;
    /// As the server spelled it.
    QByteArray type;
    /// Whether each request needs a DPoP proof beside the token.
    bool needsProof = false;
    /// From when on a new one is fetched first.
    QDateTime renewAt;

    /// `<type> <value>`, in ordinary memory, because QNetworkRequest takes nothing else: for one request.
    [[nodiscard]] QByteArray authorization() const;
};

using AccessTokenPtr = std::shared_ptr<const AccessToken>;

/// How long a token is used: four fifths of the lifetime that the server stated in seconds, at least ten
/// seconds, so that a server that says nonsense is not asked for each request, and at most a day.
[[nodiscard]] std::chrono::seconds useOf(double lifetimeSeconds);

/// Takes the token out of a 200 answer of C1 (`access_token`, `token_type`, `expires_in`) or Confidence
/// (`accessToken`, `expiresIn`, a number or a string); without a lifetime, five minutes are assumed. Wipes
/// the answer's body. `provedKey`: whether a DPoP proof was sent along.
[[nodiscard]] Result<AccessToken> parseTokenAnswer(HttpReply &reply, bool provedKey, const QDateTime &now);

} // namespace keyturn
