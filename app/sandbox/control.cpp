// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/control.h"

#include "app/sandbox/faultedreply.h"
#include "app/sandbox/strict.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

Fault readFault(const QJsonValue &value)
{
    const auto fault = value.isString() ? Fault::parse(value.toString()) : Fault::fromJson(value.toObject());
    if (!fault)
        throw Refusal(400, fault.error());
    return *fault;
}

bool readSwitch(const Request &request)
{
    Fields body(readObject(request));
    const bool on = body.flag(u"on"_s);
    body.finish();
    return on;
}

QLatin1StringView kindName(C1Kind kind)
{
    switch (kind) {
    case C1Kind::ServicePrincipal:
        return "servicePrincipalCredential"_L1;
    case C1Kind::Personal:
        return "personalClient"_L1;
    case C1Kind::Connector:
        return "connectorCredential"_L1;
    }
    Q_UNREACHABLE();
}

void appendLive(QJsonArray &list, const Store &store, const Table<C1Credential> &credentials)
{
    for (const auto &[number, credential] : credentials.rows()) {
        if (credential.deletedAt != 0)
            continue;
        list.append(QJsonObject{{u"id"_s, credential.id},
                                {u"clientId"_s, store.clientId(credential)},
                                {u"kind"_s, kindName(credential.kind)},
                                {u"ownerId"_s, credential.ownerId},
                                {u"displayName"_s, credential.displayName}});
    }
}

QJsonObject ownerJson(const QString &id, const QString &displayName)
{
    return {{u"id"_s, id}, {u"displayName"_s, displayName}};
}

QJsonObject c1State(const Store &store)
{
    QJsonArray principals;
    QJsonArray connectors;
    QJsonArray credentials;
    for (const auto &[number, principal] : store.principals.rows()) {
        principals.append(ownerJson(principal.id, principal.displayName));
        appendLive(credentials, store, principal.credentials);
    }
    appendLive(credentials, store, store.personalClients);
    for (const auto &[number, app] : store.apps.rows()) {
        for (const auto &[place, connector] : app.connectors.rows()) {
            auto json = ownerJson(connector.id, connector.displayName);
            json.insert(u"appId"_s, connector.appId);
            connectors.append(json);
            appendLive(credentials, store, connector.credentials);
        }
    }
    return {
        {u"servicePrincipals"_s, principals}, {u"connectors"_s, connectors}, {u"credentials"_s, credentials}};
}

QJsonObject confidenceState(const Store &store)
{
    QJsonArray clients;
    QJsonArray credentials;
    for (const auto &[number, client] : store.clients.rows()) {
        if (client.deleteTime != 0)
            continue;
        clients.append(QJsonObject{{u"name"_s, client.name}, {u"displayName"_s, client.displayName}});
        for (const auto &[place, credential] : client.credentials.rows()) {
            credentials.append(QJsonObject{{u"name"_s, credential.name},
                                           {u"owner"_s, client.name},
                                           {u"displayName"_s, credential.displayName}});
        }
    }
    return {{u"clients"_s, clients}, {u"credentials"_s, credentials}};
}

} // namespace

Control::Control(Shared &shared, Service &c1, Service &confidence)
    : m_shared(shared)
    , m_c1(c1)
    , m_confidence(confidence)
{
}

Reply Control::serve(const Request &request)
{
    try {
        if (request.segments.size() != 2 || request.segments.first() != "_control"_L1)
            throw Refusal(404, u"no such path"_s);
        return act(request, request.segments.at(1));
    } catch (const Refusal &refusal) {
        return refusal.reply;
    }
}

Reply Control::act(const Request &request, const QString &what)
{
    const bool isPost = request.method == "POST";
    if (what == "faults"_L1)
        return faults(request);
    if (what == "state"_L1 && request.method == "GET")
        return state();
    if (what == "edit"_L1 && isPost)
        return edit(request);
    if (what == "check-secret"_L1 && isPost)
        return checkSecret(request);
    if (what == "expire-tokens"_L1 && isPost)
        return expireTokens();
    if (what == "clock-skew"_L1 && isPost)
        return setClockSkew(request);
    if (what == "dpop-nonce"_L1 && isPost)
        return setDpopNonce(request);
    if (what == "echo-secrets"_L1 && isPost)
        return setEcho(request);
    if (what != "requests"_L1)
        throw Refusal(404, u"no such operation"_s);
    if (request.method == "DELETE")
        m_shared.log.clear();
    Reply reply;
    reply.json = m_shared.log.toJson();
    return reply;
}

Reply Control::faults(const Request &request)
{
    if (request.method == "DELETE") {
        m_shared.faults.clear();
        m_shared.patience.interrupt();
    } else if (request.method == "POST") {
        const auto body = readObject(request);
        const auto given = body.contains("faults"_L1) ? body.value("faults"_L1).toArray() : QJsonArray{body};
        QList<Fault> faults;
        for (const auto &value : given)
            faults.append(readFault(value));
        for (const auto &fault : faults)
            m_shared.faults.add(fault);
    }
    QJsonArray list;
    const auto all = m_shared.faults.all();
    for (const auto &fault : all)
        list.append(fault.toJson());
    Reply reply;
    reply.json = {{u"faults"_s, list}};
    return reply;
}

Reply Control::state()
{
    const std::lock_guard lock(m_shared.mutex);
    Reply reply;
    reply.json = {{u"c1"_s, c1State(m_shared.store)}, {u"confidence"_s, confidenceState(m_shared.store)}};
    return reply;
}

Reply Control::edit(const Request &request)
{
    Fields body(readObject(request));
    const QString api = body.text(u"api"_s);
    const QString method = body.text(u"method"_s);
    const QString path = body.text(u"path"_s);
    const auto inner = body.object(u"body"_s);
    body.finish();
    if (api != "c1"_L1 && api != "confidence"_L1)
        throw Refusal(400, u"api is c1 or confidence"_s);
    Request edit = Request::make(method.toLatin1(), path.toUtf8());
    if (inner) {
        edit.body = QJsonDocument(*inner).toJson(QJsonDocument::Compact);
        edit.headers.insert("content-type", {"application/json"});
    }
    const Reply done = (api == "c1"_L1 ? m_c1 : m_confidence).serveColleague(edit);
    Reply reply;
    reply.json = {{u"status"_s, done.status}, {u"reply"_s, withoutSecrets(done.json)}};
    return reply;
}

Reply Control::checkSecret(const Request &request)
{
    Fields body(readObject(request));
    const QString credential = body.text(u"credential"_s);
    const QByteArray secret = body.text(u"secret"_s).toLatin1();
    body.finish();
    const Keys &keys = m_shared.store.keys;
    const QByteArray given =
        credential.startsWith("clients/"_L1) ? keys.confidenceSecret(credential) : keys.c1Secret(credential);
    Reply reply;
    reply.json = {{u"right"_s, Keys::equal(secret, given)}};
    return reply;
}

Reply Control::expireTokens()
{
    const std::lock_guard lock(m_shared.mutex);
    m_shared.store.c1Tokens.expireAll();
    m_shared.store.confidenceTokens.expireAll();
    return {};
}

Reply Control::setClockSkew(const Request &request)
{
    Fields body(readObject(request));
    const int seconds = body.number(u"seconds"_s);
    body.finish();
    const std::lock_guard lock(m_shared.mutex);
    m_shared.store.clockSkew = seconds * Second;
    return {};
}

Reply Control::setDpopNonce(const Request &request)
{
    const bool on = readSwitch(request);
    const std::lock_guard lock(m_shared.mutex);
    m_shared.store.dpop.demandNonce(on);
    return {};
}

Reply Control::setEcho(const Request &request)
{
    const bool on = readSwitch(request);
    const std::lock_guard lock(m_shared.mutex);
    m_shared.store.echoConfidenceSecrets = on;
    return {};
}

} // namespace keyturn::sandbox
