// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/http/httpapiclienttest.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

QJsonObject claimsOf(const QByteArray &jws)
{
    return QJsonDocument::fromJson(
               QByteArray::fromBase64(jws.split('.').value(1), QByteArray::Base64UrlEncoding))
        .object();
}

} // namespace

void HttpApiClientTest::refusedTokenIsRenewedOnce_data()
{
    QTest::addColumn<ApiRequest::Method>("method");
    QTest::newRow("read") << ApiRequest::Method::Get;
    QTest::newRow("create") << ApiRequest::Method::Post;
    QTest::newRow("update") << ApiRequest::Method::Patch;
    QTest::newRow("delete") << ApiRequest::Method::Delete;
}

void HttpApiClientTest::refusedTokenIsRenewedOnce()
{
    QFETCH(ApiRequest::Method, method);
    m_script = [](const WireRequest &wire) {
        return wire.header("Authorization") == "Bearer token-1"
                   ? WireReply::http(401, "{}", {"WWW-Authenticate: Bearer error=\"invalid_token\""})
                   : WireReply::http(200);
    };
    QVERIFY(ending(m_api->send(request(method, {u"x"_s}))).has_value());
    QCOMPARE(apiRequests().size(), 2);
    QCOMPARE(apiRequests().last().header("Authorization"), "Bearer token-2");
    QCOMPARE(m_issued, 2);
}

void HttpApiClientTest::refusedTwiceIsAnError()
{
    m_script = [](const WireRequest &) { return WireReply::http(401, R"({"message":"no"})"); };
    const auto answer = ending(m_api->send(request(ApiRequest::Method::Post, {u"x"_s})));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ApiError::Kind::Unauthorized);
    QCOMPARE(answer.error().message, u"no"_s);
    QVERIFY(!answer.error().serverMayHaveActed);
    QCOMPARE(apiRequests().size(), 2);
    QCOMPARE(m_issued, 2);
}

void HttpApiClientTest::manyRefusedShareOneRenewal()
{
    m_script = [](const WireRequest &wire) {
        return wire.header("Authorization") == "Bearer token-1" ? WireReply::http(401) : WireReply::http(200);
    };
    int succeeded = 0;
    for (int i = 0; i < 30; ++i) {
        m_api->send(request(ApiRequest::Method::Get, {u"x"_s}))
            ->then(this, [&succeeded](const Result<ApiAnswer> &answer) { succeeded += answer ? 1 : 0; });
    }
    QTRY_COMPARE(succeeded, 30);
    QCOMPARE(m_issued, 2);
}

void HttpApiClientTest::cancelWhileSigningIn()
{
    auto *call = m_api->send(request(ApiRequest::Method::Post, {u"x"_s}));
    call->cancel();
    const auto answer = ending(call);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ApiError::Kind::Cancelled);
    QVERIFY(!answer.error().serverMayHaveActed);
    QTest::qWait(50);
    QCOMPARE(apiRequests().size(), 0);
}

void HttpApiClientTest::authorizeSignsIn()
{
    QVERIFY(ending(m_api->authorize()).has_value());
    QVERIFY(ending(m_api->authorize()).has_value());
    QCOMPARE(m_issued, 1);
    QCOMPARE(apiRequests().size(), 0);
}

void HttpApiClientTest::dpopNonceOfTheApi()
{
    m_tokenType = "DPoP";
    m_script = [](const WireRequest &wire) {
        if (claimsOf(wire.header("DPoP")).value("nonce"_L1).toString() == u"n1"_s) {
            return WireReply::http(200, "{}", {"DPoP-Nonce: n1"});
        }
        return WireReply::http(401, "{}",
                               {"WWW-Authenticate: DPoP error=\"use_dpop_nonce\"", "DPoP-Nonce: n1"});
    };
    QVERIFY(ending(m_api->send(request(ApiRequest::Method::Post, {u"x"_s}))).has_value());
    QCOMPARE(apiRequests().size(), 2);
    const QJsonObject first = claimsOf(apiRequests().first().header("DPoP"));
    const QJsonObject second = claimsOf(apiRequests().last().header("DPoP"));
    QVERIFY(!first.contains("nonce"_L1));
    QVERIFY(first.value("jti"_L1) != second.value("jti"_L1));
    QCOMPARE(second.value("htm"_L1).toString(), u"POST"_s);
    QCOMPARE(second.value("htu"_L1).toString(), m_server->url(u"/x"_s).toString());
    QCOMPARE(apiRequests().last().header("Authorization"), "DPoP token-2");
    // The nonce is remembered.
    QVERIFY(get({u"y"_s}).has_value());
    QCOMPARE(apiRequests().size(), 3);
}

void HttpApiClientTest::dpopQueryRule()
{
    m_tokenType = "DPoP";
    m_script = [](const WireRequest &wire) {
        return WireReply::http(claimsOf(wire.header("DPoP")).value("htu"_L1).toString().contains(u'?') ? 401
                                                                                                       : 200);
    };
    ApiRequest wanted = request(ApiRequest::Method::Get, {u"x"_s});
    wanted.query.addQueryItem(u"page_size"_s, u"100"_s);
    QVERIFY(ending(m_api->send(wanted)).has_value());
    QCOMPARE(apiRequests().size(), 2);
    QVERIFY(ending(m_api->send(wanted)).has_value());
    QCOMPARE(apiRequests().size(), 3);
    QCOMPARE(m_issued, 2);
}

} // namespace keyturn::test
