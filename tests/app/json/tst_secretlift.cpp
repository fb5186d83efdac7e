// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/json/jsonstring.h"
#include "app/json/secretlift.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

class SecretLiftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheSecretOutOfTheText_data();
    void takesTheSecretOutOfTheText();
    void leavesWhatIsNoSecret_data();
    void leavesWhatIsNoSecret();
    void blanksEverySecretOfAList();
    void blanksWhatIsCutOff();
    void leavesABodySharedWithOthersAlone();
};

void SecretLiftTest::takesTheSecretOutOfTheText_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("beside the credential")
        << R"({"credential":{"id":"a"},"clientSecret":"fresh:v1:x-_"})"_ba << "fresh:v1:x-_"_ba;
    QTest::newRow("in the credential") << R"({"credential":{"clientSecret":"fresh"}})"_ba << "fresh"_ba;
    QTest::newRow("an object of its own") << R"({"clientSecret":{"secret":"fresh"}})"_ba << "fresh"_ba;
    QTest::newRow("flat") << R"({ "name" : "n", "secret" : "fresh" })"_ba << "fresh"_ba;
    QTest::newRow("an empty one before it")
        << R"({"clientSecret":"","credential":{"clientSecret":"fresh"}})"_ba << "fresh"_ba;
    QTest::newRow("a flat one last") << R"({"secret":"other","clientSecret":{"secret":"fresh"}})"_ba
                                     << "fresh"_ba;
    QTest::newRow("an escaped one") << R"({"clientSecret":"a\/b\u003d\"c"})"_ba << R"(a/b="c)"_ba;
}

void SecretLiftTest::takesTheSecretOutOfTheText()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, secret);
    QByteArray text = body;

    const Secret lifted = liftSecret(text);

    QVERIFY(lifted.view().bytes() == secret);
    QVERIFY(!text.contains("fresh") && !text.contains("u003d"));
    QCOMPARE(text.size(), body.size());
    QVERIFY(QJsonDocument::fromJson(text).isObject());
}

void SecretLiftTest::leavesWhatIsNoSecret_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("labels of such names") << R"({"labels":{"secret":"rotated","clientSecret":"yes"}})"_ba;
    QTest::newRow("a name that says so") << R"({"displayName":"clientSecret","note":"secret"})"_ba;
    QTest::newRow("a list") << R"({"secret":["a","b"]})"_ba;
    QTest::newRow("null") << R"({"clientSecret":null})"_ba;
    QTest::newRow("not JSON") << "<html>clientSecret: \"x\"</html>"_ba;
    QTest::newRow("cut off") << R"({"clientSecret)"_ba;
    QTest::newRow("brackets that close nothing") << R"(}]}{"a":"b"})"_ba;
}

void SecretLiftTest::leavesWhatIsNoSecret()
{
    QFETCH(const QByteArray, body);
    QByteArray text = body;

    QVERIFY(liftSecret(text).isEmpty());
    QCOMPARE(text, body);
}

void SecretLiftTest::blanksWhatIsCutOff()
{
    QByteArray text = R"({"credential":{"id":"a"},"clientSecret":"half of it)"_ba;
    QVERIFY(liftSecret(text).isEmpty());
    QVERIFY(!text.contains("half"));
}

void SecretLiftTest::blanksEverySecretOfAList()
{
    QByteArray text = R"({"clientCredentials":[{"name":"a","clientSecret":{"secret":"first"}},)"
                      R"({"name":"b","clientSecret":{"secret":"second"}}],"nextPageToken":"t"})"_ba;

    QVERIFY(liftSecret(text).view().bytes() == "first");
    QVERIFY(!text.contains("first") && !text.contains("second"));
    QVERIFY(text.contains(R"("nextPageToken":"t")"));
}

void SecretLiftTest::leavesABodySharedWithOthersAlone()
{
    const QByteArray kept = R"({"clientSecret":"fresh"})"_ba;
    QByteArray text = kept;

    QVERIFY(!liftSecret(text).isEmpty());
    QVERIFY(kept.contains("fresh") && !text.contains("fresh"));
}

} // namespace keyturn

QTEST_GUILESS_MAIN(keyturn::SecretLiftTest)
#include "tst_secretlift.moc"
