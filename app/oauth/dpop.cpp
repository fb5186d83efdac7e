// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/oauth/dpop.h"

#include "app/http/httpmessage.h"
#include "app/oauth/jws.h"
#include "models/ports/clock.h"
#include "models/ports/entropy.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

QByteArray sha256(const Secret &secret)
{
    QByteArray hash(crypto_hash_sha256_BYTES, '\0');
    const Secret::View view = secret.view();
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(hash.data()),
                       reinterpret_cast<const unsigned char *>(view.bytes().data()),
                       static_cast<unsigned long long>(view.bytes().size()));
    return hash;
}

bool learn(const HttpReply &reply, QByteArray &nonce)
{
    const QByteArray given = reply.header("DPoP-Nonce").trimmed();
    if (given.isEmpty()) {
        return false;
    }
    nonce = given;
    if (reply.status != 400 && reply.status != 401) {
        return false;
    }
    return reply.header("WWW-Authenticate").contains("use_dpop_nonce") ||
           QJsonDocument::fromJson(reply.body).object().value("error"_L1) == "use_dpop_nonce"_L1;
}

} // namespace

DpopProofs::DpopProofs(const Clock &clock, Entropy &entropy)
    : m_clock(clock)
    , m_entropy(entropy)
    , m_key(SigningKey::generate(entropy))
{
}

QByteArray DpopProofs::forTokenRequest(const QUrl &tokenUrl) const
{
    return proof("POST", tokenUrl.toString(QUrl::FullyEncoded), m_tokenNonce, nullptr);
}

QByteArray DpopProofs::forResource(const QByteArray &method, const QUrl &url, const Secret &accessToken) const
{
    const QString target =
        url.toString(m_namesQuery ? QUrl::FullyEncoded : QUrl::FullyEncoded | QUrl::RemoveQuery);
    return proof(method, target, m_resourceNonce, &accessToken);
}

bool DpopProofs::learnTokenNonce(const HttpReply &reply)
{
    return learn(reply, m_tokenNonce);
}

bool DpopProofs::learnResourceNonce(const HttpReply &reply)
{
    return learn(reply, m_resourceNonce);
}

QByteArray DpopProofs::proof(const QByteArray &method, const QString &target, const QByteArray &nonce,
                             const Secret *accessToken) const
{
    const QJsonObject header{
        {"typ"_L1, u"dpop+jwt"_s},
        {"jwk"_L1, QJsonObject{{"kty"_L1, u"OKP"_s},
                               {"crv"_L1, u"Ed25519"_s},
                               {"x"_L1, QString::fromLatin1(toBase64Url(m_key.publicKey()))}}},
    };
    QJsonObject claims{
        {"jti"_L1, m_entropy.uuid()},
        {"htm"_L1, QString::fromLatin1(method)},
        {"htu"_L1, target},
        {"iat"_L1, m_clock.now().toSecsSinceEpoch()},
    };
    if (accessToken != nullptr) {
        claims.insert("ath"_L1, QString::fromLatin1(toBase64Url(sha256(*accessToken))));
    }
    if (!nonce.isEmpty()) {
        claims.insert("nonce"_L1, QString::fromLatin1(nonce));
    }
    return signedJws(header, claims, m_key);
}

} // namespace keyturn
