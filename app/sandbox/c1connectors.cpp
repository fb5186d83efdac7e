// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/c1routes.h"

#include "app/sandbox/c1json.h"
#include "app/sandbox/paging.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

App &findApp(Store &store, const QString &id)
{
    auto *app = store.apps.find(id);
    if (!app)
        throw Refusal(404, u"app not found"_s);
    return *app;
}

Connector &findConnector(Store &store, const QString &appId, const QString &id)
{
    auto *connector = findApp(store, appId).connectors.find(id);
    if (!connector)
        throw Refusal(404, u"connector not found"_s);
    return *connector;
}

C1Credential &namedConnectorCredential(Exchange &exchange)
{
    const auto &params = exchange.params;
    auto *credential =
        findConnector(exchange.store, params.at(0), params.at(1)).credentials.find(params.at(2));
    if (!credential)
        throw Refusal(404, u"connector credential not found"_s);
    return *credential;
}

Reply listConnectors(Exchange &exchange)
{
    const auto wanted = readPage(exchange.query("page_size"_L1), exchange.query("page_token"_L1),
                                 exchange.request.path, C1Pages);
    Reply reply;
    reply.json = onePage(findApp(exchange.store, exchange.params.first()).connectors, wanted, u"list"_s,
                         connectorViewJson);
    reply.json.insert(u"expanded"_s, QJsonArray());
    return reply;
}

Reply getConnector(Exchange &exchange)
{
    const auto &connector = findConnector(exchange.store, exchange.params.at(0), exchange.params.at(1));
    Reply reply;
    reply.json = {{u"connectorView"_s, connectorViewJson(connector)}, {u"expanded"_s, QJsonArray()}};
    return reply;
}

/// Makes one more credential; the earlier ones stay valid until they are revoked.
Reply rotate(Exchange &exchange)
{
    Store &store = exchange.store;
    Fields body(readObject(exchange.request));
    const QString appId = body.text(u"appId"_s);
    const QString connectorId = body.text(u"connectorId"_s);
    body.finish();
    if (appId.isEmpty() || connectorId.isEmpty())
        throw Refusal(400, u"appId and connectorId are needed"_s);
    const auto &connector = findConnector(store, appId, connectorId);
    C1Credential credential;
    credential.kind = C1Kind::Connector;
    credential.appId = appId;
    credential.ownerId = connectorId;
    credential.displayName = connector.displayName;
    credential.createdAt = credential.updatedAt = store.now();
    const auto &added = store.addCredential(std::move(credential));
    auto shown = connectorCredentialJson(store, added);
    shown.insert(u"clientSecret"_s, QString::fromLatin1(store.keys.c1Secret(added.id)));
    Reply reply;
    reply.json = {{u"credential"_s, shown}};
    return reply;
}

/// A revoked one is still shown, with its `deletedAt`.
Reply getConnectorCredential(Exchange &exchange)
{
    Reply reply;
    reply.json = {
        {u"credential"_s, connectorCredentialJson(exchange.store, namedConnectorCredential(exchange))}};
    return reply;
}

Reply revokeConnectorCredential(Exchange &exchange)
{
    auto &credential = namedConnectorCredential(exchange);
    expectNoFields(exchange.request);
    if (credential.deletedAt != 0)
        throw Refusal(404, u"connector credential was revoked before"_s);
    credential.deletedAt = credential.updatedAt = exchange.store.now();
    return Reply::empty();
}

} // namespace

void addC1Connectors(Router &router)
{
    const QStringList paging{u"page_size"_s, u"page_token"_s};
    router.add("GET", "/api/v1/apps/*/connectors", Access::SignedIn, listConnectors, paging);
    router.add("GET", "/api/v1/apps/*/connectors/*", Access::SignedIn, getConnector);
    router.add("POST", "/api/v1/apps/connectors/credentials", Access::Admin, rotate);
    router.add("GET", "/api/v1/apps/*/connectors/*/credentials/*", Access::Admin, getConnectorCredential);
    router.add("POST", "/api/v1/apps/*/connectors/*/credentials/*", Access::Admin, revokeConnectorCredential);
}

} // namespace keyturn::sandbox
