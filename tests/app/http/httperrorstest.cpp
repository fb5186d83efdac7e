// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/errorbody.h"
#include "app/http/redaction.h"
#include "app/http/retry.h"
#include "tests/support/httpfixture.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// Bodies become errors in the vendor's words, and nothing secret survives in them.
class HttpErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messages_data();
    void messages();
    void kinds_data();
    void kinds();
    void onlyARefusalProvesThatNothingWasDone();
    void onlyTheApiCanSayThatAThingIsGone();
    void parseObject_data();
    void parseObject();
    void redaction_data();
    void redaction();
    void redactionSparesOrdinaryText();
    void displayableIsOneHarmlessLine();
    void retryTable_data();
    void retryTable();
    void delays();
};

namespace {

HttpReply reply(int status, const QByteArray &body, const HttpHeaders &headers = {})
{
    HttpReply answer;
    answer.status = status;
    answer.body = body;
    answer.headers = headers;
    return answer;
}

QByteArray nested(int depth)
{
    return QByteArray("{\"a\":").repeated(depth) + "1" + QByteArray("}").repeated(depth);
}

} // namespace

void HttpErrorsTest::messages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    QTest::newRow("google.rpc.Status")
        << QByteArray(R"({"code":5,"message":"no such principal","details":[]})") << u"no such principal"_s;
    QTest::newRow("with field violations")
        << QByteArray(
               R"({"code":3,"message":"bad","details":[{"@type":"t","fieldViolations":[{"field":"expires","description":"too long"}]}]})")
        << u"bad; expires: too long"_s;
    QTest::newRow("nested error") << QByteArray(R"({"error":{"code":403,"message":"not you"}})")
                                  << u"not you"_s;
    QTest::newRow("OAuth") << QByteArray(R"({"error":"invalid_client","error_description":"who?"})")
                           << u"who? (invalid_client)"_s;
    QTest::newRow("OAuth, bare") << QByteArray(R"({"error":"invalid_client"})") << u"invalid_client"_s;
    QTest::newRow("plain text") << QByteArray("upstream\n\tfailed ") << u"upstream failed"_s;
    QTest::newRow("HTML title")
        << QByteArray("<!doctype html><html><head><title>Blocked by\nSquid</title></head><body>x</body>")
        << u"Blocked by Squid"_s;
    QTest::newRow("HTML without title")
        << QByteArray("<html><script>var a=1;</script><h1>Bad</h1><p>gateway</p></html>") << u"Bad gateway"_s;
    QTest::newRow("empty") << QByteArray() << u"HTTP status 400"_s;
    QTest::newRow("wrong types") << QByteArray(R"({"message":7,"error":[],"details":"x"})")
                                 << u"HTTP status 400"_s;
    QTest::newRow("array") << QByteArray("[1]") << u"[1]"_s;
    QTest::newRow("secret inside")
        << QByteArray(R"({"message":"bad client_secret=secret-token:conductorone.com:v1:abc for you"})")
        << u"bad client_secret=[redacted] for you"_s;
}

void HttpErrorsTest::messages()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    const ApiError error = errorFromReply(reply(400, body), Effect::Read, QDateTime());
    QCOMPARE(error.message, message);
    QCOMPARE(error.httpStatus, 400);
}

void HttpErrorsTest::kinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::newRow("400") << 400 << ApiError::Kind::Invalid;
    QTest::newRow("401") << 401 << ApiError::Kind::Unauthorized;
    QTest::newRow("403") << 403 << ApiError::Kind::Forbidden;
    QTest::newRow("404") << 404 << ApiError::Kind::NotFound;
    QTest::newRow("405") << 405 << ApiError::Kind::Invalid;
    QTest::newRow("409") << 409 << ApiError::Kind::Conflict;
    QTest::newRow("422") << 422 << ApiError::Kind::Invalid;
    QTest::newRow("429") << 429 << ApiError::Kind::RateLimited;
    QTest::newRow("500") << 500 << ApiError::Kind::Server;
    QTest::newRow("501") << 501 << ApiError::Kind::Server;
    QTest::newRow("503") << 503 << ApiError::Kind::Server;
    QTest::newRow("599") << 599 << ApiError::Kind::Server;
}

void HttpErrorsTest::kinds()
{
    QFETCH(int, status);
    QFETCH(ApiError::Kind, kind);
    const HttpReply answer = reply(status, "{}", {{"Retry-After", "7"}});
    const ApiError toWrite = errorFromReply(answer, Effect::Write, QDateTime());
    QCOMPARE(toWrite.kind, kind);
    QCOMPARE(toWrite.retryAfter, std::chrono::seconds(7));
    QVERIFY(!errorFromReply(answer, Effect::Read, QDateTime()).serverMayHaveActed);
}

void HttpErrorsTest::onlyARefusalProvesThatNothingWasDone()
{
    const QList<int> refusals{400, 401, 403, 404, 405, 409, 410, 412, 413, 415, 422, 429, 501};
    for (int status = 400; status < 1000; ++status) {
        const HttpReply answer = reply(status, "{}");
        QCOMPARE(std::pair(status, errorFromReply(answer, Effect::Write, {}).serverMayHaveActed),
                 std::pair(status, !refusals.contains(status)));
        QVERIFY(!errorFromReply(answer, Effect::Read, {}).serverMayHaveActed);
        QVERIFY(!errorFromReply(answer, Effect::SignIn, {}).serverMayHaveActed);
    }
}

void HttpErrorsTest::onlyTheApiCanSayThatAThingIsGone()
{
    for (const int status : {404, 410}) {
        for (const Effect effect : {Effect::Read, Effect::Write}) {
            QCOMPARE(errorFromReply(reply(status, R"({"code":5})"), effect, {}).kind,
                     ApiError::Kind::NotFound);
            for (const char *body : {"", "<html><title>Nope</title></html>", "not found", "[]", "\"x\""}) {
                const ApiError error = errorFromReply(reply(status, body), effect, {});
                QCOMPARE(error.kind, ApiError::Kind::Protocol);
                QCOMPARE(error.httpStatus, status);
                QVERIFY(!error.serverMayHaveActed);
                QVERIFY2(error.message.startsWith("Something else"_L1), qPrintable(error.message));
            }
        }
    }
}

void HttpErrorsTest::parseObject_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("problem");
    QTest::newRow("object") << QByteArray(R"({"a":1})") << QString();
    QTest::newRow("64 deep") << nested(64) << QString();
    QTest::newRow("65 deep") << nested(65) << u"nested too deep"_s;
    QTest::newRow("100000 deep") << nested(100'000) << u"nested too deep"_s;
    QTest::newRow("brackets in strings")
        << QByteArray("{\"a\":\"") + QByteArray("[{\\\"").repeated(100) + "\"}" << QString();
    QTest::newRow("empty") << QByteArray(" \n") << u"empty"_s;
    QTest::newRow("array") << QByteArray("[]") << u"not an object"_s;
    QTest::newRow("string") << QByteArray("\"x\"") << u"not"_s;
    QTest::newRow("cut") << QByteArray("{\"a\":") << u"not valid JSON"_s;
    QTest::newRow("two") << QByteArray("{}{}") << u"not valid JSON"_s;
    QTest::newRow("garbage") << QByteArray("\x00\xff\xfe{", 4) << u"not valid JSON"_s;
    QTest::newRow("bad UTF-8") << QByteArray("{\"a\":\"\xff\"}") << u"not valid JSON"_s;
    QTest::newRow("login page") << QByteArray("<html><title>Hotel WiFi</title>") << u"Hotel WiFi"_s;
}

void HttpErrorsTest::parseObject()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, problem);
    const auto object = keyturn::parseObject(body);
    QCOMPARE(object.has_value(), problem.isEmpty());
    if (!object) {
        QVERIFY2(object.error().contains(problem), qPrintable(object.error()));
    }
}

void HttpErrorsTest::redaction_data()
{
    QTest::addColumn<QString>("text");
    const QString key = u"S3cr3tValue-_x9"_s;
    const auto row = [&key](const char *name, const QString &pattern) {
        QTest::newRow(name) << QString(pattern).replace(u"$"_s, key);
    };
    row("C1 secret", u"it was secret-token:conductorone.com:v1:$, yes"_s);
    row("C1 secret, encoded", u"x=secret-token%3Aconductorone.com%3Av1%3A$"_s);
    row("form", u"grant_type=client_credentials&client_secret=$&x=1"_s);
    row("form, assertion", u"client_assertion=$"_s);
    row("JSON", uR"({"clientSecret":"$"})"_s);
    row("JSON, spaced", uR"({"clientSecret" : "$"})"_s);
    row("JSON, nested", uR"({"clientSecret":{"secret":"$"}})"_s);
    row("JSON in JSON", uR"({"message":"{\"clientSecret\":\"$\"}"})"_s);
    row("JSON, escaped quote", uR"({"secret":"a\"$"})"_s);
    row("JSON in JSON, escaped quote", uR"({"m":"{\"secret\":\"a\\\"$\"}"})"_s);
    row("JSON, Confidence token", uR"({"accessToken":"$","expiresIn":"86400"})"_s);
    row("JSON, C1 token", uR"({"access_token":"$"})"_s);
    row("JWK", uR"({"kty":"OKP","d":"$"})"_s);
    row("Authorization header", u"Authorization: Bearer $"_s);
    row("Authorization header, other", u"authorization: Custom a=$"_s);
    row("DPoP header", u"DPoP: $"_s);
    row("bearer in prose", u"the token Bearer $ was refused"_s);
    row("JWT", u"got eyJhbGciOiJFZERTQSJ9.eyJpc3MiOiJ4In0.$ there"_s);
    row("JWT, cut", u"eyJhbGciOiJFZERTQSJ9.$"_s);
    row("URL query", u"GET https://acme.conductor.one/a?token=$ failed"_s);
    row("URL fragment", u"https://acme.conductor.one/a#$"_s);
    row("URL user", u"https://me:$@acme.conductor.one/a"_s);
    row("prose", u"client_secret: $"_s);
}

void HttpErrorsTest::redaction()
{
    QFETCH(QString, text);
    const QString clean = redacted(text);
    QVERIFY2(!clean.contains(u"S3cr3tValue"_s), qPrintable(clean));
    QVERIFY2(!displayable(text).contains(u"S3cr3tValue"_s), qPrintable(clean));
    QVERIFY(!clean.isEmpty());
}

void HttpErrorsTest::redactionSparesOrdinaryText()
{
    for (const QString &text : {u"The secret of this credential is not known."_s, u"token expired"_s,
                                u"clever-fox-42195@acme.conductor.one/spc"_s, u"POST /api/v1/x 200 12 ms"_s,
                                u"https://acme.conductor.one/api/v1/x"_s, u"clients/a/credentials/b"_s}) {
        QCOMPARE(redacted(text), text);
    }
}

void HttpErrorsTest::displayableIsOneHarmlessLine()
{
    QCOMPARE(displayable(u"a\r\n\tb\u0000c\u202Ed\u2066e\u200Bf\u2028g"_s), u"a b"_s + u" c d e f g"_s);
    QCOMPARE(displayable(u"1 < 2 and <b>bold</b>"_s), u"1 < 2 and bold"_s);
    const QString cut = displayable(QString(100'000, u'x'), 50);
    QCOMPARE(cut.size(), 50);
    QVERIFY(cut.endsWith(u'…'));
}

void HttpErrorsTest::retryTable_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<Again>("read");
    QTest::addColumn<Again>("write");
    QTest::addColumn<Again>("signIn");
    const auto row = [](const char *name, Trouble trouble, Again read, Again write, Again signIn) {
        QTest::newRow(name) << trouble << read << write << signIn;
    };
    row("connect", Trouble::NotConnected, Again::Bounded, Again::Bounded, Again::Once);
    row("lost", Trouble::ConnectionLost, Again::Bounded, Again::Never, Again::Never);
    row("timeout", Trouble::TimedOut, Again::Once, Again::Never, Again::Never);
    row("401", troubleOf(401), Again::OnceWithNewToken, Again::OnceWithNewToken, Again::Never);
    row("429", troubleOf(429), Again::Bounded, Again::Bounded, Again::Once);
    row("502", troubleOf(502), Again::Bounded, Again::Never, Again::Never);
    row("503", troubleOf(503), Again::Bounded, Again::Never, Again::Never);
    row("504", troubleOf(504), Again::Bounded, Again::Never, Again::Never);
    row("500", troubleOf(500), Again::Never, Again::Never, Again::Never);
    row("400", troubleOf(400), Again::Never, Again::Never, Again::Never);
    row("200", troubleOf(200), Again::Never, Again::Never, Again::Never);
}

void HttpErrorsTest::retryTable()
{
    QFETCH(Trouble, trouble);
    QFETCH(Again, read);
    QFETCH(Again, write);
    QFETCH(Again, signIn);
    QCOMPARE(whetherAgain(trouble, Effect::Read), read);
    QCOMPARE(whetherAgain(trouble, Effect::Write), write);
    QCOMPARE(whetherAgain(trouble, Effect::SignIn), signIn);
}

void HttpErrorsTest::delays()
{
    SystemEntropy entropy;
    RetryPolicy policy;
    policy.firstDelay = std::chrono::milliseconds(1000);
    policy.longestDelay = std::chrono::milliseconds(3000);
    for (int round = 0; round < 200; ++round) {
        for (const auto &[attempt, full] :
             {std::pair(1, 1000), std::pair(2, 2000), std::pair(3, 3000), std::pair(90, 3000)}) {
            const auto delay = delayAfter(attempt, std::nullopt, policy, entropy);
            QVERIFY(delay && delay->count() >= full / 2 && delay->count() <= full);
        }
    }
    QVERIFY(*delayAfter(1, std::chrono::seconds(9), policy, entropy) >= std::chrono::seconds(9));
    QVERIFY(!delayAfter(1, std::chrono::seconds(61), policy, entropy));
    QVERIFY(!delayAfter(1, std::chrono::seconds(std::numeric_limits<qint64>::max()), policy, entropy));
}

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::HttpErrorsTest)
#include "httperrorstest.moc"
