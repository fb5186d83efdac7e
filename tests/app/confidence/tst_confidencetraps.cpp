// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/confidence/confidencecredentialservice.h"
#include "app/confidence/confidencelookups.h"
#include "app/confidence/confidenceownerservice.h"
#include "app/confidence/resourcename.h"
#include "tests/support/await.h"
#include "tests/support/scriptedapi.h"

using namespace Qt::StringLiterals;
using namespace keyturn;
using test::ending;

namespace {

const OwnerRef foo{u"p"_s, Kind::ClientCredential, {}, u"clients/foo"_s};
const QString key = u"clients/foo/credentials/k"_s;

Profile profile()
{
    Profile profile;
    profile.id = u"p"_s;
    profile.vendor = Vendor::Confidence;
    return profile;
}

Credential current(const QString &name)
{
    Credential credential{.ref = {foo, key}, .fields = {}};
    credential.fields.set(Field::DisplayName, name);
    credential.fields.set(Field::SdkType, u"SDK_TYPE_OF_TOMORROW"_s);
    return credential;
}

MintRequest wish()
{
    MintRequest request;
    request.owner = foo;
    request.fields.set(Field::DisplayName, u"ci"_s);
    return request;
}

} // namespace

/// What the vendor's API invites one to get wrong; answers that no well-meaning server gives.
class TestConfidenceTraps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesNamesApart_data();
    void takesNamesApart();
    void buildsPathsFromSegments();
    void matchesCredentialsByTheWholeClientName();
    void repeatsTheNameInEveryUpdate();
    void namesClearedFieldsInTheMask();
    void doesNotEchoWhatItFetched();
    void sendsNoUnknownQueryToCredentials();
    void followsShortAndEmptyPages();
    void takesTheSecretFromEitherPlace_data();
    void takesTheSecretFromEitherPlace();
    void ignoresAFlatSecretElsewhere();
    void savesTheSecretOfAnOddAnswer();
    void savesTheSecretWithoutAUsableName_data();
    void savesTheSecretWithoutAUsableName();
    void refusesAMintWithoutSecret_data();
    void refusesAMintWithoutSecret();
    void namesTheMissingPermission();
    void saysThatClientsCannotBeRenamed_data();
    void saysThatClientsCannotBeRenamed();
    void leavesOutDeletedClients();
    void readsClientLabels();
    void refusesMalformedNamesBeforeSending();
    void refusesOtherKinds();
};

void TestConfidenceTraps::takesNamesApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("segments");
    QTest::newRow("client") << u"clients/1bhq4c2zqigdzqg6ufni"_s << 2;
    QTest::newRow("credential") << u"clients/a/credentials/b"_s << 4;
    QTest::newRow("one character") << u"clients/a"_s << 2;
    QTest::newRow("10,000 characters") << u"clients/"_s + QString(10'000, u'x') << 2;
    QTest::newRow("odd characters") << u"clients/a b\n%2F\u202e"_s << 2;
    for (const char *bad :
         {"", "/", "clients", "clients/", "clients//credentials/b", "clients/a/", "clients/a/credentials",
          "clients/a/credentials/", "clients/a/clientCredentials/b", "apiClients/a",
          "clients/a/credentials/b/c", "/clients/a", "clients/..", "clients/./credentials/b",
          "clients/a/credentials/.."}) {
        QTest::newRow(*bad == '\0' ? "empty" : bad) << QString::fromLatin1(bad) << 0;
    }
}

void TestConfidenceTraps::takesNamesApart()
{
    QFETCH(const QString, name);
    QFETCH(const int, segments);
    const auto parsed = ResourceName::parse(name);
    QCOMPARE(parsed ? static_cast<int>(parsed->segments().size()) : 0, segments);
    if (parsed) {
        QCOMPARE(parsed->segments().join(u'/'), name);
    }
}

void TestConfidenceTraps::buildsPathsFromSegments()
{
    test::ScriptedApi api;
    api.answerForEver("{}");
    ConfidenceCredentialService service(api, profile());
    QVERIFY(ending(service.revoke({foo, u"clients/foo/credentials/a b%2F"_s})));
    QCOMPARE(api.requests().first().path,
             QStringList({u"v1"_s, u"clients"_s, u"foo"_s, u"credentials"_s, u"a b%2F"_s}));
    QVERIFY(!api.requests().first().body);
}

void TestConfidenceTraps::matchesCredentialsByTheWholeClientName()
{
    test::ScriptedApi api;
    api.answer(R"({"clientCredentials":[{"name":"clients/foobar/credentials/k"}]})");
    ConfidenceCredentialService service(api, profile());
    const auto end = ending(service.list(foo, [](const QList<Credential> &) {}));
    QVERIFY(!end);
    QCOMPARE(end.error().kind, ApiError::Kind::Protocol);
}

void TestConfidenceTraps::repeatsTheNameInEveryUpdate()
{
    test::ScriptedApi api;
    api.answer(R"({"name":"clients/foo/credentials/k"})");
    ConfidenceCredentialService service(api, profile());
    FieldValues changes;
    changes.set(Field::Environments, QStringList{u"environments/production"_s});
    QVERIFY(ending(service.update(current(u"now"_s), changes)));
    QCOMPARE(api.line(0), u"PATCH v1/clients/foo/credentials/k?updateMask=environments"_s);
    QCOMPARE(api.body(0), QByteArray(R"({"displayName":"now","environments":["environments/production"]})"));
}

void TestConfidenceTraps::namesClearedFieldsInTheMask()
{
    test::ScriptedApi api;
    api.answer(R"({"name":"clients/foo/credentials/k"})");
    ConfidenceCredentialService service(api, profile());
    FieldValues changes;
    changes.set(Field::Environments, FieldValue());
    changes.set(Field::Labels, LabelMap());
    QVERIFY(ending(service.update(current(u"now"_s), changes)));
    QCOMPARE(api.requests().first().query.queryItemValue(u"updateMask"_s, QUrl::FullyDecoded),
             u"environments,labels"_s);
    QCOMPARE(api.body(0), QByteArray(R"({"displayName":"now","environments":[],"labels":{}})"));
}

void TestConfidenceTraps::doesNotEchoWhatItFetched()
{
    test::ScriptedApi api;
    api.answer(R"({"name":"clients/foo/credentials/k","clientSecret":{"secret":"s3"}})");
    ConfidenceCredentialService service(api, profile());
    FieldValues changes;
    changes.set(Field::DisplayName, u"new"_s);
    const auto updated = ending(service.update(current(u"now"_s), changes));
    QVERIFY(updated);
    QCOMPARE(api.body(0), QByteArray(R"({"displayName":"new"})"));
    QCOMPARE(updated->fields.entries().size(), 1U);
}

void TestConfidenceTraps::sendsNoUnknownQueryToCredentials()
{
    test::ScriptedApi api;
    api.answer(R"({"clientCredentials":[]})");
    ConfidenceCredentialService service(api, profile());
    QVERIFY(ending(service.list(foo, [](const QList<Credential> &) {})));
    QCOMPARE(api.line(0), u"GET v1/clients/foo/credentials?pageSize=100"_s);
}

void TestConfidenceTraps::followsShortAndEmptyPages()
{
    test::ScriptedApi api;
    api.answer(R"({"clients":[],"nextPageToken":"a"})");
    api.answer(R"({"clients":[{"name":"clients/foo"}],"nextPageToken":"b"})");
    api.answer(R"({})");
    ConfidenceOwnerService owners(api, profile());
    QList<Owner> found;
    const auto end =
        ending(owners.list(Kind::ClientCredential, [&](const QList<Owner> &page) { found += page; }));
    QVERIFY(end && end->complete);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().ref, foo);
    QCOMPARE(api.line(2), u"GET v1/clients?pageSize=100&pageToken=b"_s);
}

void TestConfidenceTraps::takesTheSecretFromEitherPlace_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("as the schema says") << QByteArray(R"("clientSecret":{"secret":"s3"})");
    QTest::newRow("flat") << QByteArray(R"("secret":"s3")");
    QTest::newRow("both") << QByteArray(R"("secret":"old","clientSecret":{"secret":"s3"})");
}

void TestConfidenceTraps::takesTheSecretFromEitherPlace()
{
    QFETCH(const QByteArray, secret);
    test::ScriptedApi api;
    api.answer(R"({"name":"clients/foo/credentials/k",)" + secret + "}");
    ConfidenceCredentialService service(api, profile());
    const auto minted = ending(service.mint(wish()));
    QVERIFY(minted);
    QCOMPARE(minted->secret.view().bytes().toByteArray(), QByteArray("s3"));
    QCOMPARE(minted->credential.fields.entries().size(), 1U);
    QVERIFY(api.requests().first().mints);
}

void TestConfidenceTraps::ignoresAFlatSecretElsewhere()
{
    test::ScriptedApi api;
    api.answer(R"({"name":"clients/foo/credentials/k","secret":"s3"})");
    ConfidenceCredentialService service(api, profile());
    const auto read = ending(service.get({foo, key}));
    QVERIFY(read);
    QCOMPARE(read->fields.entries().size(), 1U);
    QVERIFY(!api.requests().first().mints);
}

void TestConfidenceTraps::savesTheSecretOfAnOddAnswer()
{
    test::ScriptedApi api;
    api.answer(R"({"name":"clients/foo/credentials/k","labels":7,"environments":"x",
                   "clientSecret":{"secret":"s3"}})");
    ConfidenceCredentialService service(api, profile());
    QVERIFY2(ending(service.mint(wish())), "a fresh secret is not lost because a field cannot be read");
}

void TestConfidenceTraps::savesTheSecretWithoutAUsableName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("null") << QByteArray(R"("name":null,)");
    QTest::newRow("number") << QByteArray(R"("name":7,)");
    QTest::newRow("malformed") << QByteArray(R"("name":"credentials/k",)");
    QTest::newRow("of a client") << QByteArray(R"("name":"clients/foo",)");
    QTest::newRow("of another client") << QByteArray(R"("name":"clients/bar/credentials/k",)");
    QTest::newRow("path") << QByteArray(R"("name":"clients/foo/credentials/..",)");
}

void TestConfidenceTraps::savesTheSecretWithoutAUsableName()
{
    QFETCH(const QByteArray, name);
    for (const QByteArray secret : {R"("clientSecret":{"secret":"s3"})", R"("clientSecret":"s3")"}) {
        test::ScriptedApi api;
        api.answer("{" + name + R"("displayName":"ci",)" + secret + "}");
        ConfidenceCredentialService service(api, profile());
        const auto minted = ending(service.mint(wish()));
        QVERIFY(minted);
        QCOMPARE(minted->secret.view().bytes().toByteArray(), QByteArray("s3"));
        QCOMPARE(minted->credential.ref, (CredentialRef{foo, {}}));
        QCOMPARE(minted->credential.displayName(), u"ci"_s);
        QVERIFY(!minted->credential.fields.contains(Field::Id));
    }
}

void TestConfidenceTraps::refusesAMintWithoutSecret_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("no secret") << QByteArray(R"({"name":"clients/foo/credentials/k"})");
    QTest::newRow("secret as number")
        << QByteArray(R"({"name":"clients/foo/credentials/k","clientSecret":7})");
    QTest::newRow("empty secret") << QByteArray(
        R"({"name":"clients/foo/credentials/k","clientSecret":{"secret":""}})");
}

void TestConfidenceTraps::refusesAMintWithoutSecret()
{
    QFETCH(const QByteArray, answer);
    test::ScriptedApi api;
    api.answer(answer);
    ConfidenceCredentialService service(api, profile());
    const auto minted = ending(service.mint(wish()));
    QVERIFY(!minted);
    QCOMPARE(minted.error().kind, ApiError::Kind::Protocol);
    QVERIFY(minted.error().serverMayHaveActed);
}

void TestConfidenceTraps::namesTheMissingPermission()
{
    test::ScriptedApi api;
    ConfidenceCredentialService service(api, profile());
    ConfidenceOwnerService owners(api, profile());
    ConfidenceLookups lookups(api, profile());
    FieldValues changes;
    changes.set(Field::DisplayName, u"new"_s);
    const CredentialRef ref{foo, key};
    const auto lacks = [&api](const QString &permission, const auto &call) {
        ApiError refused = test::refusal(ApiError::Kind::Forbidden, 403);
        refused.message = u"denied"_s;
        api.refuse(refused);
        const auto result = ending(call());
        const QString wanted = u"The API client lacks the permission "_s + permission + u".\ndenied"_s;
        return !result && result.error().httpStatus == 403 && result.error().message == wanted;
    };
    QVERIFY(lacks(u"list:clients"_s, [&] { return owners.list(Kind::ClientCredential, {}); }));
    QVERIFY(lacks(u"list:clients"_s, [&] { return lookups.identity(); }));
    QVERIFY(lacks(u"create:clients"_s, [&] { return owners.create(Kind::ClientCredential, u"x"_s); }));
    QVERIFY(lacks(u"read:clients"_s, [&] { return owners.get(foo); }));
    QVERIFY(lacks(u"update:clients"_s, [&] { return owners.rename(foo, u"x"_s); }));
    QVERIFY(lacks(u"update:clients"_s, [&] { return owners.remove(foo); }));
    QVERIFY(lacks(u"list:clientcredentials"_s, [&] { return service.list(foo, {}); }));
    QVERIFY(lacks(u"create:clientcredentials"_s, [&] { return service.mint(wish()); }));
    QVERIFY(lacks(u"read:clientcredentials"_s, [&] { return service.get(ref); }));
    QVERIFY(lacks(u"update:clientcredentials"_s, [&] { return service.update(current(u"now"_s), changes); }));
    QVERIFY(lacks(u"update:clientcredentials"_s, [&] { return service.revoke(ref); }));
    api.refuse(test::refusal(ApiError::Kind::Server, 500));
    QVERIFY(ending(service.get(ref)).error().message.isEmpty());
}

void TestConfidenceTraps::saysThatClientsCannotBeRenamed_data()
{
    QTest::addColumn<ApiError::Kind>("answered");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("gone");
    QTest::addColumn<ApiError::Kind>("kind");
    constexpr auto notOffered = ApiError::Kind::NotOffered;
    constexpr auto notFound = ApiError::Kind::NotFound;
    QTest::newRow("404") << notFound << 404 << false << notOffered;
    QTest::newRow("404 of a gateway") << ApiError::Kind::Protocol << 404 << false << notOffered;
    QTest::newRow("404, the client is gone") << notFound << 404 << true << notFound;
    QTest::newRow("405") << ApiError::Kind::Invalid << 405 << false << notOffered;
    QTest::newRow("501") << ApiError::Kind::Server << 501 << false << notOffered;
    QTest::newRow("403") << ApiError::Kind::Forbidden << 403 << false << ApiError::Kind::Forbidden;
}

void TestConfidenceTraps::saysThatClientsCannotBeRenamed()
{
    QFETCH(const ApiError::Kind, answered);
    QFETCH(const int, status);
    QFETCH(const bool, gone);
    QFETCH(const ApiError::Kind, kind);
    test::ScriptedApi api;
    api.refuse(test::refusal(answered, status));
    if (gone) {
        api.refuse(test::refusal(ApiError::Kind::NotFound, 404));
    } else {
        api.answer(R"({"name":"clients/foo","displayName":"still here"})");
    }
    ConfidenceOwnerService owners(api, profile());
    const auto renamed = ending(owners.rename(foo, u"x"_s));
    QVERIFY(!renamed);
    QCOMPARE(renamed.error().httpStatus, status);
    QCOMPARE(renamed.error().kind, kind);
    QCOMPARE(api.requests().size(), status == 404 ? 2 : 1);
}

void TestConfidenceTraps::leavesOutDeletedClients()
{
    test::ScriptedApi api;
    api.answer(R"({"clients":[{"name":"clients/a","deleteTime":"2026-01-01T00:00:00Z"}]})");
    ConfidenceOwnerService owners(api, profile());
    bool any = false;
    QVERIFY(ending(owners.list(Kind::ClientCredential, [&](const QList<Owner> &) { any = true; })));
    QVERIFY(!any);
}

void TestConfidenceTraps::readsClientLabels()
{
    test::ScriptedApi api;
    api.answer(
        R"({"name":"clients/foo","labels":[{"auto-created":"true"}],"lastSeenTime":"2026-01-01T00:00:00Z"})");
    ConfidenceOwnerService owners(api, profile());
    const auto client = ending(owners.get(foo));
    QVERIFY(client);
    QCOMPARE(client->labels.value(u"auto-created"_s), u"true"_s);
    QVERIFY(client->lastUsed.isValid());
}

void TestConfidenceTraps::refusesMalformedNamesBeforeSending()
{
    test::ScriptedApi api;
    ConfidenceCredentialService service(api, profile());
    ConfidenceOwnerService owners(api, profile());
    for (const QString &name : {QString(), u"clients/foo"_s, u"clients/foo/credentials/.."_s}) {
        QVERIFY(!ending(service.revoke({foo, name})));
    }
    OwnerRef credential = foo;
    credential.id = key;
    QVERIFY(!ending(owners.remove(credential)));
    QVERIFY(api.requests().isEmpty());
}

void TestConfidenceTraps::refusesOtherKinds()
{
    test::ScriptedApi api;
    ConfidenceCredentialService service(api, profile());
    OwnerRef principal = foo;
    principal.kind = Kind::ServicePrincipalCredential;
    QCOMPARE(ending(service.revoke({principal, key})).error().kind, ApiError::Kind::Invalid);
    QCOMPARE(ending(service.list(principal, {})).error().kind, ApiError::Kind::Invalid);
    QVERIFY(api.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestConfidenceTraps)
#include "tst_confidencetraps.moc"
