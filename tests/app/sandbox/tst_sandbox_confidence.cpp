// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/sandboxserver.h"
#include "tests/app/sandbox/practiceclient.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace keyturn::test;
using keyturn::sandbox::Options;
using keyturn::sandbox::SandboxServer;

class TestSandboxConfidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void tokenEndpointChecksSecret();
    void clientsAreListedInPages();
    void oneClientIsTheAccountsOwn();
    void clientLives();
    void credentialLives();
    void maskDecidesWhatChanges();
    void requestsAreReadStrictly_data();
    void requestsAreReadStrictly();
    void readsMayEchoTheSecret();

private:
    QString firstClient() const;

    SandboxServer m_server{Options{.clients = 7, .credentialsPerClient = 4}};
    std::optional<PracticeClient> m_client;
};

void TestSandboxConfidence::initTestCase()
{
    QVERIFY(m_server.start());
    m_client = signedInToConfidence(m_server.confidenceUrl(), m_server.confidenceClientId(),
                                    m_server.confidenceClientSecret());
}

QString TestSandboxConfidence::firstClient() const
{
    const auto clients = m_client->get(u"/v1/clients"_s).json.value("clients"_L1).toArray();
    return u"/v1/"_s + clients.first().toObject().value("name"_L1).toString();
}

void TestSandboxConfidence::tokenEndpointChecksSecret()
{
    const PracticeClient client(m_server.confidenceUrl());
    QJsonObject body{{u"grantType"_s, u"client_credentials"_s},
                     {u"clientId"_s, m_server.confidenceClientId()},
                     {u"clientSecret"_s, QString::fromLatin1(m_server.confidenceClientSecret())}};
    const auto good = client.post(u"/v1/oauth/token"_s, body);
    QCOMPARE(good.status, 200);
    QCOMPARE(good.json.value("expiresIn"_L1), u"3600"_s);
    QCOMPARE(good.json.value("accessToken"_L1).toString().count(u'.'), 2);
    body.insert(u"scope"_s, u"all"_s);
    QCOMPARE(client.post(u"/v1/oauth/token"_s, body).status, 400);
    body.remove(u"scope"_s);
    body.insert(u"clientSecret"_s, u"wrong"_s);
    QCOMPARE(client.post(u"/v1/oauth/token"_s, body).status, 401);
    QCOMPARE(client.get(u"/v1/clients"_s).status, 401);
}

void TestSandboxConfidence::clientsAreListedInPages()
{
    const auto first = m_client->get(u"/v1/clients?pageSize=3"_s);
    QCOMPARE(first.json.value("clients"_L1).toArray().size(), 3);
    QCOMPARE(everything(*m_client, u"/v1/clients?pageSize=3"_s, u"clients"_s).size(), 7);
    QCOMPARE(
        everything(*m_client, firstClient() + u"/credentials?pageSize=3"_s, u"clientCredentials"_s).size(),
        4);
    const auto named = m_client->get(u"/v1/clients?filter=displayName:%22Web%20shop%22"_s);
    QCOMPARE(named.json.value("clients"_L1).toArray().size(), 1);
}

void TestSandboxConfidence::oneClientIsTheAccountsOwn()
{
    const auto clients = m_client->get(u"/v1/clients"_s).json.value("clients"_L1).toArray();
    int own = 0;
    for (const auto &client : clients)
        own += client.toObject().value("labels"_L1).toObject().value("auto-created"_L1) == u"true"_s ? 1 : 0;
    QCOMPARE(own, 1);
}

void TestSandboxConfidence::clientLives()
{
    const auto made = m_client->post(u"/v1/clients"_s, {{u"displayName"_s, u"Kiosk"_s}});
    QCOMPARE(made.status, 200);
    const QString path = u"/v1/"_s + made.json.value("name"_L1).toString();
    QCOMPARE(m_client->get(path).json, made.json);
    const auto renamed =
        m_client->patch(path + u"?updateMask=displayName"_s, {{u"displayName"_s, u"Kiosks"_s}});
    QCOMPARE(renamed.json.value("displayName"_L1), u"Kiosks"_s);
    QCOMPARE(m_client->remove(path).status, 200);
    QCOMPARE(m_client->get(path).status, 404);
    QCOMPARE(m_client->get(u"/v1/clients"_s).json.value("clients"_L1).toArray().size(), 7);
    QCOMPARE(m_client->get(u"/v1/clients?showDeleted=true"_s).json.value("clients"_L1).toArray().size(), 8);
}

void TestSandboxConfidence::credentialLives()
{
    const QString list = firstClient() + u"/credentials"_s;
    const auto made = m_client->post(list, {{u"displayName"_s, u"Edge"_s},
                                            {u"environments"_s, QJsonArray{u"environments/production"_s}},
                                            {u"labels"_s, QJsonObject{{u"team"_s, u"edge"_s}}},
                                            {u"sdkType"_s, u"BACKEND"_s}});
    QCOMPARE(made.status, 200);
    QVERIFY(!made.json.value("clientSecret"_L1).toObject().value("secret"_L1).toString().isEmpty());
    QVERIFY(!made.json.contains("lastSeenTime"_L1));
    const QString path = u"/v1/"_s + made.json.value("name"_L1).toString();
    QVERIFY(path.startsWith(list + u'/'));
    auto shown = made.json;
    shown.remove(u"clientSecret"_s);
    QCOMPARE(m_client->get(path).json, shown);
    QCOMPARE(m_client->remove(path).body, QByteArray("{}"));
    QCOMPARE(m_client->get(path).status, 404);
}

void TestSandboxConfidence::maskDecidesWhatChanges()
{
    const QString list = firstClient() + u"/credentials"_s;
    const auto made = m_client->post(list, {{u"displayName"_s, u"A"_s},
                                            {u"environments"_s, QJsonArray{u"environments/staging"_s}},
                                            {u"labels"_s, QJsonObject{{u"k"_s, u"v"_s}}}});
    const QString path = u"/v1/"_s + made.json.value("name"_L1).toString();
    const auto changed = m_client->patch(path + u"?updateMask=labels,sdkType"_s,
                                         {{u"displayName"_s, u"B"_s}, {u"sdkType"_s, u"FRONTEND"_s}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.json.value("displayName"_L1), u"A"_s);
    QCOMPARE(changed.json.value("labels"_L1).toObject(), QJsonObject());
    QCOMPARE(changed.json.value("sdkType"_L1), u"FRONTEND"_s);
    QCOMPARE(changed.json.value("environments"_L1).toArray().size(), 1);
}

void TestSandboxConfidence::requestsAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("body");
    const QString mask = u"?updateMask=displayName"_s;
    QTest::newRow("create without name")
        << QByteArray("POST") << u""_s << QByteArray(R"({"sdkType":"BACKEND"})");
    QTest::newRow("create unknown key")
        << QByteArray("POST") << u""_s << QByteArray(R"({"displayName":"x","expires":"1s"})");
    QTest::newRow("create own secret")
        << QByteArray("POST") << u""_s << QByteArray(R"({"displayName":"x","clientSecret":{"secret":"s"}})");
    QTest::newRow("labels as list") << QByteArray("POST") << u""_s
                                    << QByteArray(R"({"displayName":"x","labels":[{"a":"b"}]})");
    QTest::newRow("unknown type") << QByteArray("POST") << u""_s
                                  << QByteArray(R"({"displayName":"x","sdkType":"MOBILE"})");
    QTest::newRow("no mask") << QByteArray("PATCH") << u""_s << QByteArray(R"({"displayName":"x"})");
    QTest::newRow("read-only mask") << QByteArray("PATCH") << u"?updateMask=createTime"_s
                                    << QByteArray(R"({"displayName":"x"})");
    QTest::newRow("snake case mask") << QByteArray("PATCH") << u"?updateMask=display_name"_s
                                     << QByteArray(R"({"displayName":"x"})");
    QTest::newRow("patch without name")
        << QByteArray("PATCH") << u"?updateMask=labels"_s << QByteArray(R"({"labels":{}})");
    QTest::newRow("echoed time") << QByteArray("PATCH") << mask
                                 << QByteArray(R"({"displayName":"x","updateTime":"2024-01-01T00:00:00Z"})");
    QTest::newRow("mask in the body")
        << QByteArray("PATCH") << mask << QByteArray(R"({"displayName":"x","updateMask":"displayName"})");
    QTest::newRow("unknown query") << QByteArray("PATCH") << QString(mask + u"&force=1"_s)
                                   << QByteArray(R"({"displayName":"x"})");
}

void TestSandboxConfidence::requestsAreReadStrictly()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, query);
    QFETCH(QByteArray, body);
    const QString list = firstClient() + u"/credentials"_s;
    const auto before = m_client->get(list).json;
    const auto rows = before.value("clientCredentials"_L1).toArray();
    const QString one = u"/v1/"_s + rows.first().toObject().value("name"_L1).toString();
    const auto answer =
        m_client->send(method, (method == "POST" ? list : one) + query, body, "application/json");
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json.value("code"_L1).toInt(), 3);
    QCOMPARE(m_client->get(list).json, before);
}

void TestSandboxConfidence::readsMayEchoTheSecret()
{
    const QString list = firstClient() + u"/credentials"_s;
    QVERIFY(!m_client->get(list).body.contains("clientSecret"));
    const PracticeClient control(m_server.controlUrl());
    QCOMPARE(control.post(u"/echo-secrets"_s, {{u"on"_s, true}}).status, 200);
    QVERIFY(m_client->get(list).body.contains("clientSecret"));
    QCOMPARE(control.post(u"/echo-secrets"_s, {{u"on"_s, false}}).status, 200);
    QVERIFY(!m_client->get(list).body.contains("clientSecret"));
}

QTEST_GUILESS_MAIN(TestSandboxConfidence)
#include "tst_sandbox_confidence.moc"
