// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/pastedsignin.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace keyturn;

/// What admins have on their clipboard when they connect a tenant.
class PastedSignInTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsThePair_data();
    void findsThePair();
    void findsOneOfThem_data();
    void findsOneOfThem();
    void leavesTypedTextAlone_data();
    void leavesTypedTextAlone();
    void findsTheUrl();
};

namespace {

constexpr auto pastedId = "fox@acme.conductor.one/spc"_L1;
constexpr auto pastedSecret = "secret-token:conductorone.com:v1:eyJrIjoxfQ"_L1;

void addPair(const char *name, const QString &text, const QString &id = pastedId,
             const QString &secret = pastedSecret)
{
    QTest::newRow(name) << QString(text).replace(u"$I"_s, id).replace(u"$S"_s, secret) << id << secret;
}

} // namespace

void PastedSignInTest::findsThePair_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("secret");
    addPair("two lines", u"$I\n$S"_s);
    addPair("two lines of Windows", u"\r\n  $I  \r\n$S\r\n"_s);
    addPair("as a line edit has them", u"$I\u2028$S"_s);
    addPair("secret first", u"$S\n$I\n"_s);
    addPair("with a tab", u"$I\t$S"_s);
    addPair("two opaque lines", u"$I\n$S"_s, u"aB3dE"_s, u"x9/+y=="_s);
    addPair("env file", u"# made today\nC1_CLIENT_ID=$I\nC1_CLIENT_SECRET=$S\n"_s);
    addPair("shell", u"export CLIENT_ID='$I';\nexport CLIENT_SECRET=\"$S\";"_s);
    addPair("PowerShell", u"$env:CLIENT_ID = \"$I\"\n$env:CLIENT_SECRET = \"$S\""_s);
    addPair("Terraform", u"client_id     = \"$I\"\nclient_secret = \"$S\""_s);
    addPair("YAML", u"client-id: $I\nclient-secret: '$S'"_s);
    addPair("words of a form", u"Client ID: $I\nClient secret: $S"_s);
    addPair("opaque, with an equals sign", u"CLIENT_ID=$I\nCLIENT_SECRET=$S"_s, u"aB3dE"_s, u"x9/+y=="_s);
    addPair("flat JSON", uR"({"client_id": "$I", "client_secret": "$S"})"_s);
    addPair("answer for a service principal",
            uR"({"credential":{"id":"1","clientId":"$I"},"clientSecret":"$S"})"_s);
    addPair("answer for a person", uR"({"client":{"clientId":"$I","scopedRoles":[]},"clientSecret":"$S"})"_s);
    addPair("answer for a connector", uR"({"credential":{"clientId":"$I","clientSecret":"$S"}})"_s);
    addPair("nested secret", uR"({"clientId":"$I","clientSecret":{"secret":"$S"}})"_s, u"aB3dE"_s,
            u"x9/+y=="_s);
    addPair("in an array", uR"({"items":[{"name":"x"},{"clientId":"$I","secret":"$S"}]})"_s);
    addPair("after a prompt", u"$ curl …\n{\n \"clientId\": \"$I\",\n \"clientSecret\": \"$S\"\n}\n$ "_s);
}

void PastedSignInTest::findsThePair()
{
    QFETCH(const QString, text);
    QFETCH(const QString, id);
    QFETCH(const QString, secret);
    const auto found = findSignIn(text);
    QVERIFY(found.has_value());
    QCOMPARE(found->clientId, id);
    QVERIFY(found->secret.equals(Secret::copyOf(secret.toUtf8())));
}

void PastedSignInTest::findsOneOfThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("secret");
    QTest::newRow("secret alone") << u"  "_s + pastedSecret + u'\n' << true;
    QTest::newRow("secret line") << u"CLIENT_SECRET="_s + pastedSecret << true;
    QTest::newRow("ID line") << u"CLIENT_ID="_s + pastedId << false;
    QTest::newRow("ID in JSON") << uR"({"clientId":")"_s + pastedId + uR"("})"_s << false;
}

void PastedSignInTest::findsOneOfThem()
{
    QFETCH(const QString, text);
    QFETCH(const bool, secret);
    const auto found = findSignIn(text);
    QVERIFY(found.has_value());
    QCOMPARE(found->secret.isEmpty(), !secret);
    QCOMPARE(found->clientId.isEmpty(), secret);
}

void PastedSignInTest::leavesTypedTextAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", " ", "fox@acme.conductor.one/spc", " fox@acme.conductor.one/spc\n", "aB3dE",
                             "two words", "secret", "client_id", "client_id=", "{", "{\"clientId\":", "{}",
                             "a\nb\nc", "{\"kty\":\"OKP\",\"d\":\"x\"}"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void PastedSignInTest::leavesTypedTextAlone()
{
    QFETCH(const QString, text);
    QVERIFY(!findSignIn(text));
}

void PastedSignInTest::findsTheUrl()
{
    const auto found =
        findSignIn(u"CLIENT_ID=a\nCLIENT_SECRET=b\nTOKEN_URL=https://iam.eu.confidence.dev/v1/oauth/token"_s);
    QVERIFY(found.has_value());
    QCOMPARE(found->url, QUrl(u"https://iam.eu.confidence.dev/v1/oauth/token"_s));
}

QTEST_GUILESS_MAIN(PastedSignInTest)
#include "pastedsignintest.moc"
