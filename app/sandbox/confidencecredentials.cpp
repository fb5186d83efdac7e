// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/confidenceroutes.h"

#include "app/sandbox/confidencejson.h"
#include "app/sandbox/paging.h"

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

const QStringList &readOnlyClientCredential()
{
    static const QStringList keys{u"clientSecret"_s, u"lastSeenTime"_s, u"createTime"_s,
                                  u"updateTime"_s,   u"creator"_s,      u"updater"_s};
    return keys;
}

ConfidenceCredential &namedClientCredential(Exchange &exchange)
{
    auto *credential = namedClient(exchange).credentials.find(exchange.params.at(1));
    if (!credential)
        throw Refusal(404, u"credential not found"_s);
    return *credential;
}

QJsonObject withSecret(const Store &store, const ConfidenceCredential &credential)
{
    auto json = confidenceCredentialJson(credential);
    const QString secret = QString::fromLatin1(store.keys.confidenceSecret(credential.name));
    json.insert(u"clientSecret"_s, QJsonObject{{u"secret"_s, secret}});
    return json;
}

/// The vendor's sources disagree on whether reads show the secret; an option decides.
QJsonObject asRead(const Store &store, const ConfidenceCredential &credential)
{
    return store.echoConfidenceSecrets ? withSecret(store, credential) : confidenceCredentialJson(credential);
}

Reply shownClientCredential(const Store &store, const ConfidenceCredential &credential)
{
    Reply reply;
    reply.json = asRead(store, credential);
    return reply;
}

QString checkedSdkType(const QString &type)
{
    static const QStringList known{u"SDK_TYPE_UNSPECIFIED"_s, u"BACKEND"_s, u"FRONTEND"_s};
    if (type.isEmpty())
        return known.first();
    if (!known.contains(type))
        throw Refusal(400, u"\"%1\" is not an sdkType"_s.arg(type));
    return type;
}

QStringList checkedEnvironments(const QStringList &environments)
{
    for (const auto &environment : environments) {
        if (environment.trimmed().isEmpty() || environment.contains(u' '))
            throw Refusal(400, u"\"%1\" is not an environment"_s.arg(environment));
    }
    return environments;
}

/// The writable fields of a body, which must carry a display name whatever the mask says.
ConfidenceCredential readWritable(Fields &body)
{
    body.refuseReadOnly(readOnlyClientCredential());
    ConfidenceCredential read;
    read.displayName = body.text(u"displayName"_s);
    read.environments = checkedEnvironments(body.texts(u"environments"_s));
    read.labels = body.map(u"labels"_s);
    read.sdkType = checkedSdkType(body.text(u"sdkType"_s));
    if (read.displayName.isEmpty())
        throw Refusal(400, u"displayName is required"_s);
    return read;
}

Reply listClientCredentials(Exchange &exchange)
{
    const auto wanted = readPage(exchange.query("pageSize"_L1), exchange.query("pageToken"_L1),
                                 exchange.request.path, ConfidencePages);
    const Store &store = exchange.store;
    Reply reply;
    reply.json = onePage(namedClient(exchange).credentials, wanted, u"clientCredentials"_s,
                         [&store](const auto &credential) { return asRead(store, credential); });
    return reply;
}

Reply createClientCredential(Exchange &exchange)
{
    Store &store = exchange.store;
    auto &client = namedClient(exchange);
    Fields body(readObject(exchange.request));
    if (body.has(u"name"_s))
        throw Refusal(400, u"\"name\" is given by the server"_s);
    auto credential = readWritable(body);
    body.finish();
    const QString id = store.newShortId();
    credential.name = client.name % u"/credentials/" % id;
    credential.createTime = credential.updateTime = store.now();
    credential.creator = credential.updater = identityOf(exchange.caller);
    Reply reply;
    reply.json = withSecret(store, client.credentials.add(id, std::move(credential)));
    return reply;
}

Reply getClientCredential(Exchange &exchange)
{
    return shownClientCredential(exchange.store, namedClientCredential(exchange));
}

Reply updateClientCredential(Exchange &exchange)
{
    auto &credential = namedClientCredential(exchange);
    const auto mask = readMask(exchange.query("updateMask"_L1),
                               {u"displayName"_s, u"environments"_s, u"labels"_s, u"sdkType"_s},
                               readOnlyClientCredential() + QStringList{u"name"_s});
    Fields body(readObject(exchange.request));
    body.expectSame(u"name"_s, credential.name);
    const auto read = readWritable(body);
    body.finish();
    if (mask.contains(u"displayName"_s))
        credential.displayName = read.displayName;
    if (mask.contains(u"environments"_s))
        credential.environments = read.environments;
    if (mask.contains(u"labels"_s))
        credential.labels = read.labels;
    if (mask.contains(u"sdkType"_s))
        credential.sdkType = read.sdkType;
    credential.updateTime = exchange.store.now();
    credential.updater = identityOf(exchange.caller);
    return shownClientCredential(exchange.store, credential);
}

Reply removeClientCredential(Exchange &exchange)
{
    namedClientCredential(exchange);
    expectNoFields(exchange.request);
    namedClient(exchange).credentials.remove(exchange.params.at(1));
    return {};
}

} // namespace

void addConfidenceCredentials(Router &router)
{
    router.add("GET", "/v1/clients/*/credentials", Access::SignedIn, listClientCredentials,
               {u"pageSize"_s, u"pageToken"_s});
    router.add("POST", "/v1/clients/*/credentials", Access::SignedIn, createClientCredential);
    router.add("GET", "/v1/clients/*/credentials/*", Access::SignedIn, getClientCredential);
    router.add("PATCH", "/v1/clients/*/credentials/*", Access::SignedIn, updateClientCredential,
               {u"updateMask"_s});
    router.add("DELETE", "/v1/clients/*/credentials/*", Access::SignedIn, removeClientCredential);
}

} // namespace keyturn::sandbox
