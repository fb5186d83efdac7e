// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/oauth/tokensourcetest.h"

#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn::test {

void TokenSourceTest::eachSignInIsNoted()
{
    m_c1.id = u"profile-1"_s;
    const QString tidy = m_c1.clientId;
    m_c1.clientId = u' ' + tidy;
    const auto tokens = source(m_c1, m_jwk.secret());
    const QDateTime first = m_clock.now();
    QVERIFY(ending(tokens->token()).has_value());
    // Still valid: nobody is asked.
    QVERIFY(ending(tokens->token()).has_value());
    QCOMPARE(m_log.notes.size(), 1);
    m_clock.set(first.addSecs(900));
    QVERIFY(ending(tokens->token()).has_value());
    SignInRecord expected{.profile = u"profile-1"_s,
                          .clientId = tidy,
                          .tokenUrl = m_c1.tokenUrl,
                          .askedAt = first,
                          .failure = {}};
    QCOMPARE(m_log.notes.size(), 2);
    QVERIFY(m_log.notes.first() == expected);
    expected.askedAt = first.addSecs(900);
    QVERIFY(m_log.notes.last() == expected);
}

void TokenSourceTest::failedSignInIsNoted_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("failure");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("refused") << 401 << QByteArray(R"({"error":"invalid_client"})") << u"unauthorized"_s
                             << Outcome::Failed;
    QTest::newRow("forbidden") << 403 << QByteArray("no") << u"forbidden"_s << Outcome::Failed;
    QTest::newRow("in trouble") << 500 << QByteArray("no") << u"server"_s << Outcome::Failed;
    QTest::newRow("elsewhere") << 302 << QByteArray() << u"protocol"_s << Outcome::Failed;
    QTest::newRow("elsewhere, says that nothing was done")
        << 307 << QByteArray() << u"protocol"_s << Outcome::Failed;
    QTest::newRow("no token") << 200 << QByteArray("{}") << u"protocol"_s << Outcome::Unclear;
    QTest::newRow("unreadable") << 200 << QByteArray("<html>") << u"protocol"_s << Outcome::Unclear;
}

void TokenSourceTest::failedSignInIsNoted()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, failure);
    QFETCH(Outcome, outcome);
    m_server->setScript([&](const WireRequest &) { return WireReply::http(status, body); });
    const auto tokens = source(m_c1, m_jwk.secret());
    const auto token = ending(tokens->token());
    QVERIFY(!token);
    QCOMPARE(m_log.notes.size(), 1);
    QCOMPARE(m_log.notes.first().failure, failure);
    QCOMPARE(m_log.notes.first().httpStatus, token.error().httpStatus);
    QCOMPARE(outcomeOf(m_log.notes.first()), outcome);
}

void TokenSourceTest::lostAnswerLeavesItUnclear_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QString>("failure");
    QTest::newRow("dropped") << QByteArray() << true << u"connect"_s;
    QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{") << true
                         << u"connect"_s;
    QTest::newRow("silent") << QByteArray() << false << u"timeout"_s;
}

/// The vendor may have given a token, but nothing has become of what waits for it.
void TokenSourceTest::lostAnswerLeavesItUnclear()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, closes);
    QFETCH(QString, failure);
    m_server->setScript([&](const WireRequest &) {
        return WireReply{bytes, closes ? WireReply::Then::Close : WireReply::Then::KeepOpen};
    });
    HttpOptions options = quickOptions();
    options.idleTimeout = std::chrono::milliseconds(200);
    m_http = std::make_unique<HttpClient>(m_clock, m_entropy, options);
    const auto tokens = source(m_c1, m_jwk.secret());
    const auto token = ending(tokens->token());
    QVERIFY(!token);
    QVERIFY(!token.error().serverMayHaveActed);
    QCOMPARE(m_log.notes.size(), 1);
    QCOMPARE(m_log.notes.first().failure, failure);
    QCOMPARE(m_log.notes.first().httpStatus, 0);
    QCOMPARE(outcomeOf(m_log.notes.first()), Outcome::Unclear);
}

/// What a server asks for on the way is no refusal.
void TokenSourceTest::signInOfSeveralRequestsIsNotedOnce()
{
    m_server->setScript([&](const WireRequest &wire) {
        return wire.header("DPoP").isEmpty()
                   ? WireReply::http(400, R"({"error":"use_dpop_nonce"})", {"DPoP-Nonce: n1"})
                   : WireReply::http(200, R"({"access_token":"t","token_type":"DPoP","expires_in":600})");
    });
    const auto tokens = source(m_c1, m_jwk.secret());
    QVERIFY(ending(tokens->token()).has_value());
    QCOMPARE(m_server->count(), 2);
    QCOMPARE(m_log.notes.size(), 1);
    QCOMPARE(outcomeOf(m_log.notes.first()), Outcome::Succeeded);
}

void TokenSourceTest::whatWasNeverAskedIsNotNoted()
{
    const auto tokens = source(m_c1, "nonsense");
    QVERIFY(!ending(tokens->token()));
    m_c1.clientId = u"nonsense"_s;
    const auto others = source(m_c1, m_jwk.secret());
    QVERIFY(!ending(others->token()));
    QCOMPARE(m_log.notes.size(), 0);
}

void TokenSourceTest::whatNeverLeftIsNotNoted_data()
{
    QTest::addColumn<QUrl>("tokenUrl");
    QTest::addColumn<QString>("caFile");
    QTcpServer placeholder;
    QVERIFY(placeholder.listen(QHostAddress::LocalHost));
    const QUrl refusing(u"http://127.0.0.1:%1/auth/v1/token"_s.arg(placeholder.serverPort()));
    QTest::newRow("refused connection") << refusing << QString();
    QTest::newRow("unknown host") << QUrl(u"https://no-such-host.invalid/auth/v1/token"_s) << QString();
    QTest::newRow("plain HTTP") << QUrl(u"http://acme.conductor.one/auth/v1/token"_s) << QString();
    QTest::newRow("unreadable authorities") << refusing << u"/no/such/file.pem"_s;
}

void TokenSourceTest::whatNeverLeftIsNotNoted()
{
    QFETCH(QUrl, tokenUrl);
    QFETCH(QString, caFile);
    m_c1.tokenUrl = tokenUrl;
    HttpOptions options = quickOptions();
    options.caFile = caFile;
    m_http = std::make_unique<HttpClient>(m_clock, m_entropy, options);
    auto tokens = source(m_c1, m_jwk.secret());
    QVERIFY(!ending(tokens->token()));
    QVERIFY(!ending(tokens->token()));
    tokens.reset();
    QCOMPARE(m_log.notes.size(), 0);
}

/// It was asked once, and refused then: that the second request did not get through changes nothing.
void TokenSourceTest::refusalOnTheWayIsNoted()
{
    m_server->setScript([&](const WireRequest &) {
        // Nobody listens any more when the proof that it asks for comes.
        m_server->stopListening();
        return WireReply{WireReply::http(400, R"({"error":"use_dpop_nonce"})", {"DPoP-Nonce: n1"}).bytes,
                         WireReply::Then::Close};
    });
    const auto tokens = source(m_c1, m_jwk.secret());
    const auto token = ending(tokens->token());
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ApiError::Kind::Connect);
    QCOMPARE(token.error().httpStatus, 0);
    QCOMPARE(m_server->count(), 1);
    QCOMPARE(m_log.notes.size(), 1);
    QCOMPARE(m_log.notes.first().failure, u"connect"_s);
    QCOMPARE(m_log.notes.first().httpStatus, 400);
    QCOMPARE(outcomeOf(m_log.notes.first()), Outcome::Failed);
}

void TokenSourceTest::signInThatIsGivenUpIsNoted()
{
    m_server->setScript([](const WireRequest &) { return WireReply::silence(); });
    auto tokens = source(m_c1, m_jwk.secret());
    std::ignore = tokens->token();
    QTRY_COMPARE(m_server->count(), 1);
    QCOMPARE(m_log.notes.size(), 0);
    tokens.reset();
    QCOMPARE(m_log.notes.size(), 1);
    QCOMPARE(m_log.notes.first().failure, u"cancelled"_s);
    QCOMPARE(outcomeOf(m_log.notes.first()), Outcome::Unclear);
}

} // namespace keyturn::test
