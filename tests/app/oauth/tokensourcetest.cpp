// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/oauth/tokensource.h"
#include "app/oauth/dpop.h"
#include "tests/app/oauth/jwk.h"
#include "tests/support/httpfixture.h"
#include "tests/support/rawserver.h"

#include <QJsonArray>
#include <QLocale>
#include <QTcpServer>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// Signing in to both vendors, on the wire.
class TokenSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void byAssertion();
    void clientIdIsSentAsUnderstood();
    void bySecret();
    void confidence();
    void lifetimes_data();
    void lifetimes();
    void renewsBeforeExpiry();
    void manyWaitersOneSignIn();
    void aWaiterMayLeave();
    void failureReachesEveryWaiter();
    void refusals_data();
    void refusals();
    void clockIsBlamed_data();
    void clockIsBlamed();
    void badAnswers_data();
    void badAnswers();
    void neverRepeatedAfterARefusalOrADrop_data();
    void neverRepeatedAfterARefusalOrADrop();
    void unreachable();
    void redirectCarriesNoSecret();
    void dpopOnDemand_data();
    void dpopOnDemand();
    void nonceIsAskedForOnce();
    void doubleHostReachesNobody();
    void plainHttpReachesNobody();
    void vaultErrorsAreTold();
    void damagedSecretIsTold();
    void secretIsReadOnce();
    void refusedSecretIsReadAgain();
    void invalidateDropsOnlyTheRefused();

private:
    [[nodiscard]] std::unique_ptr<TokenSource> source(const Profile &profile, const QByteArray &secret)
    {
        return std::make_unique<TokenSource>(profile, secretFromMemory(Secret::copyOf(secret), this), *m_http,
                                             m_clock, m_entropy);
    }

    [[nodiscard]] static QUrlQuery form(const WireRequest &wire)
    {
        return QUrlQuery(QString::fromLatin1(wire.body));
    }

    Jwk m_jwk;
    FixedClock m_clock;
    SystemEntropy m_entropy;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<HttpClient> m_http;
    Profile m_c1;
    Profile m_confidence;
};

void TokenSourceTest::init()
{
    m_clock = FixedClock();
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
    const auto token = await(tokens->token());
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
    QVERIFY(await(tokens->token()).has_value());
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
    QVERIFY(await(tokens->token()).has_value());
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
    const auto token = await(tokens->token());
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
    const auto token = await(tokens->token());
    QVERIFY(token.has_value());
    QCOMPARE((*token)->renewAt, m_clock.now().addSecs(usedFor));
}

void TokenSourceTest::renewsBeforeExpiry()
{
    const auto tokens = source(m_c1, m_jwk.secret());
    const auto first = await(tokens->token());
    m_clock.set(m_clock.now().addSecs(799));
    QCOMPARE((*await(tokens->token())).get(), first->get());
    QCOMPARE(m_server->count(), 1);
    m_clock.set(m_clock.now().addSecs(1));
    QCOMPARE((*await(tokens->token()))->authorization(), "Bearer t1");
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
    QCOMPARE(await(leaving).error().kind, ApiError::Kind::Cancelled);
    QVERIFY(await(staying).has_value());
    QCOMPARE(m_server->count(), 1);
}

void TokenSourceTest::failureReachesEveryWaiter()
{
    m_server->setScript([](const WireRequest &) { return WireReply::http(500, "{}"); });
    const auto tokens = source(m_c1, m_jwk.secret());
    int failed = 0;
    for (int i = 0; i < 10; ++i) {
        tokens->token()->then(this, [&failed](const Result<AccessTokenPtr> &token) {
            failed += !token && token.error().kind == ApiError::Kind::Server ? 1 : 0;
        });
    }
    QTRY_COMPARE(failed, 10);
    QCOMPARE(m_server->count(), 1);
    // And the next one tries anew.
    QVERIFY(!await(tokens->token()));
    QCOMPARE(m_server->count(), 2);
}

void TokenSourceTest::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::newRow("401") << 401 << QByteArray(R"({"error":"invalid_client","error_description":"no"})")
                         << ApiError::Kind::Unauthorized;
    QTest::newRow("400 invalid_client")
        << 400 << QByteArray(R"({"error":"invalid_client","error_description":"no"})")
        << ApiError::Kind::Unauthorized;
    QTest::newRow("400 other") << 400 << QByteArray(R"({"error":"invalid_request","error_description":"no"})")
                               << ApiError::Kind::Invalid;
    QTest::newRow("401 text") << 401 << QByteArray("no") << ApiError::Kind::Unauthorized;
    QTest::newRow("403 page") << 403 << QByteArray("<title>no</title>") << ApiError::Kind::Forbidden;
}

void TokenSourceTest::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ApiError::Kind, kind);
    m_server->setScript([&](const WireRequest &) { return WireReply::http(status, body); });
    const auto tokens = source(m_c1, m_jwk.secret());
    const auto token = await(tokens->token());
    QVERIFY(!token);
    QCOMPARE(token.error().kind, kind);
    QVERIFY(token.error().message.startsWith(u"no"_s));
    QVERIFY(!token.error().serverMayHaveActed);
    QCOMPARE(m_server->count(), 1);
}

void TokenSourceTest::clockIsBlamed_data()
{
    QTest::addColumn<int>("skew");
    QTest::addColumn<bool>("byAssertion");
    QTest::addColumn<bool>("blamed");
    QTest::newRow("far behind") << 500 << true << true;
    QTest::newRow("far ahead") << -500 << true << true;
    QTest::newRow("a little") << 20 << true << false;
    QTest::newRow("far, but the secret was sent") << 500 << false << false;
}

void TokenSourceTest::clockIsBlamed()
{
    QFETCH(int, skew);
    QFETCH(bool, byAssertion);
    QFETCH(bool, blamed);
    const QByteArray date =
        QLocale::c().toString(m_clock.now().addSecs(skew), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    m_server->setScript([&](const WireRequest &) {
        return WireReply::http(401, R"({"error":"invalid_client"})", {"Date: " + date});
    });
    m_c1.signIn = byAssertion ? SignIn::Assertion : SignIn::ClientSecret;
    const auto tokens = source(m_c1, m_jwk.secret());
    const auto token = await(tokens->token());
    QCOMPARE(token.error().kind, blamed ? ApiError::Kind::Clock : ApiError::Kind::Unauthorized);
    QCOMPARE(token.error().clockSkew, std::chrono::seconds(skew));
}

void TokenSourceTest::badAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("page") << QByteArray("<html><title>Login</title>");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no token") << QByteArray(R"({"expires_in":3600})");
    QTest::newRow("empty token") << QByteArray(R"({"access_token":""})");
    QTest::newRow("token is a number") << QByteArray(R"({"access_token":7})");
    QTest::newRow("header injection") << QByteArray(R"({"access_token":"a\r\nX-Evil: 1"})");
    QTest::newRow("unicode") << QByteArray("{\"access_token\":\"\xc3\xa4\"}");
    QTest::newRow("blank") << QByteArray(R"({"access_token":"a b"})");
    QTest::newRow("unknown type") << QByteArray(R"({"access_token":"t","token_type":"mac"})");
    QTest::newRow("DPoP without proof") << QByteArray(R"({"access_token":"t","token_type":"DPoP"})");
    QTest::newRow("cut") << QByteArray(R"({"access_token":"t)");
    QTest::newRow("array") << QByteArray(R"(["access_token","t"])");
}

void TokenSourceTest::badAnswers()
{
    QFETCH(QByteArray, body);
    m_server->setScript([&](const WireRequest &) { return WireReply::http(200, body); });
    const auto tokens = source(m_c1, m_jwk.secret());
    const auto token = await(tokens->token());
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ApiError::Kind::Protocol);
}

void TokenSourceTest::neverRepeatedAfterARefusalOrADrop_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("dropped") << QByteArray();
    QTest::newRow("truncated") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{");
    for (const int status : {400, 401, 403, 500, 503}) {
        QTest::addRow("%d", status) << WireReply::http(status).bytes;
    }
}

void TokenSourceTest::neverRepeatedAfterARefusalOrADrop()
{
    QFETCH(QByteArray, bytes);
    m_server->setScript([&](const WireRequest &) { return WireReply{bytes, WireReply::Then::Close}; });
    const auto tokens = source(m_c1, m_jwk.secret());
    QVERIFY(!await(tokens->token()));
    QTest::qWait(20);
    QCOMPARE(m_server->count(), 1);
}

void TokenSourceTest::unreachable()
{
    QTcpServer placeholder;
    QVERIFY(placeholder.listen(QHostAddress::LocalHost));
    m_c1.tokenUrl.setPort(placeholder.serverPort());
    placeholder.close();
    const auto tokens = source(m_c1, m_jwk.secret());
    QCOMPARE(await(tokens->token()).error().kind, ApiError::Kind::Connect);
}

void TokenSourceTest::redirectCarriesNoSecret()
{
    RawServer other([](const WireRequest &) { return WireReply::http(200); });
    m_server->setScript([&](const WireRequest &) {
        return WireReply::http(307, "", {"Location: " + other.url(u"/auth/v1/token"_s).toEncoded()});
    });
    m_c1.signIn = SignIn::ClientSecret;
    const auto tokens = source(m_c1, "s");
    QCOMPARE(await(tokens->token()).error().kind, ApiError::Kind::Protocol);
    QTest::qWait(20);
    QCOMPARE(other.connections(), 0);
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
    const auto token = await(tokens->token());
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
    QVERIFY(await(tokens->token()).has_value());
    QCOMPARE(m_server->count(), 3);
}

void TokenSourceTest::nonceIsAskedForOnce()
{
    m_server->setScript([](const WireRequest &) {
        return WireReply::http(400, R"({"error":"use_dpop_nonce"})", {"DPoP-Nonce: n"});
    });
    const auto tokens = source(m_c1, m_jwk.secret());
    QVERIFY(!await(tokens->token()));
    QCOMPARE(m_server->count(), 2);
}

void TokenSourceTest::doubleHostReachesNobody()
{
    for (const SignIn way : {SignIn::Assertion, SignIn::ClientSecret}) {
        m_c1.signIn = way;
        m_c1.clientId = u"a@acme.conductor.one@evil.com/spc"_s;
        const auto tokens = source(m_c1, m_jwk.secret());
        QCOMPARE(await(tokens->token()).error().kind, ApiError::Kind::Invalid);
    }
    QCOMPARE(m_server->connections(), 0);
}

void TokenSourceTest::plainHttpReachesNobody()
{
    m_c1.tokenUrl = QUrl(u"http://acme.conductor.one/auth/v1/token"_s);
    const auto tokens = source(m_c1, m_jwk.secret());
    QCOMPARE(await(tokens->token()).error().kind, ApiError::Kind::Invalid);
}

void TokenSourceTest::vaultErrorsAreTold()
{
    const SecretReader locked = [this] {
        return VaultCall<Secret>::ended(std::unexpected(VaultError{VaultError::Kind::Locked, u"words"_s}),
                                        this);
    };
    TokenSource tokens(m_c1, locked, *m_http, m_clock, m_entropy);
    const auto token = await(tokens.token());
    QCOMPARE(token.error().kind, ApiError::Kind::Keychain);
    QCOMPARE(token.error().message, (VaultError{VaultError::Kind::Locked, u"words"_s}.text()));
    QCOMPARE(m_server->connections(), 0);
}

void TokenSourceTest::damagedSecretIsTold()
{
    for (const QByteArray &secret : {QByteArray(), QByteArray("nonsense")}) {
        const auto tokens = source(m_c1, secret);
        const auto token = await(tokens->token());
        QCOMPARE(token.error().kind, ApiError::Kind::Keychain);
        QVERIFY(!token.error().message.isEmpty());
        QVERIFY(!token.error().message.contains(u"nonsense"_s));
    }
    QCOMPARE(m_server->connections(), 0);
}

void TokenSourceTest::secretIsReadOnce()
{
    int reads = 0;
    const SecretReader counted = [this, &reads] {
        ++reads;
        return VaultCall<Secret>::ended(Secret::take(m_jwk.secret()), this);
    };
    TokenSource tokens(m_c1, counted, *m_http, m_clock, m_entropy);
    QCOMPARE(reads, 0);
    tokens.invalidate(*await(tokens.token()));
    QVERIFY(await(tokens.token()).has_value());
    QCOMPARE(reads, 1);
    QCOMPARE(m_server->count(), 2);
}

void TokenSourceTest::refusedSecretIsReadAgain()
{
    int reads = 0;
    const SecretReader counted = [this, &reads] {
        ++reads;
        return VaultCall<Secret>::ended(Secret::take(m_jwk.secret()), this);
    };
    m_server->setScript([](const WireRequest &) { return WireReply::http(401); });
    TokenSource tokens(m_c1, counted, *m_http, m_clock, m_entropy);
    QVERIFY(!await(tokens.token()));
    QVERIFY(!await(tokens.token()));
    QCOMPARE(reads, 2);
}

void TokenSourceTest::invalidateDropsOnlyTheRefused()
{
    const auto tokens = source(m_c1, m_jwk.secret());
    const auto first = *await(tokens->token());
    tokens->invalidate(first);
    const auto second = *await(tokens->token());
    tokens->invalidate(first);
    QCOMPARE((*await(tokens->token())).get(), second.get());
    QCOMPARE(m_server->count(), 2);
}

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::TokenSourceTest)
#include "tokensourcetest.moc"
