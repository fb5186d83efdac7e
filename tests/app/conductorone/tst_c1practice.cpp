// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/practicetenant.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace keyturn;
using test::collect;
using test::ending;

/// Every endpoint of ConductorOne, over HTTP.
class TestC1Practice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void introspects();
    void managesServicePrincipals();
    void walksAServicePrincipalCredential();
    void walksAPersonalClient();
    void listsPersonalClientsOfAllUsers();
    void saysThatOnlyOwnClientsAreShown();
    void listsConnectorsOfAllApps();
    void walksAConnectorCredential();
    void looksUpRolesAndUsers();
    void listsManyPages();
    void survivesAnEndlessPage();
    void tellsAMintWithoutSecret();
};

void TestC1Practice::introspects()
{
    test::PracticeTenant tenant;
    const auto session = tenant.open(tenant.c1Profile());
    QVERIFY(ending(session->credentials().authorize()));
    const auto identity = ending(session->lookups().identity());
    QVERIFY(identity);
    QVERIFY(!identity->userId.isEmpty());
    QCOMPARE(identity->displayName, u"Credential management"_s);
}

void TestC1Practice::managesServicePrincipals()
{
    test::PracticeTenant tenant;
    const auto session = tenant.open(tenant.c1Profile());
    OwnerService &owners = session->owners();
    constexpr Kind kind = Kind::ServicePrincipalCredential;
    const auto before = collect(owners, kind);
    QVERIFY(before.end && before.end->complete);
    QVERIFY(before.end->clockSkew);
    QCOMPARE(before.items.size(), 8);
    const auto created = ending(owners.create(kind, u"Neue Läufer"_s));
    QVERIFY(created);
    QCOMPARE(created->displayName, u"Neue Läufer"_s);
    QCOMPARE(created->ref.profile, u"profile-c1"_s);
    const auto renamed = ending(owners.rename(created->ref, u"Runners / new"_s));
    QVERIFY(renamed);
    const auto got = ending(owners.get(created->ref));
    QVERIFY(got);
    QCOMPARE(got->displayName, u"Runners / new"_s);
    QCOMPARE(got->state, Owner::State::Enabled);
    QVERIFY(ending(owners.remove(created->ref)));
    QVERIFY2(ending(owners.remove(created->ref)), "gone already is as good");
    const auto after = ending(owners.get(created->ref));
    QVERIFY(!after);
    QCOMPARE(after.error().kind, ApiError::Kind::NotFound);
}

void TestC1Practice::walksAServicePrincipalCredential()
{
    test::PracticeTenant tenant;
    const auto session = tenant.open(tenant.c1Profile());
    const auto owners = collect(session->owners(), Kind::ServicePrincipalCredential);
    QVERIFY(owners.end);
    CredentialService &service = session->credentials();
    MintRequest wish;
    wish.owner = owners.items.at(1).ref;
    wish.fields.set(Field::DisplayName, u"ci"_s);
    wish.fields.set(Field::Expiry, std::chrono::seconds(std::chrono::days(90)));
    wish.fields.set(Field::SourceRanges, QStringList{u"10.0.0.0/8"_s, u"2001:db8::/32"_s});
    wish.fields.set(Field::Roles, QStringList{collect(session->lookups()).items.first().id});
    wish.fields.set(Field::RequireDpop, true);
    const auto minted = ending(service.mint(wish));
    QVERIFY(minted);
    QVERIFY(minted->secret.view().bytes().startsWith("secret-token:conductorone.com:v1:"));
    QCOMPARE(minted->tokenUrl, tenant.c1Profile().tokenUrl);
    const CredentialRef ref = minted->credential.ref;
    QCOMPARE(ref.owner, wish.owner);

    const auto read = ending(service.get(ref));
    QVERIFY(read);
    QCOMPARE(*read, minted->credential);
    QCOMPARE(read->fields.list(Field::SourceRanges), wish.fields.list(Field::SourceRanges));
    QCOMPARE(read->fields.list(Field::Roles), wish.fields.list(Field::Roles));
    QCOMPARE(read->fields.flag(Field::RequireDpop), true);
    QVERIFY(read->fields.instant(Field::Expiry).isValid());
    QVERIFY2(!read->fields.contains(Field::LastUsed), "never used is absent, not 1970");
    QVERIFY(collect(service, wish.owner).items.contains(*read));

    FieldValues changes;
    changes.set(Field::DisplayName, u"ci-2"_s);
    const auto updated = ending(service.update(*read, changes));
    QVERIFY(updated);
    QCOMPARE(updated->displayName(), u"ci-2"_s);
    QCOMPARE(updated->fields.list(Field::SourceRanges), wish.fields.list(Field::SourceRanges));

    QVERIFY(ending(service.revoke(ref)));
    QVERIFY2(ending(service.revoke(ref)), "gone already is as good");
    QCOMPARE(ending(service.get(ref)).error().kind, ApiError::Kind::NotFound);
}

void TestC1Practice::walksAPersonalClient()
{
    test::PracticeTenant tenant;
    const auto session = tenant.open(tenant.c1Profile());
    CredentialService &service = session->credentials();
    const QString self = ending(session->lookups().identity())->userId;
    MintRequest wish;
    wish.owner = {u"profile-c1"_s, Kind::PersonalClient, {}, self};
    wish.fields.set(Field::DisplayName, u"laptop"_s);
    wish.fields.set(Field::SourceRanges, QStringList{u"192.0.2.7"_s});
    const auto minted = ending(service.mint(wish));
    QVERIFY(minted);
    QCOMPARE(minted->credential.ref.owner, wish.owner);
    QCOMPARE(minted->credential.fields.list(Field::SourceRanges), QStringList{u"192.0.2.7/32"_s});
    QVERIFY2(!minted->credential.fields.contains(Field::Expiry), "without expiry it does not expire");

    const auto own = collect(service, wish.owner);
    QVERIFY(own.end && own.end->complete);
    QVERIFY(own.items.contains(minted->credential));

    FieldValues changes;
    changes.set(Field::SourceRanges, QStringList());
    changes.set(Field::Expiry, QDateTime::currentDateTimeUtc().addDays(30));
    const auto updated = ending(service.update(minted->credential, changes));
    QVERIFY(updated);
    QCOMPARE(updated->displayName(), u"laptop"_s);
    QVERIFY(!updated->fields.contains(Field::SourceRanges));
    QVERIFY(updated->fields.instant(Field::Expiry).isValid());
    FieldValues forEver;
    forEver.set(Field::Expiry, FieldValue());
    const auto cleared = ending(service.update(*updated, forEver));
    QVERIFY(cleared);
    QVERIFY(!cleared->fields.contains(Field::Expiry));

    QVERIFY(ending(service.revoke(minted->credential.ref)));
    QCOMPARE(ending(service.get(minted->credential.ref)).error().kind, ApiError::Kind::NotFound);
}

void TestC1Practice::listsPersonalClientsOfAllUsers()
{
    sandbox::Options options;
    options.personalClients = 60;
    test::PracticeTenant tenant(options);
    const auto session = tenant.open(tenant.c1Profile());
    OwnerRef everybody;
    everybody.profile = u"profile-c1"_s;
    everybody.kind = Kind::PersonalClient;
    const auto all = collect(session->credentials(), everybody);
    QVERIFY(all.end && all.end->complete);
    QCOMPARE(all.items.size(), 60);
    const OwnerRef one = all.items.first().ref.owner;
    QVERIFY(!one.id.isEmpty());
    const auto ofOne = collect(session->credentials(), one);
    QVERIFY(ofOne.end && ofOne.end->complete);
    QVERIFY(!ofOne.items.isEmpty());
    for (const Credential &client : ofOne.items) {
        QCOMPARE(client.ref.owner, one);
    }
}

void TestC1Practice::saysThatOnlyOwnClientsAreShown()
{
    sandbox::Options options;
    options.faults = {u"POST /api/v1/search/iam/personal_clients=status:-1;status=403"_s};
    test::PracticeTenant tenant(options);
    const auto session = tenant.open(tenant.c1Profile());
    MintRequest wish;
    wish.owner.kind = Kind::PersonalClient;
    wish.fields.set(Field::DisplayName, u"mine"_s);
    QVERIFY(ending(session->credentials().mint(wish)));
    const auto listed = collect(session->credentials(), wish.owner);
    QVERIFY(listed.end);
    QVERIFY(!listed.end->complete);
    QVERIFY(!listed.end->note.isEmpty());
    QVERIFY(listed.end->limitedByRole);
    const QString self = ending(session->lookups().identity())->userId;
    QCOMPARE(listed.end->completeFor, self);
    bool foundMine = false;
    for (const Credential &client : listed.items) {
        QCOMPARE(client.ref.owner.id, self);
        foundMine = foundMine || client.displayName() == u"mine"_s;
    }
    QVERIFY(foundMine);
}

void TestC1Practice::listsConnectorsOfAllApps()
{
    sandbox::Options options;
    options.connectors = 30;
    test::PracticeTenant tenant(options);
    const auto session = tenant.open(tenant.c1Profile());
    const auto connectors = collect(session->owners(), Kind::ConnectorCredential);
    QVERIFY(connectors.end && connectors.end->complete);
    QCOMPARE(connectors.items.size(), 30);
    const Owner &first = connectors.items.first();
    QVERIFY(!first.ref.parentId.isEmpty());
    QVERIFY(!first.parentName.isEmpty());
    const auto again = ending(session->owners().get(first.ref));
    QVERIFY(again);
    QCOMPARE(again->displayName, first.displayName);
}

void TestC1Practice::walksAConnectorCredential()
{
    test::PracticeTenant tenant;
    const auto session = tenant.open(tenant.c1Profile());
    CredentialService &service = session->credentials();
    const auto connectors = collect(session->owners(), Kind::ConnectorCredential);
    MintRequest wish;
    wish.owner = connectors.items.first().ref;
    const auto minted = ending(service.mint(wish));
    QVERIFY(minted);
    QVERIFY(!minted->secret.isEmpty());
    const CredentialRef ref = minted->credential.ref;
    QCOMPARE(ref.owner, wish.owner);
    QCOMPARE(ending(service.get(ref)).value(), minted->credential);
    QCOMPARE(collect(service, wish.owner).end.error().kind, ApiError::Kind::Invalid);
    FieldValues changes;
    changes.set(Field::DisplayName, u"x"_s);
    QCOMPARE(ending(service.update(minted->credential, changes)).error().kind, ApiError::Kind::Invalid);
    QVERIFY(ending(service.revoke(ref)));
    QVERIFY2(ending(service.revoke(ref)), "gone already is as good");
    const auto gone = ending(service.get(ref));
    QVERIFY(gone);
    QCOMPARE(statusOf(*gone, tenant.clock().now()), Status::Revoked);
}

void TestC1Practice::looksUpRolesAndUsers()
{
    test::PracticeTenant tenant;
    const auto session = tenant.open(tenant.c1Profile());
    const auto roles = collect(session->lookups());
    QVERIFY(roles.end && roles.end->complete && !roles.items.isEmpty());
    QVERIFY(!roles.items.first().displayName.isEmpty());
    OwnerRef everybody;
    everybody.kind = Kind::PersonalClient;
    const auto clients = collect(session->credentials(), everybody);
    const QString id = clients.items.first().ref.owner.id;
    const auto user = ending(session->lookups().user(id));
    QVERIFY(user);
    QCOMPARE(user->ref.id, id);
    QVERIFY(!user->displayName.isEmpty());
    QCOMPARE(ending(session->lookups().user(u"nobody/../x"_s)).error().kind, ApiError::Kind::NotFound);
}

void TestC1Practice::listsManyPages()
{
    sandbox::Options options;
    options.principals = 250;
    options.credentialsPerPrincipal = 1;
    test::PracticeTenant tenant(options);
    const auto session = tenant.open(tenant.c1Profile());
    const auto principals = collect(session->owners(), Kind::ServicePrincipalCredential);
    QVERIFY(principals.end && principals.end->complete);
    QCOMPARE(principals.items.size(), 250);
}

void TestC1Practice::survivesAnEndlessPage()
{
    sandbox::Options options;
    options.principals = 250;
    options.credentialsPerPrincipal = 1;
    options.faults = {u"GET /api/v1/service_principals=repeat-page:-1"_s};
    test::PracticeTenant tenant(options);
    const auto session = tenant.open(tenant.c1Profile());
    const auto principals = collect(session->owners(), Kind::ServicePrincipalCredential);
    QVERIFY(principals.end);
    QVERIFY(!principals.end->complete);
    QCOMPARE(principals.items.size(), 100);
}

void TestC1Practice::tellsAMintWithoutSecret()
{
    sandbox::Options options;
    options.faults = {u"POST /api/v1/service_principals/*/credentials=no-secret"_s};
    test::PracticeTenant tenant(options);
    const auto session = tenant.open(tenant.c1Profile());
    MintRequest wish;
    wish.owner = collect(session->owners(), Kind::ServicePrincipalCredential).items.first().ref;
    wish.fields.set(Field::DisplayName, u"ci"_s);
    const auto minted = ending(session->credentials().mint(wish));
    QVERIFY(!minted);
    QCOMPARE(minted.error().kind, ApiError::Kind::Protocol);
    QVERIFY(minted.error().serverMayHaveActed);
}

QTEST_GUILESS_MAIN(TestC1Practice)
#include "tst_c1practice.moc"
