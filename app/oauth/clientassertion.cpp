// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/oauth/clientassertion.h"

#include "app/oauth/jws.h"
#include "app/oauth/signingkey.h"
#include "models/ports/entropy.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace keyturn {

QByteArray clientAssertion(const SigningKey &key, const QString &clientId, const QString &host,
                           const QDateTime &now, Entropy &entropy)
{
    constexpr qint64 leewaySeconds = 120;
    QJsonObject header{{"nonce"_L1, QString::fromLatin1(entropy.bytes(16).toHex())}};
    if (!key.keyId().isEmpty()) {
        header.insert("kid"_L1, key.keyId());
    }
    const qint64 seconds = now.toSecsSinceEpoch();
    return signedJws(header,
                     {{"iss"_L1, clientId},
                      {"sub"_L1, clientId},
                      {"aud"_L1, QJsonArray{host}},
                      {"iat"_L1, seconds},
                      {"nbf"_L1, seconds - leewaySeconds},
                      {"exp"_L1, seconds + leewaySeconds}},
                     key);
}

} // namespace keyturn
