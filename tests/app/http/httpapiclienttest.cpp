// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/httpapiclient.h"
#include "app/oauth/dpop.h"
#include "app/oauth/tokensource.h"
#include "tests/support/httpfixture.h"
#include "tests/support/rawserver.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// What an ApiRequest looks like on the wire, and what becomes of its answer.
class HttpApiClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pathArrivesEncoded_data();
    void pathArrivesEncoded();
    void stepsInThePathAreRefused_data();
    void stepsInThePathAreRefused();
    void queryArrivesEncoded();
    void bodyAndHeaders();
    void requestWithoutBody();
    void answers_data();
    void answers();
    void refusedTokenIsRenewedOnce_data();
    void refusedTokenIsRenewedOnce();
    void refusedTwiceIsAnError();
    void manyRefusedShareOneRenewal();
    void searchIsRepeatedWriteIsNot();
    void cancelWhileSending();
    void cancelWhileSigningIn();
    void authorizeSignsIn();
    void dpopNonceOfTheApi();
    void dpopQueryRule();
    void badApiRootReachesNobody_data();
    void badApiRootReachesNobody();

private:
    [[nodiscard]] ApiRequest request(ApiRequest::Method method, const QStringList &path) const
    {
        ApiRequest made;
        made.method = method;
        made.path = path;
        return made;
    }

    [[nodiscard]] Result<ApiAnswer> get(const QStringList &path)
    {
        return await(m_api->send(request(ApiRequest::Method::Get, path)));
    }

    WireReply issueToken();
    /// Requests to the API, without those for tokens.
    [[nodiscard]] QList<WireRequest> apiRequests() const;

    FixedClock m_clock;
    SystemEntropy m_entropy;
    RawServer::Script m_script;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<TokenSource> m_tokens;
    std::unique_ptr<HttpApiClient> m_api;
    QByteArray m_tokenType;
    int m_issued = 0;
};

void HttpApiClientTest::init()
{
    m_issued = 0;
    m_tokenType = "Bearer";
    m_script = [](const WireRequest &) { return WireReply::http(200, R"({"ok":true})"); };
    m_server = std::make_unique<RawServer>([this](const WireRequest &wire) {
        return wire.target == "/auth/v1/token" ? issueToken() : m_script(wire);
    });
    Profile profile;
    profile.clientId = u"clever-fox@127.0.0.1:%1/spc"_s.arg(m_server->port());
    profile.apiRoot = m_server->url();
    profile.tokenUrl = m_server->url(u"/auth/v1/token"_s);
    profile.signIn = SignIn::ClientSecret;
    m_http = std::make_unique<HttpClient>(m_clock, m_entropy, quickOptions());
    m_tokens = std::make_unique<TokenSource>(profile, secretFromMemory(Secret::copyOf("s"), this), *m_http,
                                             m_clock, m_entropy);
    m_api = std::make_unique<HttpApiClient>(profile, *m_http, *m_tokens);
}

void HttpApiClientTest::cleanup()
{
    m_api.reset();
    m_tokens.reset();
    m_http.reset();
    m_server.reset();
}

WireReply HttpApiClientTest::issueToken()
{
    const QByteArray token = "token-" + QByteArray::number(++m_issued);
    if (m_tokenType == "DPoP" && m_issued == 1) {
        return WireReply::http(400, R"({"error":"use_dpop_nonce"})", {"DPoP-Nonce: n0"});
    }
    return WireReply::http(200, R"({"access_token":")" + token + R"(","token_type":")" + m_tokenType +
                                    R"(","expires_in":3600})");
}

QList<WireRequest> HttpApiClientTest::apiRequests() const
{
    QList<WireRequest> found = m_server->requests();
    found.removeIf([](const WireRequest &wire) { return wire.target == "/auth/v1/token"; });
    return found;
}

void HttpApiClientTest::pathArrivesEncoded_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("plain") << u"clever-fox-42195"_s << QByteArray("clever-fox-42195");
    QTest::newRow("unreserved") << u"a.b_c~d-e"_s << QByteArray("a.b_c~d-e");
    QTest::newRow("slash") << u"a/b"_s << QByteArray("a%2Fb");
    QTest::newRow("steps") << u"../../admin"_s << QByteArray("..%2F..%2Fadmin");
    QTest::newRow("three dots") << u"..."_s << QByteArray("...");
    QTest::newRow("percent") << u"100%25"_s << QByteArray("100%2525");
    QTest::newRow("encoded steps") << u"%2e%2e%2fx"_s << QByteArray("%252e%252e%252fx");
    QTest::newRow("query") << u"a?b=c#d"_s << QByteArray("a%3Fb%3Dc%23d");
    QTest::newRow("umlaut") << u"grün"_s << QByteArray("gr%C3%BCn");
    QTest::newRow("beyond the BMP") << u"\U0001F511"_s << QByteArray("%F0%9F%94%91");
    QTest::newRow("blank") << u"a b"_s << QByteArray("a%20b");
    QTest::newRow("line break") << u"a\r\nX: y"_s << QByteArray("a%0D%0AX%3A%20y");
    QTest::newRow("backslash") << u"a\\b"_s << QByteArray("a%5Cb");
    QTest::newRow("semicolon") << u"a;b,c"_s << QByteArray("a%3Bb%2Cc");
    QTest::newRow("host") << u"a@acme.conductor.one/spc"_s << QByteArray("a%40acme.conductor.one%2Fspc");
    QTest::newRow("plus") << u"a+b&c"_s << QByteArray("a%2Bb%26c");
}

void HttpApiClientTest::pathArrivesEncoded()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, target);
    QVERIFY(get({u"api"_s, u"v1"_s, id, u"credentials"_s}).has_value());
    QCOMPARE(apiRequests().first().target, "/api/v1/" + target + "/credentials");
}

void HttpApiClientTest::stepsInThePathAreRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("dot") << u"."_s;
    QTest::newRow("two dots") << u".."_s;
    QTest::newRow("nothing") << QString();
}

void HttpApiClientTest::stepsInThePathAreRefused()
{
    QFETCH(QString, id);
    const auto answer = get({u"api"_s, id});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ApiError::Kind::Invalid);
    QCOMPARE(m_server->connections(), 0);
}

void HttpApiClientTest::queryArrivesEncoded()
{
    ApiRequest wanted = request(ApiRequest::Method::Get, {u"x"_s});
    wanted.query.addQueryItem(u"page_token"_s, u"a+b/c=="_s);
    wanted.query.addQueryItem(u"updateMask"_s, u"displayName,labels"_s);
    QVERIFY(await(m_api->send(wanted)).has_value());
    QCOMPARE(apiRequests().first().target, "/x?page_token=a%2Bb%2Fc%3D%3D&updateMask=displayName%2Clabels");
}

void HttpApiClientTest::bodyAndHeaders()
{
    ApiRequest wanted = request(ApiRequest::Method::Patch, {u"x"_s});
    wanted.body = QJsonObject{{u"displayName"_s, u"ä"_s}};
    QVERIFY(await(m_api->send(wanted)).has_value());
    const WireRequest wire = apiRequests().first();
    QCOMPARE(wire.method, "PATCH");
    QCOMPARE(wire.body, "{\"displayName\":\"ä\"}");
    QCOMPARE(wire.header("Content-Type"), "application/json");
    QCOMPARE(wire.header("Accept"), "application/json");
    QCOMPARE(wire.header("Authorization"), "Bearer token-1");
    QVERIFY(wire.header("DPoP").isEmpty());
}

void HttpApiClientTest::requestWithoutBody()
{
    m_script = [](const WireRequest &) { return WireReply::http(200, ""); };
    const auto answer = await(m_api->send(request(ApiRequest::Method::Delete, {u"x"_s})));
    QVERIFY(answer.has_value());
    QVERIFY(answer->body.isEmpty());
    const WireRequest wire = apiRequests().first();
    QCOMPARE(wire.method, "DELETE");
    QCOMPARE(wire.header("Content-Length"), "0");
    QVERIFY(wire.header("Content-Type").isEmpty());
}

void HttpApiClientTest::answers_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("mints");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind"); // -1 for success
    QTest::addColumn<bool>("mayHaveActed");
    const int protocol = static_cast<int>(ApiError::Kind::Protocol);
    const int server = static_cast<int>(ApiError::Kind::Server);
    const int forbidden = static_cast<int>(ApiError::Kind::Forbidden);
    QTest::newRow("read, object") << QByteArray("GET") << false << 200 << QByteArray("{}") << -1 << false;
    QTest::newRow("read, empty") << QByteArray("GET") << false << 200 << QByteArray() << protocol << false;
    QTest::newRow("read, array") << QByteArray("GET") << false << 200 << QByteArray("[]") << protocol
                                 << false;
    QTest::newRow("read, page") << QByteArray("GET") << false << 200 << QByteArray("<html>") << protocol
                                << false;
    QTest::newRow("write, empty") << QByteArray("POST") << false << 200 << QByteArray() << -1 << false;
    QTest::newRow("write, garbage") << QByteArray("POST") << false << 200 << QByteArray("oops") << protocol
                                    << true;
    QTest::newRow("mint, object") << QByteArray("POST") << true << 200
                                  << QByteArray(R"({"clientSecret":"s"})") << -1 << false;
    QTest::newRow("mint, empty") << QByteArray("POST") << true << 200 << QByteArray() << protocol << true;
    QTest::newRow("mint, cut") << QByteArray("POST") << true << 200 << QByteArray(R"({"clientSecret":"s)")
                               << protocol << true;
    QTest::newRow("mint, page") << QByteArray("POST") << true << 200 << QByteArray("<html>") << protocol
                                << true;
    QTest::newRow("mint, 500") << QByteArray("POST") << true << 500 << QByteArray("{}") << server << true;
    QTest::newRow("mint, 403") << QByteArray("POST") << true << 403 << QByteArray("{}") << forbidden << false;
    QTest::newRow("read, 500") << QByteArray("GET") << false << 500 << QByteArray("{}") << server << false;
}

void HttpApiClientTest::answers()
{
    QFETCH(QByteArray, method);
    QFETCH(bool, mints);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(bool, mayHaveActed);
    m_script = [&](const WireRequest &) { return WireReply::http(status, body); };
    ApiRequest wanted =
        request(method == "GET" ? ApiRequest::Method::Get : ApiRequest::Method::Post, {u"x"_s});
    wanted.mints = mints;
    const auto answer = await(m_api->send(wanted));
    QCOMPARE(answer.has_value(), kind == -1);
    if (answer) {
        QCOMPARE(answer->secret.view().bytes(), mints ? QByteArrayView("s") : QByteArrayView());
        body.replace(R"("s")", R"("*")");
        QCOMPARE(answer->body, QJsonDocument::fromJson(body).object());
        return;
    }
    QCOMPARE(static_cast<int>(answer.error().kind), kind);
    QCOMPARE(answer.error().serverMayHaveActed, mayHaveActed);
    QCOMPARE(answer.error().httpStatus, status);
}

void HttpApiClientTest::refusedTokenIsRenewedOnce_data()
{
    QTest::addColumn<ApiRequest::Method>("method");
    QTest::newRow("read") << ApiRequest::Method::Get;
    QTest::newRow("create") << ApiRequest::Method::Post;
    QTest::newRow("update") << ApiRequest::Method::Patch;
    QTest::newRow("delete") << ApiRequest::Method::Delete;
}

void HttpApiClientTest::refusedTokenIsRenewedOnce()
{
    QFETCH(ApiRequest::Method, method);
    m_script = [](const WireRequest &wire) {
        return wire.header("Authorization") == "Bearer token-1"
                   ? WireReply::http(401, "{}", {"WWW-Authenticate: Bearer error=\"invalid_token\""})
                   : WireReply::http(200);
    };
    QVERIFY(await(m_api->send(request(method, {u"x"_s}))).has_value());
    QCOMPARE(apiRequests().size(), 2);
    QCOMPARE(apiRequests().last().header("Authorization"), "Bearer token-2");
    QCOMPARE(m_issued, 2);
}

void HttpApiClientTest::refusedTwiceIsAnError()
{
    m_script = [](const WireRequest &) { return WireReply::http(401, R"({"message":"no"})"); };
    const auto answer = await(m_api->send(request(ApiRequest::Method::Post, {u"x"_s})));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ApiError::Kind::Unauthorized);
    QCOMPARE(answer.error().message, u"no"_s);
    QVERIFY(!answer.error().serverMayHaveActed);
    QCOMPARE(apiRequests().size(), 2);
    QCOMPARE(m_issued, 2);
}

void HttpApiClientTest::manyRefusedShareOneRenewal()
{
    m_script = [](const WireRequest &wire) {
        return wire.header("Authorization") == "Bearer token-1" ? WireReply::http(401) : WireReply::http(200);
    };
    int succeeded = 0;
    for (int i = 0; i < 30; ++i) {
        m_api->send(request(ApiRequest::Method::Get, {u"x"_s}))
            ->then(this, [&succeeded](const Result<ApiAnswer> &answer) { succeeded += answer ? 1 : 0; });
    }
    QTRY_COMPARE(succeeded, 30);
    QCOMPARE(m_issued, 2);
}

void HttpApiClientTest::searchIsRepeatedWriteIsNot()
{
    m_script = [](const WireRequest &) { return WireReply::http(503); };
    ApiRequest search = request(ApiRequest::Method::Post, {u"x"_s});
    search.body = QJsonObject();
    QVERIFY(!await(m_api->send(search)));
    QCOMPARE(apiRequests().size(), 1);
    search.readsOnly = true;
    QVERIFY(!await(m_api->send(search)));
    QCOMPARE(apiRequests().size(), 5);
}

void HttpApiClientTest::cancelWhileSending()
{
    m_script = [](const WireRequest &) { return WireReply::silence(); };
    auto *call = m_api->send(request(ApiRequest::Method::Post, {u"x"_s}));
    QTRY_COMPARE(apiRequests().size(), 1);
    call->cancel();
    const auto answer = await(call);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ApiError::Kind::Cancelled);
    QVERIFY(answer.error().serverMayHaveActed);
}

void HttpApiClientTest::cancelWhileSigningIn()
{
    auto *call = m_api->send(request(ApiRequest::Method::Post, {u"x"_s}));
    call->cancel();
    const auto answer = await(call);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ApiError::Kind::Cancelled);
    QVERIFY(!answer.error().serverMayHaveActed);
    QTest::qWait(50);
    QCOMPARE(apiRequests().size(), 0);
}

void HttpApiClientTest::authorizeSignsIn()
{
    QVERIFY(await(m_api->authorize()).has_value());
    QVERIFY(await(m_api->authorize()).has_value());
    QCOMPARE(m_issued, 1);
    QCOMPARE(apiRequests().size(), 0);
}

namespace {

QJsonObject claimsOf(const QByteArray &jws)
{
    return QJsonDocument::fromJson(
               QByteArray::fromBase64(jws.split('.').value(1), QByteArray::Base64UrlEncoding))
        .object();
}

} // namespace

void HttpApiClientTest::dpopNonceOfTheApi()
{
    m_tokenType = "DPoP";
    m_script = [](const WireRequest &wire) {
        if (claimsOf(wire.header("DPoP")).value("nonce"_L1).toString() == u"n1"_s) {
            return WireReply::http(200, "{}", {"DPoP-Nonce: n1"});
        }
        return WireReply::http(401, "{}",
                               {"WWW-Authenticate: DPoP error=\"use_dpop_nonce\"", "DPoP-Nonce: n1"});
    };
    QVERIFY(await(m_api->send(request(ApiRequest::Method::Post, {u"x"_s}))).has_value());
    QCOMPARE(apiRequests().size(), 2);
    const QJsonObject first = claimsOf(apiRequests().first().header("DPoP"));
    const QJsonObject second = claimsOf(apiRequests().last().header("DPoP"));
    QVERIFY(!first.contains("nonce"_L1));
    QVERIFY(first.value("jti"_L1) != second.value("jti"_L1));
    QCOMPARE(second.value("htm"_L1).toString(), u"POST"_s);
    QCOMPARE(second.value("htu"_L1).toString(), m_server->url(u"/x"_s).toString());
    QCOMPARE(apiRequests().last().header("Authorization"), "DPoP token-2");
    // The nonce is remembered.
    QVERIFY(get({u"y"_s}).has_value());
    QCOMPARE(apiRequests().size(), 3);
}

void HttpApiClientTest::dpopQueryRule()
{
    m_tokenType = "DPoP";
    m_script = [](const WireRequest &wire) {
        return WireReply::http(claimsOf(wire.header("DPoP")).value("htu"_L1).toString().contains(u'?') ? 401
                                                                                                       : 200);
    };
    ApiRequest wanted = request(ApiRequest::Method::Get, {u"x"_s});
    wanted.query.addQueryItem(u"page_size"_s, u"100"_s);
    QVERIFY(await(m_api->send(wanted)).has_value());
    QCOMPARE(apiRequests().size(), 2);
    QVERIFY(await(m_api->send(wanted)).has_value());
    QCOMPARE(apiRequests().size(), 3);
    QCOMPARE(m_issued, 2);
}

void HttpApiClientTest::badApiRootReachesNobody_data()
{
    QTest::addColumn<QString>("root");
    QTest::newRow("plain http") << u"http://acme.conductor.one"_s;
    QTest::newRow("user") << u"http://u@127.0.0.1:%1"_s;
    QTest::newRow("path") << u"http://127.0.0.1:%1/api"_s;
    QTest::newRow("none") << QString();
}

void HttpApiClientTest::badApiRootReachesNobody()
{
    QFETCH(QString, root);
    Profile profile;
    profile.apiRoot = QUrl(root.contains(u'%') ? root.arg(m_server->port()) : root);
    HttpApiClient api(profile, *m_http, *m_tokens);
    const auto answer = await(api.send(request(ApiRequest::Method::Get, {u"x"_s})));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ApiError::Kind::Invalid);
    QCOMPARE(m_server->connections(), 0);
}

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::HttpApiClientTest)
#include "httpapiclienttest.moc"
