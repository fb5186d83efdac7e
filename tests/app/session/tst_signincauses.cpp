// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/signincheck.h"
#include "tests/support/practicetenant.h"

#include <QTcpServer>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace keyturn;
using test::ending;

namespace {

/// What "Test connection" meets.
struct Situation
{
    Vendor vendor = Vendor::ConductorOne;
    /// Of the practice server.
    QString fault = {};
    /// What is wrong with the connection itself.
    std::function<void(Profile &)> spoil = {};
    /// This machine's clock minus the true time.
    int clockSeconds = 0;
    bool otherSecret = false;
};

struct Cause
{
    ApiError::Kind kind;
    QString words;
};

void moveTo(Profile &profile, const QUrl &root)
{
    profile.tokenUrl.setScheme(root.scheme());
    profile.tokenUrl.setAuthority(root.authority());
    profile.apiRoot = root;
}

/// Nothing listens there any more.
QUrl closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
}

} // namespace

Q_DECLARE_METATYPE(Situation)
Q_DECLARE_METATYPE(Cause)

/// The test of a connection names what is wrong with it, each fault in its own words.
class TestSignInCauses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTheCause_data();
    void namesTheCause();
};

void TestSignInCauses::namesTheCause_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<Cause>("cause");
    using Kind = ApiError::Kind;
    const auto row = [](const char *name, const Situation &situation, Kind kind, const QString &words) {
        QTest::newRow(name) << situation << Cause{kind, words};
    };
    const QString tokens = u"POST /auth/v1/token="_s;
    row("unknown host", {.spoil = [](Profile &p) { moveTo(p, QUrl(u"https://nowhere.invalid"_s)); }},
        Kind::Dns, u"nowhere.invalid"_s);
    row("nothing listens", {.spoil = [](Profile &p) { moveTo(p, closedPort()); }}, Kind::Connect,
        u"connection refused"_s);
    row("slow network", {.fault = tokens + u"hang:-1;ms=3000"_s}, Kind::Timeout, u"Nothing was heard from"_s);
    row("captive portal", {.fault = tokens + u"html:-1"_s}, Kind::Protocol, u"login page"_s);
    row("captive portal that redirects",
        {.fault = tokens + u"redirect:-1;location=https://portal.example/login"_s}, Kind::Protocol,
        u"portal.example"_s);
    row("wrong secret", {.otherSecret = true}, Kind::Unauthorized, QString());
    row("wrong kind of Confidence client", {.vendor = Vendor::Confidence, .otherSecret = true},
        Kind::Unauthorized, u"Only an API client can sign in"_s);
    row("clock behind", {.clockSeconds = -900}, Kind::Clock, u"behind the server's"_s);
    row("clock ahead", {.clockSeconds = 900}, Kind::Clock, u"ahead of the server's"_s);
    row("missing permission",
        {.vendor = Vendor::Confidence, .fault = u"GET /v1/clients=status:-1;status=403"_s}, Kind::Forbidden,
        u"list:clients"_s);
    row("server in trouble", {.fault = tokens + u"status:-1;status=500"_s}, Kind::Server, QString());
}

void TestSignInCauses::namesTheCause()
{
    QFETCH(const Situation, situation);
    QFETCH(const Cause, cause);
    sandbox::Options options;
    if (!situation.fault.isEmpty()) {
        options.faults = {situation.fault};
    }
    test::PracticeTenant tenant(options);
    sandbox::Options elsewhere;
    elsewhere.seed = 7;
    const test::PracticeTenant stranger(elsewhere);
    Profile profile =
        situation.vendor == Vendor::ConductorOne ? tenant.c1Profile() : tenant.confidenceProfile();
    if (situation.spoil) {
        situation.spoil(profile);
    }
    test::FixedClock clock;
    clock.set(QDateTime::currentDateTimeUtc().addSecs(situation.clockSeconds));
    HttpOptions http = test::quickOptions();
    http.idleTimeout = std::chrono::milliseconds(700);
    SignInCheck check(clock, tenant.entropy(), test::unnoted, http);
    const auto identity =
        ending(check.check(profile, (situation.otherSecret ? stranger : tenant).secret(situation.vendor)));
    QVERIFY(!identity);
    QVERIFY2(identity.error().kind == cause.kind, qPrintable(identity.error().details()));
    QVERIFY2(identity.error().text().contains(cause.words), qPrintable(identity.error().text()));
    QVERIFY(!identity.error().advice().isEmpty());
}

QTEST_GUILESS_MAIN(TestSignInCauses)
#include "tst_signincauses.moc"
