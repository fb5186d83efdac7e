// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/certificates.h"
#include "tests/support/httpfixture.h"
#include "tests/support/rawserver.h"

#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// A write reaches the server once, however the connection ends, and its outcome is judged right.
class HttpWritesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void neverSentTwice_data();
    void neverSentTwice();
    void statusTellsWhetherItActed_data();
    void statusTellsWhetherItActed();
    void refusedConnectionIsTriedAgainAndHarmless();
    void rateLimitIsTriedAgain();
    void takesAConnectionOfItsOwn();
    void unansweredWriteTimesOutAsUnknown();
    void cancelledWriteIsUnknown();
    void cancelledInTheQueueIsHarmless();
    void challengeIsAnAnswer();

private:
    [[nodiscard]] std::unique_ptr<RawServer> serve(bool tls, RawServer::Script script) const;

    std::unique_ptr<Certificates> m_certificates;
    QSslConfiguration m_tls;
    FixedClock m_clock;
    SystemEntropy m_entropy;
};

namespace {

HttpRequest write(const QUrl &url, const QByteArray &method, const QByteArray &body)
{
    HttpRequest request;
    request.effect = Effect::Write;
    request.method = method;
    request.url = url;
    if (!body.isEmpty()) {
        request.headers = {{"Content-Type", "application/json"}};
        request.setBody(QByteArray(body));
    }
    return request;
}

} // namespace

void HttpWritesTest::initTestCase()
{
    m_certificates = std::make_unique<Certificates>();
    m_tls = m_certificates->serverFor(u"localhost"_s);
}

std::unique_ptr<RawServer> HttpWritesTest::serve(bool tls, RawServer::Script script) const
{
    return tls ? std::make_unique<RawServer>(std::move(script), m_tls)
               : std::make_unique<RawServer>(std::move(script));
}

void HttpWritesTest::neverSentTwice_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("keptAlive");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("reset");
    const QList<std::pair<QByteArray, QByteArray>> writes{{"POST", R"({"displayName":"x"})"},
                                                          {"POST", {}},
                                                          {"PATCH", R"({"a":1})"},
                                                          {"DELETE", {}},
                                                          {"DELETE", "{}"}};
    const QList<std::pair<const char *, QByteArray>> answers{
        {"nothing", {}},
        {"half a status line", "HTTP/1.1 2"},
        {"half the headers", "HTTP/1.1 200 OK\r\nContent-Type: appl"},
        {"half the body", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{\"a\""},
    };
    for (const bool tls : {false, true}) {
        for (const auto &[method, body] : writes) {
            for (const bool keptAlive : {false, true}) {
                for (const auto &[name, answer] : answers) {
                    for (const bool reset : {false, true}) {
                        QTest::addRow("%s %s%s, %s connection, %s, then %s", tls ? "TLS" : "plain",
                                      method.constData(), body.isEmpty() ? " without body" : "",
                                      keptAlive ? "kept" : "fresh", name, reset ? "reset" : "close")
                            << tls << method << body << keptAlive << answer << reset;
                    }
                }
            }
        }
    }
}

void HttpWritesTest::neverSentTwice()
{
    QFETCH(bool, tls);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(bool, keptAlive);
    QFETCH(QByteArray, answer);
    QFETCH(bool, reset);
    const auto server = serve(tls, [&](const WireRequest &request) {
        if (request.method == "GET") {
            return WireReply::http(200);
        }
        return WireReply{answer, reset ? WireReply::Then::Reset : WireReply::Then::Close};
    });
    HttpOptions options = quickOptions();
    options.caFile = m_certificates->caFile();
    HttpClient client(m_clock, m_entropy, options);
    if (keptAlive) {
        HttpRequest read;
        read.url = server->url(u"/warm"_s);
        QVERIFY(ending(client.send(read)).has_value());
    }
    const auto result = ending(client.send(write(server->url(u"/thing"_s), method, body)));
    QVERIFY(!result);
    QVERIFY(result.error().serverMayHaveActed);
    QCOMPARE(result.error().httpStatus, 0);
    QVERIFY(result.error().kind == ApiError::Kind::Connect ||
            result.error().kind == ApiError::Kind::Protocol);
    // Long enough for a second sending to arrive, if there were one.
    QTest::qWait(20);
    QCOMPARE(server->count(method), 1);
    QCOMPARE(server->requests().last().body, body);
}

void HttpWritesTest::statusTellsWhetherItActed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isReply");
    QTest::addColumn<int>("sendings");
    QTest::newRow("200") << 200 << true << 1;
    QTest::newRow("400") << 400 << true << 1;
    QTest::newRow("401") << 401 << true << 1;
    QTest::newRow("403") << 403 << true << 1;
    QTest::newRow("404") << 404 << true << 1;
    QTest::newRow("409") << 409 << true << 1;
    QTest::newRow("418") << 418 << true << 1;
    QTest::newRow("429") << 429 << true << 4;
    QTest::newRow("500") << 500 << true << 1;
    QTest::newRow("502") << 502 << true << 1;
    QTest::newRow("503") << 503 << true << 1;
    QTest::newRow("504") << 504 << true << 1;
    QTest::newRow("302") << 302 << false << 1;
}

void HttpWritesTest::statusTellsWhetherItActed()
{
    QFETCH(int, status);
    QFETCH(bool, isReply);
    QFETCH(int, sendings);
    RawServer server([status](const WireRequest &) { return WireReply::http(status, R"({"message":"m"})"); });
    HttpClient client(m_clock, m_entropy, quickOptions());
    const auto result = ending(client.send(write(server.url(u"/x"_s), "POST", "{}")));
    QCOMPARE(result.has_value(), isReply);
    if (result) {
        QCOMPARE(result->status, status);
        QCOMPARE(result->body, R"({"message":"m"})");
    }
    QCOMPARE(server.count(), sendings);
}

void HttpWritesTest::refusedConnectionIsTriedAgainAndHarmless()
{
    QTcpServer placeholder;
    QVERIFY(placeholder.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1/x"_s.arg(placeholder.serverPort()));
    placeholder.close();
    HttpClient client(m_clock, m_entropy, quickOptions());
    for (const QByteArray &body : {QByteArray("{}"), QByteArray()}) {
        const auto result = ending(client.send(write(url, "POST", body)));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ApiError::Kind::Connect);
        QVERIFY(!result.error().serverMayHaveActed);
    }
    HttpOptions patient = quickOptions();
    patient.retry.firstDelay = std::chrono::milliseconds(400);
    patient.retry.longestDelay = std::chrono::milliseconds(400);
    HttpClient patientClient(m_clock, m_entropy, patient);
    auto *call = patientClient.send(write(url, "POST", "{}"));
    // The server comes up between two attempts.
    QTest::qWait(100);
    QVERIFY(placeholder.listen(QHostAddress::LocalHost, static_cast<quint16>(url.port())));
    QTRY_VERIFY(placeholder.hasPendingConnections());
    call->cancel();
    QVERIFY(!ending(call));
}

void HttpWritesTest::rateLimitIsTriedAgain()
{
    RawServer server([](const WireRequest &request) {
        return request.connection == 0 ? WireReply::http(429, "{}", {"Retry-After: 0"})
                                       : WireReply::http(200);
    });
    HttpClient client(m_clock, m_entropy, quickOptions());
    const auto result = ending(client.send(write(server.url(u"/x"_s), "POST", R"({"a":1})")));
    QVERIFY(result.has_value());
    QCOMPARE(result->status, 200);
    QCOMPARE(server.count(), 2);
    QCOMPARE(server.requests().last().body, R"({"a":1})");
}

void HttpWritesTest::takesAConnectionOfItsOwn()
{
    // A server that closes each connection when a second request comes on it, as one does whose patience with
    // an idle connection ends at that moment.
    RawServer server([refusals = 0](const WireRequest &request) mutable {
        if (request.index > 0) {
            return WireReply::close();
        }
        return request.method == "POST" && refusals++ == 0 ? WireReply::http(429) : WireReply::http(200);
    });
    HttpClient client(m_clock, m_entropy, quickOptions());
    QVERIFY(ending(client.send(get(server.url(u"/before"_s)))).has_value());
    const auto result = ending(client.send(write(server.url(u"/x"_s), "POST", "{}")));
    QVERIFY(result.has_value());
    QCOMPARE(result->status, 200);
    QCOMPARE(server.count("POST"), 2);
    QCOMPARE(server.connections(), 3);
    HttpRequest signIn = write(server.url(u"/token"_s), "PUT", "{}");
    signIn.effect = Effect::SignIn;
    QVERIFY(ending(client.send(signIn)).has_value());
    QCOMPARE(server.connections(), 4);
}

void HttpWritesTest::unansweredWriteTimesOutAsUnknown()
{
    RawServer server([](const WireRequest &) { return WireReply::silence(); });
    HttpOptions options = quickOptions();
    options.idleTimeout = std::chrono::milliseconds(200);
    HttpClient client(m_clock, m_entropy, options);
    for (const QByteArray &body : {QByteArray("{}"), QByteArray()}) {
        const auto result = ending(client.send(write(server.url(u"/x"_s), "DELETE", body)));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ApiError::Kind::Timeout);
        QVERIFY(result.error().serverMayHaveActed);
    }
    QCOMPARE(server.count(), 2);
}

void HttpWritesTest::cancelledWriteIsUnknown()
{
    RawServer server([](const WireRequest &) { return WireReply::silence(); });
    HttpClient client(m_clock, m_entropy, quickOptions());
    auto *call = client.send(write(server.url(u"/x"_s), "POST", "{}"));
    QTRY_COMPARE(server.count(), 1);
    call->cancel();
    const auto result = ending(call);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Cancelled);
    QVERIFY(result.error().serverMayHaveActed);
}

void HttpWritesTest::cancelledInTheQueueIsHarmless()
{
    RawServer server([](const WireRequest &) { return WireReply::silence(); });
    HttpOptions options = quickOptions();
    options.perHost = 1;
    HttpClient client(m_clock, m_entropy, options);
    auto *first = client.send(write(server.url(u"/first"_s), "POST", "{}"));
    auto *second = client.send(write(server.url(u"/second"_s), "POST", "{}"));
    QTRY_COMPARE(server.count(), 1);
    second->cancel();
    const auto result = ending(second);
    QCOMPARE(result.error().kind, ApiError::Kind::Cancelled);
    QVERIFY(!result.error().serverMayHaveActed);
    first->cancel();
    QVERIFY(!ending(first));
    QTest::qWait(20);
    QCOMPARE(server.count(), 1);
}

void HttpWritesTest::challengeIsAnAnswer()
{
    for (const QByteArray challenge :
         {"Bearer error=\"invalid_token\"", "Basic realm=\"x\"", "DPoP algs=\"EdDSA\""}) {
        RawServer server([&challenge](const WireRequest &) {
            return WireReply::http(401, R"({"message":"no"})", {"WWW-Authenticate: " + challenge});
        });
        HttpClient client(m_clock, m_entropy, quickOptions());
        const auto result = ending(client.send(write(server.url(u"/x"_s), "POST", "{}")));
        QVERIFY2(result.has_value(), challenge.constData());
        QCOMPARE(result->status, 401);
        QCOMPARE(result->body, R"({"message":"no"})");
        QCOMPARE(result->header("www-authenticate"), challenge);
        QCOMPARE(server.count(), 1);
    }
}

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::HttpWritesTest)
#include "httpwritestest.moc"
