// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace keyturn {

class Entropy;
class SigningKey;

/// The JWT by which C1 knows a client that keeps its secret (RFC 7523, section 2.2): issuer and subject are
/// the client ID, the audience is the tenant's host without port, in an array; valid from two minutes ago to
/// two minutes ahead. The header carries a nonce, as the vendor's own client does.
[[nodiscard]] QByteArray clientAssertion(const SigningKey &key, const QString &clientId, const QString &host,
                                         const QDateTime &now, Entropy &entropy);

} // namespace keyturn
