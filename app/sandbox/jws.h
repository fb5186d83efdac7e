// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace keyturn::sandbox {

/// A signature in compact form (RFC 7515 §3.1), taken apart but not yet believed.
struct Jws
{
    QJsonObject header;
    QJsonObject payload;
    QByteArray signingInput;
    QByteArray signature;

    /// Empty unless there are three strictly encoded parts, the first two of them JSON objects.
    static std::optional<Jws> parse(const QByteArray &compact);
    /// Whether `alg` is EdDSA and the signature is that of the 32-byte Ed25519 key (RFC 8037 §3.1).
    bool isSignedBy(const QByteArray &publicKey) const;
};

} // namespace keyturn::sandbox
