// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/httpfixture.h"
#include "tests/support/rawserver.h"

#include <QLocale>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// When a request is sent, sent again and given up: retries, time limits, rate limits, how many at a time.
class HttpRetriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idleTimeout();
    void deadlineEndsADribble();
    void retries_data();
    void retries();
    void readIsTriedAgainAfterADrop();
    void retryAfterSecondsAndDate();
    void longRetryAfterIsPassedOn();
    void rateLimitSlowsTheHost();
    void boundedPerHost();
    void connectionsOfBeforeAPauseAreNotUsed();
    void cancel();
    void clientDiesWithRequestsInFlight();

private:
    FixedClock m_clock;
    SystemEntropy m_entropy;
};

void HttpRetriesTest::idleTimeout()
{
    RawServer server(
        [](const WireRequest &) { return WireReply{"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{"}; });
    HttpOptions options = quickOptions();
    options.idleTimeout = std::chrono::milliseconds(150);
    HttpClient client(m_clock, m_entropy, options);
    const auto result = ending(client.send(get(server.url(u"/a"_s))));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Timeout);
    QVERIFY(!result.error().serverMayHaveActed);
    QCOMPARE(server.count(), 2);
}

void HttpRetriesTest::deadlineEndsADribble()
{
    // A byte every 40 ms keeps an idle timeout of 5 s content for ever.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        timer->start(40);
    });
    HttpOptions options = quickOptions();
    options.idleTimeout = std::chrono::milliseconds(5'000);
    options.deadline = std::chrono::milliseconds(400);
    HttpClient client(m_clock, m_entropy, options);
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
    const auto result = ending(client.send(get(url)));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Timeout);
}

void HttpRetriesTest::retries_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<int>("sendings");
    for (const int status : {429, 502, 503, 504}) {
        QTest::addRow("read %d", status) << status << Effect::Read << 4;
    }
    for (const int status : {400, 401, 403, 404, 409, 500, 501}) {
        QTest::addRow("read %d", status) << status << Effect::Read << 1;
    }
    for (const int status : {400, 401, 403, 500, 502, 503, 504}) {
        QTest::addRow("sign-in %d", status) << status << Effect::SignIn << 1;
    }
    QTest::newRow("sign-in 429") << 429 << Effect::SignIn << 2;
}

void HttpRetriesTest::retries()
{
    QFETCH(int, status);
    QFETCH(Effect, effect);
    QFETCH(int, sendings);
    RawServer server([status](const WireRequest &) { return WireReply::http(status); });
    HttpClient client(m_clock, m_entropy, quickOptions());
    HttpRequest request = get(server.url(u"/a"_s));
    request.effect = effect;
    request.method = "POST";
    request.setBody("{}");
    int signatures = 0;
    request.signer = [&signatures] {
        ++signatures;
        return HttpHeaders{};
    };
    const auto result = ending(client.send(request));
    QVERIFY(result.has_value());
    QCOMPARE(result->status, status);
    QCOMPARE(server.count(), sendings);
    QCOMPARE(signatures, sendings);
}

void HttpRetriesTest::readIsTriedAgainAfterADrop()
{
    int seen = 0;
    RawServer server([&seen](const WireRequest &) {
        return ++seen < 8 ? WireReply::reset() : WireReply::http(200, R"({"ok":true})");
    });
    HttpClient client(m_clock, m_entropy, quickOptions());
    HttpRequest search = get(server.url(u"/search"_s));
    search.method = "POST";
    search.setBody("{}");
    const auto gaveUp = ending(client.send(search));
    QVERIFY(!gaveUp);
    QCOMPARE(gaveUp.error().kind, ApiError::Kind::Connect);
    QCOMPARE(seen, 4);
    const auto result = ending(client.send(get(server.url(u"/a"_s))));
    QVERIFY(result.has_value());
    QCOMPARE(result->body, R"({"ok":true})");
}

void HttpRetriesTest::retryAfterSecondsAndDate()
{
    const QDateTime now = m_clock.now();
    HttpReply reply;
    reply.headers = {{"retry-after", "17"}};
    QCOMPARE(reply.retryAfter(now), std::chrono::seconds(17));
    reply.headers = {
        {"Retry-After",
         QLocale::c().toString(now.addSecs(90), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1()}};
    QCOMPARE(reply.retryAfter(now), std::chrono::seconds(90));
    QCOMPARE(reply.retryAfter(now.addSecs(200)), std::chrono::seconds(0));
    for (const char *nonsense : {"", "-3", "soon", "1e9", "Fri, 99 Foo 2026 00:00:00 GMT"}) {
        reply.headers = {{"Retry-After", nonsense}};
        QVERIFY2(!reply.retryAfter(now), nonsense);
    }
    QCOMPARE(parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT"),
             QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC));
}

void HttpRetriesTest::longRetryAfterIsPassedOn()
{
    RawServer server([](const WireRequest &) { return WireReply::http(429, "{}", {"Retry-After: 3600"}); });
    HttpClient client(m_clock, m_entropy, quickOptions());
    const auto result = ending(client.send(get(server.url(u"/a"_s))));
    QVERIFY(result.has_value());
    QCOMPARE(result->status, 429);
    QCOMPARE(result->retryAfter(m_clock.now()), std::chrono::seconds(3600));
    QCOMPARE(server.count(), 1);
}

void HttpRetriesTest::rateLimitSlowsTheHost()
{
    int seen = 0;
    qsizetype seenWhenPaused = -1;
    RawServer server([&seen](const WireRequest &) {
        return ++seen == 1 ? WireReply::http(429, "{}", {"Retry-After: 1"}) : WireReply::http(200);
    });
    HttpOptions options = quickOptions();
    options.perHost = 1;
    HttpClient client(m_clock, m_entropy, options);
    auto *limited = client.send(get(server.url(u"/limited"_s)));
    auto *other = client.send(get(server.url(u"/other"_s)));
    QTRY_COMPARE(seen, 1);
    QTest::qWait(300);
    seenWhenPaused = server.count();
    QVERIFY(ending(other).has_value());
    QVERIFY(ending(limited).has_value());
    QCOMPARE(seenWhenPaused, 1);
    QCOMPARE(server.count(), 3);
}

void HttpRetriesTest::boundedPerHost()
{
    int inside = 0;
    int most = 0;
    RawServer server([&](const WireRequest &) {
        most = qMax(most, ++inside);
        QTimer::singleShot(15, this, [&inside] { --inside; });
        WireReply reply = WireReply::http(200);
        reply.delay = 30;
        return reply;
    });
    HttpOptions options = quickOptions();
    options.perHost = 3;
    HttpClient client(m_clock, m_entropy, options);
    int ended = 0;
    for (int i = 0; i < 20; ++i) {
        client.send(get(server.url(u"/a"_s)))->then(this, [&ended](const Result<HttpReply> &result) {
            ended += result ? 1 : 0;
        });
    }
    QTRY_COMPARE(ended, 20);
    QVERIFY(most <= 3);
    QCOMPARE(server.count(), 20);
}

void HttpRetriesTest::connectionsOfBeforeAPauseAreNotUsed()
{
    RawServer server([](const WireRequest &) { return WireReply::http(200); });
    HttpClient client(m_clock, m_entropy, quickOptions());
    for (const int minutes : {0, 0, 600, 0}) {
        m_clock.set(m_clock.now().addSecs(minutes * 60));
        QVERIFY(ending(client.send(get(server.url(u"/a"_s)))).has_value());
    }
    QCOMPARE(server.count(), 4);
    QCOMPARE(server.connections(), 2);
}

void HttpRetriesTest::cancel()
{
    RawServer server([](const WireRequest &) { return WireReply::silence(); });
    HttpClient client(m_clock, m_entropy, quickOptions());
    auto *call = client.send(get(server.url(u"/a"_s)));
    QTRY_COMPARE(server.count(), 1);
    call->cancel();
    const auto result = ending(call);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Cancelled);
    QVERIFY(!result.error().serverMayHaveActed);
}

void HttpRetriesTest::clientDiesWithRequestsInFlight()
{
    RawServer server([](const WireRequest &) { return WireReply::silence(); });
    bool ended = false;
    {
        HttpClient client(m_clock, m_entropy, quickOptions());
        for (int i = 0; i < 10; ++i) {
            client.send(get(server.url(u"/a"_s)))->then(this, [&ended](const Result<HttpReply> &) {
                ended = true;
            });
        }
        QTRY_COMPARE(server.count(), 6);
    }
    QTest::qWait(20);
    QVERIFY(!ended);
    QCOMPARE(server.count(), 6);
}

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::HttpRetriesTest)
#include "httpretriestest.moc"
