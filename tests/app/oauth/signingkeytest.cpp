// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/oauth/signingkey.h"
#include "app/json/jsonstring.h"
#include "app/oauth/clientassertion.h"
#include "app/oauth/dpop.h"
#include "tests/app/oauth/jwk.h"
#include "tests/support/httpfixture.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// The secret's shape, and signatures that an independent verifier accepts.
class SigningKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesAndSigns();
    void keyIdAndOtherMembers();
    void faults_data();
    void faults();
    void assertion();
    void assertionWithKeyId();
    void proofForToken();
    void proofForResource();
    void findsStrings_data();
    void findsStrings();
    void quotesStrings();

private:
    Jwk m_jwk;
    FixedClock m_clock;
    SystemEntropy m_entropy;
};

void SigningKeyTest::parsesAndSigns()
{
    const auto key = SigningKey::parse(Secret::take(m_jwk.secret()));
    QVERIFY2(key.has_value(), key ? "" : qPrintable(key.error()));
    QCOMPARE(key->publicKey(), m_jwk.publicKey);
    QVERIFY(key->keyId().isEmpty());
    const QByteArray signature = key->sign("message");
    QCOMPARE(signature.size(), 64);
    const auto verify = [&](const QByteArray &message) {
        return crypto_sign_verify_detached(
            reinterpret_cast<const unsigned char *>(signature.constData()),
            reinterpret_cast<const unsigned char *>(message.constData()),
            static_cast<unsigned long long>(message.size()),
            reinterpret_cast<const unsigned char *>(m_jwk.publicKey.constData()));
    };
    QCOMPARE(verify("message"), 0);
    QVERIFY(verify("massage") != 0);
}

void SigningKeyTest::keyIdAndOtherMembers()
{
    const QByteArray json =
        m_jwk.json(R"(,"kid":"k-1","key_ops":["sign"],"ext":{"d":"no","x":"no"},"use":null)");
    const auto key = SigningKey::parse(Secret::take(Jwk::secretFrom(json)));
    QVERIFY2(key.has_value(), key ? "" : qPrintable(key.error()));
    QCOMPARE(key->keyId(), u"k-1"_s);
}

void SigningKeyTest::faults_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("says");
    const QByteArray good = m_jwk.secret();
    const QByteArray x = Jwk::encode(m_jwk.publicKey);
    const QByteArray d = Jwk::encode(m_jwk.seed);
    const auto jwk = [](const QByteArray &kty, const QByteArray &crv, const QByteArray &xPart,
                        const QByteArray &dPart) {
        return Jwk::secretFrom(R"({"kty":")" + kty + R"(","crv":")" + crv + R"(","x":")" + xPart +
                               R"(","d":")" + dPart + R"("})");
    };
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("newline pasted") << good + '\n' << u"line break"_s;
    QTest::newRow("newline inside") << QByteArray(good).insert(60, "\r\n") << u"line break"_s;
    QTest::newRow("blank before") << ' ' + good << u"space"_s;
    QTest::newRow("client ID") << QByteArray("clever-fox@acme.conductor.one/spc") << u"begins with"_s;
    QTest::newRow("prefix missing") << good.sliced(13) << u"begins with"_s;
    QTest::newRow("three parts") << QByteArray("secret-token:conductorone.com:v1") << u"four parts"_s;
    QTest::newRow("five parts") << good + ":x" << u"four parts"_s;
    QTest::newRow("v2") << QByteArray(good).replace(":v1:", ":v2:") << u"version"_s;
    QTest::newRow("last part empty") << QByteArray("secret-token:conductorone.com:v1:") << u"damaged"_s;
    QTest::newRow("padding") << good + "=" << u"base64url"_s;
    QTest::newRow("plus") << good.chopped(1) + '+' << u"base64url"_s;
    QTest::newRow("foreign character") << QByteArray(good).replace(50, 1, "$") << u"base64url"_s;
    QTest::newRow("cut short") << good.chopped(20) << QString();
    QTest::newRow("no JSON") << Jwk::secretFrom("nonsense") << u"key in JSON"_s;
    QTest::newRow("array") << Jwk::secretFrom("[]") << u"key in JSON"_s;
    QTest::newRow("wrong kty") << jwk("EC", "Ed25519", x, d) << u"Ed25519"_s;
    QTest::newRow("wrong crv") << jwk("OKP", "X25519", x, d) << u"Ed25519"_s;
    QTest::newRow("public key only") << Jwk::secretFrom(R"({"kty":"OKP","crv":"Ed25519","x":")" + x + R"("})")
                                     << u"no private part"_s;
    QTest::newRow("d short") << jwk("OKP", "Ed25519", x, Jwk::encode(m_jwk.seed.first(31)))
                             << u"private part"_s;
    QTest::newRow("d long") << jwk("OKP", "Ed25519", x, Jwk::encode(m_jwk.seed + m_jwk.publicKey))
                            << u"private part"_s;
    QTest::newRow("d padded") << jwk("OKP", "Ed25519", x, d + "=") << u"private part"_s;
    QTest::newRow("d empty") << jwk("OKP", "Ed25519", x, "") << u"private part"_s;
    QTest::newRow("x short") << jwk("OKP", "Ed25519", Jwk::encode(m_jwk.publicKey.first(31)), d)
                             << u"public part"_s;
    QTest::newRow("x of another key")
        << jwk("OKP", "Ed25519", Jwk::encode(Jwk().publicKey), d) << u"belong together"_s;
}

void SigningKeyTest::faults()
{
    QFETCH(QByteArray, secret);
    QFETCH(QString, says);
    const auto key = SigningKey::parse(Secret::copyOf(secret));
    QVERIFY(!key);
    QVERIFY2(key.error().contains(says), qPrintable(key.error()));
    QVERIFY(key.error().endsWith(u'.'));
    QVERIFY(!key.error().contains(QString::fromLatin1(Jwk::encode(m_jwk.seed))));
}

void SigningKeyTest::assertion()
{
    const auto key = SigningKey::parse(Secret::take(m_jwk.secret()));
    const QString clientId = u"clever-fox@127.0.0.1:8443/spc"_s;
    const QByteArray text = clientAssertion(*key, clientId, u"127.0.0.1"_s, m_clock.now(), m_entropy);
    const Jws jws(text, m_jwk.publicKey);
    QVERIFY(jws.isSigned);
    QCOMPARE(jws.header.value("alg"_L1).toString(), u"EdDSA"_s);
    QCOMPARE(jws.header.value("nonce"_L1).toString().size(), 32);
    QCOMPARE(jws.header.keys(), (QStringList{u"alg"_s, u"nonce"_s}));
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    QCOMPARE(jws.claims, (QJsonObject{{"iss"_L1, clientId},
                                      {"sub"_L1, clientId},
                                      {"aud"_L1, QJsonArray{u"127.0.0.1"_s}},
                                      {"iat"_L1, now},
                                      {"nbf"_L1, now - 120},
                                      {"exp"_L1, now + 120}}));
    const QByteArray again = clientAssertion(*key, clientId, u"127.0.0.1"_s, m_clock.now(), m_entropy);
    QVERIFY(again != text);
    QVERIFY(!Jws(text, Jwk().publicKey).isSigned);
}

void SigningKeyTest::assertionWithKeyId()
{
    const auto key = SigningKey::parse(Secret::take(Jwk::secretFrom(m_jwk.json(R"(,"kid":"k-1")"))));
    const Jws jws(clientAssertion(*key, u"a@h/spc"_s, u"h"_s, m_clock.now(), m_entropy), m_jwk.publicKey);
    QVERIFY(jws.isSigned);
    QCOMPARE(jws.header.value("kid"_L1).toString(), u"k-1"_s);
}

void SigningKeyTest::proofForToken()
{
    const DpopProofs proofs(m_clock, m_entropy);
    QSet<QString> ids;
    for (int i = 0; i < 20; ++i) {
        const Jws jws(proofs.forTokenRequest(QUrl(u"https://acme.conductor.one:8443/auth/v1/token"_s)),
                      proofs.publicKey());
        QVERIFY(jws.isSigned);
        QCOMPARE(jws.header.value("typ"_L1).toString(), u"dpop+jwt"_s);
        QCOMPARE(jws.header.value("jwk"_L1).toObject(),
                 (QJsonObject{{"kty"_L1, u"OKP"_s},
                              {"crv"_L1, u"Ed25519"_s},
                              {"x"_L1, QString::fromLatin1(Jwk::encode(proofs.publicKey()))}}));
        QCOMPARE(jws.claims.value("htm"_L1).toString(), u"POST"_s);
        QCOMPARE(jws.claims.value("htu"_L1).toString(), u"https://acme.conductor.one:8443/auth/v1/token"_s);
        QCOMPARE(jws.claims.value("iat"_L1).toInteger(), m_clock.now().toSecsSinceEpoch());
        QVERIFY(!jws.claims.contains("ath"_L1));
        QVERIFY(!jws.claims.contains("nonce"_L1));
        ids.insert(jws.claims.value("jti"_L1).toString());
    }
    QCOMPARE(ids.size(), 20);
    QVERIFY(DpopProofs(m_clock, m_entropy).publicKey() != proofs.publicKey());
}

void SigningKeyTest::proofForResource()
{
    DpopProofs proofs(m_clock, m_entropy);
    const QUrl url(u"https://h/a%2Fb?c=d"_s);
    const Secret token = Secret::copyOf("token");
    const Jws jws(proofs.forResource("GET", url, token), proofs.publicKey());
    QVERIFY(jws.isSigned);
    QCOMPARE(jws.claims.value("htu"_L1).toString(), u"https://h/a%2Fb?c=d"_s);
    QCOMPARE(jws.claims.value("ath"_L1).toString().toLatin1(),
             Jwk::encode(QCryptographicHash::hash("token", QCryptographicHash::Sha256)));
    proofs.changeQueryRule();
    QCOMPARE(Jws(proofs.forResource("GET", url, token), proofs.publicKey()).claims.value("htu"_L1).toString(),
             u"https://h/a%2Fb"_s);
}

void SigningKeyTest::findsStrings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("plain") << QByteArray(R"({"d":"v"})") << QByteArray("v");
    QTest::newRow("spaced") << QByteArray("{ \"a\" : 1 ,\n\"d\"\t:\r\n\"v\" }") << QByteArray("v");
    QTest::newRow("value named like the key") << QByteArray(R"({"a":"d","d":"v"})") << QByteArray("v");
    QTest::newRow("deeper only") << QByteArray(R"({"a":{"d":"v"}})") << QByteArray();
    QTest::newRow("in an array") << QByteArray(R"({"a":["d","v"]})") << QByteArray();
    QTest::newRow("quotes in a string") << QByteArray(R"({"a":"\",\"d\":\"no","d":"v"})") << QByteArray("v");
    QTest::newRow("escapes") << QByteArray(R"({"d":"a\"b\\"})") << QByteArray(R"(a\"b\\)");
    QTest::newRow("number") << QByteArray(R"({"d":7})") << QByteArray();
    QTest::newRow("object") << QByteArray(R"({"d":{"e":"v"}})") << QByteArray();
    QTest::newRow("twice") << QByteArray(R"({"d":"1","d":"2"})") << QByteArray("2");
    QTest::newRow("cut") << QByteArray(R"({"d":"v)") << QByteArray("v");
    QTest::newRow("cut at the quote") << QByteArray(R"({"d":")") << QByteArray();
    QTest::newRow("cut after a backslash") << QByteArray("{\"d\":\"\\") << QByteArray("\\");
}

void SigningKeyTest::findsStrings()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, found);
    const auto span = findString(json, "d");
    QCOMPARE(span ? json.sliced(span->begin, span->size) : QByteArray(), found);
}

void SigningKeyTest::quotesStrings()
{
    const QByteArray text("a\"b\\c\n\x01 \xc3\xa4/");
    QByteArray json = "[";
    appendJsonString(json, text);
    json += ']';
    QCOMPARE(QJsonDocument::fromJson(json).array().first().toString().toUtf8(), text);
}

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::SigningKeyTest)
#include "signingkeytest.moc"
