// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/oauth/jws.h"

#include "app/oauth/signingkey.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace keyturn {

QByteArray toBase64Url(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray signedJws(QJsonObject header, const QJsonObject &claims, const SigningKey &key)
{
    header.insert("alg"_L1, u"EdDSA"_s);
    const QByteArray input = toBase64Url(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.' +
                             toBase64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    return input + '.' + toBase64Url(key.sign(input));
}

} // namespace keyturn
