// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/sandboxserver.h"
#include "tests/app/sandbox/jose.h"
#include "tests/app/sandbox/practiceclient.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace keyturn::test;
using keyturn::sandbox::Options;
using keyturn::sandbox::SandboxServer;

class TestSandboxSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(m_server.start()); }

    void secretBuysToken();
    void formIsReadStrictly_data();
    void formIsReadStrictly();
    void assertionBuysToken();
    void wrongAssertionIsRefused_data();
    void wrongAssertionIsRefused();
    void assertionOfAnotherKeyIsRefused();
    void tamperedAssertionIsRefused();
    void boundCredentialNeedsProof();
    void boundTokenNeedsFreshProof();
    void nonceIsDemanded();
    void expiredCredentialIsRefused();
    void tokenEndsWithItsLifetime();

private:
    QJsonObject claims() const;
    Answer tokenBy(const QByteArray &assertion) const;
    QByteArray proof(const SigningKey &key, const QString &method, const QString &url,
                     const QByteArray &token = {}, const QByteArray &nonce = {}) const;
    QJsonObject mintBound(QByteArray &secret) const;

    SandboxServer m_server;
};

QJsonObject TestSandboxSignIn::claims() const
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    return {{u"iss"_s, m_server.c1ClientId()},
            {u"sub"_s, m_server.c1ClientId()},
            {u"aud"_s, QJsonArray{u"127.0.0.1"_s}},
            {u"iat"_s, now},
            {u"nbf"_s, now - 120},
            {u"exp"_s, now + 120}};
}

Answer TestSandboxSignIn::tokenBy(const QByteArray &assertion) const
{
    return PracticeClient(m_server.c1Url())
        .postForm(u"/auth/v1/token"_s,
                  {{u"grant_type"_s, u"client_credentials"_s},
                   {u"client_id"_s, m_server.c1ClientId()},
                   {u"client_assertion_type"_s, u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s},
                   {u"client_assertion"_s, QString::fromLatin1(assertion)}});
}

QByteArray TestSandboxSignIn::proof(const SigningKey &key, const QString &method, const QString &url,
                                    const QByteArray &token, const QByteArray &nonce) const
{
    QJsonObject payload{{u"jti"_s, QUuid::createUuid().toString()},
                        {u"iat"_s, QDateTime::currentSecsSinceEpoch()},
                        {u"htm"_s, method},
                        {u"htu"_s, url}};
    if (!token.isEmpty()) {
        const auto hash = QCryptographicHash::hash(token, QCryptographicHash::Sha256);
        payload.insert(u"ath"_s, QString::fromLatin1(base64Url(hash)));
    }
    if (!nonce.isEmpty())
        payload.insert(u"nonce"_s, QString::fromLatin1(nonce));
    return key.sign({{u"alg"_s, u"EdDSA"_s}, {u"typ"_s, u"dpop+jwt"_s}, {u"jwk"_s, key.publicJwk()}},
                    payload);
}

QJsonObject TestSandboxSignIn::mintBound(QByteArray &secret) const
{
    const auto client = signedInToC1(m_server.c1Url(), m_server.c1ClientId(), m_server.c1ClientSecret());
    const auto principals = client.get(u"/api/v1/service_principals"_s).json.value("list"_L1).toArray();
    const QString owner = principals.first().toObject().value("id"_L1).toString();
    const auto answer = client.post(u"/api/v1/service_principals/%1/credentials"_s.arg(owner),
                                    {{u"displayName"_s, u"bound"_s}, {u"requireDpop"_s, true}});
    secret = answer.json.value("clientSecret"_L1).toString().toLatin1();
    return answer.json.value("credential"_L1).toObject();
}

void TestSandboxSignIn::secretBuysToken()
{
    const auto answer = c1Token(m_server.c1Url(), m_server.c1ClientId(), m_server.c1ClientSecret());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json.value("token_type"_L1), u"Bearer"_s);
    QCOMPARE(answer.json.value("expires_in"_L1).toInt(), 3600);
    const auto client = signedInToC1(m_server.c1Url(), m_server.c1ClientId(), m_server.c1ClientSecret());
    const auto me = client.get(u"/api/v1/auth/introspect"_s);
    QCOMPARE(me.status, 200);
    QCOMPARE(me.json.value("principleId"_L1), u"practice-admin-12345"_s);

    auto wrong = m_server.c1ClientSecret();
    wrong.back() = wrong.back() == 'A' ? 'B' : 'A';
    const auto refused = c1Token(m_server.c1Url(), m_server.c1ClientId(), wrong);
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.json.value("error"_L1), u"invalid_client"_s);
}

void TestSandboxSignIn::formIsReadStrictly_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("error");
    const QByteArray form = "application/x-www-form-urlencoded";
    const QByteArray grant = "grant_type=client_credentials&client_id=a%40b%2Fspc&client_secret=s";
    QTest::newRow("json") << QByteArray("{}") << QByteArray("application/json") << u"invalid_request"_s;
    QTest::newRow("unknown parameter") << QByteArray(grant + "&scope=x") << form << u"invalid_request"_s;
    QTest::newRow("twice") << QByteArray(grant + "&client_id=b") << form << u"invalid_request"_s;
    QTest::newRow("other grant") << QByteArray("grant_type=password") << form << u"unsupported_grant_type"_s;
    QTest::newRow("nobody") << grant << form << u"invalid_client"_s;
}

void TestSandboxSignIn::formIsReadStrictly()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    const auto answer = PracticeClient(m_server.c1Url()).send("POST", u"/auth/v1/token"_s, body, type);
    QVERIFY(answer.status == 400 || answer.status == 401);
    QTEST(answer.json.value("error"_L1).toString(), "error");
}

void TestSandboxSignIn::assertionBuysToken()
{
    const auto key = SigningKey::ofSecret(m_server.c1ClientSecret());
    const auto answer = tokenBy(key.sign({{u"alg"_s, u"EdDSA"_s}, {u"nonce"_s, u"00ff"_s}}, claims()));
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.json.value("access_token"_L1).toString().isEmpty());
}

void TestSandboxSignIn::wrongAssertionIsRefused_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QTest::newRow("issuer") << u"iss"_s << QJsonValue(u"other@127.0.0.1/spc"_s);
    QTest::newRow("subject") << u"sub"_s << QJsonValue(u"other@127.0.0.1/spc"_s);
    QTest::newRow("audience as text") << u"aud"_s << QJsonValue(u"127.0.0.1"_s);
    QTest::newRow("audience with port") << u"aud"_s << QJsonValue(QJsonArray{u"127.0.0.1:80"_s});
    QTest::newRow("expired") << u"exp"_s << QJsonValue(now - 10);
    QTest::newRow("lasts too long") << u"exp"_s << QJsonValue(now + 900);
    QTest::newRow("not yet valid") << u"nbf"_s << QJsonValue(now + 100);
    QTest::newRow("made tomorrow") << u"iat"_s << QJsonValue(now + 86400);
    QTest::newRow("no expiry") << u"exp"_s << QJsonValue();
}

void TestSandboxSignIn::wrongAssertionIsRefused()
{
    QFETCH(QString, claim);
    QFETCH(QJsonValue, value);
    auto payload = claims();
    payload.insert(claim, value);
    const auto key = SigningKey::ofSecret(m_server.c1ClientSecret());
    QCOMPARE(tokenBy(key.sign({{u"alg"_s, u"EdDSA"_s}}, payload)).status, 401);
}

void TestSandboxSignIn::assertionOfAnotherKeyIsRefused()
{
    QCOMPARE(tokenBy(SigningKey::random().sign({{u"alg"_s, u"EdDSA"_s}}, claims())).status, 401);
}

void TestSandboxSignIn::tamperedAssertionIsRefused()
{
    const auto key = SigningKey::ofSecret(m_server.c1ClientSecret());
    const auto parts = key.sign({{u"alg"_s, u"EdDSA"_s}}, claims()).split('.');
    auto payload = claims();
    payload.insert(u"exp"_s, payload.value("exp"_L1).toInteger() + 60);
    const auto other = key.sign({{u"alg"_s, u"EdDSA"_s}}, payload).split('.');
    QCOMPARE(tokenBy(parts[0] + '.' + other[1] + '.' + parts[2]).status, 401);
    QCOMPARE(tokenBy(parts[0] + '.' + parts[1] + '.' + parts[2] + '=').status, 401);
    const QByteArray none = base64Url(R"({"alg":"none"})");
    QCOMPARE(tokenBy(none + '.' + parts[1] + '.').status, 401);
}

void TestSandboxSignIn::boundCredentialNeedsProof()
{
    QByteArray secret;
    const auto credential = mintBound(secret);
    QCOMPARE(credential.value("requireDpop"_L1), true);
    const QString clientId = credential.value("clientId"_L1).toString();
    const auto bare = c1Token(m_server.c1Url(), clientId, secret);
    QCOMPARE(bare.status, 400);
    QCOMPARE(bare.json.value("error"_L1), u"invalid_dpop_proof"_s);

    const auto key = SigningKey::random();
    const QString url = m_server.c1Url() + u"/auth/v1/token"_s;
    const QList<std::pair<QString, QString>> form{{u"grant_type"_s, u"client_credentials"_s},
                                                  {u"client_id"_s, clientId},
                                                  {u"client_secret"_s, QString::fromLatin1(secret)}};
    const PracticeClient client(m_server.c1Url());
    const QByteArray good = proof(key, u"POST"_s, url);
    const auto bound = client.postForm(u"/auth/v1/token"_s, form, {{"DPoP", good}});
    QCOMPARE(bound.status, 200);
    QCOMPARE(bound.json.value("token_type"_L1), u"DPoP"_s);
    QCOMPARE(client.postForm(u"/auth/v1/token"_s, form, {{"DPoP", good}}).status, 400);
    const QByteArray elsewhere = proof(key, u"POST"_s, url + u"x"_s);
    QCOMPARE(client.postForm(u"/auth/v1/token"_s, form, {{"DPoP", elsewhere}}).status, 400);
    const QByteArray otherMethod = proof(key, u"GET"_s, url);
    QCOMPARE(client.postForm(u"/auth/v1/token"_s, form, {{"DPoP", otherMethod}}).status, 400);
}

void TestSandboxSignIn::boundTokenNeedsFreshProof()
{
    const auto key = SigningKey::random();
    const QString tokenUrl = m_server.c1Url() + u"/auth/v1/token"_s;
    const PracticeClient client(m_server.c1Url());
    const auto bound = client.postForm(u"/auth/v1/token"_s,
                                       {{u"grant_type"_s, u"client_credentials"_s},
                                        {u"client_id"_s, m_server.c1ClientId()},
                                        {u"client_secret"_s, QString::fromLatin1(m_server.c1ClientSecret())}},
                                       {{"DPoP", proof(key, u"POST"_s, tokenUrl)}});
    const QByteArray token = bound.json.value("access_token"_L1).toString().toLatin1();
    const QString path = u"/api/v1/service_principals?page_size=10"_s;
    const QString url = m_server.c1Url() + u"/api/v1/service_principals"_s;
    const auto get = [&](const Headers &headers) { return client.send("GET", path, {}, {}, headers).status; };
    const std::pair<QByteArray, QByteArray> authorization{"Authorization", "DPoP " + token};
    QCOMPARE(get({authorization, {"DPoP", proof(key, u"GET"_s, url, token)}}), 200);
    QCOMPARE(get({authorization, {"DPoP", proof(key, u"GET"_s, url + u"?page_size=10"_s, token)}}), 200);
    QCOMPARE(get({authorization}), 401);
    QCOMPARE(get({authorization, {"DPoP", proof(key, u"GET"_s, url)}}), 401);
    QCOMPARE(get({authorization, {"DPoP", proof(SigningKey::random(), u"GET"_s, url, token)}}), 401);
    QCOMPARE(get({{"Authorization", "Bearer " + token}}), 401);
}

void TestSandboxSignIn::nonceIsDemanded()
{
    const PracticeClient control(m_server.controlUrl());
    control.post(u"/dpop-nonce"_s, {{u"on"_s, true}});
    const auto key = SigningKey::random();
    const QString tokenUrl = m_server.c1Url() + u"/auth/v1/token"_s;
    const PracticeClient client(m_server.c1Url());
    const auto ask = [&](const QByteArray &nonce) {
        return client.postForm(u"/auth/v1/token"_s,
                               {{u"grant_type"_s, u"client_credentials"_s},
                                {u"client_id"_s, m_server.c1ClientId()},
                                {u"client_secret"_s, QString::fromLatin1(m_server.c1ClientSecret())}},
                               {{"DPoP", proof(key, u"POST"_s, tokenUrl, {}, nonce)}});
    };
    const auto challenge = ask({});
    QCOMPARE(challenge.status, 400);
    QCOMPARE(challenge.json.value("error"_L1), u"use_dpop_nonce"_s);
    const auto bound = ask(challenge.header("dpop-nonce"));
    QCOMPARE(bound.status, 200);

    control.post(u"/dpop-nonce"_s, {{u"on"_s, true}});
    const QByteArray token = bound.json.value("access_token"_L1).toString().toLatin1();
    const QString url = m_server.c1Url() + u"/api/v1/iam/roles"_s;
    const auto get = [&](const QByteArray &nonce) {
        return client.send(
            "GET", u"/api/v1/iam/roles"_s, {}, {},
            {{"Authorization", "DPoP " + token}, {"DPoP", proof(key, u"GET"_s, url, token, nonce)}});
    };
    const auto stale = get(challenge.header("dpop-nonce"));
    QCOMPARE(stale.status, 401);
    QVERIFY(stale.header("www-authenticate").contains("use_dpop_nonce"));
    QCOMPARE(get(stale.header("dpop-nonce")).status, 200);
    control.post(u"/dpop-nonce"_s, {{u"on"_s, false}});
    QCOMPARE(get(stale.header("dpop-nonce")).status, 401);
    QCOMPARE(get({}).status, 200);
}

void TestSandboxSignIn::expiredCredentialIsRefused()
{
    const auto client = signedInToC1(m_server.c1Url(), m_server.c1ClientId(), m_server.c1ClientSecret());
    const auto made = client.post(u"/api/v1/iam/personal_clients"_s,
                                  {{u"displayName"_s, u"short-lived"_s}, {u"expires"_s, u"600s"_s}});
    const QString clientId = made.json.value("client"_L1).toObject().value("clientId"_L1).toString();
    const QByteArray secret = made.json.value("clientSecret"_L1).toString().toLatin1();
    QCOMPARE(c1Token(m_server.c1Url(), clientId, secret).status, 200);
    const PracticeClient control(m_server.controlUrl());
    QCOMPARE(control.post(u"/clock-skew"_s, {{u"seconds"_s, 700}}).status, 200);
    QCOMPARE(c1Token(m_server.c1Url(), clientId, secret).status, 401);
    QCOMPARE(control.post(u"/clock-skew"_s, {{u"seconds"_s, 0}}).status, 200);
    QCOMPARE(c1Token(m_server.c1Url(), clientId, secret).status, 200);
}

void TestSandboxSignIn::tokenEndsWithItsLifetime()
{
    const auto client = signedInToC1(m_server.c1Url(), m_server.c1ClientId(), m_server.c1ClientSecret());
    QCOMPARE(client.get(u"/api/v1/iam/roles"_s).status, 200);
    const PracticeClient control(m_server.controlUrl());
    control.post(u"/clock-skew"_s, {{u"seconds"_s, 3601}});
    const auto late = client.get(u"/api/v1/iam/roles"_s);
    control.post(u"/clock-skew"_s, {{u"seconds"_s, 0}});
    QCOMPARE(late.status, 401);
    QCOMPARE(late.json.value("code"_L1).toInt(), 16);
    QVERIFY(!late.header("www-authenticate").isEmpty());

    control.post(u"/expire-tokens"_s, {});
    QCOMPARE(client.get(u"/api/v1/iam/roles"_s).status, 401);
    QCOMPARE(PracticeClient(m_server.c1Url()).get(u"/api/v1/iam/roles"_s).status, 401);
}

QTEST_GUILESS_MAIN(TestSandboxSignIn)
#include "tst_sandbox_signin.moc"
