// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/squid.h"
#include "app/http/vaultproxylogins.h"
#include "app/keychain/memoryvault.h"
#include "tests/support/certificates.h"
#include "tests/support/httpfixture.h"
#include "tests/support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// The system's proxy, as companies have it: a real squid that wants a login, in front of a real TLS server.
class SquidTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void withoutALoginNothingGoesThrough();
    void theLoginLetsAWriteThroughOnce();
    void theLoginOfAnEarlierRunIsFound();
    void aWrongLoginIsAskedForAgain();
    void twoRequestsShareOneQuestion();
    void theCertificateIsStillChecked();
    void anUnknownHostIsTheProxysWord();
    void aProxyThatIsGoneIsNamed();

private:
    [[nodiscard]] HttpRequest write() const;
    [[nodiscard]] HttpOptions options();

    Certificates m_certificates;
    FixedClock m_clock;
    SystemEntropy m_entropy;
    std::unique_ptr<Squid> m_squid;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<MemoryVault> m_vault;
    std::unique_ptr<VaultProxyLogins> m_logins;
};

void SquidTest::initTestCase()
{
    m_squid = std::make_unique<Squid>();
    qputenv("https_proxy", "http://" + m_squid->name().toLatin1());
    qunsetenv("no_proxy");
}

void SquidTest::init()
{
    m_server = std::make_unique<RawServer>([](const WireRequest &) { return WireReply::http(200); },
                                           m_certificates.serverFor(Squid::tenant()));
    m_vault = std::make_unique<MemoryVault>();
    m_logins = std::make_unique<VaultProxyLogins>(*m_vault);
}

HttpRequest SquidTest::write() const
{
    HttpRequest request;
    request.effect = Effect::Write;
    request.method = "POST";
    request.url = QUrl(u"https://%1:%2/x"_s.arg(Squid::tenant()).arg(m_server->port()));
    request.headers = {{"Authorization", "Bearer planted-token"}};
    request.setBody("{}");
    return request;
}

HttpOptions SquidTest::options()
{
    HttpOptions options = quickOptions();
    options.caFile = m_certificates.caFile();
    options.proxyLogins = m_logins.get();
    return options;
}

void SquidTest::withoutALoginNothingGoesThrough()
{
    QSignalSpy wanted(m_logins.get(), &ProxyLogins::wanted);
    HttpClient client(m_clock, m_entropy, options());
    const auto refused = ending(client.send(write()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ApiError::Kind::ProxyAuth);
    QVERIFY2(refused.error().message.contains(m_squid->name()), qPrintable(refused.error().message));
    QVERIFY(!refused.error().serverMayHaveActed);
    QCOMPARE(wanted, (QList<QVariantList>{{m_squid->name(), false}}));
    QCOMPARE(m_server->connections(), 0);
}

void SquidTest::theLoginLetsAWriteThroughOnce()
{
    HttpClient client(m_clock, m_entropy, options());
    QVERIFY(!ending(client.send(write())));
    QVERIFY(ending(m_logins->keep(m_squid->name(), Squid::user(), Secret::copyOf(Squid::password()))));
    const auto written = ending(client.send(write()));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().text()));
    QCOMPARE(m_server->count("POST"), 1);
    const WireRequest &seen = m_server->requests().constFirst();
    QCOMPARE(seen.header("Authorization"), "Bearer planted-token");
    QVERIFY(seen.header("Proxy-Authorization").isEmpty());
    // What squid saw is a host and a port.
    const QByteArray connect = "CONNECT " + Squid::tenant().toLatin1() + ':';
    QVERIFY(m_squid->log().contains(connect));
    QVERIFY(!m_squid->log().contains("POST"));
}

void SquidTest::theLoginOfAnEarlierRunIsFound()
{
    QVERIFY(ending(m_logins->keep(m_squid->name(), Squid::user(), Secret::copyOf(Squid::password()))));
    m_logins = std::make_unique<VaultProxyLogins>(*m_vault);
    QSignalSpy wanted(m_logins.get(), &ProxyLogins::wanted);
    HttpClient client(m_clock, m_entropy, options());
    QVERIFY(ending(client.send(write())));
    QCOMPARE(m_server->count("POST"), 1);
    QVERIFY(wanted.isEmpty());
}

void SquidTest::aWrongLoginIsAskedForAgain()
{
    QSignalSpy wanted(m_logins.get(), &ProxyLogins::wanted);
    HttpClient client(m_clock, m_entropy, options());
    QVERIFY(ending(m_logins->keep(m_squid->name(), Squid::user(), Secret::copyOf("wrong"))));
    const auto refused = ending(client.send(write()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ApiError::Kind::ProxyAuth);
    QCOMPARE(wanted, (QList<QVariantList>{{m_squid->name(), true}}));
    QVERIFY(ending(m_logins->keep(m_squid->name(), Squid::user(), Secret::copyOf(Squid::password()))));
    QVERIFY(ending(client.send(write())));
    QCOMPARE(m_server->count("POST"), 1);
}

void SquidTest::twoRequestsShareOneQuestion()
{
    QVERIFY(ending(m_logins->keep(m_squid->name(), Squid::user(), Secret::copyOf(Squid::password()))));
    m_logins = std::make_unique<VaultProxyLogins>(*m_vault);
    HttpClient first(m_clock, m_entropy, options());
    HttpClient second(m_clock, m_entropy, options());
    int answered = 0;
    for (HttpClient *client : {&first, &second}) {
        client->send(write())->then(
            this, [&answered](const Result<HttpReply> &reply) { answered += reply ? 1 : 0; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answered, 2, 20'000);
}

void SquidTest::theCertificateIsStillChecked()
{
    QVERIFY(ending(m_logins->keep(m_squid->name(), Squid::user(), Secret::copyOf(Squid::password()))));
    m_server = std::make_unique<RawServer>([](const WireRequest &) { return WireReply::http(200); },
                                           m_certificates.serverFor(u"other.example"_s));
    HttpClient client(m_clock, m_entropy, options());
    const auto refused = ending(client.send(write()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ApiError::Kind::Tls);
    QCOMPARE(m_server->count(), 0);
}

void SquidTest::anUnknownHostIsTheProxysWord()
{
    QVERIFY(ending(m_logins->keep(m_squid->name(), Squid::user(), Secret::copyOf(Squid::password()))));
    HttpClient client(m_clock, m_entropy, options());
    HttpRequest request = write();
    request.url = QUrl(u"https://nowhere.keyturn.test/x"_s);
    const auto failed = ending(client.send(request));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ApiError::Kind::Proxy);
    QVERIFY(!failed.error().serverMayHaveActed);
}

void SquidTest::aProxyThatIsGoneIsNamed()
{
    m_squid->stop();
    HttpClient client(m_clock, m_entropy, options());
    const auto failed = ending(client.send(write()));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ApiError::Kind::Proxy);
    QVERIFY2(failed.error().message.contains(m_squid->name()), qPrintable(failed.error().message));
    QVERIFY(!failed.error().serverMayHaveActed);
    QCOMPARE(m_server->connections(), 0);
}

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::SquidTest)
#include "squidtest.moc"
