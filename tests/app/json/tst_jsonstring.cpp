// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/json/jsonstring.h"

#include <QObject>
#include <QTest>

using namespace keyturn;

/// What is told of a JSON text without parsing it.
class TestJsonString : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWholeFromCutOff_data();
    void tellsWholeFromCutOff();
};

void TestJsonString::tellsWholeFromCutOff_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("object") << QByteArray(R"( {"a": [1, {"b": "c"}]} )") << true;
    QTest::newRow("list") << QByteArray("[]") << true;
    QTest::newRow("brackets in a text") << QByteArray(R"({"a":"]}\"}"})") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("cut in an object") << QByteArray(R"({"a": {"b": 1})") << false;
    QTest::newRow("cut in a text") << QByteArray(R"({"a":"b}]}})") << false;
    QTest::newRow("cut behind a backslash") << QByteArray(R"({"a":"\)") << false;
    QTest::newRow("no object or list") << QByteArray("null") << false;
}

void TestJsonString::tellsWholeFromCutOff()
{
    QFETCH(const QByteArray, json);
    QTEST(isWholeJson(json), "isWhole");
}

QTEST_GUILESS_MAIN(TestJsonString)
#include "tst_jsonstring.moc"
