// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/systementropy.h"
#include "app/practice.h"
#include "app/sandbox/sandboxserver.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

class PracticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        for (const char *vendor : {"C1", "CONFIDENCE"}) {
            qputenv(variable(vendor, "ID").constData(), "the-id");
            qputenv(variable(vendor, "SECRET").constData(), "the-secret");
        }
    }

    void readsTheEnvironmentAndEmptiesIt()
    {
        auto practice = Practice::begin(elsewhere(), m_entropy);
        QVERIFY(practice);
        QVERIFY(isEnvironmentEmpty());
        const auto connections = (*practice)->takeConnections();
        QCOMPARE(connections.size(), 2U);
        for (const auto &[profile, secret] : connections) {
            QCOMPARE(profile.clientId, u"the-id"_s);
            QVERIFY(profile.practice);
            QVERIFY(secret.equals(Secret::copyOf("the-secret")));
        }
    }

    void emptiesTheEnvironmentForThePracticeServerToo()
    {
        CommandLine line;
        line.sandbox = true;
        QVERIFY(Practice::begin(line, m_entropy));
        QVERIFY(isEnvironmentEmpty());
    }

    void emptiesTheEnvironmentIfSomethingIsMissing()
    {
        for (const char *vendor : {"C1", "CONFIDENCE"}) {
            init();
            qunsetenv(variable(vendor, "ID").constData());
            const auto practice = Practice::begin(elsewhere(), m_entropy);
            QVERIFY(!practice);
            QVERIFY(practice.error().contains(QLatin1StringView(variable(vendor, "SECRET"))));
            QVERIFY(isEnvironmentEmpty());
        }
    }

private:
    [[nodiscard]] static QByteArray variable(const char *vendor, const char *what)
    {
        return QByteArray("KEYTURN_") + vendor + "_CLIENT_" + what;
    }

    [[nodiscard]] static CommandLine elsewhere()
    {
        CommandLine line;
        line.c1 = QUrl(u"http://127.0.0.1:1"_s);
        line.confidence = QUrl(u"http://127.0.0.1:2"_s);
        return line;
    }

    [[nodiscard]] static bool isEnvironmentEmpty()
    {
        return !qEnvironmentVariableIsSet("KEYTURN_C1_CLIENT_SECRET") &&
               !qEnvironmentVariableIsSet("KEYTURN_CONFIDENCE_CLIENT_SECRET");
    }

    SystemEntropy m_entropy;
};

} // namespace keyturn

QTEST_GUILESS_MAIN(keyturn::PracticeTest)
#include "tst_practice.moc"
