// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/vaultproxylogins.h"
#include "app/keychain/memoryvault.h"
#include "tests/support/httpfixture.h"
#include "tests/support/rawserver.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// What a request is on the wire, which answers are complete, and what is refused.
class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answerArrivesWhole();
    void sendsWhatItShould();
    void truncatedIsNoAnswer_data();
    void truncatedIsNoAnswer();
    void chunkedArrivesWhole();
    void wholeWithoutALength_data();
    void wholeWithoutALength();
    void contentLengthMustBeANumber();
    void redirectIsNotFollowed_data();
    void redirectIsNotFollowed();
    void hugeBodyIsRefused_data();
    void hugeBodyIsRefused();
    void garbageIsNoAnswer();
    void plainHttpOnlyToLoopback_data();
    void plainHttpOnlyToLoopback();
    void unknownHost();
    void proxyThatWantsALogin();
    void refusedProxyLoginIsNotRepeated();
    void clockSkew();

private:
    FixedClock m_clock;
    SystemEntropy m_entropy;
};

void HttpClientTest::answerArrivesWhole()
{
    const QByteArray big = QByteArray("{\"a\":\"") + QByteArray(3'000'000, 'x') + "\"}";
    RawServer server([&big](const WireRequest &) { return WireReply::http(200, big, {"X-Two: 2"}); });
    HttpClient client(m_clock, m_entropy, quickOptions());
    const auto result = ending(client.send(get(server.url(u"/a"_s))));
    QVERIFY(result.has_value());
    QCOMPARE(result->status, 200);
    QCOMPARE(result->body, big);
    QCOMPARE(result->header("x-two"), "2");
    QVERIFY(result->body.isDetached());
}

void HttpClientTest::sendsWhatItShould()
{
    RawServer server([](const WireRequest &) { return WireReply::http(200); });
    HttpClient client(m_clock, m_entropy, quickOptions());
    HttpRequest request = get(server.url(u"/a?b=c"_s));
    request.headers = {{"X-Fixed", "1"}};
    request.signer = [] { return HttpHeaders{{"Authorization", "Bearer t"}}; };
    QVERIFY(ending(client.send(request)).has_value());
    const WireRequest wire = server.requests().first();
    QCOMPARE(wire.target, "/a?b=c");
    QCOMPARE(wire.header("Accept-Encoding"), "identity");
    QCOMPARE(wire.header("X-Fixed"), "1");
    QCOMPARE(wire.header("Authorization"), "Bearer t");
    QCOMPARE(wire.header("User-Agent"), "Keyturn");
    QVERIFY(!wire.head.toLower().contains("upgrade"));
    QVERIFY(!wire.head.toLower().contains("cookie"));
}

void HttpClientTest::truncatedIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("reset");
    const QList<std::pair<const char *, QByteArray>> rows{
        {"length", "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"a\":1}"},
        {"no body at all", "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n"},
        {"chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"a\":1"},
        {"chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n{\"a\":1\r\n"},
        {"no chunk at all", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"},
        {"no length", "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"a\":\"}"},
        {"an error's body", "HTTP/1.1 404 No\r\nContent-Length: 20\r\n\r\n{\"a\":1}"},
    };
    for (const auto &[name, bytes] : rows) {
        QTest::addRow("%s, close", name) << bytes << false;
        QTest::addRow("%s, reset", name) << bytes << true;
    }
}

void HttpClientTest::truncatedIsNoAnswer()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, reset);
    RawServer server([&](const WireRequest &) {
        return WireReply{bytes, reset ? WireReply::Then::Reset : WireReply::Then::Close};
    });
    HttpClient client(m_clock, m_entropy, quickOptions());
    const auto result = ending(client.send(get(server.url(u"/a"_s))));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Connect);
    QCOMPARE(result.error().httpStatus, 0);
    QVERIFY(!result.error().serverMayHaveActed);
    QVERIFY(server.count() >= 4);
}

void HttpClientTest::chunkedArrivesWhole()
{
    RawServer server([](const WireRequest &) {
        return WireReply{
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{\"a\r\n4\r\n\":1}\r\n0\r\n\r\n"};
    });
    HttpClient client(m_clock, m_entropy, quickOptions());
    const auto result = ending(client.send(get(server.url(u"/a"_s))));
    QVERIFY(result.has_value());
    QCOMPARE(result->body, "{\"a\":1}");
}

void HttpClientTest::wholeWithoutALength()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, body);
    RawServer server([&](const WireRequest &) { return WireReply{answer, WireReply::Then::Close}; });
    HttpClient client(m_clock, m_entropy, quickOptions());
    const auto result = ending(client.send(get(server.url(u"/a"_s))));
    QVERIFY(result.has_value());
    QCOMPARE(result->body, body);
}

void HttpClientTest::wholeWithoutALength_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("JSON") << QByteArray("HTTP/1.1 200 OK\r\n\r\n{\"a\":1}\n") << QByteArray("{\"a\":1}\n");
    QTest::newRow("a page of a captive portal")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>") << QByteArray("<html>");
    QTest::newRow("an error in words") << QByteArray("HTTP/1.1 404 No\r\n\r\nno") << QByteArray("no");
    QTest::newRow("nothing, as it says") << QByteArray("HTTP/1.1 204 Done\r\n\r\n") << QByteArray();
}

void HttpClientTest::contentLengthMustBeANumber()
{
    RawServer server([](const WireRequest &) {
        return WireReply{"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 7\r\n\r\n{\"a\":1}",
                         WireReply::Then::Close};
    });
    HttpClient client(m_clock, m_entropy, quickOptions());
    QVERIFY(!ending(client.send(get(server.url(u"/a"_s)))));
}

void HttpClientTest::redirectIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d", status) << status;
    }
}

void HttpClientTest::redirectIsNotFollowed()
{
    QFETCH(int, status);
    RawServer other([](const WireRequest &) { return WireReply::http(200); });
    RawServer server([&](const WireRequest &) {
        return WireReply::http(status, "", {"Location: " + other.url(u"/caught?q=secret"_s).toEncoded()});
    });
    HttpClient client(m_clock, m_entropy, quickOptions());
    for (const char *method : {"GET", "POST"}) {
        HttpRequest request = get(server.url(u"/a"_s));
        request.method = method;
        request.effect = request.method == "GET" ? Effect::Read : Effect::Write;
        request.headers = {{"Authorization", "Bearer t"}};
        const auto result = ending(client.send(request));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ApiError::Kind::Protocol);
        QCOMPARE(result.error().httpStatus, status);
        QVERIFY(result.error().message.contains(u"127.0.0.1:%1"_s.arg(other.port())));
        QVERIFY(!result.error().message.contains(u"caught"_s));
        QCOMPARE(result.error().serverMayHaveActed, request.effect == Effect::Write && status < 307);
    }
    QTest::qWait(20);
    QCOMPARE(other.connections(), 0);
}

void HttpClientTest::hugeBodyIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5000000\r\n\r\n{");
    QTest::newRow("not announced") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") + QByteArray(200'000, ' ');
}

void HttpClientTest::hugeBodyIsRefused()
{
    QFETCH(QByteArray, bytes);
    RawServer server([&](const WireRequest &) { return WireReply{bytes}; });
    HttpOptions options = quickOptions();
    options.largestBody = 100'000;
    HttpClient client(m_clock, m_entropy, options);
    const auto result = ending(client.send(get(server.url(u"/a"_s))));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Protocol);
    QVERIFY2(result.error().message.contains(u"larger than"_s), qPrintable(result.error().message));
    QCOMPARE(server.count(), 1);
}

void HttpClientTest::garbageIsNoAnswer()
{
    RawServer server(
        [](const WireRequest &) { return WireReply{"SSH-2.0-OpenSSH_9.2\r\n\r\n", WireReply::Then::Close}; });
    HttpClient client(m_clock, m_entropy, quickOptions());
    QVERIFY(!ending(client.send(get(server.url(u"/a"_s)))));
}

void HttpClientTest::plainHttpOnlyToLoopback_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("other host") << u"http://acme.conductor.one/x"_s;
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.evil.com/x"_s;
    QTest::newRow("user") << u"https://acme.conductor.one@evil.com/spc"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("ftp") << u"ftp://127.0.0.1/x"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("no host") << u"https:///x"_s;
}

void HttpClientTest::plainHttpOnlyToLoopback()
{
    QFETCH(QString, url);
    HttpClient client(m_clock, m_entropy, quickOptions());
    const auto result = ending(client.send(get(QUrl(url))));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Invalid);
}

void HttpClientTest::unknownHost()
{
    HttpClient client(m_clock, m_entropy, quickOptions());
    HttpRequest request = get(QUrl(u"https://no-such-host.invalid/"_s));
    request.effect = Effect::Write;
    request.method = "POST";
    const auto result = ending(client.send(request));
    QVERIFY(!result);
    // A machine whose way out is a proxy reports the proxy instead.
    QVERIFY(result.error().kind == ApiError::Kind::Dns || result.error().kind == ApiError::Kind::Proxy);
    QVERIFY(!result.error().serverMayHaveActed);
}

void HttpClientTest::proxyThatWantsALogin()
{
    RawServer proxy([](const WireRequest &wire) {
        return wire.header("Proxy-Authorization").isEmpty()
                   ? WireReply::http(407, "", {"Proxy-Authenticate: Basic realm=\"p\""})
                   : WireReply::http(502, "");
    });
    qputenv("https_proxy", proxy.url().toEncoded());
    qputenv("no_proxy", "");
    MemoryVault vault;
    VaultProxyLogins logins(vault);
    QSignalSpy wanted(&logins, &ProxyLogins::wanted);
    HttpOptions options = quickOptions();
    options.proxyLogins = &logins;
    HttpClient client(m_clock, m_entropy, options);
    HttpRequest request = get(QUrl(u"https://keyturn.invalid/x"_s));
    request.effect = Effect::Write;
    request.method = "POST";
    request.headers = {{"Authorization", "Bearer t"}};
    request.setBody("{}");
    const auto asked = ending(client.send(request));
    QCOMPARE(asked.error().kind, ApiError::Kind::ProxyAuth);
    QVERIFY(!asked.error().serverMayHaveActed);
    const QString name = u"127.0.0.1:%1"_s.arg(proxy.port());
    QVERIFY2(asked.error().message.contains(name), qPrintable(asked.error().message));
    QCOMPARE(wanted, (QList<QVariantList>{{name, false}}));
    QVERIFY(ending(logins.keep(name, u"me"_s, Secret::copyOf("pass"))));
    QVERIFY(ending(vault.get(u"proxy/"_s + name)));
    const auto refused = ending(client.send(request));
    qunsetenv("https_proxy");
    // Qt has no error code of its own for this; its words name the proxy.
    QVERIFY(refused.error().message.contains(u"proxy"_s));
    QVERIFY(!refused.error().serverMayHaveActed);
    QCOMPARE(proxy.requests().last().header("Proxy-Authorization"),
             "Basic " + QByteArray("me:pass").toBase64());
    for (const WireRequest &wire : proxy.requests()) {
        QCOMPARE(wire.method, "CONNECT");
        QVERIFY(wire.header("Authorization").isEmpty());
    }
    // Plain HTTP to this machine never goes through a proxy.
    qputenv("http_proxy", proxy.url().toEncoded());
    const qsizetype before = proxy.count();
    RawServer local([](const WireRequest &) { return WireReply::http(200); });
    QVERIFY(ending(client.send(get(local.url(u"/x"_s)))).has_value());
    qunsetenv("http_proxy");
    QCOMPARE(proxy.count(), before);
}

void HttpClientTest::refusedProxyLoginIsNotRepeated()
{
    RawServer proxy([](const WireRequest &) {
        return WireReply::http(407, "", {"Proxy-Authenticate: Basic realm=\"p\""});
    });
    qputenv("https_proxy", proxy.url().toEncoded());
    qputenv("no_proxy", "");
    const QString name = u"127.0.0.1:%1"_s.arg(proxy.port());
    MemoryVault vault;
    // As an earlier run has left it.
    QVERIFY(ending(vault.put(u"proxy/"_s + name, Secret::copyOf("me\nold"))));
    VaultProxyLogins logins(vault);
    QSignalSpy wanted(&logins, &ProxyLogins::wanted);
    HttpOptions options = quickOptions();
    options.proxyLogins = &logins;
    HttpClient client(m_clock, m_entropy, options);
    const QByteArray old = "Basic " + QByteArray("me:old").toBase64();
    const auto sent = [&proxy, &old] {
        return std::ranges::count_if(proxy.requests(), [&old](const WireRequest &wire) {
            return wire.header("Proxy-Authorization") == old;
        });
    };
    for (int i = 0; i < 2; ++i) {
        const auto asked = ending(client.send(get(QUrl(u"https://keyturn.invalid/x"_s))));
        QCOMPARE(asked.error().kind, ApiError::Kind::ProxyAuth);
        QCOMPARE(sent(), 1);
    }
    qunsetenv("https_proxy");
    QCOMPARE(wanted, (QList<QVariantList>{{name, true}, {name, false}}));
}

void HttpClientTest::clockSkew()
{
    const QDateTime server = m_clock.now().addSecs(-300);
    const QByteArray date = QLocale::c().toString(server, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    RawServer raw([&date](const WireRequest &) { return WireReply::http(200, "{}", {"Date: " + date}); });
    HttpClient client(m_clock, m_entropy, quickOptions());
    const auto result = ending(client.send(get(raw.url(u"/a"_s))));
    QVERIFY(result.has_value());
    QCOMPARE(result->clockSkew, std::chrono::seconds(-300));
}

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::HttpClientTest)
#include "httpclienttest.moc"
