// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/sandbox/practiceclient.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keyturn::test;

class TestSandboxProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhenReady();
    void takesOptions();
    void refusesNonsense_data();
    void refusesNonsense();
    void refusesTakenPort();

private:
    /// Starts the program and reads its one line.
    static QJsonObject ready(QProcess &process, const QStringList &arguments);
};

QJsonObject TestSandboxProgram::ready(QProcess &process, const QStringList &arguments)
{
    process.start(QStringLiteral(KEYTURN_SANDBOX_PROGRAM), arguments);
    if (!QTest::qWaitFor([&] { return process.canReadLine(); }, 20'000))
        return {};
    return QJsonDocument::fromJson(process.readLine()).object();
}

void TestSandboxProgram::saysWhenReady()
{
    QProcess process;
    const auto line = ready(process, {});
    QCOMPARE(line.keys(), (QStringList{u"c1"_s, u"confidence"_s, u"control"_s}));
    for (const auto vendor : {"c1"_L1, "confidence"_L1})
        QCOMPARE(line.value(vendor).toObject().keys(),
                 (QStringList{u"clientId"_s, u"clientSecret"_s, u"url"_s}));
    const auto c1 = line.value("c1"_L1).toObject();
    const auto client = signedInToC1(c1.value("url"_L1).toString(), c1.value("clientId"_L1).toString(),
                                     c1.value("clientSecret"_L1).toString().toLatin1());
    QCOMPARE(client.get(u"/api/v1/auth/introspect"_s).status, 200);
    const auto confidence = line.value("confidence"_L1).toObject();
    const auto other = signedInToConfidence(confidence.value("url"_L1).toString(),
                                            confidence.value("clientId"_L1).toString(),
                                            confidence.value("clientSecret"_L1).toString().toLatin1());
    QCOMPARE(other.get(u"/v1/clients"_s).status, 200);
    QCOMPARE(PracticeClient(line.value("control"_L1).toString()).get(u"/state"_s).status, 200);

    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(process.readAllStandardError().isEmpty());
}

void TestSandboxProgram::takesOptions()
{
    QProcess process;
    const QStringList numbers =
        u"--principals 3 --credentials-per-principal 2 --personal-clients 0 --clients 2 "
        "--credentials-per-client 1 --connectors 9 --token-lifetime 60 --seed 5"_s.split(u' ');
    const auto line =
        ready(process, numbers + QStringList{u"--client-id-host"_s, u"acme.invalid"_s, u"--fault"_s,
                                             u"GET /api/v1/apps=status:1;status=503"_s});
    const auto state = PracticeClient(line.value("control"_L1).toString()).get(u"/state"_s).json;
    const auto c1State = state.value("c1"_L1).toObject();
    QCOMPARE(c1State.value("servicePrincipals"_L1).toArray().size(), 3);
    QCOMPARE(c1State.value("credentials"_L1).toArray().size(), 6);
    QCOMPARE(c1State.value("connectors"_L1).toArray().size(), 9);
    QCOMPARE(state.value("confidence"_L1).toObject().value("credentials"_L1).toArray().size(), 2);
    const auto c1 = line.value("c1"_L1).toObject();
    const auto token = c1Token(c1.value("url"_L1).toString(), c1.value("clientId"_L1).toString(),
                               c1.value("clientSecret"_L1).toString().toLatin1());
    QCOMPARE(token.json.value("expires_in"_L1).toInt(), 60);
    QVERIFY(c1.value("clientId"_L1).toString().endsWith("@acme.invalid/spc"_L1));
    const PracticeClient client(c1.value("url"_L1).toString());
    QCOMPARE(client.get(u"/api/v1/apps"_s).status, 503);
    QCOMPARE(client.get(u"/api/v1/apps"_s).status, 401);
    process.terminate();
    QVERIFY(process.waitForFinished());
}

void TestSandboxProgram::refusesNonsense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--colour"_s};
    QTest::newRow("no number") << QStringList{u"--principals"_s, u"many"_s};
    QTest::newRow("too few") << QStringList{u"--principals"_s, u"0"_s};
    QTest::newRow("no fault") << QStringList{u"--fault"_s, u"GET"_s};
    QTest::newRow("loose word") << QStringList{u"start"_s};
}

void TestSandboxProgram::refusesNonsense()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(QStringLiteral(KEYTURN_SANDBOX_PROGRAM), arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(!process.readAllStandardError().isEmpty());
}

void TestSandboxProgram::refusesTakenPort()
{
    QProcess first;
    const auto line = ready(first, {});
    const QString port = line.value("c1"_L1).toObject().value("url"_L1).toString().section(u':', -1);
    QProcess second;
    second.start(QStringLiteral(KEYTURN_SANDBOX_PROGRAM), {u"--port"_s, port});
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 1);
    QVERIFY(second.readAllStandardError().contains(port.toLatin1()));
    first.terminate();
    QVERIFY(first.waitForFinished());
}

QTEST_GUILESS_MAIN(TestSandboxProgram)
#include "tst_sandbox_program.moc"
