// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/conductorone/c1credentialservice.h"
#include "app/conductorone/c1lookups.h"
#include "app/conductorone/c1ownerservice.h"
#include "tests/support/await.h"
#include "tests/support/scriptedapi.h"

using namespace Qt::StringLiterals;
using namespace keyturn;
using test::ending;

namespace {

const OwnerRef principal{u"p"_s, Kind::ServicePrincipalCredential, {}, u"sp1"_s};
const OwnerRef connector{u"p"_s, Kind::ConnectorCredential, u"app1"_s, u"con1"_s};
const OwnerRef user{u"p"_s, Kind::PersonalClient, {}, u"u1"_s};

Profile profile()
{
    Profile profile;
    profile.id = u"p"_s;
    profile.clientId = u"admin@acme.conductor.one/spc"_s;
    profile.tokenUrl = QUrl(u"https://acme.conductor.one/auth/v1/token"_s);
    return profile;
}

MintRequest wishFor(const OwnerRef &owner)
{
    MintRequest wish;
    wish.owner = owner;
    if (owner.kind != Kind::ConnectorCredential) {
        wish.fields.set(Field::DisplayName, u"ci"_s);
    }
    return wish;
}

FieldValues rename(const QString &name)
{
    FieldValues changes;
    changes.set(Field::DisplayName, name);
    return changes;
}

QByteArray bytesOf(const Secret &secret)
{
    return secret.view().bytes().toByteArray();
}

} // namespace

/// What the vendor's API invites one to get wrong; answers that no well-meaning server gives.
class TestC1Traps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheSecretWhereEachKindHasIt_data();
    void findsTheSecretWhereEachKindHasIt();
    void rotatesWithAppAndConnectorInTheBody();
    void revokesAConnectorsByPostAndAPersonalByDelete();
    void updatesAPersonalByPostWithTheMaskInTheBody();
    void updatesAPrincipalsByPatchWithTheMaskInTheBody();
    void writesTheKeysOfEachKind();
    void neverMasksWhatTheVendorFixes();
    void deletesWithoutBody();
    void pagesGetListsInTheQueryAndSearchesInTheBody();
    void unwrapsConnectorsButNotPrincipals();
    void skipsDeletedAppsAndConnectors();
    void marksHiddenAppsAsIncomplete();
    void namesTheRoleThatIsMissing();
    void acceptsBlankFieldsAsAbsent();
    void dropsSecretsFromReads();
    void savesTheSecretOfAnOddAnswer();
    void savesTheSecretWithoutAUsableId_data();
    void savesTheSecretWithoutAUsableId();
    void refusesAMintWithoutSecret_data();
    void refusesAMintWithoutSecret();
    void takesTheTokenUrlFromTheNewClientId_data();
    void takesTheTokenUrlFromTheNewClientId();
    void refusesAnotherOnesAnswer_data();
    void refusesAnotherOnesAnswer();
    void leavesAnUnreadableUpdateOpen();
    void neverSendsAPathOfSomethingElse();
    void keepsIdsWithSlashesInOneSegment();
    void knowsItsOwnPersonalClientsWithoutSearching();
    void refusesWhatTheVendorLacks();
};

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
    test::ScriptedApi api;
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

void TestC1Traps::rotatesWithAppAndConnectorInTheBody()
{
    test::ScriptedApi api;
    C1CredentialService service(api, profile());
    (void)ending(service.mint(wishFor(connector)));
    QCOMPARE(api.line(0), u"POST api/v1/apps/connectors/credentials"_s);
    QCOMPARE(api.body(0), QByteArray(R"({"appId":"app1","connectorId":"con1"})"));
}

void TestC1Traps::revokesAConnectorsByPostAndAPersonalByDelete()
{
    test::ScriptedApi api;
    api.answerForEver("{}");
    C1CredentialService service(api, profile());
    QVERIFY(ending(service.revoke({connector, u"k"_s})));
    QVERIFY(ending(service.revoke({user, u"k"_s})));
    QVERIFY(ending(service.revoke({principal, u"k"_s})));
    QCOMPARE(api.line(0), u"POST api/v1/apps/app1/connectors/con1/credentials/k"_s);
    QCOMPARE(api.line(1), u"DELETE api/v1/iam/personal_clients/k"_s);
    QCOMPARE(api.line(2), u"DELETE api/v1/service_principals/sp1/credentials/k"_s);
}

void TestC1Traps::updatesAPersonalByPostWithTheMaskInTheBody()
{
    test::ScriptedApi api;
    api.answer(R"({"client":{"id":"k","userId":"u1","displayName":"new"}})");
    C1CredentialService service(api, profile());
    Credential current{.ref = {user, u"k"_s}, .fields = {}};
    current.fields.set(Field::SourceRanges, QStringList{u"10.0.0.0/8"_s});
    QVERIFY(ending(service.update(current, rename(u"new"_s))));
    QCOMPARE(api.line(0), u"POST api/v1/iam/personal_clients/k"_s);
    QCOMPARE(api.body(0), QByteArray(R"({"client":{"displayName":"new"},"updateMask":"displayName"})"));
}

void TestC1Traps::updatesAPrincipalsByPatchWithTheMaskInTheBody()
{
    test::ScriptedApi api;
    api.answer(R"({"credential":{"id":"k","displayName":"new"}})");
    C1CredentialService service(api, profile());
    QVERIFY(ending(service.update({.ref = {principal, u"k"_s}, .fields = {}}, rename(u"new"_s))));
    QCOMPARE(api.line(0), u"PATCH api/v1/service_principals/sp1/credentials/k"_s);
    QCOMPARE(api.body(0), QByteArray(R"({"credential":{"displayName":"new"},"updateMask":"displayName"})"));
}

void TestC1Traps::writesTheKeysOfEachKind()
{
    test::ScriptedApi api;
    C1CredentialService service(api, profile());
    for (const OwnerRef &owner : {principal, user}) {
        MintRequest wish = wishFor(owner);
        wish.fields.set(Field::Expiry, std::chrono::seconds(2'592'000));
        wish.fields.set(Field::SourceRanges, QStringList{u"10.0.0.0/8"_s});
        wish.fields.set(Field::Roles, QStringList{u"r"_s});
        (void)ending(service.mint(wish));
    }
    QCOMPARE(api.body(0), QByteArray(R"({"allowSourceCidrs":["10.0.0.0/8"],"displayName":"ci",)"
                                     R"("expires":"2592000s","scopedRoles":["r"]})"));
    QCOMPARE(api.body(1), QByteArray(R"({"allowSourceCidr":["10.0.0.0/8"],"displayName":"ci",)"
                                     R"("expires":"2592000s","scopedRoles":["r"]})"));
}

void TestC1Traps::neverMasksWhatTheVendorFixes()
{
    test::ScriptedApi api;
    C1CredentialService service(api, profile());
    const Credential current{.ref = {principal, u"k"_s}, .fields = {}};
    for (const Field field : {Field::SourceRanges, Field::Roles, Field::RequireDpop, Field::Expiry}) {
        FieldValues changes;
        changes.set(field, FieldValue());
        QCOMPARE(ending(service.update(current, changes)).error().kind, ApiError::Kind::Invalid);
    }
    QVERIFY2(api.requests().isEmpty(), "nothing is sent");
}

void TestC1Traps::deletesWithoutBody()
{
    test::ScriptedApi api;
    api.answerForEver("{}");
    C1CredentialService service(api, profile());
    C1OwnerService owners(api, profile());
    QVERIFY(ending(service.revoke({principal, u"k"_s})));
    QVERIFY(ending(owners.remove(principal)));
    QVERIFY(!api.requests().at(0).body);
    QVERIFY(!api.requests().at(1).body);
}

void TestC1Traps::pagesGetListsInTheQueryAndSearchesInTheBody()
{
    test::ScriptedApi api;
    api.answer(R"({"list":[{"id":"1"}],"nextPageToken":"t"})");
    api.answer(R"({"list":[{"id":"2"}]})");
    api.answer(R"({"list":[{"id":"1"}],"nextPageToken":"t"})");
    api.answer(R"({"list":null,"nextPageToken":""})");
    C1CredentialService service(api, profile());
    const auto ignore = [](const QList<Credential> &) {};
    QVERIFY(ending(service.list(principal, ignore)));
    OwnerRef everybody = user;
    everybody.id.clear();
    QVERIFY(ending(service.list(everybody, ignore)));
    QCOMPARE(api.line(0), u"GET api/v1/service_principals/sp1/credentials?page_size=100"_s);
    QCOMPARE(api.line(1), u"GET api/v1/service_principals/sp1/credentials?page_size=100&page_token=t"_s);
    QCOMPARE(api.line(2), u"POST api/v1/search/iam/personal_clients"_s);
    QCOMPARE(api.body(2), QByteArray(R"({"pageSize":25})"));
    QCOMPARE(api.body(3), QByteArray(R"({"pageSize":25,"pageToken":"t"})"));
    QVERIFY2(api.requests().at(2).readsOnly, "a search may be repeated like a GET");
}

void TestC1Traps::unwrapsConnectorsButNotPrincipals()
{
    test::ScriptedApi api;
    api.answer(R"({"list":[{"id":"app1","displayName":"App","userCount":"12"}]})");
    api.answer(R"({"list":[{"connector":{"id":"con1","appId":"app1","displayName":"Con"},"appPath":""}]})");
    api.answer(R"({"list":[{"id":"sp1","displayName":"P","objectPermissions":{"edit":false}}]})");
    C1OwnerService owners(api, profile());
    QList<Owner> found;
    const auto sink = [&found](const QList<Owner> &page) { found += page; };
    QVERIFY(ending(owners.list(Kind::ConnectorCredential, sink)));
    QVERIFY(ending(owners.list(Kind::ServicePrincipalCredential, sink)));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].ref, connector);
    QCOMPARE(found[0].parentName, u"App"_s);
    QCOMPARE(found[1].ref, principal);
    QVERIFY(!found[1].mayEdit);
    QVERIFY(found[1].mayDelete);
    QCOMPARE(api.line(1), u"GET api/v1/apps/app1/connectors?page_size=100"_s);
}

void TestC1Traps::skipsDeletedAppsAndConnectors()
{
    test::ScriptedApi api;
    api.answer(
        R"({"list":[{"id":"dead","deletedAt":"2026-01-01T00:00:00Z"},{"id":"app1","deletedAt":null}]})");
    api.answer(R"({"list":[{"connector":{"id":"x","deletedAt":"2026-01-01T00:00:00Z"}}]})");
    C1OwnerService owners(api, profile());
    QList<Owner> found;
    QVERIFY(ending(owners.list(Kind::ConnectorCredential, [&](const QList<Owner> &page) { found += page; })));
    QVERIFY(found.isEmpty());
    QCOMPARE(api.requests().size(), 2);
}

void TestC1Traps::marksHiddenAppsAsIncomplete()
{
    test::ScriptedApi api;
    api.answer(R"({"list":[{"id":"a","displayName":"Payroll"},{"id":"b"},{"id":"c"}]})");
    api.refuse(test::refusal(ApiError::Kind::Forbidden, 403));
    api.refuse(test::refusal(ApiError::Kind::NotFound, 404));
    api.answer(R"({"list":[{"connector":{"id":"x"}}]})");
    C1OwnerService owners(api, profile());
    QList<Owner> found;
    const auto end =
        ending(owners.list(Kind::ConnectorCredential, [&](const QList<Owner> &page) { found += page; }));
    QVERIFY(end);
    QVERIFY(!end->complete);
    QVERIFY(end->note.contains("Payroll"_L1));
    QCOMPARE(found.size(), 1);
}

void TestC1Traps::namesTheRoleThatIsMissing()
{
    test::ScriptedApi api;
    C1CredentialService service(api, profile());
    C1OwnerService owners(api, profile());
    const auto takes = [&api](const QString &role, const auto &call) {
        ApiError refused = test::refusal(ApiError::Kind::Forbidden, 403);
        refused.message = u"denied"_s;
        api.refuse(refused);
        const auto result = ending(call());
        return !result && result.error().message.startsWith(u"This takes "_s) &&
               result.error().message.contains(role) && result.error().message.endsWith(u"\ndenied"_s);
    };
    const CredentialRef ref{principal, u"k"_s};
    QVERIFY(takes(u"ownership of the service principal"_s, [&] { return service.list(principal, {}); }));
    QVERIFY(takes(u"ownership of the service principal"_s, [&] { return service.get(ref); }));
    QVERIFY(takes(u"ownership of the service principal"_s, [&] { return service.revoke(ref); }));
    QVERIFY(takes(u"Super Admin"_s, [&] { return owners.create(Kind::ServicePrincipalCredential, u"x"_s); }));
}

void TestC1Traps::acceptsBlankFieldsAsAbsent()
{
    test::ScriptedApi api;
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
    test::ScriptedApi api;
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
    test::ScriptedApi api;
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
    test::ScriptedApi api;
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
    test::ScriptedApi api;
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
    test::ScriptedApi api;
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
    test::ScriptedApi api;
    api.answer(answer);
    C1CredentialService service(api, profile());
    const auto credential = ending(service.get({owner, u"k"_s}));
    QVERIFY(!credential);
    QCOMPARE(credential.error().kind, ApiError::Kind::Protocol);
    QVERIFY2(!credential.error().serverMayHaveActed, "reading changes nothing");
}

void TestC1Traps::leavesAnUnreadableUpdateOpen()
{
    test::ScriptedApi api;
    api.answer(R"({"credential":[]})");
    C1CredentialService service(api, profile());
    const auto updated = ending(service.update({.ref = {principal, u"k"_s}, .fields = {}}, rename(u"n"_s)));
    QVERIFY(!updated);
    QVERIFY(updated.error().serverMayHaveActed);
}

void TestC1Traps::neverSendsAPathOfSomethingElse()
{
    test::ScriptedApi api;
    api.answerForEver("{}");
    C1CredentialService service(api, profile());
    OwnerRef nobody = connector;
    nobody.parentId.clear();
    for (const QString &id : {QString(), u"."_s, u".."_s}) {
        QCOMPARE(ending(service.revoke({principal, id})).error().kind, ApiError::Kind::Invalid);
        QCOMPARE(ending(service.revoke({user, id})).error().kind, ApiError::Kind::Invalid);
        QCOMPARE(ending(service.revoke({connector, id})).error().kind, ApiError::Kind::Invalid);
    }
    QCOMPARE(ending(service.mint(wishFor(nobody))).error().kind, ApiError::Kind::Invalid);
    QVERIFY(api.requests().isEmpty());
}

void TestC1Traps::keepsIdsWithSlashesInOneSegment()
{
    test::ScriptedApi api;
    api.answerForEver("{}");
    C1CredentialService service(api, profile());
    QVERIFY(ending(service.revoke({principal, u"a/../b"_s})));
    QCOMPARE(api.requests().first().path.last(), u"a/../b"_s);
    QCOMPARE(api.requests().first().path.size(), 6);
}

void TestC1Traps::knowsItsOwnPersonalClientsWithoutSearching()
{
    test::ScriptedApi api;
    api.answer(R"({"userId":"u1","principleId":"u1"})");
    api.answer(R"({"list":[{"id":"k","userId":"u1"}]})");
    C1CredentialService service(api, profile());
    const auto end = ending(service.list(user, [](const QList<Credential> &) {}));
    QVERIFY(end && end->complete);
    QCOMPARE(api.line(0), u"GET api/v1/auth/introspect"_s);
    QCOMPARE(api.line(1), u"GET api/v1/iam/personal_clients?page_size=100"_s);
}

void TestC1Traps::refusesWhatTheVendorLacks()
{
    test::ScriptedApi api;
    C1OwnerService owners(api, profile());
    QCOMPARE(ending(owners.list(Kind::PersonalClient, {})).error().kind, ApiError::Kind::Invalid);
    QCOMPARE(ending(owners.create(Kind::ConnectorCredential, u"x"_s)).error().kind, ApiError::Kind::Invalid);
    QCOMPARE(ending(owners.rename(user, u"x"_s)).error().kind, ApiError::Kind::Invalid);
    QCOMPARE(ending(owners.remove(connector)).error().kind, ApiError::Kind::Invalid);
    QVERIFY(api.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestC1Traps)
#include "tst_c1traps.moc"
