// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/oauth/tokensourcetest.h"

#include <QLocale>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn::test {

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
    QVERIFY(!ending(tokens->token()));
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
    const auto token = ending(tokens->token());
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
    const auto token = ending(tokens->token());
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
    const auto token = ending(tokens->token());
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
    QVERIFY(!ending(tokens->token()));
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
    QCOMPARE(ending(tokens->token()).error().kind, ApiError::Kind::Connect);
}

void TokenSourceTest::redirectCarriesNoSecret()
{
    RawServer other([](const WireRequest &) { return WireReply::http(200); });
    m_server->setScript([&](const WireRequest &) {
        return WireReply::http(307, "", {"Location: " + other.url(u"/auth/v1/token"_s).toEncoded()});
    });
    m_c1.signIn = SignIn::ClientSecret;
    const auto tokens = source(m_c1, "s");
    QCOMPARE(ending(tokens->token()).error().kind, ApiError::Kind::Protocol);
    QTest::qWait(20);
    QCOMPARE(other.connections(), 0);
}

void TokenSourceTest::doubleHostReachesNobody()
{
    for (const SignIn way : {SignIn::Assertion, SignIn::ClientSecret}) {
        m_c1.signIn = way;
        m_c1.clientId = u"a@acme.conductor.one@evil.com/spc"_s;
        const auto tokens = source(m_c1, m_jwk.secret());
        QCOMPARE(ending(tokens->token()).error().kind, ApiError::Kind::Invalid);
    }
    QCOMPARE(m_server->connections(), 0);
}

void TokenSourceTest::plainHttpReachesNobody()
{
    m_c1.tokenUrl = QUrl(u"http://acme.conductor.one/auth/v1/token"_s);
    const auto tokens = source(m_c1, m_jwk.secret());
    QCOMPARE(ending(tokens->token()).error().kind, ApiError::Kind::Invalid);
}

void TokenSourceTest::vaultErrorsAreTold()
{
    const SecretReader locked = [this] {
        return VaultCall<Secret>::ended(std::unexpected(VaultError{VaultError::Kind::Locked, u"words"_s}),
                                        this);
    };
    TokenSource tokens(m_c1, locked, *m_http, m_clock, m_entropy, &m_log);
    const auto token = ending(tokens.token());
    QCOMPARE(token.error().kind, ApiError::Kind::Keychain);
    QCOMPARE(token.error().message, (VaultError{VaultError::Kind::Locked, u"words"_s}.text()));
    QCOMPARE(m_server->connections(), 0);
}

void TokenSourceTest::damagedSecretIsTold()
{
    for (const QByteArray &secret : {QByteArray(), QByteArray("nonsense")}) {
        const auto tokens = source(m_c1, secret);
        const auto token = ending(tokens->token());
        QCOMPARE(token.error().kind, ApiError::Kind::Keychain);
        QVERIFY(!token.error().message.isEmpty());
        QVERIFY(!token.error().message.contains(u"nonsense"_s));
    }
    QCOMPARE(m_server->connections(), 0);
}

void TokenSourceTest::refusedSecretIsReadAgain()
{
    int reads = 0;
    const SecretReader counted = [this, &reads] {
        ++reads;
        return VaultCall<Secret>::ended(Secret::take(m_jwk.secret()), this);
    };
    m_server->setScript([](const WireRequest &) { return WireReply::http(401); });
    TokenSource tokens(m_c1, counted, *m_http, m_clock, m_entropy, &m_log);
    QVERIFY(!ending(tokens.token()));
    QVERIFY(!ending(tokens.token()));
    QCOMPARE(reads, 2);
}

} // namespace keyturn::test
