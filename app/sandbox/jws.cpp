// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/jws.h"

#include "app/sandbox/values.h"

#include <QJsonDocument>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

std::optional<QJsonObject> decodeObject(const QByteArray &part)
{
    const auto bytes = fromBase64Url(part);
    if (!bytes)
        return {};
    const auto document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject())
        return {};
    return document.object();
}

const unsigned char *data(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

} // namespace

std::optional<Jws> Jws::parse(const QByteArray &compact)
{
    const auto parts = compact.split('.');
    if (parts.size() != 3)
        return {};
    const auto header = decodeObject(parts[0]);
    const auto payload = decodeObject(parts[1]);
    const auto signature = fromBase64Url(parts[2]);
    if (!header || !payload || !signature)
        return {};
    return Jws{*header, *payload, parts[0] + '.' + parts[1], *signature};
}

bool Jws::isSignedBy(const QByteArray &publicKey) const
{
    if (header.value("alg"_L1) != "EdDSA"_L1)
        return false;
    if (signature.size() != qsizetype(crypto_sign_BYTES) ||
        publicKey.size() != qsizetype(crypto_sign_PUBLICKEYBYTES))
        return false;
    return crypto_sign_verify_detached(data(signature), data(signingInput),
                                       static_cast<unsigned long long>(signingInput.size()),
                                       data(publicKey)) == 0;
}

} // namespace keyturn::sandbox
