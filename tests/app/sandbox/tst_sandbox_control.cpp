// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/sandbox/sandboxtest.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace keyturn::test;

/// What the control path tells and does, faults apart.
class TestSandboxControl : public SandboxTest
{
    Q_OBJECT

private Q_SLOTS:
    void secretIsChecked();
    void requestsAreCountedWithoutSecrets();
    void stateHasNoSecrets();
    void colleagueEdits();
    void skewMovesTheDate();
};

void TestSandboxControl::secretIsChecked()
{
    const auto minted = m_client->post(m_list, {{u"displayName"_s, u"checked"_s}}).json;
    const QString id = minted.value("credential"_L1).toObject().value("id"_L1).toString();
    const QString secret = minted.value("clientSecret"_L1).toString();
    const auto isRight = [this, &id](const QString &text) {
        return m_control->post(u"/check-secret"_s, {{u"credential"_s, id}, {u"secret"_s, text}})
            .json.value("right"_L1);
    };
    QCOMPARE(isRight(secret), QJsonValue(true));
    QCOMPARE(isRight(secret.chopped(1)), QJsonValue(false));
}

void TestSandboxControl::requestsAreCountedWithoutSecrets()
{
    m_control->remove(u"/requests"_s);
    c1Token(m_server.c1Url(), m_server.c1ClientId(), m_server.c1ClientSecret());
    m_client->get(u"/api/v1/apps?page_size=10"_s);
    m_client->get(u"/api/v1/apps"_s);
    const auto log = m_control->get(u"/requests"_s);
    QCOMPARE(log.json.value("total"_L1).toInt(), 3);
    const auto requests = log.json.value("requests"_L1).toArray();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(
        requests.at(0).toObject(),
        (QJsonObject{
            {u"api"_s, u"c1"_s}, {u"method"_s, u"GET"_s}, {u"path"_s, u"/api/v1/apps"_s}, {u"count"_s, 2}}));
    QVERIFY(!log.body.contains("secret-token"));
    QVERIFY(!log.body.contains("Bearer"));
}

void TestSandboxControl::stateHasNoSecrets()
{
    const auto state = m_control->get(u"/state"_s);
    QVERIFY(state.body.contains("practice-admin-12345@"));
    QVERIFY(!state.body.contains("secret"));
    const auto confidence = state.json.value("confidence"_L1).toObject();
    QCOMPARE(confidence.value("credentials"_L1).toArray().size(), 12);
}

void TestSandboxControl::colleagueEdits()
{
    const auto made =
        m_control->post(u"/edit"_s, {{u"api"_s, u"c1"_s},
                                     {u"method"_s, u"POST"_s},
                                     {u"path"_s, m_list},
                                     {u"body"_s, QJsonObject{{u"displayName"_s, u"theirs"_s}}}});
    QCOMPARE(made.json.value("status"_L1).toInt(), 200);
    QVERIFY(!made.body.contains("secret"));
    const auto credential = made.json.value("reply"_L1).toObject().value("credential"_L1).toObject();
    const QString path = m_list + u'/' + credential.value("id"_L1).toString();
    QCOMPARE(m_client->get(path).status, 200);
    const auto gone =
        m_control->post(u"/edit"_s, {{u"api"_s, u"c1"_s}, {u"method"_s, u"DELETE"_s}, {u"path"_s, path}});
    QCOMPARE(gone.json.value("status"_L1).toInt(), 200);
    QCOMPARE(m_client->get(path).status, 404);
    const auto client = m_control->post(u"/edit"_s, {{u"api"_s, u"confidence"_s},
                                                     {u"method"_s, u"POST"_s},
                                                     {u"path"_s, u"/v1/clients"_s},
                                                     {u"body"_s, QJsonObject{{u"displayName"_s, u"New"_s}}}});
    QVERIFY(client.json.value("reply"_L1)
                .toObject()
                .value("creator"_L1)
                .toString()
                .startsWith("identities/u-"_L1));
}

void TestSandboxControl::skewMovesTheDate()
{
    m_control->post(u"/clock-skew"_s, {{u"seconds"_s, 86400}});
    const auto answer = m_client->get(u"/api/v1/apps"_s);
    m_control->post(u"/clock-skew"_s, {{u"seconds"_s, 0}});
    auto date = QLocale::c().toDateTime(QString::fromLatin1(answer.header("date")),
                                        u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    const auto ahead = QDateTime::currentDateTimeUtc().secsTo(date);
    QVERIFY2(ahead > 86000 && ahead <= 86400, qPrintable(QString::number(ahead)));
}

QTEST_GUILESS_MAIN(TestSandboxControl)
#include "moc_sandboxtest.cpp"
#include "tst_sandbox_control.moc"
