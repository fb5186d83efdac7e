// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/keys.h"

#include "app/sandbox/values.h"

#include <sodium.h>

#include <array>

namespace keyturn::sandbox {

namespace {

QByteArray buffer(size_t size)
{
    return QByteArray(static_cast<qsizetype>(size), '\0');
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

size_t size(const QByteArray &array)
{
    return static_cast<size_t>(array.size());
}

} // namespace

Keys::Keys(quint32 seed)
    : m_master(buffer(crypto_generichash_KEYBYTES))
{
    if (sodium_init() < 0)
        qFatal("libsodium does not start");
    const QByteArray input = "keyturn practice tenant " + QByteArray::number(seed);
    crypto_generichash(bytes(m_master), size(m_master), bytes(input), size(input), nullptr, 0);
}

QByteArray Keys::derive(const char *purpose, const QString &id) const
{
    QByteArray out = buffer(32);
    const QByteArray input = QByteArray(purpose) + '\0' + id.toUtf8();
    crypto_generichash(bytes(out), size(out), bytes(input), size(input), bytes(m_master), size(m_master));
    return out;
}

QByteArray Keys::c1Secret(const QString &id) const
{
    const QByteArray jwk = R"({"kty":"OKP","crv":"Ed25519","x":")" + toBase64Url(c1PublicKey(id)) +
                           R"(","d":")" + toBase64Url(derive("c1", id)) + R"("})";
    return "secret-token:conductorone.com:v1:" + toBase64Url(jwk);
}

QByteArray Keys::c1PublicKey(const QString &id) const
{
    const QByteArray seed = derive("c1", id);
    QByteArray publicKey = buffer(crypto_sign_PUBLICKEYBYTES);
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secretKey;
    crypto_sign_seed_keypair(bytes(publicKey), secretKey.data(), bytes(seed));
    return publicKey;
}

QByteArray Keys::confidenceSecret(const QString &name) const
{
    static constexpr char alphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QByteArray secret;
    const QByteArray derived = derive("confidence", name);
    for (const char byte : derived)
        secret.append(alphabet[static_cast<unsigned char>(byte) % 62]);
    return secret;
}

QByteArray Keys::randomToken()
{
    QByteArray token = buffer(32);
    randombytes_buf(token.data(), size(token));
    return toBase64Url(token);
}

bool Keys::equal(const QByteArray &left, const QByteArray &right)
{
    return left.size() == right.size() && sodium_memcmp(left.constData(), right.constData(), size(left)) == 0;
}

QByteArray Keys::sha256(const QByteArray &input)
{
    QByteArray digest = buffer(crypto_hash_sha256_BYTES);
    crypto_hash_sha256(bytes(digest), bytes(input), size(input));
    return digest;
}

} // namespace keyturn::sandbox
