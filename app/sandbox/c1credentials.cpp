// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/c1routes.h"

#include "app/sandbox/c1json.h"
#include "app/sandbox/paging.h"

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

constexpr Instant StandardLife = 90 * Day;
constexpr Instant LongestLife = 180 * Day;

ServicePrincipal &owner(Exchange &exchange)
{
    auto *principal = exchange.store.principals.find(exchange.params.first());
    if (!principal)
        throw Refusal(404, u"service principal not found"_s);
    return *principal;
}

C1Credential &namedCredential(Exchange &exchange)
{
    auto *credential = owner(exchange).credentials.find(exchange.params.at(1));
    if (!credential)
        throw Refusal(404, u"credential not found"_s);
    return *credential;
}

Reply wrappedCredential(const Store &store, const C1Credential &credential)
{
    Reply reply;
    reply.json = {{u"credential"_s, principalCredentialJson(store, credential)}};
    return reply;
}

Reply listCredentials(Exchange &exchange)
{
    const auto wanted = readPage(exchange.query("page_size"_L1), exchange.query("page_token"_L1),
                                 exchange.request.path, C1Pages);
    const Store &store = exchange.store;
    Reply reply;
    reply.json = onePage(owner(exchange).credentials, wanted, u"list"_s, [&store](const auto &credential) {
        return principalCredentialJson(store, credential);
    });
    return reply;
}

Instant readLife(Fields &body)
{
    const QString text = body.text(u"expires"_s);
    if (text.isEmpty())
        return StandardLife;
    const auto life = parseDuration(text);
    if (!life || *life > LongestLife)
        throw Refusal(400, u"expires must be a duration of at most 15552000s"_s);
    return *life;
}

QStringList readRoles(Fields &body, const QString &key, const Store &store)
{
    const auto roles = body.texts(key);
    for (const auto &role : roles) {
        if (!store.isRole(role))
            throw Refusal(400, u"\"%1\" is not a role"_s.arg(role));
    }
    return roles;
}

Reply createCredential(Exchange &exchange)
{
    Store &store = exchange.store;
    Fields body(readObject(exchange.request));
    C1Credential credential;
    credential.kind = C1Kind::ServicePrincipal;
    credential.ownerId = owner(exchange).id;
    credential.displayName = body.text(u"displayName"_s);
    credential.sourceCidrs = checkedCidrs(body.texts(u"allowSourceCidrs"_s));
    credential.roleIds = readRoles(body, u"scopedRoles"_s, store);
    credential.requireDpop = body.flag(u"requireDpop"_s);
    credential.createdAt = credential.updatedAt = store.now();
    credential.expiresAt = credential.createdAt + readLife(body);
    body.finish();
    const auto &added = store.addCredential(std::move(credential));
    Reply reply = wrappedCredential(store, added);
    reply.json.insert(u"clientSecret"_s, QString::fromLatin1(store.keys.c1Secret(added.id)));
    return reply;
}

Reply getCredential(Exchange &exchange)
{
    return wrappedCredential(exchange.store, namedCredential(exchange));
}

Reply updateCredential(Exchange &exchange)
{
    auto &credential = namedCredential(exchange);
    Fields body(readObject(exchange.request));
    Fields changes(body.object(u"credential"_s).value_or(QJsonObject()), u"credential"_s);
    static const QStringList readOnly{u"clientId"_s,    u"servicePrincipalId"_s, u"allowSourceCidrs"_s,
                                      u"requireDpop"_s, u"scopedRoleIds"_s,      u"expiresAt"_s,
                                      u"createdAt"_s,   u"lastUsedAt"_s};
    readMask(body.text(u"updateMask"_s), {u"displayName"_s}, readOnly + QStringList{u"id"_s});
    body.finish();
    changes.refuseReadOnly(readOnly);
    changes.expectSame(u"id"_s, credential.id);
    const QString displayName = changes.text(u"displayName"_s);
    changes.finish();
    credential.displayName = displayName;
    return wrappedCredential(exchange.store, credential);
}

Reply revokeCredential(Exchange &exchange)
{
    const QString id = namedCredential(exchange).id;
    expectNoFields(exchange.request);
    exchange.store.removeCredential(id);
    return {};
}

} // namespace

void addC1Credentials(Router &router)
{
    const QStringList paging{u"page_size"_s, u"page_token"_s};
    router.add("GET", "/api/v1/service_principals/*/credentials", Access::Admin, listCredentials, paging);
    router.add("POST", "/api/v1/service_principals/*/credentials", Access::Admin, createCredential);
    router.add("GET", "/api/v1/service_principals/*/credentials/*", Access::Admin, getCredential);
    router.add("PATCH", "/api/v1/service_principals/*/credentials/*", Access::Admin, updateCredential);
    router.add("DELETE", "/api/v1/service_principals/*/credentials/*", Access::Admin, revokeCredential);
}

} // namespace keyturn::sandbox
