// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace keyturn::test {

/// An Ed25519 key for signing what a client sends.
class SigningKey
{
public:
    /// From a C1 client secret, whose last part is a JWK.
    static SigningKey ofSecret(const QByteArray &clientSecret);
    static SigningKey random();

    QByteArray sign(const QJsonObject &header, const QJsonObject &payload) const;
    QJsonObject publicJwk() const;

private:
    explicit SigningKey(const QByteArray &seed);

    QByteArray m_public;
    QByteArray m_secret;
};

QByteArray base64Url(const QByteArray &bytes);

} // namespace keyturn::test
