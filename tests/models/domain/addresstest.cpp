// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/cidr.h"
#include "models/domain/clientid.h"
#include "models/domain/profile.h"

#include <QHostAddress>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keyturn;

namespace {

/// Each ends at another check of the parser.
constexpr const char *notCidrs[] = {
    "",
    "/",
    "10.0.0.0/",
    "10.0.0.0/33",
    "10.0.0.0/-1",
    "10.0.0.0/+8",
    "10.0.0.0/08",
    "10.0.0.0/8/8",
    "10.0.0/8",
    "10.0.0.0.0/8",
    "010.0.0.0/8",
    "256.0.0.0/8",
    "1e1.0.0.0/8",
    "10.0.0.0 /8",
    "10. 0.0.0/8",
    "0x0a.0.0.0/8",
    "10.0.0.0/255.0.0.0",
    "10.0.0.1-10.0.0.9",
    "*",
    "example.com",
    "::/129",
    ":::",
    "1::2::3",
    ":1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "1:2:3:4:5:6:7:8::",
    "12345::",
    "g::",
    "fe80::1%eth0/64",
    "[::1]/128",
    "::1.2.3",
    "1.2.3.4::",
    "::1.2.3.4:1",
};

/// In ASCII.
constexpr const char *notClientIds[] = {
    "",
    "  ",
    "acme.conductor.one",
    "a@acme.conductor.one",
    "acme.conductor.one/spc",
    "@acme.conductor.one/spc",
    "a@/spc",
    "a@acme.conductor.one/",
    "a@acme.conductor.one@evil.com/spc",
    "a@evil.com/x@acme.conductor.one/spc",
    "a@acme.conductor.one/spc/x",
    "a@acme.conductor.one//spc",
    "https://a@acme.conductor.one/spc",
    "a@user:pw@acme.conductor.one/spc",
    "a:b@acme.conductor.one/spc",
    "a@acme.conductor.one:/spc",
    "a@acme.conductor.one:0/spc",
    "a@acme.conductor.one:65536/spc",
    "a@acme.conductor.one:+443/spc",
    "a@acme.conductor.one:443:443/spc",
    "a@acme.conductor.one:44x/spc",
    "a@acme.conductor.one?x=/spc",
    "a@acme.conductor.one#x/spc",
    "a@evil.com\\acme.conductor.one/spc",
    "a@acme.conductor.one\\/spc",
    "a@acme.conductor.one%2eevil.com/spc",
    "a@acme.conductor.one%00/spc",
    "a@%61cme.conductor.one/spc",
    "a@acme conductor.one/spc",
    "a b@acme.conductor.one/spc",
    "a@acme.conductor.one/s pc",
    "a@acme\n.conductor.one/spc",
    "a@[::1]/spc",
    "a@::1/spc",
    "a@[fe80::1%25eth0]/spc",
    "a@acme..conductor.one/spc",
    "a@.conductor.one/spc",
    "a@acme.conductor.one/spc?x",
    "a@*.conductor.one/spc",
    "a@0x7f.1/spc",
    "a@127.1/spc",
    "a@2130706433/spc",
    "a@0177.0.0.1/spc",
};

} // namespace

/// What an admin types in that decides where something goes: networks, client IDs, API roots.
class AddressTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void cidr_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("hostBits");
        const auto row = [](const char *typed, const char *text, bool hostBits = false) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(text) << hostBits;
        };
        row("10.0.0.0/8", "10.0.0.0/8");
        row(" 10.0.0.0/8\n", "10.0.0.0/8");
        row("192.0.2.1", "192.0.2.1/32");
        row("0.0.0.0/0", "0.0.0.0/0");
        row("255.255.255.255/32", "255.255.255.255/32");
        row("10.1.2.3/8", "10.1.2.3/8", true);
        row("192.0.2.129/25", "192.0.2.129/25", true);
        row("192.0.2.128/25", "192.0.2.128/25");
        row("::/0", "::/0");
        row("::1", "::1/128");
        row("2001:DB8::/32", "2001:db8::/32");
        row("2001:db8:0:0:1:0:0:1/128", "2001:db8::1:0:0:1/128");
        row("2001:0db8:0000:0000:0001:0000:0000:0000/80", "2001:db8:0:0:1::/80");
        row("1:0:2:0:3:0:4:0/112", "1:0:2:0:3:0:4:0/112");
        row("fe80::1/64", "fe80::1/64", true);
        row("::ffff:192.0.2.0/120", "::ffff:c000:200/120");
        row("1:2:3:4:5:6:7::/112", "1:2:3:4:5:6:7:0/112");
    }

    void cidr()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(bool, hostBits);
        const auto parsed = Cidr::parse(typed);
        QVERIFY2(parsed.has_value(), qPrintable(parsed ? QString() : parsed.error()));
        QCOMPARE(parsed->text(), text);
        QCOMPARE(parsed->hasHostBits(), hostBits);
        QCOMPARE(Cidr::parse(parsed->text()), parsed);
        QVERIFY(!parsed->network().hasHostBits());
        // QHostAddress as a second opinion.
        const auto [address, prefix] = QHostAddress::parseSubnet(typed.trimmed());
        QCOMPARE(parsed->prefix(), prefix);
        const QString networkAddress = parsed->network().text().section(u'/', 0, 0);
        QCOMPARE(QHostAddress(networkAddress), address);
    }

    void notACidr_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : notCidrs) {
            QTest::newRow(typed) << QString::fromLatin1(typed);
        }
        QTest::newRow("full-width digits") << u"１０.0.0.0/8"_s;
        QTest::newRow("Arabic digits") << u"10.0.0.0/٨"_s;
        QTest::newRow("direction mark") << u"10.0.0.0\u200f/8"_s;
    }

    void notACidr()
    {
        QFETCH(QString, typed);
        const auto parsed = Cidr::parse(typed);
        QVERIFY(!parsed.has_value());
        QVERIFY(!parsed.error().isEmpty());
    }

    void containment()
    {
        const auto net = [](const char *text) { return *Cidr::parse(QString::fromLatin1(text)); };
        QVERIFY(net("10.0.0.0/8").contains(net("10.1.2.0/24")));
        QVERIFY(net("10.0.0.0/8").contains(net("10.0.0.0/8")));
        QVERIFY(net("10.9.9.9/8").contains(net("10.1.2.3")));
        QVERIFY(!net("10.1.2.0/24").contains(net("10.0.0.0/8")));
        QVERIFY(!net("10.0.0.0/8").contains(net("11.0.0.1")));
        QVERIFY(net("0.0.0.0/0").contains(net("192.0.2.1")));
        QVERIFY(!net("0.0.0.0/0").contains(net("::1")));
        QVERIFY(!net("::/0").contains(net("192.0.2.1")));
        QVERIFY(net("2001:db8::/33").contains(net("2001:db8:7fff::1")));
        QVERIFY(!net("2001:db8::/33").contains(net("2001:db8:8000::1")));
    }

    void clientId_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokenUrl");
        QTest::addColumn<bool>("vendor");
        QTest::newRow("plain") << u"clever-fox-42195@acme.conductor.one/spc"_s
                               << u"clever-fox-42195@acme.conductor.one/spc"_s
                               << u"https://acme.conductor.one/auth/v1/token"_s << true;
        QTest::newRow("newline of a paste")
            << u" a@acme.conductor.one/spc\r\n"_s << u"a@acme.conductor.one/spc"_s
            << u"https://acme.conductor.one/auth/v1/token"_s << true;
        QTest::newRow("upper case") << u"Fox@ACME.Conductor.One/spc"_s << u"Fox@acme.conductor.one/spc"_s
                                    << u"https://acme.conductor.one/auth/v1/token"_s << true;
        QTest::newRow("port") << u"a@acme.conductor.one:8443/pcc"_s << u"a@acme.conductor.one:8443/pcc"_s
                              << u"https://acme.conductor.one:8443/auth/v1/token"_s << true;
        QTest::newRow("loopback") << u"a@127.0.0.1:9000/spc"_s << u"a@127.0.0.1:9000/spc"_s
                                  << u"http://127.0.0.1:9000/auth/v1/token"_s << false;
        QTest::newRow("localhost") << u"a@localhost:9000/ccc"_s << u"a@localhost:9000/ccc"_s
                                   << u"http://localhost:9000/auth/v1/token"_s << false;
        QTest::newRow("foreign host")
            << u"a@conductor.one.evil.com/spc"_s << u"a@conductor.one.evil.com/spc"_s
            << u"https://conductor.one.evil.com/auth/v1/token"_s << false;
        QTest::newRow("look-alike") << u"a@evilconductor.one/spc"_s << u"a@evilconductor.one/spc"_s
                                    << u"https://evilconductor.one/auth/v1/token"_s << false;
        QTest::newRow("punycode is shown") << u"a@bücher.de/spc"_s << u"a@xn--bcher-kva.de/spc"_s
                                           << u"https://xn--bcher-kva.de/auth/v1/token"_s << false;
        QTest::newRow("not loopback") << u"a@127.0.0.1.evil.com/spc"_s << u"a@127.0.0.1.evil.com/spc"_s
                                      << u"https://127.0.0.1.evil.com/auth/v1/token"_s << false;
    }

    void clientId()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(QString, tokenUrl);
        QFETCH(bool, vendor);
        const auto parsed = ClientId::parse(typed);
        QVERIFY2(parsed.has_value(), qPrintable(parsed ? QString() : parsed.error()));
        QCOMPARE(parsed->text(), text);
        QCOMPARE(parsed->tokenUrl().toString(QUrl::FullyEncoded), tokenUrl);
        QCOMPARE(parsed->isVendorHost(), vendor);
        QCOMPARE(ClientId::parse(parsed->text())->text(), text);
    }

    void notAClientId_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : notClientIds) {
            QTest::newRow(typed) << QString::fromLatin1(typed);
        }
        // Qt shows letters only under some top-level domains; elsewhere a name must be typed as punycode.
        QTest::newRow("letters under another domain") << u"a@bücher.example/spc"_s;
        QTest::newRow("full-width @") << u"a＠acme.conductor.one/spc"_s;
        QTest::newRow("full-width letters") << u"a@ａｃｍｅ.conductor.one/spc"_s;
        QTest::newRow("full-width stop") << u"a@acme。conductor.one/spc"_s;
        QTest::newRow("full-width slash") << u"a@acme.conductor.one／spc"_s;
        QTest::newRow("right-to-left mark") << u"a@acme.conductor.one\u200f/spc"_s;
        QTest::newRow("right-to-left override") << u"a\u202e@acme.conductor.one/spc"_s;
        QTest::newRow("soft hyphen") << u"a@ac\u00adme.conductor.one/spc"_s;
        QTest::newRow("zero-width space") << u"a@acme\u200b.conductor.one/spc"_s;
        QTest::newRow("NUL") << QString(u"a@acme.conductor.one/spc"_s).replace(5, 1, QChar(0));
        QTest::newRow("too long") << QString(600, u'a') + u"@acme.conductor.one/spc"_s;
    }

    void notAClientId()
    {
        QFETCH(QString, typed);
        const auto parsed = ClientId::parse(typed);
        QVERIFY2(!parsed.has_value(), qPrintable(parsed ? parsed->text() : QString()));
        QVERIFY(!parsed.error().isEmpty());
    }

    void loopback_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("loopback");
        QTest::newRow("name") << u"localhost"_s << true;
        QTest::newRow("IPv4") << u"127.0.0.1"_s << true;
        QTest::newRow("all of 127/8") << u"127.255.0.3"_s << true;
        QTest::newRow("IPv6") << u"::1"_s << true;
        QTest::newRow("another") << u"128.0.0.1"_s << false;
        QTest::newRow("below localhost") << u"x.localhost"_s << false;
        QTest::newRow("ends in it") << u"evil-localhost"_s << false;
        QTest::newRow("not a number") << u"127.0.0.evil"_s << false;
        QTest::newRow("too large") << u"127.0.0.256"_s << false;
        QTest::newRow("signed") << u"127.0.0.+1"_s << false;
        QTest::newRow("five parts") << u"127.0.0.1.1"_s << false;
        QTest::newRow("empty") << u""_s << false;
        QTest::newRow("unspecified") << u"0.0.0.0"_s << false;
    }

    void loopback()
    {
        QFETCH(QString, host);
        QTEST(isLoopbackHost(host), "loopback");
    }

    void apiRoot_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<bool>("accepted");
        const auto row = [](const QString &url, bool accepted) {
            QTest::addRow("%s", qPrintable(url)) << QUrl(url) << accepted;
        };
        for (const Region &region : confidenceRegions()) {
            row(region.apiRoot.toString(), true);
        }
        row(u"https://acme.conductor.one/"_s, true);
        row(u"https://acme.conductor.one:8443"_s, true);
        row(u"http://127.0.0.1:9000"_s, true);
        row(u"http://localhost:9000"_s, true);
        row(u"http://[::1]:9000"_s, true);
        row(u""_s, false);
        row(u"acme.conductor.one"_s, false);
        row(u"https://"_s, false);
        row(u"http://acme.conductor.one"_s, false);
        row(u"http://localhost.evil.com"_s, false);
        row(u"ftp://acme.conductor.one"_s, false);
        row(u"file:///etc/passwd"_s, false);
        row(u"https://user@acme.conductor.one"_s, false);
        row(u"https://user:pw@acme.conductor.one"_s, false);
        row(u"https://acme.conductor.one/api"_s, false);
        row(u"https://acme.conductor.one/?x=1"_s, false);
        row(u"https://acme.conductor.one/#x"_s, false);
    }

    void apiRoot()
    {
        QFETCH(QUrl, url);
        QFETCH(bool, accepted);
        QCOMPARE(problemWithApiRoot(url).isEmpty(), accepted);
    }

    void confidenceTokens()
    {
        QCOMPARE(tokenUrlAt(QUrl(u"https://iam.eu.confidence.dev"_s), Vendor::Confidence).toString(),
                 u"https://iam.eu.confidence.dev/v1/oauth/token"_s);
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "addresstest.moc"
