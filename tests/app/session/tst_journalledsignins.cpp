// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/signincheck.h"
#include "app/store/sqlitejournal.h"
#include "models/operations/signins.h"
#include "tests/support/practicetenant.h"
#include "tests/support/rawserver.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keyturn;
using test::ending;

namespace {

struct Case
{
    Vendor vendor = Vendor::ConductorOne;
    SignIn signIn = SignIn::Assertion;
    bool isRefused = false;
};

/// A journal that never answers.
class SilentJournal : public Journal
{
public:
    [[nodiscard]] StoreCall<JournalContents> *load() override { return new StoreCall<JournalContents>(this); }

    [[nodiscard]] StoreCall<void> *record(const JournalEntry &) override { return new StoreCall<void>(this); }

    [[nodiscard]] StoreCall<void> *recordSignIn(const SignInRecord &) override
    {
        return new StoreCall<void>(this);
    }

    [[nodiscard]] StoreCall<QList<SignInRecord>> *signIns() override
    {
        return new StoreCall<QList<SignInRecord>>(this);
    }
};

sandbox::Options otherTenant()
{
    sandbox::Options options;
    options.seed = 7;
    return options;
}

} // namespace

Q_DECLARE_METATYPE(Case)

/// Sign-ins over real HTTP, in a real journal.
class TestJournalledSignIns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areRecordedWithoutTheSecret_data();
    void areRecordedWithoutTheSecret();
    void nothingOfTheAnswerIsKept_data();
    void nothingOfTheAnswerIsKept();
    void triedConnectionIsRecordedOnceItIsSaved();
    void silentJournalHoldsNothingUp();

private:
    [[nodiscard]] Profile profileOf(const Case &row)
    {
        Profile profile =
            row.vendor == Vendor::ConductorOne ? m_tenant.c1Profile() : m_tenant.confidenceProfile();
        profile.signIn = row.signIn;
        return profile;
    }

    /// Everything in all files of a folder.
    [[nodiscard]] static QByteArray bytesIn(const QString &folder)
    {
        QByteArray bytes;
        const auto files = QDir(folder).entryInfoList(QDir::Files);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            bytes += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        return bytes;
    }

    /// What of a secret is secret, piece by piece: of C1's also the private key in it.
    [[nodiscard]] static QByteArrayList piecesOf(const Secret &secret)
    {
        const Secret::View view = secret.view();
        const QByteArray whole = view.bytes().toByteArray();
        const QByteArray last = whole.mid(whole.lastIndexOf(':') + 1);
        const auto jwk = QJsonDocument::fromJson(QByteArray::fromBase64(last, QByteArray::Base64UrlEncoding));
        QByteArrayList pieces{last, last.right(16)};
        if (const QString key = jwk.object().value("d"_L1).toString(); !key.isEmpty()) {
            pieces << key.toLatin1();
        }
        return pieces;
    }

    test::PracticeTenant m_tenant;
    test::PracticeTenant m_stranger{otherTenant()};
};

void TestJournalledSignIns::areRecordedWithoutTheSecret_data()
{
    QTest::addColumn<Case>("row");
    for (const bool isRefused : {false, true}) {
        const char *how = isRefused ? "refused" : "granted";
        QTest::addRow("C1, assertion, %s", how) << Case{.isRefused = isRefused};
        QTest::addRow("C1, secret, %s", how) << Case{.signIn = SignIn::ClientSecret, .isRefused = isRefused};
        QTest::addRow("Confidence, %s", how)
            << Case{.vendor = Vendor::Confidence, .signIn = SignIn::ClientSecret, .isRefused = isRefused};
    }
}

void TestJournalledSignIns::areRecordedWithoutTheSecret()
{
    QFETCH(const Case, row);
    const QTemporaryDir folder;
    SqliteJournal journal(folder.filePath(u"keyturn.sqlite"_s));
    SignIns signIns(journal);
    const Profile profile = profileOf(row);
    const test::PracticeTenant &keeper = row.isRefused ? m_stranger : m_tenant;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    {
        const auto session = m_tenant.open(profile, profile.clientId, keeper.secret(row.vendor), &signIns);
        QCOMPARE(ending(session->lookups().identity()).has_value(), !row.isRefused);
    }
    const auto recorded = ending(signIns.load());
    QVERIFY(recorded);
    QCOMPARE(recorded->size(), 1);
    const SignInRecord &signIn = recorded->first();
    QCOMPARE(signIn.profile, profile.id);
    QCOMPARE(signIn.clientId, profile.clientId);
    QCOMPARE(signIn.tokenUrl, profile.tokenUrl);
    QCOMPARE(signIn.askedAt.offsetFromUtc(), 0);
    QVERIFY(signIn.askedAt.msecsTo(before) <= 0 && signIn.askedAt <= QDateTime::currentDateTimeUtc());
    QCOMPARE(signIn.failure, row.isRefused ? u"unauthorized"_s : QString());
    QVERIFY(row.isRefused ? signIn.httpStatus >= 400 : signIn.httpStatus == 0);
    const QByteArray bytes = bytesIn(folder.path());
    QVERIFY(bytes.contains(profile.clientId.toUtf8()));
    for (const QByteArray &piece : piecesOf(keeper.secret(row.vendor))) {
        QVERIFY(piece.size() >= 8 && !bytes.contains(piece));
    }
}

void TestJournalledSignIns::nothingOfTheAnswerIsKept_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("granted") << 200
                             << QByteArray(
                                    R"({"access_token":"mark-in-token","expires_in":600,"mark-as":"x"})")
                             << Outcome::Succeeded;
    QTest::newRow("refused") << 401
                             << QByteArray(
                                    R"({"error":"invalid_client","error_description":"mark-in-words"})")
                             << Outcome::Failed;
    QTest::newRow("no token") << 200 << QByteArray(R"({"token":"mark-elsewhere"})") << Outcome::Unclear;
    QTest::newRow("cut") << 200 << QByteArray(R"({"access_token":"mark-in-token)") << Outcome::Unclear;
}

/// Neither of what the vendor wrote, nor of what it was sent to prove who asks.
void TestJournalledSignIns::nothingOfTheAnswerIsKept()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Outcome, outcome);
    const test::RawServer server([&](const test::WireRequest &wire) {
        return wire.target.endsWith("/token")
                   ? test::WireReply::http(status, body, {"X-Note: mark-in-header"})
                   : test::WireReply::http(403, R"({"message":"mark-in-api"})");
    });
    Profile profile = m_tenant.c1Profile();
    profile.apiRoot = server.url();
    profile.tokenUrl = server.url(u"/auth/v1/token"_s);
    const QTemporaryDir folder;
    SqliteJournal journal(folder.filePath(u"keyturn.sqlite"_s));
    SignIns signIns(journal);
    {
        const auto session =
            m_tenant.open(profile, profile.clientId, m_tenant.secret(profile.vendor), &signIns);
        QVERIFY(!ending(session->lookups().identity()));
    }
    const auto recorded = ending(signIns.load());
    QVERIFY(recorded);
    QCOMPARE(recorded->size(), 1);
    QCOMPARE(outcomeOf(recorded->first()), outcome);
    const QByteArray bytes = bytesIn(folder.path());
    QVERIFY(bytes.contains(profile.tokenUrl.toEncoded()));
    QVERIFY(!bytes.contains("mark-"));
    const QByteArray sent = server.requests().first().body;
    const QByteArray assertion = sent.mid(sent.indexOf("client_assertion=") + 17);
    const auto parts = assertion.split('.');
    QCOMPARE(parts.size(), 3);
    for (const QByteArray &part : parts) {
        QVERIFY(part.size() >= 16 && !bytes.contains(part));
    }
}

void TestJournalledSignIns::triedConnectionIsRecordedOnceItIsSaved()
{
    const QTemporaryDir folder;
    SqliteJournal journal(folder.filePath(u"keyturn.sqlite"_s));
    SignIns signIns(journal);
    bool isSaved = false;
    SignInCheck check(
        m_tenant.clock(), m_tenant.entropy(), [&](const ProfileId &) { return isSaved ? &signIns : nullptr; },
        test::quickOptions());
    const Profile profile = m_tenant.c1Profile();
    QVERIFY(ending(check.check(profile, m_tenant.secret(profile.vendor))));
    QCOMPARE(ending(signIns.load())->size(), 0);
    isSaved = true;
    QVERIFY(ending(check.check(profile, m_tenant.secret(profile.vendor))));
    QCOMPARE(ending(signIns.load())->size(), 1);
}

void TestJournalledSignIns::silentJournalHoldsNothingUp()
{
    SilentJournal journal;
    SignIns signIns(journal);
    const Profile profile = m_tenant.confidenceProfile();
    const auto session = m_tenant.open(profile, profile.clientId, m_tenant.secret(profile.vendor), &signIns);
    QVERIFY(ending(session->lookups().identity()));
}

QTEST_GUILESS_MAIN(TestJournalledSignIns)
#include "tst_journalledsignins.moc"
