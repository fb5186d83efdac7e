// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/c1json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

QJsonArray array(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonObject accountJson(const QString &id, const QString &name, const QString &email, const QString &type,
                        bool enabled, const QStringList &roleIds, Instant createdAt)
{
    return {{u"id"_s, id},
            {u"displayName"_s, name},
            {u"email"_s, email},
            {u"emails"_s, email.isEmpty() ? QJsonArray() : QJsonArray{email}},
            {u"username"_s, email},
            {u"status"_s, enabled ? u"ENABLED"_s : u"DISABLED"_s},
            {u"type"_s, type},
            {u"department"_s, QString()},
            {u"jobTitle"_s, QString()},
            {u"roleIds"_s, array(roleIds)},
            {u"createdAt"_s, timestamp(createdAt)},
            {u"updatedAt"_s, timestamp(createdAt)},
            {u"deletedAt"_s, QJsonValue::Null}};
}

} // namespace

QJsonObject principalJson(const ServicePrincipal &principal)
{
    return {{u"id"_s, principal.id},
            {u"displayName"_s, principal.displayName},
            {u"createdAt"_s, timestamp(principal.createdAt)},
            {u"updatedAt"_s, timestamp(principal.updatedAt)},
            {u"user"_s, accountJson(principal.id, principal.displayName, {}, u"SERVICE"_s, principal.enabled,
                                    principal.roleIds, principal.createdAt)},
            {u"objectPermissions"_s,
             QJsonObject{
                 {u"read"_s, true}, {u"edit"_s, true}, {u"delete"_s, true}, {u"extra"_s, QJsonObject()}}}};
}

QJsonObject principalCredentialJson(const Store &store, const C1Credential &credential)
{
    return {{u"id"_s, credential.id},
            {u"clientId"_s, store.clientId(credential)},
            {u"servicePrincipalId"_s, credential.ownerId},
            {u"displayName"_s, credential.displayName},
            {u"allowSourceCidrs"_s, array(credential.sourceCidrs)},
            {u"scopedRoleIds"_s, array(credential.roleIds)},
            {u"requireDpop"_s, credential.requireDpop},
            {u"expiresAt"_s, timestamp(credential.expiresAt)},
            {u"createdAt"_s, timestamp(credential.createdAt)},
            {u"lastUsedAt"_s, timestamp(credential.lastUsedAt)}};
}

QJsonObject personalClientJson(const Store &store, const C1Credential &client)
{
    return {{u"id"_s, client.id},
            {u"clientId"_s, store.clientId(client)},
            {u"userId"_s, client.ownerId},
            {u"displayName"_s, client.displayName},
            {u"allowSourceCidr"_s, array(client.sourceCidrs)},
            {u"scopedRoles"_s, array(client.roleIds)},
            {u"expiresTime"_s, timestamp(client.expiresAt)},
            {u"createdAt"_s, timestamp(client.createdAt)},
            {u"updatedAt"_s, timestamp(client.updatedAt)},
            {u"deletedAt"_s, timestamp(client.deletedAt)},
            {u"lastUsedAt"_s, timestamp(client.lastUsedAt)}};
}

QJsonObject connectorCredentialJson(const Store &store, const C1Credential &credential)
{
    return {{u"id"_s, credential.id},
            {u"appId"_s, credential.appId},
            {u"connectorId"_s, credential.ownerId},
            {u"clientId"_s, store.clientId(credential)},
            {u"clientSecret"_s, QString()},
            {u"displayName"_s, credential.displayName},
            {u"createdAt"_s, timestamp(credential.createdAt)},
            {u"updatedAt"_s, timestamp(credential.updatedAt)},
            {u"deletedAt"_s, timestamp(credential.deletedAt)},
            {u"expiresTime"_s, timestamp(credential.expiresAt)},
            {u"lastUsedAt"_s, timestamp(credential.lastUsedAt)}};
}

QJsonObject appJson(const App &app)
{
    return {{u"id"_s, app.id},
            {u"displayName"_s, app.displayName},
            {u"description"_s, QString()},
            {u"isDirectory"_s, app.directory},
            {u"isManuallyManaged"_s, false},
            {u"userCount"_s, QString::number(app.userCount)},
            {u"monthlyCostUsd"_s, 0},
            {u"appOwners"_s, QJsonArray()},
            {u"createdAt"_s, timestamp(app.createdAt)},
            {u"updatedAt"_s, timestamp(app.createdAt)},
            {u"deletedAt"_s, QJsonValue::Null}};
}

QJsonObject connectorViewJson(const Connector &connector)
{
    const bool disabled = connector.syncDisabledAt != 0;
    const QJsonObject shown{
        {u"id"_s, connector.id},
        {u"appId"_s, connector.appId},
        {u"displayName"_s, connector.displayName},
        {u"description"_s, QString()},
        {u"catalogId"_s, connector.catalogId},
        {u"status"_s, QJsonObject{{u"status"_s, disabled ? u"SYNC_STATUS_ERROR"_s : u"SYNC_STATUS_DONE"_s},
                                  {u"lastError"_s, disabled ? u"credentials were refused"_s : QString()},
                                  {u"updatedAt"_s, timestamp(connector.updatedAt)}}},
        {u"syncDisabledAt"_s, timestamp(connector.syncDisabledAt)},
        {u"syncDisabledReason"_s, disabled ? u"The connector could not sign in."_s : QString()},
        {u"userIds"_s, QJsonArray()},
        {u"createdAt"_s, timestamp(connector.createdAt)},
        {u"updatedAt"_s, timestamp(connector.updatedAt)},
        {u"deletedAt"_s, QJsonValue::Null},
    };
    return {{u"connector"_s, shown},
            {u"appPath"_s, QString()},
            {u"usersPath"_s, QString()},
            {u"capabilitiesPath"_s, QString()}};
}

QJsonObject roleJson(const Role &role)
{
    return {{u"id"_s, role.id},
            {u"name"_s, role.name},
            {u"displayName"_s, role.displayName},
            {u"systemBuiltin"_s, true},
            {u"systemApiOnly"_s, role.apiOnly},
            {u"permissions"_s, QJsonArray()},
            {u"serviceRoles"_s, QJsonArray()},
            {u"createdAt"_s, timestamp(role.createdAt)},
            {u"updatedAt"_s, timestamp(role.createdAt)},
            {u"deletedAt"_s, QJsonValue::Null}};
}

QJsonObject userJson(const User &user)
{
    return accountJson(user.id, user.displayName, user.email, u"HUMAN"_s, true, user.roleIds, user.createdAt);
}

} // namespace keyturn::sandbox
