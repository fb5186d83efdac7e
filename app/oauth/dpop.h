// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/oauth/signingkey.h"

#include <QByteArray>
#include <QUrl>

namespace keyturn {

class Clock;
class Entropy;
struct HttpReply;

/// Makes DPoP proofs (RFC 9449, section 4.2) for one session with a key of its own, which lives no longer
/// than the process, and remembers the nonces that the token endpoint and the API asked for. A proof is used
/// once.
class DpopProofs
{
public:
    /// `clock` and `entropy` must outlive it.
    DpopProofs(const Clock &clock, Entropy &entropy);

    [[nodiscard]] QByteArray forTokenRequest(const QUrl &tokenUrl) const;
    [[nodiscard]] QByteArray forResource(const QByteArray &method, const QUrl &url,
                                         const Secret &accessToken) const;

    /// Keeps the DPoP-Nonce header of an answer, if it has one. True if the answer refused the request for
    /// the want of just that nonce (RFC 9449, sections 8 and 9).
    bool learnTokenNonce(const HttpReply &reply);
    bool learnResourceNonce(const HttpReply &reply);

    /// Whether `htu` names the query is where C1's client library (yes) and the RFC (no) differ. Begins with
    /// the vendor's way.
    void changeQueryRule() { m_namesQuery = !m_namesQuery; }

    [[nodiscard]] const QByteArray &publicKey() const { return m_key.publicKey(); }

private:
    [[nodiscard]] QByteArray proof(const QByteArray &method, const QString &target, const QByteArray &nonce,
                                   const Secret *accessToken) const;

    const Clock &m_clock;
    Entropy &m_entropy;
    SigningKey m_key;
    QByteArray m_tokenNonce;
    QByteArray m_resourceNonce;
    bool m_namesQuery = true;
};

} // namespace keyturn
