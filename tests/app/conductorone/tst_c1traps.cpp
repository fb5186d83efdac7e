// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/conductorone/tst_c1traps.h"

#include "app/conductorone/c1ownerservice.h"
#include "tests/support/await.h"
#include "tests/support/scriptedapi.h"

using namespace Qt::StringLiterals;

namespace keyturn::test {

void TestC1Traps::rotatesWithAppAndConnectorInTheBody()
{
    ScriptedApi api;
    C1CredentialService service(api, profile());
    (void)ending(service.mint(wishFor(connector)));
    QCOMPARE(api.line(0), u"POST api/v1/apps/connectors/credentials"_s);
    QCOMPARE(api.body(0), QByteArray(R"({"appId":"app1","connectorId":"con1"})"));
}

void TestC1Traps::revokesAConnectorsByPostAndAPersonalByDelete()
{
    ScriptedApi api;
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
    ScriptedApi api;
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
    ScriptedApi api;
    api.answer(R"({"credential":{"id":"k","displayName":"new"}})");
    C1CredentialService service(api, profile());
    QVERIFY(ending(service.update({.ref = {principal, u"k"_s}, .fields = {}}, rename(u"new"_s))));
    QCOMPARE(api.line(0), u"PATCH api/v1/service_principals/sp1/credentials/k"_s);
    QCOMPARE(api.body(0), QByteArray(R"({"credential":{"displayName":"new"},"updateMask":"displayName"})"));
}

void TestC1Traps::writesTheKeysOfEachKind()
{
    ScriptedApi api;
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
    ScriptedApi api;
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
    ScriptedApi api;
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
    ScriptedApi api;
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
    ScriptedApi api;
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
    ScriptedApi api;
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
    ScriptedApi api;
    api.answer(R"({"list":[{"id":"a","displayName":"Payroll"},{"id":"b"},{"id":"c"}]})");
    api.refuse(refusal(ApiError::Kind::Forbidden, 403));
    api.refuse(refusal(ApiError::Kind::NotFound, 404));
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
    ScriptedApi api;
    C1CredentialService service(api, profile());
    C1OwnerService owners(api, profile());
    const auto takes = [&api](const QString &role, const auto &call) {
        ApiError refused = refusal(ApiError::Kind::Forbidden, 403);
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

void TestC1Traps::neverSendsAPathOfSomethingElse()
{
    ScriptedApi api;
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
    ScriptedApi api;
    api.answerForEver("{}");
    C1CredentialService service(api, profile());
    QVERIFY(ending(service.revoke({principal, u"a/../b"_s})));
    QCOMPARE(api.requests().first().path.last(), u"a/../b"_s);
    QCOMPARE(api.requests().first().path.size(), 6);
}

void TestC1Traps::knowsItsOwnPersonalClientsWithoutSearching()
{
    ScriptedApi api;
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
    ScriptedApi api;
    C1OwnerService owners(api, profile());
    QCOMPARE(ending(owners.list(Kind::PersonalClient, {})).error().kind, ApiError::Kind::Invalid);
    QCOMPARE(ending(owners.create(Kind::ConnectorCredential, u"x"_s)).error().kind, ApiError::Kind::Invalid);
    QCOMPARE(ending(owners.rename(user, u"x"_s)).error().kind, ApiError::Kind::Invalid);
    QCOMPARE(ending(owners.remove(connector)).error().kind, ApiError::Kind::Invalid);
    QVERIFY(api.requests().isEmpty());
}

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::TestC1Traps)
#include "moc_tst_c1traps.cpp"
