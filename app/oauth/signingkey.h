// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/secret.h"

#include <QString>

#include <expected>

namespace keyturn {

class Entropy;

/// An Ed25519 private key in guarded memory (RFC 8032; libsodium). Move-only, like the Secret in it.
class SigningKey
{
public:
    /// Takes the key out of a C1 client secret, `secret-token:conductorone.com:v1:<base64url of a private
    /// JWK>`. The error is one sentence for the admin that repeats nothing of the secret.
    [[nodiscard]] static std::expected<SigningKey, QString> parse(const Secret &clientSecret);
    [[nodiscard]] static SigningKey generate(Entropy &entropy);

    /// 64 bytes.
    [[nodiscard]] QByteArray sign(QByteArrayView message) const;

    /// 32 bytes.
    [[nodiscard]] const QByteArray &publicKey() const { return m_public; }

    /// The JWK's `kid`; empty if it has none.
    [[nodiscard]] const QString &keyId() const { return m_keyId; }

private:
    SigningKey() = default;
    /// `seed` has 32 bytes.
    [[nodiscard]] static SigningKey fromSeed(const Secret &seed);

    /// Seed and public key, as libsodium wants them.
    Secret m_key;
    QByteArray m_public;
    QString m_keyId;
};

} // namespace keyturn
