// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/workshop.h"

#include "models/domain/kinddescriptor.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

QString apiOf(Vendor vendor)
{
    return vendor == Vendor::ConductorOne ? u"c1"_s : u"confidence"_s;
}

bool isWrite(const QJsonObject &request)
{
    const QString path = request.value("path"_L1).toString();
    return request.value("method"_L1) != "GET"_L1 && !path.endsWith("/token"_L1) &&
           !path.contains("/search/"_L1);
}

} // namespace

void demand(bool fulfilled, const char *what)
{
    if (!fulfilled) {
        throw std::runtime_error(what);
    }
}

Tenants::Tenants(const sandbox::Options &options)
    : m_server(options)
{
    demand(m_server.start().has_value(), "the practice server does not start");
    m_control = std::make_unique<PracticeClient>(m_server.controlUrl());
}

void Tenants::fault(const QString &text) const
{
    demand(m_control->post(u"/faults"_s, {{u"faults"_s, QJsonArray{text}}}).status == 200,
           "the practice server does not understand the fault");
}

void Tenants::endFaults() const
{
    m_control->remove(u"/faults"_s);
}

void Tenants::forgetRequests() const
{
    m_control->remove(u"/requests"_s);
}

int Tenants::requests(const QByteArray &method, const QString &path) const
{
    const QString pattern = QRegularExpression::escape(path).replace("\\*"_L1, "[^/]*"_L1);
    const QRegularExpression wanted(QRegularExpression::anchoredPattern(pattern));
    int count = 0;
    const QJsonArray seen = m_control->get(u"/requests"_s).json.value("requests"_L1).toArray();
    for (const QJsonValue request : seen) {
        if (request["method"_L1].toString().toLatin1() == method &&
            wanted.match(request["path"_L1].toString()).hasMatch()) {
            count += request["count"_L1].toInt();
        }
    }
    return count;
}

int Tenants::requestsThatWrite() const
{
    int count = 0;
    const QJsonArray seen = m_control->get(u"/requests"_s).json.value("requests"_L1).toArray();
    for (const QJsonValue request : seen) {
        count += isWrite(request.toObject()) ? request["count"_L1].toInt() : 0;
    }
    return count;
}

QJsonObject Tenants::colleague(Vendor vendor, const QString &method, const QString &path,
                               const QJsonObject &body) const
{
    QJsonObject edit{{u"api"_s, apiOf(vendor)}, {u"method"_s, method}, {u"path"_s, path}};
    if (method != "GET"_L1 && method != "DELETE"_L1) {
        edit.insert(u"body"_s, body);
    }
    const Answer answer = m_control->post(u"/edit"_s, edit);
    demand(answer.status == 200 && answer.json.value("status"_L1).toInt() < 300,
           "the practice server refuses the colleague");
    return answer.json.value("reply"_L1).toObject();
}

QJsonObject Tenants::state() const
{
    return m_control->get(u"/state"_s).json;
}

QStringList Tenants::namesUnder(const OwnerRef &owner) const
{
    const bool isC1 = descriptorOf(owner.kind).vendor == Vendor::ConductorOne;
    const QString ownerKey = isC1 ? u"ownerId"_s : u"owner"_s;
    const QString token = descriptorOf(owner.kind).token;
    QStringList names;
    const QJsonArray credentials =
        state()[apiOf(descriptorOf(owner.kind).vendor)]["credentials"_L1].toArray();
    for (const QJsonValue credential : credentials) {
        const bool ofKind = !isC1 || credential["kind"_L1] == token;
        if (ofKind && credential[ownerKey] == owner.id) {
            names << credential["displayName"_L1].toString();
        }
    }
    return names;
}

bool Tenants::has(const CredentialRef &ref) const
{
    const Vendor vendor = descriptorOf(ref.kind()).vendor;
    const QString key = vendor == Vendor::ConductorOne ? u"id"_s : u"name"_s;
    const QJsonArray credentials = state()[apiOf(vendor)]["credentials"_L1].toArray();
    return std::any_of(credentials.begin(), credentials.end(),
                       [&](const QJsonValue &credential) { return credential[key] == ref.id; });
}

OwnerRef Tenants::owner(Kind kind, int number) const
{
    const QJsonObject all = state();
    switch (kind) {
    case Kind::ServicePrincipalCredential:
        return {c1Profile, kind, {}, all["c1"_L1]["servicePrincipals"_L1][number]["id"_L1].toString()};
    case Kind::PersonalClient:
        return {c1Profile, kind, {}, all["c1"_L1]["servicePrincipals"_L1][0]["id"_L1].toString()};
    case Kind::ConnectorCredential: {
        const QJsonValue connector = all["c1"_L1]["connectors"_L1][number];
        return {c1Profile, kind, connector["appId"_L1].toString(), connector["id"_L1].toString()};
    }
    case Kind::ClientCredential:
        return {
            confidenceProfile, kind, {}, all["confidence"_L1]["clients"_L1][number]["name"_L1].toString()};
    }
    Q_UNREACHABLE();
}

QStringList Tenants::roles() const
{
    QStringList ids;
    const QJsonArray roles =
        colleague(Vendor::ConductorOne, u"GET"_s, u"/api/v1/iam/roles"_s).value("list"_L1).toArray();
    for (const QJsonValue role : roles) {
        ids << role["id"_L1].toString();
    }
    return ids;
}

bool Tenants::signsIn(const QString &clientId, const Secret &secret) const
{
    return c1Token(m_server.c1Url(), clientId, secret.view().bytes().toByteArray()).status == 200;
}

QString mintPath(const OwnerRef &owner)
{
    switch (owner.kind) {
    case Kind::ServicePrincipalCredential:
        return u"/api/v1/service_principals/%1/credentials"_s.arg(owner.id);
    case Kind::PersonalClient:
        return u"/api/v1/iam/personal_clients"_s;
    case Kind::ConnectorCredential:
        return u"/api/v1/apps/connectors/credentials"_s;
    case Kind::ClientCredential:
        return u"/v1/%1/credentials"_s.arg(owner.id);
    }
    Q_UNREACHABLE();
}

QString credentialPath(const CredentialRef &ref)
{
    switch (ref.kind()) {
    case Kind::ServicePrincipalCredential:
    case Kind::PersonalClient:
        return mintPath(ref.owner) % u'/' % ref.id;
    case Kind::ConnectorCredential:
        return u"/api/v1/apps/%1/connectors/%2/credentials/%3"_s.arg(ref.owner.parentId, ref.owner.id,
                                                                     ref.id);
    case Kind::ClientCredential:
        return u"/v1/"_s % ref.id;
    }
    Q_UNREACHABLE();
}

} // namespace keyturn::test
