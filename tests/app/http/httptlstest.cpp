// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/certificates.h"
#include "tests/support/httpfixture.h"
#include "tests/support/rawserver.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// No certificate is accepted that should not be, and nothing is sent where one was refused.
class HttpTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selfSignedIsRefused();
    void caFileIsTrusted();
    void expiredIsRefused();
    void notYetValidIsRefused();
    void wrongHostIsRefused();
    void plainServerIsNamed();
    void redirectReachesNobodyElse_data();
    void redirectReachesNobodyElse();
    void oldProtocolIsRefused_data();
    void oldProtocolIsRefused();
    void unusableCaFile();
    void handshakeThatNeverEndsIsHarmless();
    void connectionsAreNotSharedBetweenClients();

private:
    [[nodiscard]] Result<HttpReply> post(const RawServer &server, const QString &caFile) const;

    Certificates m_certificates;
    FixedClock m_clock;
    mutable SystemEntropy m_entropy;
};

Result<HttpReply> HttpTlsTest::post(const RawServer &server, const QString &caFile) const
{
    HttpOptions options = quickOptions();
    options.caFile = caFile;
    HttpClient client(m_clock, m_entropy, options);
    HttpRequest request;
    request.effect = Effect::Write;
    request.method = "POST";
    request.url = server.url(u"/x"_s);
    request.setBody("{}");
    return ending(client.send(request));
}

void HttpTlsTest::selfSignedIsRefused()
{
    RawServer server([](const WireRequest &) { return WireReply::http(200); }, m_certificates.selfSigned());
    const auto result = post(server, m_certificates.caFile());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Tls);
    QVERIFY2(result.error().message.contains(u"localhost"_s), qPrintable(result.error().message));
    QVERIFY2(result.error().message.contains(u"self-signed"_s), qPrintable(result.error().message));
    QVERIFY(!result.error().serverMayHaveActed);
    QCOMPARE(server.count(), 0);
}

void HttpTlsTest::caFileIsTrusted()
{
    RawServer server([](const WireRequest &) { return WireReply::http(200); },
                     m_certificates.serverFor(u"localhost"_s));
    const auto trusting = post(server, m_certificates.caFile());
    QVERIFY2(trusting.has_value(), trusting ? "" : qPrintable(trusting.error().text()));
    QCOMPARE(server.count(), 1);
    const auto result = post(server, {});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Tls);
    QVERIFY2(result.error().message.contains(u"Test Authority"_s), qPrintable(result.error().message));
    QCOMPARE(server.count(), 1);
}

void HttpTlsTest::wrongHostIsRefused()
{
    RawServer server([](const WireRequest &) { return WireReply::http(200); },
                     m_certificates.serverFor(u"other.example"_s));
    const auto result = post(server, m_certificates.caFile());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Tls);
    QVERIFY2(result.error().message.contains(u"other.example"_s), qPrintable(result.error().message));
    QVERIFY(!result.error().serverMayHaveActed);
    QCOMPARE(server.count(), 0);
}

void HttpTlsTest::expiredIsRefused()
{
    RawServer server([](const WireRequest &) { return WireReply::http(200); },
                     m_certificates.expiredFor(u"localhost"_s));
    const auto result = post(server, m_certificates.caFile());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Tls);
    const QString &message = result.error().message;
    QVERIFY2(message.contains(u"expired on"_s) && message.contains(u"Test Authority"_s), qPrintable(message));
    QVERIFY2(message.contains(u"clock says"_s) && message.contains(u"valid from"_s), qPrintable(message));
    QCOMPARE(server.count(), 0);
}

void HttpTlsTest::notYetValidIsRefused()
{
    RawServer server([](const WireRequest &) { return WireReply::http(200); },
                     m_certificates.notYetValidFor(u"localhost"_s));
    const auto result = post(server, m_certificates.caFile());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Tls);
    const QString &message = result.error().message;
    QVERIFY2(message.contains(u"is valid from"_s) && message.contains(u"clock says"_s), qPrintable(message));
    QVERIFY(!result.error().serverMayHaveActed);
    QCOMPARE(server.count(), 0);
}

void HttpTlsTest::plainServerIsNamed()
{
    // As a web server does that is asked for TLS on the port where it speaks none.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    HttpClient client(m_clock, m_entropy, quickOptions());
    HttpRequest request;
    request.url = QUrl(u"https://127.0.0.1:%1/x"_s.arg(server.serverPort()));
    const auto result = ending(client.send(request));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Tls);
    QVERIFY2(result.error().message.contains(u"does not speak TLS"_s), qPrintable(result.error().message));
    QVERIFY(!result.error().serverMayHaveActed);
}

void HttpTlsTest::redirectReachesNobodyElse_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d", status) << status;
    }
}

void HttpTlsTest::redirectReachesNobodyElse()
{
    QFETCH(const int, status);
    const QSslConfiguration tls = m_certificates.serverFor(u"localhost"_s);
    RawServer stranger([](const WireRequest &) { return WireReply::http(200); }, tls);
    for (const QByteArray &host : {QByteArray("localhost"), QByteArray("127.0.0.1")}) {
        const QByteArray target = "https://" + host + ':' + QByteArray::number(stranger.port()) + "/x";
        RawServer server(
            [&](const WireRequest &) { return WireReply::http(status, "", {"Location: " + target}); }, tls);
        HttpOptions options = quickOptions();
        options.caFile = m_certificates.caFile();
        HttpClient client(m_clock, m_entropy, options);
        for (const char *method : {"GET", "POST"}) {
            HttpRequest request;
            request.method = method;
            request.effect = request.method == "GET" ? Effect::Read : Effect::Write;
            request.url = server.url(u"/x"_s);
            request.headers = {{"Authorization", "Bearer planted"}};
            if (request.method == "POST") {
                request.setBody("{}");
            }
            const auto result = ending(client.send(request));
            QVERIFY(!result);
            QCOMPARE(result.error().kind, ApiError::Kind::Protocol);
            QVERIFY2(result.error().message.contains(u"redirect"_s), qPrintable(result.error().message));
        }
        QCOMPARE(server.count(), 2);
    }
    QCOMPARE(stranger.connections(), 0);
}

void HttpTlsTest::oldProtocolIsRefused_data()
{
    QTest::addColumn<QSsl::SslProtocol>("protocol");
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    QTest::newRow("1.0") << QSsl::TlsV1_0;
    QTest::newRow("1.1") << QSsl::TlsV1_1;
    QT_WARNING_POP
}

void HttpTlsTest::oldProtocolIsRefused()
{
    QFETCH(const QSsl::SslProtocol, protocol);
    // OpenSSL's security level alone would refuse them, at either end.
    QSslConfiguration old = m_certificates.serverFor(u"localhost"_s);
    old.setProtocol(protocol);
    old.setBackendConfigurationOption("CipherString", QByteArray("ALL:@SECLEVEL=0"));
    RawServer server([](const WireRequest &) { return WireReply::http(200); }, old);
    QSslSocket careless;
    careless.setSslConfiguration(old);
    careless.connectToHostEncrypted(u"localhost"_s, server.port());
    QTRY_VERIFY2(careless.isEncrypted(), "the server cannot speak what is to be refused");
    const auto result = post(server, m_certificates.caFile());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Tls);
    QVERIFY2(result.error().message.contains(u"TLS"_s), qPrintable(result.error().message));
    QVERIFY(!result.error().serverMayHaveActed);
    QCOMPARE(server.count(), 0);
}

void HttpTlsTest::unusableCaFile()
{
    RawServer server([](const WireRequest &) { return WireReply::http(200); });
    for (const QString &file : {u"/no/such/file.pem"_s, QString::fromLocal8Bit(__FILE__)}) {
        const auto result = post(server, file);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ApiError::Kind::Tls);
        QVERIFY(result.error().message.contains(u"CA file"_s));
    }
    QCOMPARE(server.connections(), 0);
}

void HttpTlsTest::handshakeThatNeverEndsIsHarmless()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    HttpOptions options = quickOptions();
    options.idleTimeout = std::chrono::milliseconds(300);
    HttpClient client(m_clock, m_entropy, options);
    HttpRequest request;
    request.effect = Effect::Write;
    request.method = "POST";
    request.url = QUrl(u"https://127.0.0.1:%1/x"_s.arg(silent.serverPort()));
    request.setBody("{}");
    const auto result = ending(client.send(request));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Timeout);
    QVERIFY(!result.error().serverMayHaveActed);
}

void HttpTlsTest::connectionsAreNotSharedBetweenClients()
{
    RawServer server([](const WireRequest &) { return WireReply::http(200); },
                     m_certificates.serverFor(u"localhost"_s));
    HttpOptions trusting = quickOptions();
    trusting.caFile = m_certificates.caFile();
    HttpClient first(m_clock, m_entropy, trusting);
    HttpClient second(m_clock, m_entropy, quickOptions());
    HttpRequest request;
    request.url = server.url(u"/x"_s);
    QVERIFY(ending(first.send(request)).has_value());
    QVERIFY(!ending(second.send(request)));
    QCOMPARE(server.count(), 1);
}

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::HttpTlsTest)
#include "httptlstest.moc"
