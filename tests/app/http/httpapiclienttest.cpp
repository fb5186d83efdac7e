// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/http/httpapiclienttest.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace keyturn::test {

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
                                             m_clock, m_entropy, nullptr);
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
    QVERIFY(ending(m_api->send(wanted)).has_value());
    QCOMPARE(apiRequests().first().target, "/x?page_token=a%2Bb%2Fc%3D%3D&updateMask=displayName%2Clabels");
}

void HttpApiClientTest::bodyAndHeaders()
{
    ApiRequest wanted = request(ApiRequest::Method::Patch, {u"x"_s});
    wanted.body = QJsonObject{{u"displayName"_s, u"ä"_s}};
    QVERIFY(ending(m_api->send(wanted)).has_value());
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
    const auto answer = ending(m_api->send(request(ApiRequest::Method::Delete, {u"x"_s})));
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
    const auto answer = ending(m_api->send(wanted));
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

void HttpApiClientTest::searchIsRepeatedWriteIsNot()
{
    m_script = [](const WireRequest &) { return WireReply::http(503); };
    ApiRequest search = request(ApiRequest::Method::Post, {u"x"_s});
    search.body = QJsonObject();
    QVERIFY(!ending(m_api->send(search)));
    QCOMPARE(apiRequests().size(), 1);
    search.readsOnly = true;
    QVERIFY(!ending(m_api->send(search)));
    QCOMPARE(apiRequests().size(), 5);
}

void HttpApiClientTest::cancelWhileSending()
{
    m_script = [](const WireRequest &) { return WireReply::silence(); };
    auto *call = m_api->send(request(ApiRequest::Method::Post, {u"x"_s}));
    QTRY_COMPARE(apiRequests().size(), 1);
    call->cancel();
    const auto answer = ending(call);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ApiError::Kind::Cancelled);
    QVERIFY(answer.error().serverMayHaveActed);
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
    const auto answer = ending(api.send(request(ApiRequest::Method::Get, {u"x"_s})));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ApiError::Kind::Invalid);
    QCOMPARE(m_server->connections(), 0);
}

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::HttpApiClientTest)
#include "moc_httpapiclienttest.cpp"
