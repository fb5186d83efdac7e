// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace keyturn::test {

/// A C1 client secret made by libsodium alone, to hold the code under test against.
struct Jwk
{
    QByteArray publicKey = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray seed = QByteArray(crypto_sign_SEEDBYTES, '\0');

    Jwk()
    {
        QByteArray pair(crypto_sign_SECRETKEYBYTES, '\0');
        crypto_sign_keypair(reinterpret_cast<unsigned char *>(publicKey.data()),
                            reinterpret_cast<unsigned char *>(pair.data()));
        seed = pair.first(crypto_sign_SEEDBYTES);
    }

    [[nodiscard]] static QByteArray encode(const QByteArray &bytes)
    {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }

    [[nodiscard]] QByteArray json(const QByteArray &more = {}) const
    {
        return R"({"kty":"OKP","crv":"Ed25519","x":")" + encode(publicKey) + R"(","d":")" + encode(seed) +
               '"' + more + '}';
    }

    [[nodiscard]] static QByteArray secretFrom(const QByteArray &json)
    {
        return "secret-token:conductorone.com:v1:" + encode(json);
    }

    [[nodiscard]] QByteArray secret() const { return secretFrom(json()); }
};

/// A JWS taken apart and checked by libsodium.
struct Jws
{
    QJsonObject header;
    QJsonObject claims;
    bool isSigned = false;

    Jws(const QByteArray &text, const QByteArray &publicKey)
    {
        const QList<QByteArray> parts = text.split('.');
        const auto decode = [](const QByteArray &part) {
            return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding |
                                                    QByteArray::AbortOnBase64DecodingErrors);
        };
        header = QJsonDocument::fromJson(decode(parts.value(0))).object();
        claims = QJsonDocument::fromJson(decode(parts.value(1))).object();
        const QByteArray input = parts.value(0) + '.' + parts.value(1);
        const QByteArray signature = decode(parts.value(2));
        isSigned =
            parts.size() == 3 && !text.contains('=') && signature.size() == crypto_sign_BYTES &&
            crypto_sign_verify_detached(reinterpret_cast<const unsigned char *>(signature.constData()),
                                        reinterpret_cast<const unsigned char *>(input.constData()),
                                        static_cast<unsigned long long>(input.size()),
                                        reinterpret_cast<const unsigned char *>(publicKey.constData())) == 0;
    }
};

} // namespace keyturn::test
