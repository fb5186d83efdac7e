// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sandbox/store.h"

#include <QJsonArray>
#include <QJsonObject>

// What Confidence shows of each thing. Times that never came are left out.

namespace keyturn::sandbox {

inline void insertTime(QJsonObject &json, const QString &key, Instant instant)
{
    if (instant != 0)
        json.insert(key, timestamp(instant));
}

inline QJsonObject labelsJson(const QMap<QString, QString> &labels)
{
    QJsonObject json;
    for (auto it = labels.begin(); it != labels.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

inline QJsonObject confidenceClientJson(const ConfidenceClient &client)
{
    QJsonObject json{{QStringLiteral("name"), client.name},
                     {QStringLiteral("displayName"), client.displayName},
                     {QStringLiteral("labels"), labelsJson(client.labels)},
                     {QStringLiteral("creator"), client.creator},
                     {QStringLiteral("updater"), client.updater},
                     {QStringLiteral("owner"), client.owner},
                     {QStringLiteral("createTime"), timestamp(client.createTime)},
                     {QStringLiteral("updateTime"), timestamp(client.updateTime)}};
    insertTime(json, QStringLiteral("deleteTime"), client.deleteTime);
    insertTime(json, QStringLiteral("lastSeenTime"), client.lastSeenTime);
    return json;
}

/// Without the secret.
inline QJsonObject confidenceCredentialJson(const ConfidenceCredential &credential)
{
    QJsonObject json{{QStringLiteral("name"), credential.name},
                     {QStringLiteral("displayName"), credential.displayName},
                     {QStringLiteral("environments"), QJsonArray::fromStringList(credential.environments)},
                     {QStringLiteral("labels"), labelsJson(credential.labels)},
                     {QStringLiteral("sdkType"), credential.sdkType},
                     {QStringLiteral("creator"), credential.creator},
                     {QStringLiteral("updater"), credential.updater},
                     {QStringLiteral("createTime"), timestamp(credential.createTime)},
                     {QStringLiteral("updateTime"), timestamp(credential.updateTime)}};
    insertTime(json, QStringLiteral("lastSeenTime"), credential.lastSeenTime);
    return json;
}

} // namespace keyturn::sandbox
