// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/c1routes.h"

#include "app/sandbox/jws.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

constexpr QLatin1StringView AssertionType{"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"};
constexpr Instant LongestAssertion = 5 * Minute;
constexpr Instant Leeway = 30 * Second;

using Form = QHash<QString, QString>;

[[noreturn]] void refuse(int status, const QString &error, const QString &description,
                         const QByteArray &dpopNonce = {})
{
    Reply reply;
    if (!dpopNonce.isEmpty())
        reply.addHeader("DPoP-Nonce", dpopNonce);
    reply.status = status;
    reply.json = {{u"error"_s, error}, {u"error_description"_s, description}};
    throw Refusal(reply);
}

/// One sentence for every reason, as the vendor keeps the reason to its system log.
[[noreturn]] void refuseClient()
{
    refuse(401, u"invalid_client"_s, u"client authentication failed"_s);
}

Form readForm(const Request &request)
{
    if (request.contentType() != "application/x-www-form-urlencoded")
        refuse(400, u"invalid_request"_s, u"the body must be form-encoded"_s);
    if (request.hasHeader("authorization"))
        refuse(400, u"invalid_request"_s, u"credentials go in the body, not in a header"_s);
    static const QStringList known{u"grant_type"_s, u"client_id"_s, u"client_secret"_s,
                                   u"client_assertion_type"_s, u"client_assertion"_s};
    QByteArray body = request.body;
    body.replace('+', "%20");
    Form form;
    const auto items = QUrlQuery(QString::fromUtf8(body)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (!known.contains(name))
            refuse(400, u"invalid_request"_s, u"unknown parameter \"%1\""_s.arg(name));
        if (form.contains(name))
            refuse(400, u"invalid_request"_s, u"parameter \"%1\" appears twice"_s.arg(name));
        form.insert(name, value);
    }
    if (form.value(u"grant_type"_s) != "client_credentials"_L1)
        refuse(400, u"unsupported_grant_type"_s, u"grant_type must be client_credentials"_s);
    return form;
}

C1Credential &claimedCredential(const QString &clientId, Store &store)
{
    auto *credential = store.credential(clientId.section(u'@', 0, 0));
    if (!credential || store.clientId(*credential) != clientId)
        refuseClient();
    return *credential;
}

bool isTimely(const QJsonObject &claims, Instant now)
{
    for (const auto name : {"exp"_L1, "nbf"_L1, "iat"_L1}) {
        if (!claims.value(name).isDouble())
            return false;
    }
    const Instant expires = claims.value("exp"_L1).toInteger() * Second;
    return expires > now && expires <= now + LongestAssertion + Leeway &&
           claims.value("nbf"_L1).toInteger() * Second <= now + Leeway &&
           claims.value("iat"_L1).toInteger() * Second <= now + Leeway;
}

bool isAssertionOf(const QByteArray &assertion, const C1Credential &credential, const Store &store)
{
    const auto jws = Jws::parse(assertion);
    if (!jws || !jws->isSignedBy(store.keys.c1PublicKey(credential.id)))
        return false;
    const auto &claims = jws->payload;
    const QString clientId = store.clientId(credential);
    // The audience is the tenant's host without its port, in an array.
    const QJsonArray audience{store.c1Host.section(u':', 0, 0)};
    return claims.value("iss"_L1) == clientId && claims.value("sub"_L1) == clientId &&
           claims.value("aud"_L1) == audience && isTimely(claims, store.now());
}

void checkClient(const Form &form, const C1Credential &credential, const Store &store)
{
    const bool bySecret = form.contains(u"client_secret"_s);
    if (bySecret == form.contains(u"client_assertion"_s))
        refuse(400, u"invalid_request"_s, u"send either client_secret or client_assertion"_s);
    if (bySecret) {
        if (form.contains(u"client_assertion_type"_s))
            refuse(400, u"invalid_request"_s, u"client_assertion_type without client_assertion"_s);
        if (!Keys::equal(form.value(u"client_secret"_s).toUtf8(), store.keys.c1Secret(credential.id)))
            refuseClient();
        return;
    }
    if (form.value(u"client_assertion_type"_s) != AssertionType)
        refuse(400, u"invalid_request"_s, u"client_assertion_type is not jwt-bearer"_s);
    if (!isAssertionOf(form.value(u"client_assertion"_s).toLatin1(), credential, store))
        refuseClient();
}

/// The key that the token gets bound to; empty when the request came without a proof.
QByteArray boundKey(const Request &request, const C1Credential &credential, Store &store)
{
    if (!request.hasHeader("dpop")) {
        if (credential.requireDpop)
            refuse(400, u"invalid_dpop_proof"_s, u"this credential requires a DPoP proof"_s);
        return {};
    }
    const auto key = store.dpop.check(request, {}, store.now());
    if (!key && key.error().needsNonce)
        refuse(400, u"use_dpop_nonce"_s, key.error().text, store.dpop.nonce());
    if (!key)
        refuse(400, u"invalid_dpop_proof"_s, key.error().text);
    return *key;
}

QStringList effectiveRoles(const QStringList &ownerRoles, const QStringList &scopedRoles)
{
    if (scopedRoles.isEmpty())
        return ownerRoles;
    QStringList roles;
    std::ranges::copy_if(scopedRoles, std::back_inserter(roles),
                         [&ownerRoles](const QString &role) { return ownerRoles.contains(role); });
    return roles;
}

Reply issueC1Token(Exchange &exchange)
{
    Store &store = exchange.store;
    const Form form = readForm(exchange.request);
    auto &credential = claimedCredential(form.value(u"client_id"_s), store);
    checkClient(form, credential, store);
    const Instant now = store.now();
    const auto *ownerRoles = store.ownerRoles(credential);
    const bool expired = credential.expiresAt != 0 && credential.expiresAt <= now;
    const bool fromElsewhere = store.options.enforceSourceRanges && !credential.sourceCidrs.isEmpty() &&
                               !containsLoopback(credential.sourceCidrs);
    if (!ownerRoles || expired || fromElsewhere)
        refuseClient();

    Caller caller;
    caller.principalId = credential.ownerId;
    caller.credentialId = credential.id;
    caller.roleIds = effectiveRoles(*ownerRoles, credential.roleIds);
    caller.admin = caller.roleIds.contains(store.superAdminRole());
    caller.keyThumbprint = boundKey(exchange.request, credential, store);
    caller.expiresAt = now + store.options.tokenLifetimeSeconds * Second;
    const QByteArray token = Keys::randomToken();
    store.c1Tokens.add(token, caller, now);
    credential.lastUsedAt = now;

    Reply reply;
    reply.json = {{u"access_token"_s, QString::fromLatin1(token)},
                  {u"token_type"_s, caller.keyThumbprint.isEmpty() ? u"Bearer"_s : u"DPoP"_s},
                  {u"expires_in"_s, store.options.tokenLifetimeSeconds}};
    reply.addHeader("Cache-Control", "no-store");
    return reply;
}

[[noreturn]] void refuseToken(const QString &message, const QByteArray &scheme = "Bearer")
{
    Reply reply = Reply::failure(401, message);
    reply.addHeader("WWW-Authenticate", scheme + R"( error="invalid_token")");
    throw Refusal(reply);
}

void checkProof(const Request &request, const QByteArray &token, const Caller &caller, Store &store)
{
    const auto key = store.dpop.check(request, token, store.now());
    if (key && *key == caller.keyThumbprint)
        return;
    if (key || !key.error().needsNonce)
        refuseToken(key ? u"the proof is of another key"_s : key.error().text, "DPoP");
    Reply reply = Reply::failure(401, key.error().text);
    reply.addHeader("WWW-Authenticate", R"(DPoP error="use_dpop_nonce")");
    reply.addHeader("DPoP-Nonce", store.dpop.nonce());
    throw Refusal(reply);
}

Reply introspect(Exchange &exchange)
{
    QStringList roles;
    for (const auto &role : exchange.store.roles) {
        if (exchange.caller.roleIds.contains(role.id))
            roles.append(u"role/"_s + role.name);
    }
    Reply reply;
    reply.json = {{u"userId"_s, exchange.caller.principalId},
                  {u"principleId"_s, exchange.caller.credentialId},
                  {u"tenantId"_s, u"practice"_s},
                  {u"roles"_s, QJsonArray::fromStringList(roles)},
                  {u"permissions"_s, QJsonArray()},
                  {u"features"_s, QJsonArray{u"SERVICE_PRINCIPALS"_s}},
                  {u"disabledModules"_s, QJsonArray()},
                  {u"deviceClientId"_s, QString()}};
    return reply;
}

} // namespace

Caller authenticateC1(const Request &request, Store &store)
{
    const QByteArray header = request.header("authorization");
    const auto blank = header.indexOf(' ');
    const QByteArray scheme = header.first(qMax(blank, 0)).toLower();
    const QByteArray token = header.mid(blank + 1);
    if (blank < 0 || (scheme != "bearer" && scheme != "dpop"))
        refuseToken(u"an access token is needed"_s);
    const Instant now = store.now();
    const auto *caller = store.c1Tokens.find(token, now);
    if (!caller)
        refuseToken(u"the access token is unknown or has expired"_s);
    const bool principalGone =
        !store.principals.find(caller->principalId) && !store.users.find(caller->principalId);
    if (principalGone && !caller->roleIds.isEmpty())
        refuseToken(u"the token's principal is gone"_s);
    if (scheme == "bearer" && request.hasHeader("dpop"))
        refuseToken(u"a DPoP proof with a Bearer token"_s);
    if ((scheme == "dpop") == caller->keyThumbprint.isEmpty())
        refuseToken(u"the token was issued for another scheme"_s, "DPoP");
    if (scheme == "dpop")
        checkProof(request, token, *caller, store);
    return *caller;
}

void addC1Token(Router &router)
{
    router.add("POST", "/auth/v1/token", Access::Open, issueC1Token);
    router.add("GET", "/api/v1/auth/introspect", Access::SignedIn, introspect);
}

} // namespace keyturn::sandbox
