// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/c1routes.h"

#include "app/sandbox/c1json.h"
#include "app/sandbox/paging.h"

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

/// Own ones for everybody, any for admins; what is not shown does not exist.
C1Credential &namedPersonalClient(Exchange &exchange)
{
    auto *client = exchange.store.personalClients.find(exchange.params.first());
    if (!client || (client->ownerId != exchange.caller.principalId && !exchange.caller.admin))
        throw Refusal(404, u"personal client not found"_s);
    return *client;
}

Reply wrappedPersonalClient(const Store &store, const C1Credential &client)
{
    Reply reply;
    reply.json = {{u"client"_s, personalClientJson(store, client)}};
    return reply;
}

QStringList checkedRoles(const QStringList &roles, const Store &store)
{
    for (const auto &role : roles) {
        if (!store.isRole(role))
            throw Refusal(400, u"\"%1\" is not a role"_s.arg(role));
    }
    return roles;
}

Reply listOwn(Exchange &exchange)
{
    const auto wanted = readPage(exchange.query("page_size"_L1), exchange.query("page_token"_L1),
                                 exchange.request.path, C1Pages);
    const Store &store = exchange.store;
    const QString me = exchange.caller.principalId;
    Reply reply;
    reply.json = onePage(
        store.personalClients, wanted, u"list"_s, [&me](const auto &client) { return client.ownerId == me; },
        [&store](const auto &client) { return personalClientJson(store, client); });
    return reply;
}

Reply search(Exchange &exchange)
{
    Fields body(readObject(exchange.request));
    const QString query = body.text(u"query"_s);
    QStringList users;
    const auto references = body.objects(u"users"_s);
    for (const auto &reference : references) {
        Fields user(reference, u"users"_s);
        users.append(user.text(u"id"_s));
        user.finish();
    }
    const int size = body.number(u"pageSize"_s);
    const auto wanted =
        readPage(QString::number(size), body.text(u"pageToken"_s), exchange.request.path, C1Pages);
    body.finish();
    const Store &store = exchange.store;
    Reply reply;
    reply.json = onePage(
        store.personalClients, wanted, u"list"_s,
        [&](const auto &client) {
            return client.displayName.contains(query, Qt::CaseInsensitive) &&
                   (users.isEmpty() || users.contains(client.ownerId));
        },
        [&store](const auto &client) { return personalClientJson(store, client); });
    return reply;
}

Reply createPersonalClient(Exchange &exchange)
{
    Store &store = exchange.store;
    Fields body(readObject(exchange.request));
    C1Credential client;
    client.kind = C1Kind::Personal;
    client.ownerId = exchange.caller.principalId;
    client.displayName = body.text(u"displayName"_s);
    client.sourceCidrs = checkedCidrs(body.texts(u"allowSourceCidr"_s));
    client.roleIds = checkedRoles(body.texts(u"scopedRoles"_s), store);
    client.createdAt = client.updatedAt = store.now();
    const QString expires = body.text(u"expires"_s);
    const auto life = parseDuration(expires);
    if (!expires.isEmpty() && !life)
        throw Refusal(400, u"expires is not a duration in seconds"_s);
    client.expiresAt = life ? client.createdAt + *life : 0;
    body.finish();
    const auto &added = store.addCredential(std::move(client));
    Reply reply = wrappedPersonalClient(store, added);
    reply.json.insert(u"clientSecret"_s, QString::fromLatin1(store.keys.c1Secret(added.id)));
    return reply;
}

Reply getPersonalClient(Exchange &exchange)
{
    return wrappedPersonalClient(exchange.store, namedPersonalClient(exchange));
}

Instant readExpiry(Fields &changes, Instant now)
{
    const QString text = changes.text(u"expiresTime"_s);
    if (text.isEmpty())
        return 0;
    const auto time = parseTimestamp(text);
    if (!time || *time <= now)
        throw Refusal(400, u"expiresTime is not a time to come"_s);
    return *time;
}

Reply updatePersonalClient(Exchange &exchange)
{
    auto &client = namedPersonalClient(exchange);
    Store &store = exchange.store;
    Fields body(readObject(exchange.request));
    Fields changes(body.object(u"client"_s).value_or(QJsonObject()), u"client"_s);
    static const QStringList readOnly{u"clientId"_s,  u"userId"_s,    u"createdAt"_s,
                                      u"updatedAt"_s, u"deletedAt"_s, u"lastUsedAt"_s};
    const auto mask = readMask(body.text(u"updateMask"_s),
                               {u"displayName"_s, u"allowSourceCidr"_s, u"scopedRoles"_s, u"expiresTime"_s},
                               readOnly + QStringList{u"id"_s});
    body.finish();
    changes.refuseReadOnly(readOnly);
    changes.expectSame(u"id"_s, client.id);
    C1Credential changed = client;
    changed.displayName = changes.text(u"displayName"_s);
    changed.sourceCidrs = checkedCidrs(changes.texts(u"allowSourceCidr"_s));
    changed.roleIds = checkedRoles(changes.texts(u"scopedRoles"_s), store);
    changed.expiresAt = mask.contains(u"expiresTime"_s) ? readExpiry(changes, store.now()) : 0;
    changes.text(u"expiresTime"_s);
    changes.finish();
    // A field that the mask names and the body leaves out is cleared; one outside the mask is ignored.
    if (mask.contains(u"displayName"_s))
        client.displayName = changed.displayName;
    if (mask.contains(u"allowSourceCidr"_s))
        client.sourceCidrs = changed.sourceCidrs;
    if (mask.contains(u"scopedRoles"_s))
        client.roleIds = changed.roleIds;
    if (mask.contains(u"expiresTime"_s))
        client.expiresAt = changed.expiresAt;
    client.updatedAt = store.now();
    return wrappedPersonalClient(store, client);
}

Reply removePersonalClient(Exchange &exchange)
{
    const QString id = namedPersonalClient(exchange).id;
    expectNoFields(exchange.request);
    exchange.store.removeCredential(id);
    return {};
}

} // namespace

void addC1PersonalClients(Router &router)
{
    const QStringList paging{u"page_size"_s, u"page_token"_s};
    router.add("GET", "/api/v1/iam/personal_clients", Access::SignedIn, listOwn, paging);
    router.add("POST", "/api/v1/search/iam/personal_clients", Access::Admin, search);
    router.add("POST", "/api/v1/iam/personal_clients", Access::SignedIn, createPersonalClient);
    router.add("GET", "/api/v1/iam/personal_clients/*", Access::SignedIn, getPersonalClient);
    router.add("POST", "/api/v1/iam/personal_clients/*", Access::SignedIn, updatePersonalClient);
    router.add("DELETE", "/api/v1/iam/personal_clients/*", Access::SignedIn, removePersonalClient);
}

} // namespace keyturn::sandbox
