// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/sandbox/sandboxtest.h"

#include <atomic>
#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using namespace keyturn::test;
using keyturn::sandbox::Options;
using keyturn::sandbox::SandboxServer;

/// Each fault that the server can be asked for does what its name says, and no more.
class TestSandboxFaults : public SandboxTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void statusComesWithRetryAfter();
    void countRunsOut();
    void globMatchesOneSegment();
    void dropBeforeDoesNothing();
    void dropAfterHasActed();
    void statusAfterHasActed();
    void bodyIsDistorted_data();
    void bodyIsDistorted();
    void mintWithoutSecret();
    void restrictionsAreDropped();
    void restrictionsAreHidden();
    void pageRepeats();
    void redirectNamesAPlace();
    void hangEndsWhenFaultsAreCleared();
    void heldRequestsGoOnWhenFaultsAreCleared_data();
    void heldRequestsGoOnWhenFaultsAreCleared();
    void stopWakesWhatHangs();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void optionsCarryFaults();

private:
    void fault(const QString &text) const;
    qsizetype liveCredentials() const;
};

void TestSandboxFaults::cleanup()
{
    QCOMPARE(m_control->remove(u"/faults"_s).status, 200);
}

void TestSandboxFaults::fault(const QString &text) const
{
    const auto answer = m_control->post(u"/faults"_s, {{u"faults"_s, QJsonArray{text}}});
    QVERIFY2(answer.status == 200, qPrintable(answer.message()));
}

qsizetype TestSandboxFaults::liveCredentials() const
{
    const auto c1 = m_control->get(u"/state"_s).json.value("c1"_L1).toObject();
    return c1.value("credentials"_L1).toArray().size();
}

void TestSandboxFaults::statusComesWithRetryAfter()
{
    fault(u"GET /api/v1/iam/roles=status:1;status=429;retry-after=7"_s);
    const auto answer = m_client->get(u"/api/v1/iam/roles"_s);
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.header("retry-after"), QByteArray("7"));
    QCOMPARE(answer.json.value("code"_L1).toInt(), 8);
    QCOMPARE(m_client->get(u"/api/v1/iam/roles"_s).status, 200);
}

void TestSandboxFaults::countRunsOut()
{
    const auto set = m_control->post(
        u"/faults"_s,
        {{u"path"_s, u"/api/**"_s}, {u"kind"_s, u"status"_s}, {u"status"_s, 503}, {u"count"_s, 2}});
    QCOMPARE(set.status, 200);
    QCOMPARE(m_client->get(u"/api/v1/apps"_s).status, 503);
    QCOMPARE(m_client->get(u"/api/v1/iam/roles"_s).status, 503);
    QCOMPARE(m_client->get(u"/api/v1/apps"_s).status, 200);
    const auto faults = m_control->get(u"/faults"_s).json.value("faults"_L1).toArray();
    QCOMPARE(faults.first().toObject().value("hits"_L1).toInt(), 2);

    fault(u"* /**=status:-1;p=0"_s);
    QCOMPARE(m_client->get(u"/api/v1/apps"_s).status, 200);
}

void TestSandboxFaults::globMatchesOneSegment()
{
    fault(u"GET /api/v1/service_principals/*=status:-1"_s);
    QCOMPARE(m_client->get(m_list).status, 200);
    QCOMPARE(m_client->get(u"/api/v1/service_principals"_s).status, 200);
    QCOMPARE(m_client->get(u"/api/v1/service_principals/x"_s).status, 500);
    QCOMPARE(m_client->patch(u"/api/v1/service_principals/x"_s, {}).status, 404);
}

void TestSandboxFaults::dropBeforeDoesNothing()
{
    const auto before = liveCredentials();
    fault(u"POST /api/v1/service_principals/*/credentials=drop-before:1"_s);
    QCOMPARE(m_client->post(m_list, {{u"displayName"_s, u"lost"_s}}).status, 0);
    QCOMPARE(liveCredentials(), before);
}

void TestSandboxFaults::dropAfterHasActed()
{
    const auto before = liveCredentials();
    fault(u"POST /api/v1/service_principals/*/credentials=drop-after:1"_s);
    QCOMPARE(m_client->post(m_list, {{u"displayName"_s, u"orphan"_s}}).status, 0);
    QCOMPARE(liveCredentials(), before + 1);
    QVERIFY(m_control->get(u"/state"_s).body.contains(R"("displayName":"orphan")"));
    QCOMPARE(m_client->post(m_list, {{u"displayName"_s, u"fine"_s}}).status, 200);
}

void TestSandboxFaults::statusAfterHasActed()
{
    const auto before = liveCredentials();
    fault(u"POST /api/v1/service_principals/*/credentials=status-after:1;status=504"_s);
    QCOMPARE(m_client->post(m_list, {{u"displayName"_s, u"late"_s}}).status, 504);
    QCOMPARE(liveCredentials(), before + 1);
}

void TestSandboxFaults::bodyIsDistorted_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<qsizetype>("atLeast");
    QTest::addColumn<bool>("isJson");
    QTest::newRow("cut in half") << u"truncate:1"_s << 0 << qsizetype(0) << false;
    QTest::newRow("cut at once") << u"truncate:1;bytes=0"_s << 0 << qsizetype(0) << false;
    QTest::newRow("cut in chunks") << u"truncate-chunked:1;bytes=9"_s << 0 << qsizetype(0) << false;
    QTest::newRow("a page") << u"html:1"_s << 200 << qsizetype(50) << false;
    QTest::newRow("garbage") << u"garbage:1"_s << 200 << qsizetype(5) << false;
    QTest::newRow("huge") << u"huge:1"_s << 200 << qsizetype(32 * 1024 * 1024) << true;
    QTest::newRow("large") << u"huge:1;bytes=70000"_s << 200 << qsizetype(70000) << true;
    QTest::newRow("deep") << u"deep:1"_s << 200 << qsizetype(200000) << false;
    QTest::newRow("whole") << u"latency:1;ms=1"_s << 200 << qsizetype(100) << true;
}

void TestSandboxFaults::bodyIsDistorted()
{
    QFETCH(QString, kind);
    QFETCH(qsizetype, atLeast);
    fault(u"GET /api/v1/iam/roles="_s + kind);
    const auto answer = m_client->get(u"/api/v1/iam/roles"_s);
    QTEST(answer.status, "status");
    QVERIFY2(answer.body.size() >= atLeast, qPrintable(QString::number(answer.body.size())));
    QTEST(!answer.json.isEmpty(), "isJson");
}

void TestSandboxFaults::mintWithoutSecret()
{
    fault(u"POST /api/v1/**=no-secret:2"_s);
    const auto made = m_client->post(m_list, {{u"displayName"_s, u"mute"_s}});
    QCOMPARE(made.status, 200);
    QVERIFY(!made.body.contains("clientSecret"));
    const auto apps = m_client->get(u"/api/v1/apps"_s).json.value("list"_L1).toArray();
    const QString app = apps.first().toObject().value("id"_L1).toString();
    const auto views =
        m_client->get(u"/api/v1/apps/%1/connectors"_s.arg(app)).json.value("list"_L1).toArray();
    const auto connector = views.first().toObject().value("connector"_L1).toObject().value("id"_L1);
    const auto rotated = m_client->post(u"/api/v1/apps/connectors/credentials"_s,
                                        {{u"appId"_s, app}, {u"connectorId"_s, connector}});
    QCOMPARE(rotated.status, 200);
    QVERIFY(!rotated.body.contains("clientSecret"));
}

void TestSandboxFaults::restrictionsAreDropped()
{
    fault(u"POST /api/v1/service_principals/*/credentials=drop-restrictions:1"_s);
    const QJsonObject asked{{u"displayName"_s, u"narrow"_s},
                            {u"allowSourceCidrs"_s, QJsonArray{u"10.0.0.0/8"_s}}};
    const auto made = m_client->post(m_list, asked);
    QCOMPARE(made.status, 200);
    const auto credential = made.json.value("credential"_L1).toObject();
    QCOMPARE(credential.value("allowSourceCidrs"_L1).toArray().size(), 0);
    const auto right = m_client->post(m_list, asked).json.value("credential"_L1).toObject();
    QCOMPARE(right.value("allowSourceCidrs"_L1).toArray().size(), 1);
}

void TestSandboxFaults::restrictionsAreHidden()
{
    const auto made = m_client->post(
        m_list, {{u"displayName"_s, u"n"_s}, {u"allowSourceCidrs"_s, QJsonArray{u"10.0.0.0/8"_s}}});
    const QString path =
        m_list + u'/' + made.json.value("credential"_L1).toObject().value("id"_L1).toString();
    fault(u"GET %1=hide-restrictions:1"_s.arg(path));
    const auto ranges = [&] {
        return m_client->get(path)
            .json.value("credential"_L1)
            .toObject()
            .value("allowSourceCidrs"_L1)
            .toArray();
    };
    QCOMPARE(ranges().size(), 0);
    QCOMPARE(ranges().size(), 1);
}

void TestSandboxFaults::pageRepeats()
{
    fault(u"GET /api/v1/iam/roles=repeat-page:-1"_s);
    const auto first = m_client->get(u"/api/v1/iam/roles"_s).json;
    const QString token = first.value("nextPageToken"_L1).toString();
    QVERIFY(!token.isEmpty());
    const auto second = m_client->get(u"/api/v1/iam/roles?page_token="_s + token).json;
    QCOMPARE(second.value("list"_L1), first.value("list"_L1));
    QCOMPARE(second.value("nextPageToken"_L1), token);
}

void TestSandboxFaults::redirectNamesAPlace()
{
    fault(u"GET /api/v1/apps=redirect:1;location=http://elsewhere.example/"_s);
    const auto answer = m_client->get(u"/api/v1/apps"_s);
    QCOMPARE(answer.status, 302);
    QCOMPARE(answer.header("location"), QByteArray("http://elsewhere.example/"));
}

void TestSandboxFaults::hangEndsWhenFaultsAreCleared()
{
    fault(u"GET /api/v1/apps=hang:1"_s);
    std::atomic<int> status = -1;
    std::thread waiting([&] { status = m_client->get(u"/api/v1/apps"_s).status; });
    const auto hits = [this] {
        const auto faults = m_control->get(u"/faults"_s).json.value("faults"_L1).toArray();
        return faults.first().toObject().value("hits"_L1).toInt();
    };
    const bool struck = QTest::qWaitFor([&] { return hits() == 1; });
    // The strike comes just before the wait: clear until the answer is there.
    const bool ended = QTest::qWaitFor([&] {
        m_control->remove(u"/faults"_s);
        return status == 0;
    });
    waiting.join();
    QVERIFY(struck);
    QVERIFY(ended);
}

void TestSandboxFaults::heldRequestsGoOnWhenFaultsAreCleared_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("made");
    QTest::newRow("before it acts") << u"latency:1;ms=120000"_s << 0;
    QTest::newRow("after it has acted") << u"latency-after"_s << 1;
    QTest::newRow("in the middle of the answer") << u"stall:1;bytes=5"_s << 1;
}

void TestSandboxFaults::heldRequestsGoOnWhenFaultsAreCleared()
{
    QFETCH(QString, kind);
    QFETCH(int, made);
    const auto before = liveCredentials();
    fault(u"POST %1=%2"_s.arg(m_list, kind));
    Answer answer;
    std::thread waiting([&] { answer = m_client->post(m_list, {{u"displayName"_s, u"held"_s}}); });
    const auto held = [this] {
        const auto faults = m_control->get(u"/faults"_s).json.value("faults"_L1).toArray();
        return faults.first().toObject().value("waiting"_L1).toInt();
    };
    const bool isHeld = QTest::qWaitFor([&] { return held() == 1; });
    const auto whileHeld = liveCredentials();
    m_control->remove(u"/faults"_s);
    waiting.join();
    QVERIFY(isHeld);
    QCOMPARE(whileHeld, before + made);
    QCOMPARE(liveCredentials(), before + 1);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.json.contains("clientSecret"_L1));
}

void TestSandboxFaults::stopWakesWhatHangs()
{
    auto server = std::make_unique<SandboxServer>(Options{.faults = {u"* /**=hang:-1"_s}});
    QVERIFY(server->start());
    const QString url = server->c1Url();
    const PracticeClient control(server->controlUrl());
    std::atomic<int> status = -1;
    std::thread waiting([&] { status = PracticeClient(url).get(u"/api/v1/apps"_s).status; });
    const bool seen =
        QTest::qWaitFor([&] { return control.get(u"/requests"_s).json.value("total"_L1).toInt() == 1; });
    server.reset();
    waiting.join();
    QVERIFY(seen);
    QCOMPARE(status.load(), 0);
}

void TestSandboxFaults::nonsenseIsRefused_data()
{
    QTest::addColumn<QJsonValue>("fault");
    QTest::newRow("no kind") << QJsonValue(u"GET /x"_s);
    QTest::newRow("unknown kind") << QJsonValue(u"GET /x=explode:1"_s);
    QTest::newRow("unknown setting") << QJsonValue(u"GET /x=status:1;colour=red"_s);
    QTest::newRow("unknown member") << QJsonValue(QJsonObject{{u"kind"_s, u"status"_s}, {u"colour"_s, 1}});
}

void TestSandboxFaults::nonsenseIsRefused()
{
    QFETCH(QJsonValue, fault);
    QCOMPARE(m_control->post(u"/faults"_s, {{u"faults"_s, QJsonArray{fault}}}).status, 400);
    QCOMPARE(m_control->get(u"/faults"_s).json.value("faults"_L1).toArray().size(), 0);
}

void TestSandboxFaults::optionsCarryFaults()
{
    SandboxServer server(Options{.faults = {u"POST /auth/v1/token=status:1;status=502"_s}});
    QVERIFY(server.start());
    QCOMPARE(c1Token(server.c1Url(), server.c1ClientId(), server.c1ClientSecret()).status, 502);
    QCOMPARE(c1Token(server.c1Url(), server.c1ClientId(), server.c1ClientSecret()).status, 200);
    SandboxServer wrong(Options{.faults = {u"nonsense"_s}});
    QVERIFY(!wrong.start());
}

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "moc_sandboxtest.cpp"
#include "tst_sandbox_faults.moc"
