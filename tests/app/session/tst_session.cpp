// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/secretshape.h"
#include "app/session/signincheck.h"
#include "app/session/vendorsessionfactory.h"
#include "tests/support/practicetenant.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace keyturn;
using test::ending;

class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesWhatIsWrongWithASecret_data();
    void namesWhatIsWrongWithASecret();
    void acceptsARealSecret();
    void checksAConnection_data();
    void checksAConnection();
    void refusesTheWrongSecret_data();
    void refusesTheWrongSecret();
    void sendsNothingWithAMisshapenSecret();
    void opensWithoutReadingTheSecret();
    void signsInWithAFreshCredential();
};

namespace {

/// Counts reads; knows nothing.
class EmptyVault : public SecretVault
{
public:
    VaultCall<void> *probe() override { return VaultCall<void>::ended({}, this); }

    VaultCall<void> *put(const QString & /*key*/, const Secret & /*secret*/) override
    {
        return VaultCall<void>::ended({}, this);
    }

    VaultCall<Secret> *get(const QString &key) override
    {
        asked << key;
        return VaultCall<Secret>::ended(std::unexpected(VaultError{VaultError::Kind::Locked, {}}), this);
    }

    VaultCall<void> *remove(const QString & /*key*/) override { return VaultCall<void>::ended({}, this); }

    QString placeName() const override { return u"nowhere"_s; }

    bool isDurable() const override { return false; }

    QStringList asked;
};

void addVendors()
{
    QTest::addColumn<Vendor>("vendor");
    QTest::newRow("ConductorOne") << Vendor::ConductorOne;
    QTest::newRow("Confidence") << Vendor::Confidence;
}

Profile profileFor(const test::PracticeTenant &tenant, Vendor vendor)
{
    return vendor == Vendor::ConductorOne ? tenant.c1Profile() : tenant.confidenceProfile();
}

} // namespace

void TestSession::namesWhatIsWrongWithASecret_data()
{
    QTest::addColumn<Vendor>("vendor");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("named");
    QTest::newRow("C1: empty") << Vendor::ConductorOne << QByteArray() << u"secret"_s;
    QTest::newRow("C1: no prefix") << Vendor::ConductorOne << QByteArray("conductorone.com:v1:abc")
                                   << u"secret-token:"_s;
    QTest::newRow("C1: no key") << Vendor::ConductorOne << QByteArray("secret-token:conductorone.com:v1:!!")
                                << u"damaged"_s;
    QTest::newRow("C1: not Ed25519")
        << Vendor::ConductorOne
        << "secret-token:conductorone.com:v1:" +
               QByteArray(R"({"kty":"RSA","n":"AQAB"})").toBase64(QByteArray::Base64UrlEncoding)
        << u"not an Ed25519 key"_s;
    QTest::newRow("Confidence: empty") << Vendor::Confidence << QByteArray() << u"secret"_s;
    QTest::newRow("Confidence: one of C1's")
        << Vendor::Confidence << QByteArray("secret-token:conductorone.com:v1:abc") << u"ConductorOne"_s;
    QTest::newRow("Confidence: a JWK")
        << Vendor::Confidence << QByteArray(R"({"kty":"OKP"})") << u"ConductorOne"_s;
    QTest::newRow("Confidence: a space") << Vendor::Confidence << QByteArray("abc def") << u"white space"_s;
    QTest::newRow("Confidence: a newline")
        << Vendor::Confidence << QByteArray("abcdef\n") << u"white space"_s;
}

void TestSession::namesWhatIsWrongWithASecret()
{
    QFETCH(const Vendor, vendor);
    QFETCH(const QByteArray, secret);
    QFETCH(const QString, named);
    const QString problem = problemWithSecretShape(vendor, Secret::copyOf(secret));
    QVERIFY(!problem.isEmpty());
    QVERIFY2(problem.contains(named), qPrintable(problem));
    QVERIFY(secret.size() < 4 || !problem.contains(QString::fromLatin1(secret)));
}

void TestSession::acceptsARealSecret()
{
    const test::PracticeTenant tenant;
    for (const Vendor vendor : {Vendor::ConductorOne, Vendor::Confidence}) {
        QCOMPARE(problemWithSecretShape(vendor, tenant.secret(vendor)), QString());
    }
}

void TestSession::checksAConnection_data()
{
    addVendors();
}

void TestSession::checksAConnection()
{
    QFETCH(const Vendor, vendor);
    test::PracticeTenant tenant;
    SignInCheck check(tenant.clock(), tenant.entropy(), test::unnoted, test::quickOptions());
    const auto identity = ending(check.check(profileFor(tenant, vendor), tenant.secret(vendor)));
    QVERIFY(identity);
    QVERIFY(!identity->displayName.isEmpty());
}

void TestSession::refusesTheWrongSecret_data()
{
    addVendors();
}

void TestSession::refusesTheWrongSecret()
{
    QFETCH(const Vendor, vendor);
    sandbox::Options other;
    other.seed = 7;
    test::PracticeTenant tenant;
    const test::PracticeTenant stranger(other);
    SignInCheck check(tenant.clock(), tenant.entropy(), test::unnoted, test::quickOptions());
    const auto identity = ending(check.check(profileFor(tenant, vendor), stranger.secret(vendor)));
    QVERIFY(!identity);
    QCOMPARE(identity.error().kind, ApiError::Kind::Unauthorized);
}

void TestSession::sendsNothingWithAMisshapenSecret()
{
    test::PracticeTenant tenant;
    SignInCheck check(tenant.clock(), tenant.entropy(), test::unnoted, test::quickOptions());
    const auto identity = ending(check.check(tenant.c1Profile(), Secret::copyOf("oops")));
    QVERIFY(!identity);
    QCOMPARE(identity.error().kind, ApiError::Kind::Invalid);
}

void TestSession::opensWithoutReadingTheSecret()
{
    test::PracticeTenant tenant;
    EmptyVault vault;
    VendorSessionFactory factory(vault, tenant.clock(), tenant.entropy(), nullptr, test::quickOptions());
    const auto session = factory.open(tenant.c1Profile());
    QVERIFY(vault.asked.isEmpty());
    const auto authorized = ending(session->credentials().authorize());
    QVERIFY(!authorized);
    QCOMPARE(authorized.error().kind, ApiError::Kind::Keychain);
    QCOMPARE(vault.asked, QStringList{tenant.c1Profile().vaultKey()});
}

void TestSession::signsInWithAFreshCredential()
{
    test::PracticeTenant tenant;
    const auto session = tenant.open(tenant.c1Profile());
    const auto owners = test::collect(session->owners(), Kind::ServicePrincipalCredential);
    MintRequest wish;
    wish.owner = owners.items.first().ref;
    wish.fields.set(Field::DisplayName, u"second"_s);
    auto minted = ending(session->credentials().mint(wish));
    QVERIFY(minted);
    const auto second =
        tenant.open(tenant.c1Profile(), minted->credential.clientId(), std::move(minted->secret));
    QCOMPARE(ending(second->lookups().identity())->userId, wish.owner.id);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
