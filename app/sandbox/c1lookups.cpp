// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/c1routes.h"

#include "app/sandbox/c1json.h"
#include "app/sandbox/paging.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

Reply listApps(Exchange &exchange)
{
    const auto wanted = readPage(exchange.query("page_size"_L1), exchange.query("page_token"_L1),
                                 exchange.request.path, C1Pages);
    Reply reply;
    reply.json = onePage(exchange.store.apps, wanted, u"list"_s, appJson);
    return reply;
}

Reply searchApps(Exchange &exchange)
{
    Fields body(readObject(exchange.request));
    const QString query = body.text(u"query"_s);
    const QString displayName = body.text(u"displayName"_s);
    const QStringList ids = body.texts(u"appIds"_s);
    const QStringList excluded = body.texts(u"excludeAppIds"_s);
    const bool onlyDirectories = body.flag(u"onlyDirectories"_s);
    body.objects(u"policyRefs"_s);
    const int size = body.number(u"pageSize"_s);
    const auto wanted =
        readPage(QString::number(size), body.text(u"pageToken"_s), exchange.request.path, C1Pages);
    body.finish();
    Reply reply;
    reply.json = onePage(
        exchange.store.apps, wanted, u"list"_s,
        [&](const App &app) {
            return app.displayName.contains(query, Qt::CaseInsensitive) &&
                   (displayName.isEmpty() || app.displayName == displayName) &&
                   (ids.isEmpty() || ids.contains(app.id)) && !excluded.contains(app.id) &&
                   (!onlyDirectories || app.directory);
        },
        appJson);
    return reply;
}

Reply listRoles(Exchange &exchange)
{
    Table<Role> roles;
    for (const auto &role : exchange.store.roles)
        roles.add(role.id, role);
    const auto wanted = readPage(exchange.query("page_size"_L1), exchange.query("page_token"_L1),
                                 exchange.request.path, C1Pages);
    Reply reply;
    reply.json = onePage(roles, wanted, u"list"_s, roleJson);
    return reply;
}

Reply getUser(Exchange &exchange)
{
    const QString id = exchange.params.first();
    QJsonObject shown;
    if (const auto *user = exchange.store.users.find(id))
        shown = userJson(*user);
    else if (const auto *principal = exchange.store.principals.find(id))
        shown = principalJson(*principal).value(u"user"_s).toObject();
    else
        throw Refusal(404, u"user not found"_s);
    Reply reply;
    reply.json = {
        {u"userView"_s, QJsonObject{{u"user"_s, shown}, {u"userId"_s, id}, {u"rolesPath"_s, QString()}}},
        {u"expanded"_s, QJsonArray()}};
    return reply;
}

} // namespace

void addC1Lookups(Router &router)
{
    const QStringList paging{u"page_size"_s, u"page_token"_s};
    router.add("GET", "/api/v1/apps", Access::SignedIn, listApps, paging);
    router.add("POST", "/api/v1/search/apps", Access::SignedIn, searchApps);
    router.add("GET", "/api/v1/iam/roles", Access::SignedIn, listRoles, paging);
    router.add("GET", "/api/v1/users/*", Access::SignedIn, getUser);
}

} // namespace keyturn::sandbox
