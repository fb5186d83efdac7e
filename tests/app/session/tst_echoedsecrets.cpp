// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/vendorsession.h"
#include "models/domain/clientid.h"
#include "tests/support/practicetenant.h"
#include "tests/support/rawserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keyturn;
using test::ending;

namespace {

constexpr auto plantedSecret = "q7Wb-planted-Zk30fT"_L1;
constexpr auto plantedToken = "T9x-planted-token-Lm2"_L1;

QByteArray prose(const QString &message)
{
    return QJsonDocument(QJsonObject{{u"code"_s, 16}, {u"message"_s, message}}).toJson();
}

} // namespace

/// A server may repeat in prose what it was sent, where nothing says that it is a secret.
class TestEchoedSecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secretInARefusedSignIn();
    void tokenInARefusedRequest_data();
    void tokenInARefusedRequest();

private:
    [[nodiscard]] ApiError refusalBy(const test::RawServer &server);

    test::FixedClock m_clock;
    test::SystemEntropy m_entropy;
    QObject m_secretCalls;
};

ApiError TestEchoedSecrets::refusalBy(const test::RawServer &server)
{
    Profile profile;
    profile.id = u"profile-confidence"_s;
    profile.vendor = Vendor::Confidence;
    profile.clientId = u"api-client"_s;
    profile.apiRoot = server.url();
    profile.tokenUrl = tokenUrlAt(profile.apiRoot, Vendor::Confidence);
    profile.signIn = SignIn::ClientSecret;
    Secret secret = Secret::copyOf(QByteArrayView(plantedSecret.data(), plantedSecret.size()));
    VendorSession session(profile, secretFromMemory(std::move(secret), &m_secretCalls), m_clock, m_entropy,
                          nullptr, test::quickOptions());
    const auto owners = test::collect(session.owners(), Kind::ClientCredential);
    return owners.end ? ApiError() : owners.end.error();
}

void TestEchoedSecrets::secretInARefusedSignIn()
{
    const test::RawServer server([](const test::WireRequest &) {
        return test::WireReply::http(401, prose(u"client secret %1 is not valid"_s.arg(plantedSecret)));
    });
    const ApiError error = refusalBy(server);
    QCOMPARE(error.kind, ApiError::Kind::Unauthorized);
    QVERIFY2(error.message.contains("is not valid"_L1), qPrintable(error.message.left(20)));
    QVERIFY(!error.details().contains(plantedSecret) && !error.message.contains("planted"_L1));
}

void TestEchoedSecrets::tokenInARefusedRequest_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {401, 403, 500}) {
        QTest::addRow("%d", status) << status;
    }
}

void TestEchoedSecrets::tokenInARefusedRequest()
{
    QFETCH(const int, status);
    const test::RawServer server([status](const test::WireRequest &request) {
        if (request.method == "POST") {
            return test::WireReply::http(
                200, QJsonDocument(QJsonObject{{u"accessToken"_s, plantedToken}, {u"expiresIn"_s, u"3600"_s}})
                         .toJson());
        }
        return test::WireReply::http(status, prose(u"%1 may not do this"_s.arg(plantedToken)));
    });
    const ApiError error = refusalBy(server);
    QCOMPARE(error.httpStatus, status);
    QVERIFY2(error.message.contains("may not do this"_L1), "the server's words are missing");
    QVERIFY(!error.details().contains(plantedToken) && !error.message.contains("planted"_L1));
}

QTEST_GUILESS_MAIN(TestEchoedSecrets)
#include "tst_echoedsecrets.moc"
