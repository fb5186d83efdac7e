// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/conductorone/endpoints/connectorendpoints.h"

#include "app/conductorone/c1codec.h"
#include "app/conductorone/c1request.h"
#include "app/json/jsonread.h"

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr auto connectorCredentialWrapper = "credential"_L1;

QStringList connectorsOf(const QString &appId)
{
    return c1Path({u"apps"_s, appId, u"connectors"_s});
}

QStringList connectorPath(const OwnerRef &connector)
{
    return connectorsOf(connector.parentId) << connector.id;
}

QStringList connectorPath(const CredentialRef &ref)
{
    return connectorPath(ref.owner) << u"credentials"_s << ref.id;
}

Result<void> appendConnector(const ProfileId &profile, const App &app, const QJsonObject &view,
                             QList<Owner> &connectors)
{
    const Result<QJsonObject> connector = wrappedIn(view, "connector"_L1);
    if (!connector) {
        return std::unexpected(connector.error());
    }
    if (isDeleted(*connector)) {
        return {};
    }
    return appendTo(connectors, readConnector(profile, app.id, app.displayName, *connector));
}

} // namespace

Result<ApiRequest> ListApps::request(const QString &pageToken) const
{
    return c1PageRequest(c1Path({u"apps"_s}), pageToken);
}

Result<Page<App>> ListApps::parse(const QJsonObject &answer) const
{
    return readPage<App>(answer, c1ListKey, [](const QJsonObject &item, QList<App> &apps) -> Result<void> {
        const Result<QString> id = readId(item);
        if (!id) {
            return std::unexpected(id.error());
        }
        if (!isDeleted(item)) {
            apps << App{.id = *id, .displayName = textAt(item, "displayName"_L1)};
        }
        return {};
    });
}

Result<ApiRequest> ListConnectors::request(const QString &pageToken) const
{
    return c1PageRequest(connectorsOf(app.id), pageToken);
}

Result<Page<Owner>> ListConnectors::parse(const QJsonObject &answer) const
{
    return readPage<Owner>(answer, c1ListKey, [this](const QJsonObject &item, QList<Owner> &connectors) {
        return appendConnector(profile, app, item, connectors);
    });
}

Result<ApiRequest> GetConnector::request() const
{
    return makeRequest(ApiRequest::Method::Get, connectorPath(ref));
}

Result<Owner> GetConnector::parse(const QJsonObject &answer) const
{
    const Result<QJsonObject> view = wrappedIn(answer, "connectorView"_L1);
    if (!view) {
        return std::unexpected(view.error());
    }
    const Result<QJsonObject> connector = wrappedIn(*view, "connector"_L1);
    if (!connector) {
        return std::unexpected(connector.error());
    }
    Result<Owner> owner = readConnector(ref.profile, ref.parentId, {}, *connector);
    if (owner && owner->ref.id != ref.id) {
        return std::unexpected(wrongType("id"_L1));
    }
    return owner;
}

Result<ApiRequest> RotateConnectorCredential::request() const
{
    if (const Result<QJsonObject> nothing = writeCreation(descriptorOf(owner.kind), fields); !nothing) {
        return std::unexpected(nothing.error());
    }
    if (const Result<ApiRequest> named = makeRequest(ApiRequest::Method::Get, connectorPath(owner)); !named) {
        return std::unexpected(named.error());
    }
    Result<ApiRequest> request =
        makeRequest(ApiRequest::Method::Post, c1Path({u"apps"_s, u"connectors"_s, u"credentials"_s}),
                    QJsonObject{{u"appId"_s, owner.parentId}, {u"connectorId"_s, owner.id}});
    if (request) {
        request->mints = true;
    }
    return request;
}

Result<Minted> RotateConnectorCredential::parse(const QJsonObject &answer, Secret secret) const
{
    return readMint(owner, connectorCredentialWrapper, answer, std::move(secret), profile);
}

Result<ApiRequest> GetConnectorCredential::request() const
{
    return makeRequest(ApiRequest::Method::Get, connectorPath(ref));
}

Result<Credential> GetConnectorCredential::parse(const QJsonObject &answer) const
{
    const Result<QJsonObject> object = wrappedIn(answer, connectorCredentialWrapper);
    if (!object) {
        return std::unexpected(object.error());
    }
    return readCredential(ref, *object);
}

Result<ApiRequest> RevokeConnectorCredential::request() const
{
    return makeRequest(ApiRequest::Method::Post, connectorPath(ref), QJsonObject());
}

Result<void> RevokeConnectorCredential::parse(const QJsonObject & /*answer*/) const
{
    return {};
}

} // namespace keyturn
