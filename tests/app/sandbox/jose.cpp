// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/sandbox/jose.h"

#include <QJsonDocument>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

constexpr auto Encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

QByteArray encoded(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

SigningKey::SigningKey(const QByteArray &seed)
    : m_public(crypto_sign_PUBLICKEYBYTES, '\0')
    , m_secret(crypto_sign_SECRETKEYBYTES, '\0')
{
    crypto_sign_seed_keypair(bytes(m_public), bytes(m_secret), bytes(seed));
}

SigningKey SigningKey::ofSecret(const QByteArray &clientSecret)
{
    const QByteArray jwk = QByteArray::fromBase64(clientSecret.split(':').last(), Encoding);
    const auto d = QJsonDocument::fromJson(jwk).object().value("d"_L1).toString();
    return SigningKey(QByteArray::fromBase64(d.toLatin1(), Encoding));
}

SigningKey SigningKey::random()
{
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    randombytes_buf(seed.data(), crypto_sign_SEEDBYTES);
    return SigningKey(seed);
}

QByteArray SigningKey::sign(const QJsonObject &header, const QJsonObject &payload) const
{
    const QByteArray input = encoded(header) + '.' + encoded(payload);
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytes(signature), nullptr, bytes(input),
                         static_cast<unsigned long long>(input.size()), bytes(m_secret));
    return input + '.' + base64Url(signature);
}

QJsonObject SigningKey::publicJwk() const
{
    return {
        {u"kty"_s, u"OKP"_s}, {u"crv"_s, u"Ed25519"_s}, {u"x"_s, QString::fromLatin1(base64Url(m_public))}};
}

QByteArray base64Url(const QByteArray &input)
{
    return input.toBase64(Encoding);
}

} // namespace keyturn::test
