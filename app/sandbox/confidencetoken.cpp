// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/confidenceroutes.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

/// Shaped like the vendor's JWT, for clients that read its claims; nobody could verify the signature.
QByteArray newToken(const Store &store, Instant expiresAt)
{
    const QJsonObject claims{
        {u"https://confidence.dev/region"_s, u"EU"_s},
        {u"https://confidence.dev/account_name"_s, u"accounts/practice"_s},
        {u"sub"_s, store.confidenceApiClientId},
        {u"exp"_s, expiresAt / Second},
    };
    const QByteArray header = toBase64Url(R"({"alg":"RS256","typ":"JWT"})");
    const QByteArray payload = toBase64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    return header + '.' + payload + '.' + Keys::randomToken();
}

Reply issueConfidenceToken(Exchange &exchange)
{
    Store &store = exchange.store;
    Fields body(readObject(exchange.request));
    const QString grant = body.text(u"grantType"_s);
    const QString clientId = body.text(u"clientId"_s);
    const QString secret = body.text(u"clientSecret"_s);
    body.finish();
    if (exchange.request.hasHeader("authorization"))
        throw Refusal(400, u"the token request takes no Authorization header"_s);
    if (grant != "client_credentials"_L1)
        throw Refusal(400, u"grantType must be client_credentials"_s);
    const QByteArray expected = store.keys.confidenceSecret(store.confidenceApiClientId);
    if (clientId != store.confidenceApiClientId || !Keys::equal(secret.toUtf8(), expected))
        throw Refusal(401, u"unknown client or wrong secret"_s);
    const Instant now = store.now();
    Caller caller;
    caller.principalId = store.confidenceIdentity;
    caller.credentialId = clientId;
    caller.admin = true;
    caller.expiresAt = now + store.options.tokenLifetimeSeconds * Second;
    const QByteArray token = newToken(store, caller.expiresAt);
    store.confidenceTokens.add(token, caller, now);
    Reply reply;
    // An int64, which the vendor's JSON spells as a string.
    reply.json = {{u"accessToken"_s, QString::fromLatin1(token)},
                  {u"expiresIn"_s, QString::number(store.options.tokenLifetimeSeconds)}};
    return reply;
}

} // namespace

Caller authenticateConfidence(const Request &request, Store &store)
{
    const QByteArray header = request.header("authorization");
    const QByteArray scheme = "Bearer ";
    const auto *caller = header.startsWith(scheme)
                             ? store.confidenceTokens.find(header.mid(scheme.size()), store.now())
                             : nullptr;
    if (!caller)
        throw Refusal(401, u"the access token is missing, unknown or has expired"_s);
    return *caller;
}

QString identityOf(const Caller &caller)
{
    if (caller.principalId.startsWith("identities/"_L1))
        return caller.principalId;
    return u"identities/u-" % caller.principalId;
}

void addConfidenceToken(Router &router)
{
    router.add("POST", "/v1/oauth/token", Access::Open, issueConfidenceToken);
}

} // namespace keyturn::sandbox
