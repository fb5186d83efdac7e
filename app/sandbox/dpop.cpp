// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/dpop.h"

#include "app/sandbox/jws.h"
#include "app/sandbox/keys.h"

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

constexpr Instant ProofLeeway = 30 * Second;
constexpr Instant Memory = 10 * Minute;

std::expected<QByteArray, QString> publicKey(const Jws &proof)
{
    if (proof.header.value("typ"_L1) != "dpop+jwt"_L1)
        return std::unexpected(u"typ must be dpop+jwt"_s);
    const auto jwk = proof.header.value("jwk"_L1).toObject();
    if (jwk.value("kty"_L1) != "OKP"_L1 || jwk.value("crv"_L1) != "Ed25519"_L1)
        return std::unexpected(u"jwk must be an Ed25519 key"_s);
    if (jwk.contains("d"_L1))
        return std::unexpected(u"jwk holds a private key"_s);
    const auto key = fromBase64Url(jwk.value("x"_L1).toString().toLatin1());
    if (!key || !proof.isSignedBy(*key))
        return std::unexpected(u"the signature is not that of jwk"_s);
    return *key;
}

/// RFC 9449 has the server ignore the query; the vendor's library signs it. Either is taken.
bool namesThisRequest(const QString &htu, const Request &request)
{
    const QByteArray sent = htu.toUtf8().toLower();
    const QByteArray own = request.url().toLower();
    return sent == own || (!request.rawQuery.isEmpty() && sent == own + '?' + request.rawQuery.toLower());
}

} // namespace

std::expected<QByteArray, DpopProblem> DpopChecker::check(const Request &request,
                                                          const QByteArray &accessToken, Instant now)
{
    const auto headers = request.headers.value("dpop");
    if (headers.size() != 1)
        return std::unexpected(DpopProblem{u"exactly one DPoP header is needed"_s});
    const auto proof = Jws::parse(headers.first());
    if (!proof)
        return std::unexpected(DpopProblem{u"the proof is not a JWS"_s});
    const auto key = publicKey(*proof);
    if (!key)
        return std::unexpected(DpopProblem{key.error()});
    const auto &claims = proof->payload;
    if (claims.value("htm"_L1).toString().toLatin1() != request.method)
        return std::unexpected(DpopProblem{u"htm does not match"_s});
    if (!namesThisRequest(claims.value("htu"_L1).toString(), request))
        return std::unexpected(DpopProblem{u"htu does not match"_s});
    if (qAbs(Instant(claims.value("iat"_L1).toInteger()) * Second - now) > ProofLeeway + Second)
        return std::unexpected(DpopProblem{u"iat is more than 30 seconds off"_s});
    if (m_nonce.isEmpty() && claims.contains("nonce"_L1))
        return std::unexpected(DpopProblem{u"a nonce that nobody asked for"_s});
    const QString ath = claims.value("ath"_L1).toString();
    const QString expected =
        accessToken.isEmpty() ? QString() : QString::fromLatin1(toBase64Url(Keys::sha256(accessToken)));
    if (ath != expected)
        return std::unexpected(DpopProblem{u"ath does not match"_s});
    if (!isFresh(claims.value("jti"_L1).toString(), now))
        return std::unexpected(DpopProblem{u"jti is missing or was used before"_s});
    if (!m_nonce.isEmpty() && claims.value("nonce"_L1) != QString::fromLatin1(m_nonce))
        return std::unexpected(DpopProblem{u"the proof needs the server's nonce"_s, true});
    const QByteArray canonical = R"({"crv":"Ed25519","kty":"OKP","x":")" + toBase64Url(*key) + R"("})";
    return toBase64Url(Keys::sha256(canonical));
}

void DpopChecker::demandNonce(bool on)
{
    m_nonce = on ? Keys::randomToken() : QByteArray();
}

bool DpopChecker::isFresh(const QString &jti, Instant now)
{
    m_seen.removeIf([now](const auto &entry) { return entry.value() + Memory < now; });
    if (jti.isEmpty() || jti.size() > 1024 || m_seen.contains(jti))
        return false;
    m_seen.insert(jti, now);
    return true;
}

} // namespace keyturn::sandbox
