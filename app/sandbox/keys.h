// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace keyturn::sandbox {

/// Every secret of the practice tenants, computed from the seed and the credential's id when asked
/// for, so that 100,000 credentials cost nothing to seed and none of their secrets is stored.
class Keys
{
public:
    explicit Keys(quint32 seed);

    /// The whole client secret of a C1 credential: `secret-token:conductorone.com:v1:<JWK>`.
    QByteArray c1Secret(const QString &id) const;
    /// The Ed25519 public key that goes with it, 32 bytes.
    QByteArray c1PublicKey(const QString &id) const;
    /// The secret of a Confidence credential or API client.
    QByteArray confidenceSecret(const QString &name) const;

    /// Random, not from the seed: for access tokens.
    static QByteArray randomToken();
    /// Compares in constant time.
    static bool equal(const QByteArray &left, const QByteArray &right);
    static QByteArray sha256(const QByteArray &bytes);

private:
    QByteArray derive(const char *purpose, const QString &id) const;

    QByteArray m_master;
};

} // namespace keyturn::sandbox
