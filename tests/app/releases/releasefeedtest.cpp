// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/releases/releasefeed.h"

#include "tests/support/httpfixture.h"
#include "tests/support/rawserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

QByteArray published(const QJsonValue &tag, const QString &page)
{
    return QJsonDocument(QJsonObject{{u"tag_name"_s, tag},
                                     {u"html_url"_s, page},
                                     {u"draft"_s, false},
                                     {u"assets"_s, QJsonArray{u"keyturn.deb"_s}}})
        .toJson();
}

} // namespace

/// What is published is read over HTTP, and a page elsewhere is never led to.
class ReleaseFeedTest : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock;
    SystemEntropy m_entropy;

    [[nodiscard]] Result<Release> newestFrom(const RawServer &server)
    {
        ReleaseFeed feed(server.url(u"/repos/keyturn/releases/latest"_s), m_clock, m_entropy, quickOptions());
        return ending(feed.newest());
    }

private Q_SLOTS:

    void versionAndPageAreRead()
    {
        const RawServer server([](const WireRequest &) {
            return WireReply::http(200, published(u"v1.20.3"_s, u"http://127.0.0.1/1.20.3"_s));
        });
        const auto release = newestFrom(server);
        QVERIFY(release);
        QCOMPARE(release->version, QVersionNumber(1, 20, 3));
        QCOMPARE(release->page, QUrl(u"http://127.0.0.1/1.20.3"_s));
    }

    void nothingOfTheAdminIsSent()
    {
        const RawServer server([](const WireRequest &) { return WireReply::http(404); });
        QVERIFY(!newestFrom(server));
        QCOMPARE(server.count(), 1);
        const WireRequest &request = server.requests().first();
        QCOMPARE(request.method, "GET");
        QCOMPARE(request.target, "/repos/keyturn/releases/latest");
        QVERIFY(request.body.isEmpty());
        QCOMPARE(request.header("User-Agent"), "Keyturn");
        for (const char *name : {"Authorization", "Cookie", "DPoP", "Referer"}) {
            QVERIFY2(request.header(name).isEmpty(), name);
        }
    }

    void unusableAnswers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no JSON") << QByteArray("<html><title>Please log in</title></html>");
        QTest::newRow("no tag") << published(QJsonValue(), u"http://127.0.0.1/x"_s);
        QTest::newRow("tag of another type") << published(2, u"http://127.0.0.1/x"_s);
        QTest::newRow("no number") << published(u"nightly"_s, u"http://127.0.0.1/x"_s);
        QTest::newRow("a release candidate") << published(u"v2.0.0-rc1"_s, u"http://127.0.0.1/x"_s);
        QTest::newRow("no page") << published(u"v2.0.0"_s, QString());
        QTest::newRow("a page elsewhere") << published(u"v2.0.0"_s, u"http://evil.example/x"_s);
        QTest::newRow("a page behind a user name")
            << published(u"v2.0.0"_s, u"http://evil.example@127.0.0.1/x"_s);
        QTest::newRow("a suffix of the host") << published(u"v2.0.0"_s, u"http://1/x"_s);
        QTest::newRow("a script") << published(u"v2.0.0"_s, u"javascript:void"_s);
        QTest::newRow("a file") << published(u"v2.0.0"_s, u"file:///etc/passwd"_s);
    }

    void unusableAnswers()

    {
        QFETCH(QByteArray, body);
        const RawServer server([body](const WireRequest &) { return WireReply::http(200, body); });
        const auto release = newestFrom(server);
        QVERIFY(!release);
        QCOMPARE(release.error().kind, ApiError::Kind::Protocol);
        QVERIFY(!release.error().text().isEmpty());
    }

    void redirectIsNotFollowed()
    {
        const RawServer elsewhere([](const WireRequest &) { return WireReply::http(200); });
        const RawServer server([&elsewhere](const WireRequest &) {
            return WireReply::http(302, {}, {"Location: " + elsewhere.url().toEncoded()});
        });
        QVERIFY(!newestFrom(server));
        QCOMPARE(elsewhere.count(), 0);
    }
};

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::ReleaseFeedTest)
#include "releasefeedtest.moc"
