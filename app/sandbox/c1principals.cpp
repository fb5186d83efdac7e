// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/c1routes.h"

#include "app/sandbox/c1json.h"
#include "app/sandbox/paging.h"

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

ServicePrincipal &namedPrincipal(Exchange &exchange)
{
    auto *principal = exchange.store.principals.find(exchange.params.first());
    if (!principal)
        throw Refusal(404, u"service principal not found"_s);
    return *principal;
}

Reply wrappedPrincipal(const ServicePrincipal &principal)
{
    Reply reply;
    reply.json = {{u"servicePrincipal"_s, principalJson(principal)}};
    return reply;
}

Reply listPrincipals(Exchange &exchange)
{
    const auto wanted = readPage(exchange.query("page_size"_L1), exchange.query("page_token"_L1),
                                 exchange.request.path, C1Pages);
    Reply reply;
    reply.json = onePage(exchange.store.principals, wanted, u"list"_s, principalJson);
    return reply;
}

Reply createPrincipal(Exchange &exchange)
{
    Fields body(readObject(exchange.request));
    const QString displayName = body.text(u"displayName"_s);
    body.finish();
    if (displayName.isEmpty())
        throw Refusal(400, u"displayName is empty"_s);
    ServicePrincipal principal;
    principal.id = exchange.store.newId();
    principal.displayName = displayName;
    principal.createdAt = principal.updatedAt = exchange.store.now();
    const QString id = principal.id;
    return wrappedPrincipal(exchange.store.principals.add(id, std::move(principal)));
}

Reply getPrincipal(Exchange &exchange)
{
    return wrappedPrincipal(namedPrincipal(exchange));
}

Reply updatePrincipal(Exchange &exchange)
{
    auto &principal = namedPrincipal(exchange);
    Fields body(readObject(exchange.request));
    Fields changes(body.object(u"servicePrincipal"_s).value_or(QJsonObject()), u"servicePrincipal"_s);
    static const QStringList readOnly{u"createdAt"_s, u"updatedAt"_s, u"user"_s, u"objectPermissions"_s};
    readMask(body.text(u"updateMask"_s), {u"displayName"_s}, readOnly + QStringList{u"id"_s});
    body.finish();
    changes.refuseReadOnly(readOnly);
    changes.expectSame(u"id"_s, principal.id);
    const QString displayName = changes.text(u"displayName"_s);
    changes.finish();
    if (displayName.isEmpty())
        throw Refusal(400, u"displayName is empty"_s);
    principal.displayName = displayName;
    principal.updatedAt = exchange.store.now();
    return wrappedPrincipal(principal);
}

Reply removePrincipal(Exchange &exchange)
{
    const QString id = namedPrincipal(exchange).id;
    expectNoFields(exchange.request);
    exchange.store.removePrincipal(id);
    return {};
}

} // namespace

void addC1Principals(Router &router)
{
    const QStringList paging{u"page_size"_s, u"page_token"_s};
    router.add("GET", "/api/v1/service_principals", Access::SignedIn, listPrincipals, paging);
    router.add("POST", "/api/v1/service_principals", Access::Admin, createPrincipal);
    router.add("GET", "/api/v1/service_principals/*", Access::SignedIn, getPrincipal);
    router.add("PATCH", "/api/v1/service_principals/*", Access::Admin, updatePrincipal);
    router.add("DELETE", "/api/v1/service_principals/*", Access::Admin, removePrincipal);
}

} // namespace keyturn::sandbox
