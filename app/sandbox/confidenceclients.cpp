// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/confidenceroutes.h"

#include "app/sandbox/confidencejson.h"
#include "app/sandbox/paging.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

const QStringList &readOnlyClient()
{
    static const QStringList keys{u"lastSeenTime"_s, u"createTime"_s, u"updateTime"_s,
                                  u"deleteTime"_s,   u"creator"_s,    u"updater"_s};
    return keys;
}

Reply shownClient(const ConfidenceClient &client)
{
    Reply reply;
    reply.json = confidenceClientJson(client);
    return reply;
}

/// Of the vendor's Lucene queries the one that its page shows.
QString wantedName(const QString &filter)
{
    static const QRegularExpression shape(u"^displayName:\"([^\"]*)\"$"_s);
    const auto match = shape.match(filter);
    if (!filter.isEmpty() && !match.hasMatch())
        throw Refusal(400, u"the practice server filters by displayName:\"…\" only"_s);
    return match.captured(1);
}

Reply listClients(Exchange &exchange)
{
    const auto wanted = readPage(exchange.query("pageSize"_L1), exchange.query("pageToken"_L1),
                                 exchange.request.path, ConfidencePages);
    const QString name = wantedName(exchange.query("filter"_L1));
    const bool deletedToo = exchange.query("showDeleted"_L1) == "true"_L1;
    Reply reply;
    reply.json = onePage(
        exchange.store.clients, wanted, u"clients"_s,
        [&](const ConfidenceClient &client) {
            return (deletedToo || client.deleteTime == 0) && (name.isEmpty() || client.displayName == name);
        },
        confidenceClientJson);
    return reply;
}

Reply createClient(Exchange &exchange)
{
    Store &store = exchange.store;
    Fields body(readObject(exchange.request));
    body.refuseReadOnly(readOnlyClient() + QStringList{u"name"_s});
    ConfidenceClient client;
    client.displayName = body.text(u"displayName"_s);
    client.labels = body.map(u"labels"_s);
    client.owner = body.text(u"owner"_s);
    body.finish();
    if (client.displayName.isEmpty())
        throw Refusal(400, u"displayName is required"_s);
    const QString asked = exchange.query("clientId"_L1);
    const QString id = asked.isEmpty() ? store.newShortId() : asked;
    if (store.clients.find(id))
        throw Refusal(409, u"a client of that id exists"_s);
    client.name = u"clients/" % id;
    client.createTime = client.updateTime = store.now();
    client.creator = client.updater = identityOf(exchange.caller);
    if (client.owner.isEmpty())
        client.owner = client.creator;
    return shownClient(store.clients.add(id, std::move(client)));
}

Reply getClient(Exchange &exchange)
{
    return shownClient(namedClient(exchange));
}

Reply updateClient(Exchange &exchange)
{
    auto &client = namedClient(exchange);
    const auto mask = readMask(exchange.query("updateMask"_L1), {u"displayName"_s, u"labels"_s, u"owner"_s},
                               readOnlyClient() + QStringList{u"name"_s});
    Fields body(readObject(exchange.request));
    body.refuseReadOnly(readOnlyClient());
    body.expectSame(u"name"_s, client.name);
    const QString displayName = body.text(u"displayName"_s);
    const auto labels = body.map(u"labels"_s);
    const QString owner = body.text(u"owner"_s);
    body.finish();
    if (displayName.isEmpty())
        throw Refusal(400, u"displayName is required"_s);
    if (mask.contains(u"displayName"_s))
        client.displayName = displayName;
    if (mask.contains(u"labels"_s))
        client.labels = labels;
    if (mask.contains(u"owner"_s))
        client.owner = owner;
    client.updateTime = exchange.store.now();
    client.updater = identityOf(exchange.caller);
    return shownClient(client);
}

/// Soft, as `deleteTime` and `showDeleted` imply; the client's credentials end with it.
Reply removeClient(Exchange &exchange)
{
    auto &client = namedClient(exchange);
    expectNoFields(exchange.request);
    client.deleteTime = client.updateTime = exchange.store.now();
    client.updater = identityOf(exchange.caller);
    client.credentials = {};
    return {};
}

} // namespace

ConfidenceClient &namedClient(Exchange &exchange)
{
    auto *client = exchange.store.clients.find(exchange.params.first());
    if (!client || client->deleteTime != 0)
        throw Refusal(404, u"client not found"_s);
    return *client;
}

void addConfidenceClients(Router &router)
{
    router.add("GET", "/v1/clients", Access::SignedIn, listClients,
               {u"pageSize"_s, u"pageToken"_s, u"filter"_s, u"showDeleted"_s});
    router.add("POST", "/v1/clients", Access::SignedIn, createClient, {u"clientId"_s});
    router.add("GET", "/v1/clients/*", Access::SignedIn, getClient);
    router.add("PATCH", "/v1/clients/*", Access::SignedIn, updateClient, {u"updateMask"_s});
    router.add("DELETE", "/v1/clients/*", Access::SignedIn, removeClient);
}

} // namespace keyturn::sandbox
