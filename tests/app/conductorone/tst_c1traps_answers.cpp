// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/conductorone/tst_c1traps.h"

#include "tests/support/await.h"
#include "tests/support/scriptedapi.h"

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

QByteArray bytesOf(const Secret &secret)
{
    return secret.view().bytes().toByteArray();
}

} // namespace

void TestC1Traps::findsTheSecretWhereEachKindHasIt_data()
{
    QTest::addColumn<OwnerRef>("owner");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("beside credential")
        << principal << QByteArray(R"({"credential":{"id":"x"},"clientSecret":"s3"})");
    QTest::newRow("beside client") << user
                                   << QByteArray(
                                          R"({"client":{"id":"x","userId":"u1"},"clientSecret":"s3"})");
    QTest::newRow("inside credential")
        << connector << QByteArray(R"({"credential":{"id":"x","clientSecret":"s3"}})");
}

void TestC1Traps::findsTheSecretWhereEachKindHasIt()
{
    QFETCH(const OwnerRef, owner);
    QFETCH(const QByteArray, answer);
    ScriptedApi api;
    api.answer(answer);
    C1CredentialService service(api, profile());
    const auto minted = ending(service.mint(wishFor(owner)));
    QVERIFY(minted);
    QCOMPARE(bytesOf(minted->secret), QByteArray("s3"));
    QCOMPARE(minted->credential.ref, (CredentialRef{owner, u"x"_s}));
    for (const auto &[field, value] : minted->credential.fields.entries()) {
        const auto *text = std::get_if<QString>(&value);
        QVERIFY(text == nullptr || !text->contains("s3"_L1));
    }
    QVERIFY(api.requests().first().mints);
}

void TestC1Traps::acceptsBlankFieldsAsAbsent()
{
    ScriptedApi api;
    api.answer(R"({"credential":{"id":"k","displayName":"","expiresAt":null,"lastUsedAt":"",
                   "allowSourceCidrs":null,"scopedRoleIds":[],"createdAt":null}})");
    C1CredentialService service(api, profile());
    const auto credential = ending(service.get({principal, u"k"_s}));
    QVERIFY(credential);
    QCOMPARE(credential->fields.entries().size(), 1U);
    QCOMPARE(statusOf(*credential, QDateTime::currentDateTimeUtc()), Status::Active);
}

void TestC1Traps::dropsSecretsFromReads()
{
    ScriptedApi api;
    api.answer(R"({"credential":{"id":"k","clientSecret":"s3","connectorId":"con1"},"clientSecret":"s3"})");
    C1CredentialService service(api, profile());
    const auto credential = ending(service.get({connector, u"k"_s}));
    QVERIFY(credential);
    for (const auto &[field, value] : credential->fields.entries()) {
        QVERIFY(!std::get<QString>(value).contains("s3"_L1));
    }
}

void TestC1Traps::savesTheSecretOfAnOddAnswer()
{
    ScriptedApi api;
    api.answer(R"({"credential":{"id":"k","allowSourceCidrs":"odd","requireDpop":"odd","expiresAt":7,
                   "servicePrincipalId":"someone else"},"clientSecret":"s3"})");
    C1CredentialService service(api, profile());
    const auto minted = ending(service.mint(wishFor(principal)));
    QVERIFY2(minted, "a fresh secret is not lost because a field cannot be read");
    QCOMPARE(bytesOf(minted->secret), QByteArray("s3"));
    QCOMPARE(minted->credential.ref.owner, principal);
}

void TestC1Traps::savesTheSecretWithoutAUsableId_data()
{
    QTest::addColumn<OwnerRef>("owner");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("id");
    const auto add = [](const char *name, const OwnerRef &owner, const char *answer, const char *id) {
        QTest::newRow(name) << owner << QByteArray(answer) << QString::fromLatin1(id);
    };
    add("no id", principal, R"({"credential":{"clientId":"c"},"clientSecret":"s3"})", "");
    add("id as number", principal, R"({"credential":{"id":7,"clientId":"c"},"clientSecret":"s3"})", "");
    add("id of a path", principal, R"({"credential":{"id":"..","clientId":"c"},"clientSecret":"s3"})", "");
    add("not wrapped", principal, R"({"id":"k","clientId":"c","clientSecret":"s3"})", "k");
    add("wrapper null", user, R"({"client":null,"clientId":"c","clientSecret":"s3"})", "");
    add("wrapper a text", connector, R"({"credential":"k","clientId":"c","clientSecret":"s3"})", "");
    add("inside another wrapper", connector, R"({"new":{"id":"k","clientSecret":"s3"},"clientId":"c"})", "");
}

void TestC1Traps::savesTheSecretWithoutAUsableId()
{
    QFETCH(const OwnerRef, owner);
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, id);
    ScriptedApi api;
    api.answer(answer);
    C1CredentialService service(api, profile());
    const auto minted = ending(service.mint(wishFor(owner)));
    QVERIFY(minted);
    QCOMPARE(bytesOf(minted->secret), QByteArray("s3"));
    QCOMPARE(minted->credential.ref, (CredentialRef{owner, id}));
    QCOMPARE(minted->credential.clientId(), u"c"_s);
    QCOMPARE(minted->credential.fields.contains(Field::Id), !id.isEmpty());
}

void TestC1Traps::refusesAMintWithoutSecret_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("no secret") << QByteArray(R"({"credential":{"id":"k"}})");
    QTest::newRow("empty secret") << QByteArray(R"({"credential":{"id":"k"},"clientSecret":""})");
    QTest::newRow("secret of another type")
        << QByteArray(R"({"credential":{"id":"k"},"clientSecret":{"a":"b"}})");
    QTest::newRow("wrong wrapper") << QByteArray(R"({"client":{"id":"k"}})");
}

void TestC1Traps::refusesAMintWithoutSecret()
{
    QFETCH(const QByteArray, answer);
    ScriptedApi api;
    api.answer(answer);
    C1CredentialService service(api, profile());
    const auto minted = ending(service.mint(wishFor(principal)));
    QVERIFY(!minted);
    QCOMPARE(minted.error().kind, ApiError::Kind::Protocol);
    QVERIFY(minted.error().serverMayHaveActed);
}

void TestC1Traps::takesTheTokenUrlFromTheNewClientId_data()
{
    QTest::addColumn<QByteArray>("clientId");
    QTest::addColumn<QUrl>("profileUrl");
    QTest::addColumn<QUrl>("tokenUrl");
    const QUrl own(u"https://acme.conductor.one/auth/v1/token"_s);
    const QUrl elsewhere(u"https://tokens.acme.example:8443/auth/v1/token"_s);
    const QUrl other(u"https://other.example:8443/auth/v1/token"_s);
    QTest::newRow("same host") << QByteArray("a@acme.conductor.one/spc") << own << own;
    QTest::newRow("same host, which issues no tokens itself")
        << QByteArray("a@acme.conductor.one/spc") << elsewhere << elsewhere;
    QTest::newRow("another host") << QByteArray("a@other.example:8443/spc") << own << other;
    QTest::newRow("the host of the token URL")
        << QByteArray("a@other.example:8443/spc") << QUrl(u"https://other.example/t"_s) << other;
    QTest::newRow("none") << QByteArray() << own << own;
    QTest::newRow("two hosts") << QByteArray("a@acme.conductor.one@evil.com/spc") << own << own;
}

void TestC1Traps::takesTheTokenUrlFromTheNewClientId()
{
    QFETCH(const QByteArray, clientId);
    QFETCH(const QUrl, profileUrl);
    QFETCH(const QUrl, tokenUrl);
    Profile minting = profile();
    minting.tokenUrl = profileUrl;
    ScriptedApi api;
    api.answer(R"({"credential":{"id":"k","clientId":")" + clientId + R"("},"clientSecret":"s3"})");
    C1CredentialService service(api, minting);
    const auto minted = ending(service.mint(wishFor(principal)));
    QVERIFY(minted);
    QCOMPARE(minted->tokenUrl, tokenUrl);
}

void TestC1Traps::refusesAnotherOnesAnswer_data()
{
    QTest::addColumn<OwnerRef>("owner");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("another credential") << principal << QByteArray(R"({"credential":{"id":"other"}})");
    QTest::newRow("another principal's")
        << principal << QByteArray(R"({"credential":{"id":"k","servicePrincipalId":"sp2"}})");
    QTest::newRow("another connector's")
        << connector << QByteArray(R"({"credential":{"id":"k","connectorId":"con2"}})");
    QTest::newRow("another app's") << connector << QByteArray(R"({"credential":{"id":"k","appId":"app2"}})");
    QTest::newRow("another personal client") << user << QByteArray(R"({"client":{"id":"other"}})");
}

void TestC1Traps::refusesAnotherOnesAnswer()
{
    QFETCH(const OwnerRef, owner);
    QFETCH(const QByteArray, answer);
    ScriptedApi api;
    api.answer(answer);
    C1CredentialService service(api, profile());
    const auto credential = ending(service.get({owner, u"k"_s}));
    QVERIFY(!credential);
    QCOMPARE(credential.error().kind, ApiError::Kind::Protocol);
    QVERIFY2(!credential.error().serverMayHaveActed, "reading changes nothing");
}

void TestC1Traps::leavesAnUnreadableUpdateOpen()
{
    ScriptedApi api;
    api.answer(R"({"credential":[]})");
    C1CredentialService service(api, profile());
    const auto updated = ending(service.update({.ref = {principal, u"k"_s}, .fields = {}}, rename(u"n"_s)));
    QVERIFY(!updated);
    QVERIFY(updated.error().serverMayHaveActed);
}

} // namespace keyturn::test
