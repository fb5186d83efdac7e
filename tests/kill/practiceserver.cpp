// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/kill/practiceserver.h"

#include "models/domain/kinddescriptor.h"
#include "tests/kill/practiceprofiles.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

constexpr int startTimeout = 20'000;

Kind c1KindOf(const QString &token)
{
    for (const Kind kind : allKinds) {
        if (descriptorOf(kind).token == token) {
            return kind;
        }
    }
    qFatal("the practice server has a kind that Keyturn does not know");
}

OwnerRef ownerOf(Kind kind, const QString &id, const QString &parent = {})
{
    return {profileIdOf(descriptorOf(kind).vendor), kind, parent, id};
}

void readC1(const QJsonValue &state, Holdings &holdings)
{
    QMap<QString, QString> apps;
    const QJsonArray connectors = state["connectors"_L1].toArray();
    for (const QJsonValue connector : connectors) {
        apps.insert(connector["id"_L1].toString(), connector["appId"_L1].toString());
    }
    const QJsonArray principals = state["servicePrincipals"_L1].toArray();
    for (const QJsonValue principal : principals) {
        holdings.owners.insert(principal["id"_L1].toString(), {ownerOf(Kind::ServicePrincipalCredential, {}),
                                                               principal["displayName"_L1].toString()});
    }
    const QJsonArray credentials = state["credentials"_L1].toArray();
    for (const QJsonValue credential : credentials) {
        const QString owner = credential["ownerId"_L1].toString();
        holdings.credentials.insert(
            credential["id"_L1].toString(),
            {ownerOf(c1KindOf(credential["kind"_L1].toString()), owner, apps.value(owner)),
             credential["displayName"_L1].toString()});
    }
}

void readConfidence(const QJsonValue &state, Holdings &holdings)
{
    const QJsonArray clients = state["clients"_L1].toArray();
    for (const QJsonValue client : clients) {
        holdings.owners.insert(client["name"_L1].toString(),
                               {ownerOf(Kind::ClientCredential, {}), client["displayName"_L1].toString()});
    }
    const QJsonArray credentials = state["credentials"_L1].toArray();
    for (const QJsonValue credential : credentials) {
        holdings.credentials.insert(credential["name"_L1].toString(),
                                    {ownerOf(Kind::ClientCredential, credential["owner"_L1].toString()),
                                     credential["displayName"_L1].toString()});
    }
}

QString pathOf(const QString &id, const OwnerRef &owner)
{
    switch (owner.kind) {
    case Kind::ServicePrincipalCredential:
        return u"/api/v1/service_principals/%1/credentials/%2"_s.arg(owner.id, id);
    case Kind::PersonalClient:
        return u"/api/v1/iam/personal_clients/"_s + id;
    case Kind::ConnectorCredential:
        return u"/api/v1/apps/%1/connectors/%2/credentials/%3"_s.arg(owner.parentId, owner.id, id);
    case Kind::ClientCredential:
        return u"/v1/"_s + id;
    }
    Q_UNREACHABLE();
}

} // namespace

PracticeServer::PracticeServer(const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(startTimeout)) {
            qFatal("the practice server does not start");
        }
    }
    m_readiness = m_process.readLine();
    const QJsonObject line = QJsonDocument::fromJson(m_readiness).object();
    m_control = std::make_unique<PracticeClient>(line.value("control"_L1).toString());
}

PracticeServer::~PracticeServer()
{
    m_process.terminate();
    m_process.waitForFinished();
}

Holdings PracticeServer::holdings() const
{
    const QJsonObject state = m_control->get(u"/state"_s).json;
    Holdings holdings;
    readC1(state["c1"_L1], holdings);
    readConfidence(state["confidence"_L1], holdings);
    return holdings;
}

OwnerRef PracticeServer::owner(Kind kind) const
{
    const QJsonObject state = m_control->get(u"/state"_s).json;
    const QJsonValue c1 = state["c1"_L1];
    switch (kind) {
    case Kind::ServicePrincipalCredential:
        return ownerOf(kind, c1["servicePrincipals"_L1][1]["id"_L1].toString());
    case Kind::PersonalClient:
        return ownerOf(kind, c1["servicePrincipals"_L1][0]["id"_L1].toString());
    case Kind::ConnectorCredential:
        return ownerOf(kind, c1["connectors"_L1][0]["id"_L1].toString(),
                       c1["connectors"_L1][0]["appId"_L1].toString());
    case Kind::ClientCredential:
        return ownerOf(kind, state["confidence"_L1]["clients"_L1][1]["name"_L1].toString());
    }
    Q_UNREACHABLE();
}

bool PracticeServer::isSecretOf(const QString &credential, const QByteArray &secret) const
{
    const QJsonObject body{{u"credential"_s, credential}, {u"secret"_s, QString::fromLatin1(secret)}};
    return m_control->post(u"/check-secret"_s, body).json.value("right"_L1).toBool();
}

void PracticeServer::fault(const QString &text) const
{
    if (m_control->post(u"/faults"_s, {{u"faults"_s, QJsonArray{text}}}).status != 200) {
        qFatal("the practice server does not understand a fault");
    }
}

void PracticeServer::endFaults() const
{
    m_control->remove(u"/faults"_s);
}

bool PracticeServer::holdsUp() const
{
    const QJsonArray faults = m_control->get(u"/faults"_s).json.value("faults"_L1).toArray();
    return std::any_of(faults.begin(), faults.end(),
                       [](const QJsonValue &fault) { return fault["waiting"_L1].toInt() > 0; });
}

void PracticeServer::shiftClock(std::chrono::seconds ahead) const
{
    m_control->post(u"/clock-skew"_s, {{u"seconds"_s, static_cast<qint64>(ahead.count())}});
}

void PracticeServer::forgetRequests() const
{
    m_control->remove(u"/requests"_s);
}

int PracticeServer::requests(const QByteArray &method, const QString &path) const
{
    const QString pattern = QRegularExpression::escape(path).replace("\\*"_L1, "[^/]*"_L1);
    const QRegularExpression wanted(QRegularExpression::anchoredPattern(pattern));
    const QJsonArray seen = m_control->get(u"/requests"_s).json.value("requests"_L1).toArray();
    int count = 0;
    for (const QJsonValue request : seen) {
        if (request["method"_L1].toString().toLatin1() == method &&
            wanted.match(request["path"_L1].toString()).hasMatch()) {
            count += request["count"_L1].toInt();
        }
    }
    return count;
}

void PracticeServer::remove(const QString &path, Vendor vendor, const char *method) const
{
    QJsonObject edit{{u"api"_s, vendor == Vendor::ConductorOne ? u"c1"_s : u"confidence"_s},
                     {u"method"_s, QString::fromLatin1(method)},
                     {u"path"_s, path}};
    if (qstrcmp(method, "POST") == 0) {
        edit.insert(u"body"_s, QJsonObject());
    }
    m_control->post(u"/edit"_s, edit);
}

void PracticeServer::tidyUp(const Holdings &before, const Holdings &now) const
{
    for (const auto &[id, item] : now.credentials.asKeyValueRange()) {
        if (!before.credentials.contains(id)) {
            const Kind kind = item.owner.kind;
            remove(pathOf(id, item.owner), descriptorOf(kind).vendor,
                   kind == Kind::ConnectorCredential ? "POST" : "DELETE");
        }
    }
    for (const auto &[id, item] : now.owners.asKeyValueRange()) {
        if (!before.owners.contains(id)) {
            const bool isC1 = item.owner.kind == Kind::ServicePrincipalCredential;
            remove((isC1 ? u"/api/v1/service_principals/"_s : u"/v1/"_s) + id,
                   isC1 ? Vendor::ConductorOne : Vendor::Confidence);
        }
    }
}

} // namespace keyturn::test
