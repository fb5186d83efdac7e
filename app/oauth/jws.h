// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace keyturn {

class SigningKey;

/// base64url without padding (RFC 7515, section 2).
[[nodiscard]] QByteArray toBase64Url(QByteArrayView bytes);

/// A JWS in compact serialization (RFC 7515, section 7.1), signed with EdDSA (RFC 8037, section 3.1). Adds
/// `alg` to the header.
[[nodiscard]] QByteArray signedJws(QJsonObject header, const QJsonObject &claims, const SigningKey &key);

} // namespace keyturn
