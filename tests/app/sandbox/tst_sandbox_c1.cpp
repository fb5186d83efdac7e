// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/sandboxserver.h"
#include "tests/app/sandbox/practiceclient.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace keyturn::test;
using keyturn::sandbox::Options;
using keyturn::sandbox::SandboxServer;

class TestSandboxC1 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void principalsAreListedInPages();
    void pageSizeIsClamped();
    void foreignPageTokenIsRefused();
    void principalLives();
    void credentialLives();
    void createdCredentialHasWhatWasAsked();
    void revokedCredentialBuysNoToken();
    void personalClientLives();
    void maskDecidesWhatChanges();
    void searchFindsEveryUsersClients();
    void connectorRotates();
    void lookupsAnswer();
    void narrowCallerMayNotWrite();
    void sameSeedSameData();

private:
    QString principal(int index) const;

    SandboxServer m_server{Options{.principals = 30, .credentialsPerPrincipal = 12, .personalClients = 30}};
    std::optional<PracticeClient> m_client;
};

void TestSandboxC1::initTestCase()
{
    QVERIFY(m_server.start());
    m_client = signedInToC1(m_server.c1Url(), m_server.c1ClientId(), m_server.c1ClientSecret());
}

QString TestSandboxC1::principal(int index) const
{
    const auto page = m_client->get(u"/api/v1/service_principals"_s).json.value("list"_L1).toArray();
    return page.at(index).toObject().value("id"_L1).toString();
}

void TestSandboxC1::principalsAreListedInPages()
{
    const auto first = m_client->get(u"/api/v1/service_principals?page_size=10"_s);
    QCOMPARE(first.json.value("list"_L1).toArray().size(), 10);
    const auto all = everything(*m_client, u"/api/v1/service_principals?page_size=10"_s, u"list"_s);
    QCOMPARE(all.size(), 30);
    QSet<QString> ids;
    for (const auto &item : all)
        ids.insert(item.toObject().value("id"_L1).toString());
    QCOMPARE(ids.size(), 30);
    const auto rows = everything(
        *m_client, u"/api/v1/service_principals/%1/credentials?page_size=10"_s.arg(principal(3)), u"list"_s);
    QCOMPARE(rows.size(), 12);
}

void TestSandboxC1::pageSizeIsClamped()
{
    const auto sizeOf = [this](const QString &query) {
        return m_client->get(u"/api/v1/service_principals"_s + query).json.value("list"_L1).toArray().size();
    };
    QCOMPARE(sizeOf(u""_s), 25);
    QCOMPARE(sizeOf(u"?page_size=1"_s), 10);
    QCOMPARE(sizeOf(u"?page_size=100000"_s), 30);
    QCOMPARE(m_client->get(u"/api/v1/service_principals?page_size=many"_s).status, 400);
}

void TestSandboxC1::foreignPageTokenIsRefused()
{
    const auto page = m_client->get(u"/api/v1/service_principals?page_size=10"_s);
    const QString token = page.json.value("nextPageToken"_L1).toString();
    QVERIFY(!token.isEmpty());
    QCOMPARE(m_client->get(u"/api/v1/apps?page_token="_s + token).status, 400);
    QCOMPARE(m_client->get(u"/api/v1/service_principals?page_token=xyz"_s).status, 400);
}

void TestSandboxC1::principalLives()
{
    const auto made = m_client->post(u"/api/v1/service_principals"_s, {{u"displayName"_s, u"Release bot"_s}});
    QCOMPARE(made.status, 200);
    const auto bot = made.json.value("servicePrincipal"_L1).toObject();
    const QString path = u"/api/v1/service_principals/"_s + bot.value("id"_L1).toString();
    QCOMPARE(m_client->get(path).json, made.json);
    const auto renamed =
        m_client->patch(path, {{u"servicePrincipal"_s, QJsonObject{{u"displayName"_s, u"Bot"_s}}},
                               {u"updateMask"_s, u"displayName"_s}});
    QCOMPARE(renamed.json.value("servicePrincipal"_L1).toObject().value("displayName"_L1), u"Bot"_s);
    m_client->post(path + u"/credentials"_s, {{u"displayName"_s, u"one"_s}});
    const auto rows = m_client->get(path + u"/credentials"_s).json.value("list"_L1).toArray();
    const QString credential = rows.first().toObject().value("id"_L1).toString();
    QCOMPARE(m_client->remove(path).status, 200);
    QCOMPARE(m_client->get(path).status, 404);
    QCOMPARE(m_client->get(path + u"/credentials/"_s + credential).status, 404);
    QCOMPARE(m_client->remove(path).status, 404);
}

void TestSandboxC1::credentialLives()
{
    const QString list = u"/api/v1/service_principals/%1/credentials"_s.arg(principal(2));
    const auto made = m_client->post(list, {{u"displayName"_s, u"old name"_s}});
    QCOMPARE(made.status, 200);
    QVERIFY(made.json.value("clientSecret"_L1).toString().startsWith("secret-token:conductorone.com:v1:"_L1));
    const auto shown = made.json.value("credential"_L1).toObject();
    QVERIFY(shown.value("lastUsedAt"_L1).isNull());
    const QString path = list + u'/' + shown.value("id"_L1).toString();
    const auto read = m_client->get(path);
    QCOMPARE(read.json.value("credential"_L1).toObject(), shown);
    QVERIFY(!read.body.contains("secret-token"));
    const auto renamed =
        m_client->patch(path, {{u"credential"_s, QJsonObject{{u"displayName"_s, u"new name"_s}}},
                               {u"updateMask"_s, u"displayName"_s}});
    QCOMPARE(renamed.status, 200);
    QCOMPARE(m_client->get(path).json.value("credential"_L1).toObject().value("displayName"_L1),
             u"new name"_s);
    const auto revoked = m_client->remove(path);
    QCOMPARE(revoked.status, 200);
    QCOMPARE(revoked.body, QByteArray("{}"));
    QCOMPARE(m_client->get(path).status, 404);
}

void TestSandboxC1::createdCredentialHasWhatWasAsked()
{
    const auto roles = m_client->get(u"/api/v1/iam/roles"_s).json.value("list"_L1).toArray();
    const QString role = roles.last().toObject().value("id"_L1).toString();
    const QJsonArray ranges{u"10.0.0.0/24"_s, u"2001:db8::/32"_s};
    const auto made = m_client->post(u"/api/v1/service_principals/%1/credentials"_s.arg(principal(1)),
                                     {{u"displayName"_s, u"narrow"_s},
                                      {u"expires"_s, u"2592000s"_s},
                                      {u"allowSourceCidrs"_s, ranges},
                                      {u"scopedRoles"_s, QJsonArray{role}},
                                      {u"requireDpop"_s, false}});
    const auto shown = made.json.value("credential"_L1).toObject();
    QCOMPARE(shown.value("allowSourceCidrs"_L1).toArray(), ranges);
    QCOMPARE(shown.value("scopedRoleIds"_L1).toArray(), QJsonArray{role});
    const auto created = QDateTime::fromString(shown.value("createdAt"_L1).toString(), Qt::ISODateWithMs);
    const auto expires = QDateTime::fromString(shown.value("expiresAt"_L1).toString(), Qt::ISODateWithMs);
    QCOMPARE(created.msecsTo(expires), qint64(2592000) * 1000);
}

void TestSandboxC1::revokedCredentialBuysNoToken()
{
    const QString list = u"/api/v1/service_principals/%1/credentials"_s.arg(principal(0));
    const auto made = m_client->post(list, {{u"displayName"_s, u"gone soon"_s}});
    const auto shown = made.json.value("credential"_L1).toObject();
    const QString clientId = shown.value("clientId"_L1).toString();
    const QByteArray secret = made.json.value("clientSecret"_L1).toString().toLatin1();
    QCOMPARE(c1Token(m_server.c1Url(), clientId, secret).status, 200);
    const QString path = list + u'/' + shown.value("id"_L1).toString();
    QVERIFY(!m_client->get(path).json.value("credential"_L1).toObject().value("lastUsedAt"_L1).isNull());
    QCOMPARE(m_client->remove(path).status, 200);
    QCOMPARE(c1Token(m_server.c1Url(), clientId, secret).status, 401);
}

void TestSandboxC1::personalClientLives()
{
    const QString list = u"/api/v1/iam/personal_clients"_s;
    const auto before = everything(*m_client, list, u"list"_s).size();
    const auto made = m_client->post(list, {{u"displayName"_s, u"laptop"_s}});
    QCOMPARE(made.status, 200);
    const auto shown = made.json.value("client"_L1).toObject();
    QVERIFY(shown.value("expiresTime"_L1).isNull());
    QVERIFY(shown.value("clientId"_L1).toString().endsWith("/pcc"_L1));
    const QByteArray secret = made.json.value("clientSecret"_L1).toString().toLatin1();
    QCOMPARE(c1Token(m_server.c1Url(), shown.value("clientId"_L1).toString(), secret).status, 200);
    const auto own = everything(*m_client, list, u"list"_s);
    QCOMPARE(own.size(), before + 1);
    for (const auto &client : own)
        QCOMPARE(client.toObject().value("userId"_L1), shown.value("userId"_L1));
    const QString path = list + u'/' + shown.value("id"_L1).toString();
    QCOMPARE(m_client->get(path).status, 200);
    QCOMPARE(m_client->remove(path).status, 200);
    QCOMPARE(m_client->get(path).status, 404);
}

void TestSandboxC1::maskDecidesWhatChanges()
{
    const QString list = u"/api/v1/iam/personal_clients"_s;
    const auto made = m_client->post(list, {{u"displayName"_s, u"before"_s},
                                            {u"allowSourceCidr"_s, QJsonArray{u"10.0.0.0/8"_s}},
                                            {u"expires"_s, u"2592000s"_s}});
    const QString path = list + u'/' + made.json.value("client"_L1).toObject().value("id"_L1).toString();
    const auto update = [&](const QJsonObject &client, const QString &mask) {
        const auto answer = m_client->post(path, {{u"client"_s, client}, {u"updateMask"_s, mask}});
        return answer.json.value("client"_L1).toObject();
    };
    auto client =
        update({{u"displayName"_s, u"after"_s}, {u"allowSourceCidr"_s, QJsonArray()}}, u"displayName"_s);
    QCOMPARE(client.value("displayName"_L1), u"after"_s);
    QCOMPARE(client.value("allowSourceCidr"_L1).toArray().size(), 1);
    client = update({}, u"allowSourceCidr,expiresTime"_s);
    QCOMPARE(client.value("allowSourceCidr"_L1).toArray().size(), 0);
    QVERIFY(client.value("expiresTime"_L1).isNull());
    const QString later = QDateTime::currentDateTimeUtc().addDays(9).toString(Qt::ISODate);
    client = update({{u"expiresTime"_s, later}}, u"expiresTime"_s);
    QCOMPARE(QDateTime::fromString(client.value("expiresTime"_L1).toString(), Qt::ISODateWithMs),
             QDateTime::fromString(later, Qt::ISODate));
    QCOMPARE(client.value("displayName"_L1), u"after"_s);
}

void TestSandboxC1::searchFindsEveryUsersClients()
{
    const QString path = u"/api/v1/search/iam/personal_clients"_s;
    const auto first = m_client->post(path, {{u"pageSize"_s, 25}});
    QCOMPARE(first.json.value("list"_L1).toArray().size(), 25);
    QSet<QString> owners;
    const auto found = first.json.value("list"_L1).toArray();
    for (const auto &client : found)
        owners.insert(client.toObject().value("userId"_L1).toString());
    QVERIFY(owners.size() > 2);
    const auto second =
        m_client->post(path, {{u"pageSize"_s, 25}, {u"pageToken"_s, first.json.value("nextPageToken"_L1)}});
    QVERIFY(second.json.value("list"_L1).toArray().size() >= 5);
    QCOMPARE(second.json.value("nextPageToken"_L1), u""_s);
    const QString user = found.at(1).toObject().value("userId"_L1).toString();
    const auto byUser = m_client->post(path, {{u"users"_s, QJsonArray{QJsonObject{{u"id"_s, user}}}}});
    const auto ofUser = byUser.json.value("list"_L1).toArray();
    QVERIFY(!ofUser.isEmpty());
    for (const auto &client : ofUser)
        QCOMPARE(client.toObject().value("userId"_L1), user);
    QCOMPARE(m_client->post(path, {{u"query"_s, u"no such name"_s}}).json.value("list"_L1).toArray().size(),
             0);
}

void TestSandboxC1::connectorRotates()
{
    const auto apps = m_client->get(u"/api/v1/apps"_s).json.value("list"_L1).toArray();
    QVERIFY(apps.first().toObject().value("userCount"_L1).isString());
    const QString app = apps.first().toObject().value("id"_L1).toString();
    const QString list = u"/api/v1/apps/%1/connectors"_s.arg(app);
    const auto view = m_client->get(list).json.value("list"_L1).toArray().first().toObject();
    const QString connector = view.value("connector"_L1).toObject().value("id"_L1).toString();
    QCOMPARE(m_client->get(list + u'/' + connector).json.value("connectorView"_L1).toObject(), view);
    const auto rotate = [&] {
        const auto answer = m_client->post(u"/api/v1/apps/connectors/credentials"_s,
                                           {{u"appId"_s, app}, {u"connectorId"_s, connector}});
        return answer.json.value("credential"_L1).toObject();
    };
    const auto old = rotate();
    const auto fresh = rotate();
    QVERIFY(old.value("id"_L1) != fresh.value("id"_L1));
    const auto works = [this](const QJsonObject &credential) {
        return c1Token(m_server.c1Url(), credential.value("clientId"_L1).toString(),
                       credential.value("clientSecret"_L1).toString().toLatin1())
            .status;
    };
    QCOMPARE(works(old), 200);
    QCOMPARE(works(fresh), 200);
    const QString path = u"%1/%2/credentials/%3"_s.arg(list, connector, old.value("id"_L1).toString());
    QCOMPARE(m_client->get(path).json.value("credential"_L1).toObject().value("clientSecret"_L1), u""_s);
    const auto revoked = m_client->post(path, {});
    QCOMPARE(revoked.status, 200);
    QVERIFY(revoked.body.isEmpty());
    QVERIFY(!m_client->get(path).json.value("credential"_L1).toObject().value("deletedAt"_L1).isNull());
    QCOMPARE(works(old), 401);
    QCOMPARE(works(fresh), 200);
    QCOMPARE(m_client->post(path, {}).status, 404);
}

void TestSandboxC1::lookupsAnswer()
{
    const auto roles = m_client->get(u"/api/v1/iam/roles"_s).json.value("list"_L1).toArray();
    QCOMPARE(roles.first().toObject().value("name"_L1), u"system:super-admin"_s);
    const auto found = m_client->post(u"/api/v1/search/apps"_s, {{u"query"_s, u"git"_s}});
    QCOMPARE(found.json.value("list"_L1).toArray().size(), 1);
    const auto clients = m_client->post(u"/api/v1/search/iam/personal_clients"_s, {}).json;
    const QString human = clients.value("list"_L1).toArray().at(1).toObject().value("userId"_L1).toString();
    const auto user = m_client->get(u"/api/v1/users/"_s + human).json.value("userView"_L1).toObject();
    QVERIFY(user.value("user"_L1).toObject().value("email"_L1).toString().contains(u'@'));
    QCOMPARE(m_client->get(u"/api/v1/users/nobody"_s).status, 404);
}

void TestSandboxC1::narrowCallerMayNotWrite()
{
    const auto roles = m_client->get(u"/api/v1/iam/roles"_s).json.value("list"_L1).toArray();
    const QString list = u"/api/v1/service_principals/%1/credentials"_s.arg(principal(0));
    const QJsonArray viewer{roles.at(5).toObject().value("id"_L1)};
    const auto made = m_client->post(list, {{u"displayName"_s, u"viewer"_s}, {u"scopedRoles"_s, viewer}});
    const auto narrow = signedInToC1(
        m_server.c1Url(), made.json.value("credential"_L1).toObject().value("clientId"_L1).toString(),
        made.json.value("clientSecret"_L1).toString().toLatin1());
    QCOMPARE(narrow.get(u"/api/v1/service_principals"_s).status, 200);
    const auto refused = narrow.post(list, {{u"displayName"_s, u"more"_s}});
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.json.value("code"_L1).toInt(), 7);
}

void TestSandboxC1::sameSeedSameData()
{
    SandboxServer twin(Options{.principals = 30, .credentialsPerPrincipal = 12, .personalClients = 30});
    QVERIFY(twin.start());
    QCOMPARE(twin.c1ClientSecret(), m_server.c1ClientSecret());
    SandboxServer other(Options{.seed = 7});
    QVERIFY(other.start());
    QVERIFY(other.c1ClientSecret() != m_server.c1ClientSecret());
    const auto client = signedInToC1(twin.c1Url(), twin.c1ClientId(), twin.c1ClientSecret());
    const auto page = client.get(u"/api/v1/service_principals"_s).json.value("list"_L1).toArray();
    QCOMPARE(page.at(7).toObject().value("id"_L1).toString(), principal(7));
}

QTEST_GUILESS_MAIN(TestSandboxC1)
#include "tst_sandbox_c1.moc"
