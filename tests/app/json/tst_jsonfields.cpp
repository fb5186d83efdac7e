// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/json/tst_jsonfields.h"

#include "app/json/timestamp.h"
#include "tests/support/scriptedapi.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace keyturn::test {

void TestJsonFields::readsTimestamps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no fraction") << u"2026-08-29T09:36:57Z"_s << u"2026-08-29T09:36:57.000Z"_s;
    QTest::newRow("3 digits") << u"2026-08-29T09:36:57.163Z"_s << u"2026-08-29T09:36:57.163Z"_s;
    QTest::newRow("6 digits") << u"2026-08-29T09:36:57.163017Z"_s << u"2026-08-29T09:36:57.163Z"_s;
    QTest::newRow("9 digits") << u"2026-08-29T09:36:57.163999999Z"_s << u"2026-08-29T09:36:57.163Z"_s;
    QTest::newRow("1 digit") << u"2026-08-29T09:36:57.5Z"_s << u"2026-08-29T09:36:57.500Z"_s;
    QTest::newRow("offset") << u"2026-08-29T09:36:57+02:00"_s << u"2026-08-29T07:36:57.000Z"_s;
    QTest::newRow("west") << u"2026-08-29T23:36:57-01:30"_s << u"2026-08-30T01:06:57.000Z"_s;
    QTest::newRow("lower case") << u"2026-08-29t09:36:57z"_s << u"2026-08-29T09:36:57.000Z"_s;
    QTest::newRow("leap second") << u"2016-12-31T23:59:60Z"_s << u"2016-12-31T23:59:59.000Z"_s;
    QTest::newRow("largest") << u"9999-12-31T23:59:59.999999999Z"_s << u"9999-12-31T23:59:59.999Z"_s;
    for (const char *bad :
         {"", "Z", "2026-08-29", "2026-08-29 09:36:57Z", "2026-08-29T09:36:57", "2026-13-29T09:36:57Z",
          "2026-02-30T09:36:57Z", "2026-08-29T24:36:57Z", "2026-08-29T09:36:61Z", "2026-08-29T09:36:57.Z",
          "2026-08-29T09:36:57.1234567890Z", "2026-08-29T09:36:57Z ", "+26-08-29T09:36:57Z",
          "99999-08-29T09:36:57Z", "2026-08-29T09:36:57+25:00", "0000-01-01T00:00:00Z", "1788000000"}) {
        QTest::newRow(*bad == '\0' ? "empty" : bad) << QString::fromLatin1(bad) << QString();
    }
}

void TestJsonFields::readsTimestamps()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const auto instant = readTimestamp(text);
    QCOMPARE(instant ? instant->toString(Qt::ISODateWithMs) : QString(), expected);
}

void TestJsonFields::tellsUnsetFromUnreadable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("readable");
    QTest::newRow("epoch") << u"1970-01-01T00:00:00Z"_s << true;
    QTest::newRow("year one") << u"0001-01-01T00:00:00Z"_s << true;
    QTest::newRow("no year zero") << u"0000-01-01T00:00:00Z"_s << false;
    QTest::newRow("no zone") << u"1970-01-01T00:00:00"_s << false;
    QTest::newRow("no date") << u"never"_s << false;
}

void TestJsonFields::tellsUnsetFromUnreadable()
{
    QFETCH(const QString, text);
    QFETCH(const bool, readable);
    const auto instant = readTimestamp(text);
    QCOMPARE(instant.has_value(), readable);
    QVERIFY(!instant || !instant->isValid());
}

void TestJsonFields::writesTimestampsAndDurations()
{
    const QDateTime instant(QDate(2027, 1, 2), QTime(3, 4, 5), QTimeZone("Europe/Stockholm"));
    QCOMPARE(writeTimestamp(instant), u"2027-01-02T02:04:05Z"_s);
    QCOMPARE(writeTimestamp(instant.addMSecs(6)), u"2027-01-02T02:04:05.006Z"_s);
    QCOMPARE(writeDuration(std::chrono::days(90)), u"7776000s"_s);
}

void TestJsonFields::readsEveryField()
{
    const auto values = readFields(kind(Kind::ServicePrincipalCredential), json(R"({
        "id": "clever-fox-42195", "clientId": "clever-fox-42195@acme.conductor.one/spc",
        "servicePrincipalId": "u1", "displayName": "ci", "allowSourceCidrs": ["10.0.0.0/8", "::/0"],
        "scopedRoleIds": ["r1", "r2"], "requireDpop": true, "expiresAt": "2027-01-01T00:00:00Z",
        "createdAt": "2026-01-01T00:00:00.5Z", "lastUsedAt": "2026-02-01T00:00:00Z",
        "clientSecret": "must not be read", "somethingNew": {"deep": [1, 2]}})"));
    QVERIFY(values);
    QCOMPARE(values->text(Field::Id), u"clever-fox-42195"_s);
    QCOMPARE(values->text(Field::ClientId), u"clever-fox-42195@acme.conductor.one/spc"_s);
    QCOMPARE(values->text(Field::Owner), u"u1"_s);
    QCOMPARE(values->text(Field::DisplayName), u"ci"_s);
    QCOMPARE(values->list(Field::SourceRanges), QStringList({u"10.0.0.0/8"_s, u"::/0"_s}));
    QCOMPARE(values->list(Field::Roles), QStringList({u"r1"_s, u"r2"_s}));
    QCOMPARE(values->flag(Field::RequireDpop), true);
    QCOMPARE(values->instant(Field::Expiry), QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(values->instant(Field::Created), QDateTime(QDate(2026, 1, 1), QTime(0, 0, 0, 500), Qt::UTC));
    QCOMPARE(values->instant(Field::LastUsed), QDateTime(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(values->entries().size(), 10U);
}

void TestJsonFields::readsNothingAsAbsent_data()
{
    QTest::addColumn<QString>("nothing");
    QTest::newRow("null") << u"null"_s;
    QTest::newRow("empty text") << u"\"\""_s;
    QTest::newRow("empty list") << u"[]"_s;
    QTest::newRow("empty object") << u"{}"_s;
}

void TestJsonFields::readsNothingAsAbsent()
{
    QFETCH(const QString, nothing);
    for (const Kind each : allKinds) {
        QByteArray text = "{";
        for (const FieldDescriptor &field : kind(each).fields) {
            const QString value = field.field == Field::Id ? u"\"x\""_s : nothing;
            text += "\"" + QByteArray(field.key.data(), field.key.size()) + "\":" + value.toUtf8() + ",";
        }
        text.back() = '}';
        const auto values = readFields(kind(each), json(text));
        QVERIFY(values);
        QCOMPARE(values->entries().size(), 1U);
        QCOMPARE(*values, *readFields(kind(each), QJsonObject{{kind(each).find(Field::Id)->key, u"x"_s}}));
    }
}

void TestJsonFields::refusesTypesThatCouldHideARestriction_data()
{
    QTest::addColumn<Kind>("which");
    QTest::addColumn<QByteArray>("member");
    const auto row = [](const char *name, Kind which, const char *member) {
        QTest::newRow(name) << which << QByteArray(member);
    };
    row("ranges as text", Kind::ServicePrincipalCredential, R"("allowSourceCidrs":"10.0.0.0/8")");
    row("ranges as object", Kind::ServicePrincipalCredential, R"("allowSourceCidrs":{"0":"10.0.0.0/8"})");
    row("range as number", Kind::ServicePrincipalCredential, R"("allowSourceCidrs":["10.0.0.0/8",7])");
    row("range as null", Kind::PersonalClient, R"("allowSourceCidr":[null])");
    row("roles as flag", Kind::ServicePrincipalCredential, R"("scopedRoleIds":false)");
    row("roles nested", Kind::PersonalClient, R"("scopedRoles":[["r1"]])");
    row("DPoP as text", Kind::ServicePrincipalCredential, R"("requireDpop":"true")");
    row("DPoP as number", Kind::ServicePrincipalCredential, R"("requireDpop":1)");
    row("expiry as number", Kind::PersonalClient, R"("expiresTime":1788000000)");
    row("expiry out of range", Kind::ServicePrincipalCredential, R"("expiresAt":"99999-01-01T00:00:00Z")");
    row("expiry in words", Kind::ServicePrincipalCredential, R"("expiresAt":"never")");
    row("expiry without zone", Kind::ServicePrincipalCredential, R"("expiresAt":"2027-01-01T00:00:00")");
    row("expiry as date", Kind::PersonalClient, R"("expiresTime":"2027-01-01")");
    row("expiry with a blank for T", Kind::PersonalClient, R"("expiresTime":"2027-01-01 00:00:00Z")");
    row("expiry without seconds", Kind::ConnectorCredential, R"("expiresTime":"2027-01-01T00:00Z")");
    row("environments as text", Kind::ClientCredential, R"("environments":"production")");
    row("label as number", Kind::ClientCredential, R"("labels":{"a":1})");
    row("labels as text", Kind::ClientCredential, R"("labels":["a"])");
}

void TestJsonFields::refusesTypesThatCouldHideARestriction()
{
    QFETCH(const Kind, which);
    QFETCH(const QByteArray, member);
    const auto values = readFields(kind(which), json(R"({"id":"x","name":"x",)" + member + "}"));
    QVERIFY(!values);
    QCOMPARE(values.error().kind, ApiError::Kind::Protocol);
    const QString key = QString::fromUtf8(member).section(u'"', 1, 1);
    QVERIFY2(values.error().message.contains(key), qPrintable(values.error().message));
}

void TestJsonFields::readsEveryExpiryThatIsATimestamp_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("expected");
    const QDateTime newYear(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
    QTest::newRow("usual") << u"2027-01-01T00:00:00Z"_s << newYear;
    QTest::newRow("lower case") << u"2027-01-01t00:00:00z"_s << newYear;
    QTest::newRow("leap second") << u"2026-12-31T23:59:60Z"_s << newYear.addSecs(-1);
    QTest::newRow("epoch: none") << u"1970-01-01T00:00:00Z"_s << QDateTime();
    QTest::newRow("year one: none") << u"0001-01-01T00:00:00Z"_s << QDateTime();
}

void TestJsonFields::readsEveryExpiryThatIsATimestamp()
{
    QFETCH(const QString, text);
    QFETCH(const QDateTime, expected);
    const auto values = readFields(kind(Kind::PersonalClient), {{u"id"_s, u"x"_s}, {u"expiresTime"_s, text}});
    QVERIFY(values);
    QCOMPARE(values->instant(Field::Expiry), expected);
    QCOMPARE(values->contains(Field::Expiry), expected.isValid());
}

void TestJsonFields::marksOtherWrongTypes()
{
    const QJsonObject odd = json(R"({
        "id": "x", "clientId": 7, "displayName": ["a"], "servicePrincipalId": {"a": 1}, "createdAt": 12,
        "lastUsedAt": "yesterday"})");
    const auto values = readFields(kind(Kind::ServicePrincipalCredential), odd);
    QVERIFY(values);
    QCOMPARE(values->entries().size(), 6U);
    for (const Field field :
         {Field::ClientId, Field::DisplayName, Field::Owner, Field::Created, Field::LastUsed}) {
        QVERIFY2(isUnreadable(values->value(field)), qPrintable(QString::number(int(field))));
    }
    const auto salvaged = readFields(kind(Kind::ServicePrincipalCredential), odd, Reading::Salvage);
    QVERIFY(salvaged);
    QCOMPARE(salvaged->entries().size(), 1U);
    const auto outOfRange = readFields(kind(Kind::PersonalClient), json(R"({
        "id": "x", "lastUsedAt": "2026-13-01T00:00:00Z", "createdAt": "1970-01-01T00:00:00Z"})"));
    QVERIFY(outOfRange);
    QVERIFY(isUnreadable(outOfRange->value(Field::LastUsed)));
    QVERIFY(!outOfRange->contains(Field::Created));
}

void TestJsonFields::readsEnumNumbersAsText()
{
    const auto values = readFields(kind(Kind::ClientCredential), json(R"({"name":"x","sdkType":3})"));
    QVERIFY(values);
    QCOMPARE(values->text(Field::SdkType), u"3"_s);
}

void TestJsonFields::needsAnId_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("missing") << QByteArray(R"({"displayName":"a"})");
    QTest::newRow("null") << QByteArray(R"({"id":null})");
    QTest::newRow("empty") << QByteArray(R"({"id":""})");
    QTest::newRow("number") << QByteArray(R"({"id":42})");
    QTest::newRow("object") << QByteArray(R"({"id":{"id":"x"}})");
}

void TestJsonFields::needsAnId()
{
    QFETCH(const QByteArray, text);
    const auto values = readFields(kind(Kind::PersonalClient), json(text));
    QVERIFY(!values);
    QCOMPARE(values.error().kind, ApiError::Kind::Protocol);
    const auto salvaged = readFields(kind(Kind::PersonalClient), json(text), Reading::Salvage);
    QVERIFY(salvaged);
    QVERIFY(!salvaged->contains(Field::Id));
}

void TestJsonFields::salvagesWhatAMintSays()
{
    const auto values = readFields(
        kind(Kind::ServicePrincipalCredential),
        json(R"({"id":"x","clientId":"c","allowSourceCidrs":7,"requireDpop":"x"})"), Reading::Salvage);
    QVERIFY(values);
    QCOMPARE(values->text(Field::ClientId), u"c"_s);
    QVERIFY(!values->contains(Field::SourceRanges));
    QVERIFY(!values->contains(Field::RequireDpop));
}

void TestJsonFields::keepsOddTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("slashes") << u"team/ci/../prod"_s;
    QTest::newRow("newlines") << u"a\nb\r\nc"_s;
    QTest::newRow("right-to-left marks") << u"\u202egnp.tset\u202c"_s;
    QTest::newRow("10,000 characters") << QString(10'000, u'ä');
    QTest::newRow("beyond the BMP and NUL") << QString(u"\U0001F511"_s + QChar(u'\0') + u"x");
    QTest::newRow("markup") << u"<b>&amp;</b>"_s;
}

void TestJsonFields::keepsOddTexts()
{
    QFETCH(const QString, text);
    const auto values = readFields(kind(Kind::ClientCredential), {{u"name"_s, u"clients/a/credentials/b"_s},
                                                                  {u"displayName"_s, text},
                                                                  {u"sdkType"_s, u"SDK_TYPE_OF_TOMORROW"_s},
                                                                  {u"environments"_s, QJsonArray{text}},
                                                                  {u"labels"_s, QJsonObject{{text, text}}}});
    QVERIFY(values);
    QCOMPARE(values->text(Field::DisplayName), text);
    QCOMPARE(values->text(Field::SdkType), u"SDK_TYPE_OF_TOMORROW"_s);
    QCOMPARE(values->list(Field::Environments), QStringList{text});
    QCOMPARE(values->labels(Field::Labels), (LabelMap{{text, text}}));
    const auto written = writeCreation(kind(Kind::ClientCredential), named(text));
    QVERIFY(written);
    QCOMPARE(written->value("displayName"_L1).toString(), text);
}

void TestJsonFields::readsLabelsAsMapAndAsListOfMaps()
{
    const LabelMap expected{{u"a"_s, u"1"_s}, {u"b"_s, u""_s}};
    for (const char *labels : {R"({"a":"1","b":""})", R"([{"a":"1"},{"b":""}])", R"([{"a":"1","b":null}])"}) {
        const auto values = readFields(kind(Kind::ClientCredential),
                                       json(QByteArray(R"({"name":"x","labels":)") + labels + "}"));
        QVERIFY(values);
        QCOMPARE(values->labels(Field::Labels), expected);
    }
}

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::TestJsonFields)
#include "moc_tst_jsonfields.cpp"
