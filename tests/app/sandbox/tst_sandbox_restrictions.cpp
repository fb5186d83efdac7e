// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/sandbox/sandboxtest.h"

using namespace Qt::StringLiterals;
using namespace keyturn::test;
using keyturn::sandbox::Options;
using keyturn::sandbox::SandboxServer;

/// What the practice server refuses although the vendors might let it pass.
class TestSandboxRestrictions : public SandboxTest
{
    Q_OBJECT

private Q_SLOTS:
    void createIsReadStrictly_data();
    void createIsReadStrictly();
    void updateIsReadStrictly_data();
    void updateIsReadStrictly();
    void personalUpdateIsReadStrictly_data();
    void personalUpdateIsReadStrictly();
    void bodyMustBeJson();
    void unknownQueryIsRefused();
    void unknownPathIsNotFound();
    void sourceRangesCanBeEnforced();
};

void TestSandboxRestrictions::createIsReadStrictly_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value, const QString &named) {
        QTest::newRow(name) << QJsonObject{{u"displayName"_s, u"x"_s}, {key, value}} << named;
    };
    row("misspelt ranges", u"allowSourceCidr"_s, QJsonArray{u"10.0.0.0/8"_s}, u"allowSourceCidr"_s);
    row("name of the reply", u"scopedRoleIds"_s, QJsonArray(), u"scopedRoleIds"_s);
    row("snake case", u"display_name"_s, u"y"_s, u"display_name"_s);
    row("unknown role", u"scopedRoles"_s, QJsonArray{u"system:viewer"_s}, u"system:viewer"_s);
    row("address without prefix", u"allowSourceCidrs"_s, QJsonArray{u"10.0.0.1"_s}, u"10.0.0.1"_s);
    row("prefix too long", u"allowSourceCidrs"_s, QJsonArray{u"10.0.0.0/33"_s}, u"10.0.0.0/33"_s);
    row("short address", u"allowSourceCidrs"_s, QJsonArray{u"10.0/16"_s}, u"10.0/16"_s);
    row("no number", u"allowSourceCidrs"_s, QJsonArray{u"10.0.0.0/+8"_s}, u"10.0.0.0/+8"_s);
    row("range with host bits in words", u"allowSourceCidrs"_s, QJsonArray{u"office"_s}, u"office"_s);
    row("ranges as text", u"allowSourceCidrs"_s, u"10.0.0.0/8"_s, u"allowSourceCidrs"_s);
    row("days", u"expires"_s, u"90d"_s, u"expires"_s);
    row("ISO duration", u"expires"_s, u"P90D"_s, u"expires"_s);
    row("number", u"expires"_s, 7776000, u"expires"_s);
    row("over 180 days", u"expires"_s, u"15552001s"_s, u"expires"_s);
    row("no time at all", u"expires"_s, u"0s"_s, u"expires"_s);
    row("flag as text", u"requireDpop"_s, u"true"_s, u"requireDpop"_s);
    row("long name", u"displayName"_s, QString(10'001, u'x'), u"displayName"_s);
    QJsonArray many;
    for (int i = 0; i < 33; ++i)
        many.append(u"10.0.%1.0/24"_s.arg(i));
    row("33 ranges", u"allowSourceCidrs"_s, many, u"32"_s);
}

void TestSandboxRestrictions::createIsReadStrictly()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, named);
    const auto before = m_client->get(m_list).json;
    const auto answer = m_client->post(m_list, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json.value("code"_L1).toInt(), 3);
    QVERIFY2(answer.message().contains(named), qPrintable(answer.message()));
    QCOMPARE(m_client->get(m_list).json, before);
}

void TestSandboxRestrictions::updateIsReadStrictly_data()
{
    QTest::addColumn<QJsonObject>("credential");
    QTest::addColumn<QJsonValue>("mask");
    QTest::addColumn<QString>("named");
    const QJsonObject name{{u"displayName"_s, u"y"_s}};
    QTest::newRow("no mask") << name << QJsonValue() << u"updateMask"_s;
    QTest::newRow("empty mask") << name << QJsonValue(u""_s) << u"updateMask"_s;
    QTest::newRow("mask as object") << name << QJsonValue(QJsonObject()) << u"updateMask"_s;
    QTest::newRow("read-only path") << name << QJsonValue(u"displayName,allowSourceCidrs"_s)
                                    << u"read-only field \"allowSourceCidrs\""_s;
    QTest::newRow("snake case") << name << QJsonValue(u"display_name"_s) << u"display_name"_s;
    QTest::newRow("blank in mask") << name << QJsonValue(u"displayName, displayName"_s) << u"unknown field"_s;
    QTest::newRow("path from outside")
        << name << QJsonValue(u"credential.displayName"_s) << u"unknown field"_s;
    QTest::newRow("read-only key") << QJsonObject{{u"displayName"_s, u"y"_s}, {u"requireDpop"_s, false}}
                                   << QJsonValue(u"displayName"_s) << u"requireDpop"_s;
    QTest::newRow("unknown key") << QJsonObject{{u"displayName"_s, u"y"_s}, {u"note"_s, u"z"_s}}
                                 << QJsonValue(u"displayName"_s) << u"credential.note"_s;
    QTest::newRow("other id") << QJsonObject{{u"displayName"_s, u"y"_s}, {u"id"_s, u"z"_s}}
                              << QJsonValue(u"displayName"_s) << u"id"_s;
}

void TestSandboxRestrictions::updateIsReadStrictly()
{
    QFETCH(QJsonObject, credential);
    QFETCH(QJsonValue, mask);
    QFETCH(QString, named);
    const auto before = m_client->get(m_list).json;
    const QString id = before.value("list"_L1).toArray().first().toObject().value("id"_L1).toString();
    QJsonObject body{{u"credential"_s, credential}};
    if (!mask.isNull())
        body.insert(u"updateMask"_s, mask);
    const auto answer = m_client->patch(m_list + u'/' + id, body);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(named), qPrintable(answer.message()));
    QCOMPARE(m_client->get(m_list).json, before);
}

void TestSandboxRestrictions::personalUpdateIsReadStrictly_data()
{
    QTest::addColumn<QJsonObject>("client");
    QTest::addColumn<QString>("mask");
    QTest::addColumn<QString>("named");
    QTest::newRow("read-only path") << QJsonObject() << u"lastUsedAt"_s << u"lastUsedAt"_s;
    QTest::newRow("name of creation") << QJsonObject() << u"expires"_s << u"expires"_s;
    QTest::newRow("other kind's name") << QJsonObject{{u"allowSourceCidrs"_s, QJsonArray()}}
                                       << u"allowSourceCidr"_s << u"allowSourceCidrs"_s;
    QTest::newRow("past") << QJsonObject{{u"expiresTime"_s, u"2020-01-01T00:00:00Z"_s}} << u"expiresTime"_s
                          << u"expiresTime"_s;
    QTest::newRow("no zone") << QJsonObject{{u"expiresTime"_s, u"2090-01-01T00:00:00"_s}} << u"expiresTime"_s
                             << u"expiresTime"_s;
    QTest::newRow("bad range") << QJsonObject{{u"allowSourceCidr"_s, QJsonArray{u"::/129"_s}}}
                               << u"allowSourceCidr"_s << u"::/129"_s;
}

void TestSandboxRestrictions::personalUpdateIsReadStrictly()
{
    QFETCH(QJsonObject, client);
    QFETCH(QString, mask);
    QFETCH(QString, named);
    const QString list = u"/api/v1/iam/personal_clients"_s;
    const auto before = m_client->get(list).json;
    const QString id = before.value("list"_L1).toArray().first().toObject().value("id"_L1).toString();
    const auto answer = m_client->post(list + u'/' + id, {{u"client"_s, client}, {u"updateMask"_s, mask}});
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(named), qPrintable(answer.message()));
    QCOMPARE(m_client->get(list).json, before);
}

void TestSandboxRestrictions::bodyMustBeJson()
{
    const QByteArray body = R"({"displayName":"x"})";
    QCOMPARE(m_client->send("POST", m_list, body, "text/plain").status, 400);
    QCOMPARE(m_client->send("POST", m_list, body, {}).status, 400);
    QCOMPARE(m_client->send("POST", m_list, "[]", "application/json").status, 400);
    QCOMPARE(m_client->send("POST", m_list, R"({"displayName":)", "application/json").status, 400);
    QCOMPARE(m_client->send("POST", m_list, body, "application/json; charset=utf-8").status, 200);
    const QString id =
        m_client->get(m_list).json.value("list"_L1).toArray().first().toObject().value("id"_L1).toString();
    QCOMPARE(m_client->send("DELETE", m_list + u'/' + id, R"({"force":true})", "application/json").status,
             400);
    QCOMPARE(m_client->get(m_list + u'/' + id).status, 200);
}

void TestSandboxRestrictions::unknownQueryIsRefused()
{
    const auto answer = m_client->get(m_list + u"?filter=x"_s);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.message().contains(u"filter"_s));
}

void TestSandboxRestrictions::unknownPathIsNotFound()
{
    QCOMPARE(m_client->get(u"/api/v1/nothing"_s).status, 404);
    QCOMPARE(m_client->send("PUT", m_list, "{}", "application/json").status, 405);
    QCOMPARE(m_client->get(u"/api/v1/service_principals/nobody/credentials"_s).status, 404);
}

void TestSandboxRestrictions::sourceRangesCanBeEnforced()
{
    SandboxServer strict(Options{.enforceSourceRanges = true});
    QVERIFY(strict.start());
    const auto client = signedInToC1(strict.c1Url(), strict.c1ClientId(), strict.c1ClientSecret());
    const auto tokenWith = [&](const QString &range) {
        const auto made =
            client.post(u"/api/v1/iam/personal_clients"_s,
                        {{u"displayName"_s, u"x"_s}, {u"allowSourceCidr"_s, QJsonArray{range}}});
        return c1Token(strict.c1Url(),
                       made.json.value("client"_L1).toObject().value("clientId"_L1).toString(),
                       made.json.value("clientSecret"_L1).toString().toLatin1())
            .status;
    };
    QCOMPARE(tokenWith(u"127.0.0.0/8"_s), 200);
    QCOMPARE(tokenWith(u"0.0.0.0/0"_s), 200);
    QCOMPARE(tokenWith(u"10.0.0.0/8"_s), 401);
    QCOMPARE(tokenWith(u"::/0"_s), 401);
}

QTEST_GUILESS_MAIN(TestSandboxRestrictions)
#include "moc_sandboxtest.cpp"
#include "tst_sandbox_restrictions.moc"
