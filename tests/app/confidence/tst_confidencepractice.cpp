// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/practicetenant.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace keyturn;
using test::collect;
using test::ending;

/// Every endpoint of Confidence, over HTTP.
class TestConfidencePractice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void provesTheSignIn();
    void managesClients();
    void walksACredential();
    void dropsSecretsThatReadsShow();
    void clearsAListByTheMask();
    void listsManyPages();
    void leavesRenamingToTheServer_data();
    void leavesRenamingToTheServer();
};

namespace {

constexpr Kind kind = Kind::ClientCredential;

MintRequest wishFor(const OwnerRef &owner)
{
    MintRequest wish;
    wish.owner = owner;
    wish.fields.set(Field::DisplayName, u"backend"_s);
    wish.fields.set(Field::Environments, QStringList{u"environments/production"_s});
    wish.fields.set(Field::Labels, LabelMap{{u"team"_s, u"growth"_s}, {u"a/b"_s, u"x\ny"_s}});
    wish.fields.set(Field::SdkType, u"BACKEND"_s);
    return wish;
}

} // namespace

void TestConfidencePractice::provesTheSignIn()
{
    test::PracticeTenant tenant;
    const auto session = tenant.open(tenant.confidenceProfile());
    QVERIFY(ending(session->credentials().authorize()));
    const auto identity = ending(session->lookups().identity());
    QVERIFY(identity);
    QCOMPARE(identity->displayName, tenant.confidenceProfile().clientId);
    const auto roles = collect(session->lookups());
    QVERIFY(roles.end && roles.end->complete && roles.items.isEmpty());
    QCOMPARE(ending(session->lookups().user(u"u"_s)).error().kind, ApiError::Kind::Invalid);
}

void TestConfidencePractice::managesClients()
{
    test::PracticeTenant tenant;
    const auto session = tenant.open(tenant.confidenceProfile());
    OwnerService &owners = session->owners();
    const auto before = collect(owners, kind);
    QVERIFY(before.end && before.end->complete);
    QCOMPARE(before.items.size(), 4);
    const auto created = ending(owners.create(kind, u"Web shop"_s));
    QVERIFY(created);
    QVERIFY(created->ref.id.startsWith("clients/"_L1));
    QVERIFY(created->created.isValid());
    const auto renamed = ending(owners.rename(created->ref, u"Web / shop"_s));
    QVERIFY(renamed);
    QCOMPARE(ending(owners.get(created->ref))->displayName, u"Web / shop"_s);
    QVERIFY(ending(owners.remove(created->ref)));
    QVERIFY2(ending(owners.remove(created->ref)), "gone already is as good");
    QCOMPARE(collect(owners, kind).items.size(), 4);
}

void TestConfidencePractice::walksACredential()
{
    test::PracticeTenant tenant;
    const auto session = tenant.open(tenant.confidenceProfile());
    CredentialService &service = session->credentials();
    const MintRequest wish = wishFor(collect(session->owners(), kind).items.first().ref);
    const auto minted = ending(service.mint(wish));
    QVERIFY(minted);
    QVERIFY(!minted->secret.isEmpty());
    QVERIFY(minted->tokenUrl.isEmpty());
    const Credential &fresh = minted->credential;
    QVERIFY(fresh.ref.id.startsWith(wish.owner.id + u"/credentials/"));
    for (const auto &[field, value] : wish.fields.entries()) {
        QCOMPARE(fresh.fields.value(field), value);
    }
    QCOMPARE(ending(service.get(fresh.ref)).value(), fresh);
    const auto listed = collect(service, wish.owner);
    QVERIFY(listed.end && listed.end->complete);
    QVERIFY(listed.items.contains(fresh));

    FieldValues changes;
    changes.set(Field::Environments, QStringList{u"environments/staging"_s, u"staging"_s});
    const auto updated = ending(service.update(fresh, changes));
    QVERIFY(updated);
    QCOMPARE(updated->displayName(), u"backend"_s);
    QCOMPARE(updated->fields.list(Field::Environments), changes.list(Field::Environments));
    QCOMPARE(updated->fields.labels(Field::Labels), wish.fields.labels(Field::Labels));
    changes = {};
    changes.set(Field::DisplayName, u"backend-2"_s);
    QCOMPARE(ending(service.update(*updated, changes))->displayName(), u"backend-2"_s);

    QVERIFY(ending(service.revoke(fresh.ref)));
    QVERIFY2(ending(service.revoke(fresh.ref)), "gone already is as good");
    QCOMPARE(ending(service.get(fresh.ref)).error().kind, ApiError::Kind::NotFound);
}

void TestConfidencePractice::dropsSecretsThatReadsShow()
{
    sandbox::Options options;
    options.echoConfidenceSecrets = true;
    test::PracticeTenant tenant(options);
    const auto session = tenant.open(tenant.confidenceProfile());
    const auto minted =
        ending(session->credentials().mint(wishFor(collect(session->owners(), kind).items.first().ref)));
    QVERIFY(minted);
    const auto read = ending(session->credentials().get(minted->credential.ref));
    QVERIFY(read);
    const Secret::View secret = minted->secret.view();
    for (const auto &[field, value] : read->fields.entries()) {
        if (const auto *text = std::get_if<QString>(&value)) {
            QVERIFY(!text->toUtf8().contains(secret.bytes()));
        }
    }
    QCOMPARE(*read, minted->credential);
}

void TestConfidencePractice::clearsAListByTheMask()
{
    test::PracticeTenant tenant;
    const auto session = tenant.open(tenant.confidenceProfile());
    CredentialService &service = session->credentials();
    const auto minted = ending(service.mint(wishFor(collect(session->owners(), kind).items.first().ref)));
    QVERIFY(minted);
    FieldValues changes;
    changes.set(Field::Environments, FieldValue());
    changes.set(Field::Labels, LabelMap());
    const auto cleared = ending(service.update(minted->credential, changes));
    QVERIFY(cleared);
    QVERIFY(!cleared->fields.contains(Field::Environments));
    QVERIFY(!cleared->fields.contains(Field::Labels));
    QCOMPARE(cleared->fields.text(Field::SdkType), u"BACKEND"_s);
}

void TestConfidencePractice::listsManyPages()
{
    sandbox::Options options;
    options.clients = 230;
    options.credentialsPerClient = 1;
    test::PracticeTenant tenant(options);
    const auto session = tenant.open(tenant.confidenceProfile());
    const auto clients = collect(session->owners(), kind);
    QVERIFY(clients.end && clients.end->complete);
    QCOMPARE(clients.items.size(), 230);
}

void TestConfidencePractice::leavesRenamingToTheServer_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("404") << 404;
    QTest::newRow("405") << 405;
    QTest::newRow("501") << 501;
}

void TestConfidencePractice::leavesRenamingToTheServer()
{
    QFETCH(const int, status);
    sandbox::Options options;
    options.faults = {u"PATCH /v1/clients/*=status:-1;status=%1"_s.arg(status)};
    test::PracticeTenant tenant(options);
    const auto session = tenant.open(tenant.confidenceProfile());
    const OwnerRef client = collect(session->owners(), kind).items.first().ref;
    const auto renamed = ending(session->owners().rename(client, u"new"_s));
    QVERIFY(!renamed);
    QCOMPARE(renamed.error().kind, ApiError::Kind::NotOffered);
    QVERIFY(ending(session->owners().remove(client)));
    if (status == 404) {
        QCOMPARE(ending(session->owners().rename(client, u"new"_s)).error().kind, ApiError::Kind::NotFound);
    }
}

QTEST_GUILESS_MAIN(TestConfidencePractice)
#include "tst_confidencepractice.moc"
