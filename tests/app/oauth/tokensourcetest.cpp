// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/oauth/tokensourcetest.h"

#include "app/oauth/dpop.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn::test {

void TokenSourceTest::init()
{
    m_clock = FixedClock();
    m_log.notes.clear();
    m_server = std::make_unique<RawServer>([this](const WireRequest &) {
        // On whatever connection they come.
        return WireReply::http(200, R"({"access_token":"t)" + QByteArray::number(m_server->count() - 1) +
                                        R"(","token_type":"Bearer","expires_in":1000})");
    });
    m_http = std::make_unique<HttpClient>(m_clock, m_entropy, quickOptions());
    m_c1 = Profile();
    m_c1.clientId = u"clever-fox@127.0.0.1:%1/spc"_s.arg(m_server->port());
    m_c1.tokenUrl = m_server->url(u"/auth/v1/token"_s);
    m_confidence = Profile();
    m_confidence.vendor = Vendor::Confidence;
    m_confidence.clientId = u"client \"1\""_s;
    m_confidence.tokenUrl = m_server->url(u"/v1/oauth/token"_s);
}

void TokenSourceTest::byAssertion()
{
    const auto tokens = source(m_c1, m_jwk.secret());
    const auto token = ending(tokens->token());
    QVERIFY2(token.has_value(), token ? "" : qPrintable(token.error().text()));
    QCOMPARE((*token)->authorization(), "Bearer t0");
    QVERIFY(!(*token)->needsProof);
    const WireRequest wire = m_server->requests().first();
    QCOMPARE(wire.method, "POST");
    QCOMPARE(wire.target, "/auth/v1/token");
    QCOMPARE(wire.header("Content-Type"), "application/x-www-form-urlencoded");
    QVERIFY(wire.header("Authorization").isEmpty());
    QVERIFY(wire.header("DPoP").isEmpty());
    QVERIFY(!wire.body.contains("client_secret") && !wire.body.contains("secret-token"));
    QVERIFY(!wire.body.contains(':') && !wire.body.contains('@') && !wire.body.contains('/'));
    const QUrlQuery fields = form(wire);
    QCOMPARE(fields.queryItems().size(), 4);
    QCOMPARE(fields.queryItemValue(u"grant_type"_s), u"client_credentials"_s);
    QCOMPARE(fields.queryItemValue(u"client_id"_s, QUrl::FullyDecoded), m_c1.clientId);
    QCOMPARE(fields.queryItemValue(u"client_assertion_type"_s, QUrl::FullyDecoded),
             u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s);
    const Jws jws(fields.queryItemValue(u"client_assertion"_s).toLatin1(), m_jwk.publicKey);
    QVERIFY(jws.isSigned);
    QCOMPARE(jws.claims.value("aud"_L1).toArray(), QJsonArray{u"127.0.0.1"_s});
    QCOMPARE(jws.claims.value("iss"_L1).toString(), m_c1.clientId);
}

void TokenSourceTest::clientIdIsSentAsUnderstood()
{
    const QString tidy = m_c1.clientId;
    m_c1.clientId = u' ' + tidy + u'\n';
    const auto tokens = source(m_c1, m_jwk.secret());
    QVERIFY(ending(tokens->token()).has_value());
    const QUrlQuery fields = form(m_server->requests().first());
    QCOMPARE(fields.queryItemValue(u"client_id"_s, QUrl::FullyDecoded), tidy);
    const Jws jws(fields.queryItemValue(u"client_assertion"_s).toLatin1(), m_jwk.publicKey);
    QCOMPARE(jws.claims.value("sub"_L1).toString(), tidy);
}

void TokenSourceTest::bySecret()
{
    m_c1.signIn = SignIn::ClientSecret;
    const QByteArray secret = "secret-token:conductorone.com:v1:a+b/c==&x=%41 ü";
    const auto tokens = source(m_c1, secret);
    QVERIFY(ending(tokens->token()).has_value());
    const WireRequest wire = m_server->requests().first();
    const QUrlQuery fields = form(wire);
    QCOMPARE(fields.queryItems().size(), 3);
    QCOMPARE(QByteArray::fromPercentEncoding(
                 fields.queryItemValue(u"client_secret"_s, QUrl::FullyEncoded).toLatin1()),
             secret);
    QVERIFY(!wire.body.contains('+'));
}

void TokenSourceTest::confidence()
{
    m_server->setScript([](const WireRequest &) {
        return WireReply::http(200, R"({"accessToken":"a.b\/c","expiresIn":"86400"})");
    });
    const QByteArray secret = "s\"e\\c\nret";
    const auto tokens = source(m_confidence, secret);
    const auto token = ending(tokens->token());
    QVERIFY(token.has_value());
    QCOMPARE((*token)->authorization(), "Bearer a.b/c");
    QCOMPARE((*token)->renewAt, m_clock.now().addSecs(69'120));
    const WireRequest wire = m_server->requests().first();
    QCOMPARE(wire.header("Content-Type"), "application/json");
    QCOMPARE(QJsonDocument::fromJson(wire.body).object(),
             (QJsonObject{{"grantType"_L1, u"client_credentials"_s},
                          {"clientId"_L1, m_confidence.clientId},
                          {"clientSecret"_L1, QString::fromLatin1(secret)}}));
}

void TokenSourceTest::lifetimes_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("usedFor");
    QTest::newRow("number") << QByteArray(R"(,"expires_in":600)") << 480;
    QTest::newRow("string") << QByteArray(R"(,"expiresIn":"3600")") << 2880;
    QTest::newRow("fraction") << QByteArray(R"(,"expires_in":100.5)") << 80;
    QTest::newRow("absent") << QByteArray() << 240;
    QTest::newRow("null") << QByteArray(R"(,"expires_in":null)") << 240;
    QTest::newRow("nonsense") << QByteArray(R"(,"expires_in":"soon")") << 240;
    QTest::newRow("list") << QByteArray(R"(,"expires_in":[1])") << 240;
    QTest::newRow("zero") << QByteArray(R"(,"expires_in":0)") << 10;
    QTest::newRow("negative") << QByteArray(R"(,"expires_in":-5)") << 10;
    QTest::newRow("huge") << QByteArray(R"(,"expires_in":1e300)") << 86'400;
}

void TokenSourceTest::lifetimes()
{
    QFETCH(QByteArray, field);
    QFETCH(int, usedFor);
    m_server->setScript(
        [&](const WireRequest &) { return WireReply::http(200, R"({"access_token":"t")" + field + '}'); });
    const auto tokens = source(m_c1, m_jwk.secret());
    const auto token = ending(tokens->token());
    QVERIFY(token.has_value());
    QCOMPARE((*token)->renewAt, m_clock.now().addSecs(usedFor));
}

void TokenSourceTest::renewsBeforeExpiry()
{
    const auto tokens = source(m_c1, m_jwk.secret());
    const auto first = ending(tokens->token());
    m_clock.set(m_clock.now().addSecs(799));
    QCOMPARE((*ending(tokens->token())).get(), first->get());
    QCOMPARE(m_server->count(), 1);
    m_clock.set(m_clock.now().addSecs(1));
    QCOMPARE((*ending(tokens->token()))->authorization(), "Bearer t1");
    QCOMPARE(m_server->count(), 2);
}

void TokenSourceTest::manyWaitersOneSignIn()
{
    const auto tokens = source(m_c1, m_jwk.secret());
    int served = 0;
    for (int i = 0; i < 100; ++i) {
        tokens->token()->then(this,
                              [&served](const Result<AccessTokenPtr> &token) { served += token ? 1 : 0; });
    }
    QTRY_COMPARE(served, 100);
    QCOMPARE(m_server->count(), 1);
}

void TokenSourceTest::aWaiterMayLeave()
{
    const auto tokens = source(m_c1, m_jwk.secret());
    auto *leaving = tokens->token();
    auto *staying = tokens->token();
    leaving->cancel();
    QCOMPARE(ending(leaving).error().kind, ApiError::Kind::Cancelled);
    QVERIFY(ending(staying).has_value());
    QCOMPARE(m_server->count(), 1);
}

void TokenSourceTest::dpopOnDemand_data()
{
    QTest::addColumn<QByteArray>("demand");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("nonce");
    QTest::newRow("use_dpop_nonce") << QByteArray(R"({"error":"use_dpop_nonce"})")
                                    << QByteArray("DPoP-Nonce: n1") << QByteArray("n1");
    QTest::newRow("invalid_dpop_proof")
        << QByteArray(R"({"error":"invalid_dpop_proof"})") << QByteArray("X: y") << QByteArray();
    QTest::newRow("in words") << QByteArray(
                                     R"({"error":"invalid_request","error_description":"DPoP required"})")
                              << QByteArray("X: y") << QByteArray();
}

void TokenSourceTest::dpopOnDemand()
{
    QFETCH(QByteArray, demand);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, nonce);
    m_server->setScript([&](const WireRequest &wire) {
        return wire.header("DPoP").isEmpty()
                   ? WireReply::http(400, demand, {header})
                   : WireReply::http(200, R"({"access_token":"t","token_type":"DPoP","expires_in":600})");
    });
    const auto tokens = source(m_c1, m_jwk.secret());
    const auto token = ending(tokens->token());
    QVERIFY(token.has_value());
    QVERIFY((*token)->needsProof);
    QCOMPARE((*token)->authorization(), "DPoP t");
    QCOMPARE(m_server->count(), 2);
    const Jws jws(m_server->requests().last().header("DPoP"), tokens->proofs()->publicKey());
    QVERIFY(jws.isSigned);
    QCOMPARE(jws.claims.value("htu"_L1).toString(), m_c1.tokenUrl.toString());
    QCOMPARE(jws.claims.value("nonce"_L1).toString().toLatin1(), nonce);
    // From now on without being asked.
    tokens->invalidate(*token);
    QVERIFY(ending(tokens->token()).has_value());
    QCOMPARE(m_server->count(), 3);
}

void TokenSourceTest::nonceIsAskedForOnce()
{
    m_server->setScript([](const WireRequest &) {
        return WireReply::http(400, R"({"error":"use_dpop_nonce"})", {"DPoP-Nonce: n"});
    });
    const auto tokens = source(m_c1, m_jwk.secret());
    QVERIFY(!ending(tokens->token()));
    QCOMPARE(m_server->count(), 2);
}

void TokenSourceTest::secretIsReadOnce()
{
    int reads = 0;
    const SecretReader counted = [this, &reads] {
        ++reads;
        return VaultCall<Secret>::ended(Secret::take(m_jwk.secret()), this);
    };
    TokenSource tokens(m_c1, counted, *m_http, m_clock, m_entropy, &m_log);
    QCOMPARE(reads, 0);
    tokens.invalidate(*ending(tokens.token()));
    QVERIFY(ending(tokens.token()).has_value());
    QCOMPARE(reads, 1);
    QCOMPARE(m_server->count(), 2);
}

void TokenSourceTest::invalidateDropsOnlyTheRefused()
{
    const auto tokens = source(m_c1, m_jwk.secret());
    const auto first = *ending(tokens->token());
    tokens->invalidate(first);
    const auto second = *ending(tokens->token());
    tokens->invalidate(first);
    QCOMPARE((*ending(tokens->token())).get(), second.get());
    QCOMPARE(m_server->count(), 2);
}

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::TokenSourceTest)
#include "moc_tokensourcetest.cpp"
