// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/oauth/tokensourcetest.h"

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
    QTest::newRow("refused") << 401 << QByteArray(R"({"error":"invalid_client"})") << u"unauthorized"_s;
    QTest::newRow("forbidden") << 403 << QByteArray("no") << u"forbidden"_s;
    QTest::newRow("in trouble") << 500 << QByteArray("no") << u"server"_s;
    QTest::newRow("no token") << 200 << QByteArray("{}") << u"protocol"_s;
}

void TokenSourceTest::failedSignInIsNoted()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, failure);
    m_server->setScript([&](const WireRequest &) { return WireReply::http(status, body); });
    const auto tokens = source(m_c1, m_jwk.secret());
    const auto token = ending(tokens->token());
    QVERIFY(!token);
    QCOMPARE(m_log.notes.size(), 1);
    QCOMPARE(m_log.notes.first().failure, failure);
    QCOMPARE(m_log.notes.first().httpStatus, token.error().httpStatus);
    QCOMPARE(outcomeOf(m_log.notes.first()), Outcome::Failed);
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
