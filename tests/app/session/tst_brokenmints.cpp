// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/vendorsession.h"
#include "models/domain/clientid.h"
#include "tests/support/practicetenant.h"
#include "tests/support/rawserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace keyturn;
using test::ending;

/// A secret that has arrived whole is not lost because of what stands around it.
class TestBrokenMints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeSecretIsKept_data();
    void wholeSecretIsKept();
    void halfASecretIsNone();

private:
    [[nodiscard]] Result<Minted> mintAnswered(const QByteArray &body);

    test::FixedClock m_clock;
    test::SystemEntropy m_entropy;
    QObject m_secretCalls;
};

Result<Minted> TestBrokenMints::mintAnswered(const QByteArray &body)
{
    const test::RawServer server([body](const test::WireRequest &request) {
        const bool signsIn = request.target.contains("/oauth/token");
        return test::WireReply::http(200, signsIn ? R"({"accessToken":"a-token","expiresIn":"3600"})" : body);
    });
    Profile profile;
    profile.id = u"profile-confidence"_s;
    profile.vendor = Vendor::Confidence;
    profile.clientId = u"api-client"_s;
    profile.apiRoot = server.url();
    profile.tokenUrl = tokenUrlAt(profile.apiRoot, Vendor::Confidence);
    profile.signIn = SignIn::ClientSecret;
    VendorSession session(profile, secretFromMemory(Secret::copyOf("an-api-secret"), &m_secretCalls), m_clock,
                          m_entropy, nullptr, test::quickOptions());
    MintRequest request;
    request.owner = {
        .profile = profile.id, .kind = Kind::ClientCredential, .parentId = {}, .id = u"clients/ios"_s};
    request.fields.set(Field::DisplayName, u"new"_s);
    return ending(session.credentials().mint(request));
}

void TestBrokenMints::wholeSecretIsKept_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray start = R"({"name":"clients/ios/credentials/x","clientSecret":{"secret":"brand-new"})";
    QTest::newRow("as it should be") << start + '}';
    QTest::newRow("cut off after it") << start;
    QTest::newRow("something behind it") << start + "}<!-- proxied -->";
    QTest::newRow("nested deeper than anything")
        << start + R"(,"x":)" + QByteArray(100, '[') + QByteArray(100, ']') + '}';
    QTest::newRow("a list around it") << "[" + start + "}]";
}

void TestBrokenMints::wholeSecretIsKept()
{
    QFETCH(const QByteArray, body);
    const Result<Minted> minted = mintAnswered(body);
    QVERIFY2(minted, qPrintable(minted ? QString() : minted.error().details()));
    QVERIFY(minted->secret.view().bytes() == QByteArrayView("brand-new"));
}

void TestBrokenMints::halfASecretIsNone()
{
    const Result<Minted> minted =
        mintAnswered(R"({"name":"clients/ios/credentials/x","clientSecret":{"secret":"brand-n)");
    QVERIFY(!minted);
    QVERIFY(minted.error().serverMayHaveActed);
    QVERIFY(!minted.error().details().contains(u"brand"_s));
}

QTEST_GUILESS_MAIN(TestBrokenMints)
#include "tst_brokenmints.moc"
