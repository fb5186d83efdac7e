// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sandbox/http.h"
#include "app/sandbox/values.h"

#include <QHash>

#include <expected>

namespace keyturn::sandbox {

/// What is wrong with a proof; `needsNonce` when nothing is but the nonce (RFC 9449 §8).
struct DpopProblem
{
    QString text;
    bool needsNonce = false;
};

/// Checks DPoP proofs (RFC 9449 §4.3) and remembers their `jti`. Ed25519 keys only: libsodium has
/// neither P-256 nor RSA.
class DpopChecker
{
public:
    /// The thumbprint (RFC 7638) of the proof's key, or what is wrong with the proof. An empty
    /// `accessToken` is a token request, whose proof must not carry `ath`.
    std::expected<QByteArray, DpopProblem> check(const Request &request, const QByteArray &accessToken,
                                                 Instant now);

    /// From now on a proof must carry a nonce of this server's, or, turned off, must carry none.
    void demandNonce(bool on);

    /// What the DPoP-Nonce header offers; empty while none is demanded.
    QByteArray nonce() const { return m_nonce; }

private:
    bool isFresh(const QString &jti, Instant now);

    QHash<QString, Instant> m_seen;
    QByteArray m_nonce;
};

} // namespace keyturn::sandbox
