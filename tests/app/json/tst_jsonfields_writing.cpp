// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/json/tst_jsonfields.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

void TestJsonFields::writesCreationKeys()
{
    FieldValues values = named(u"ci"_s);
    values.set(Field::Expiry, std::chrono::seconds(std::chrono::days(90)));
    values.set(Field::SourceRanges, QStringList{u"10.0.0.0/8"_s, u"192.0.2.7"_s, u"2001:db8::/32"_s});
    values.set(Field::Roles, QStringList{u"r1"_s});
    values.set(Field::RequireDpop, true);
    const auto body = writeCreation(kind(Kind::ServicePrincipalCredential), values);
    QVERIFY(body);
    QCOMPARE(
        compact(*body),
        QByteArray(R"({"allowSourceCidrs":["10.0.0.0/8","192.0.2.7/32","2001:db8::/32"],)"
                   R"("displayName":"ci","expires":"7776000s","requireDpop":true,"scopedRoles":["r1"]})"));
    values.remove(Field::RequireDpop);
    const auto personal = writeCreation(kind(Kind::PersonalClient), values);
    QVERIFY(personal);
    QVERIFY(personal->contains("allowSourceCidr"_L1));
    QVERIFY(!personal->contains("allowSourceCidrs"_L1));
}

void TestJsonFields::refusesCreations_data()
{
    QTest::addColumn<Kind>("which");
    QTest::addColumn<FieldValues>("values");
    const auto with = [](Field field, const FieldValue &value) {
        FieldValues values = named(u"ci"_s);
        values.set(field, value);
        return values;
    };
    constexpr Kind principal = Kind::ServicePrincipalCredential;
    QTest::newRow("no name") << principal << FieldValues();
    QTest::newRow("blank name") << principal << named(u" \n "_s);
    QTest::newRow("read-only") << principal << with(Field::ClientId, u"c"_s);
    QTest::newRow("not of this kind") << Kind::PersonalClient << with(Field::RequireDpop, true);
    QTest::newRow("expiry as instant") << principal << with(Field::Expiry, QDateTime::currentDateTimeUtc());
    QTest::newRow("expiry of zero") << principal << with(Field::Expiry, std::chrono::seconds(0));
    QTest::newRow("no CIDR") << principal << with(Field::SourceRanges, QStringList{u"10.0.0.0/33"_s});
    QTest::newRow("empty CIDR") << principal << with(Field::SourceRanges, QStringList{u""_s});
    QStringList many;
    for (int i = 0; i < 33; ++i) {
        many << u"10.0.%1.0/24"_s.arg(i);
    }
    QTest::newRow("33 ranges") << principal << with(Field::SourceRanges, many);
    QTest::newRow("blank role") << principal << with(Field::Roles, QStringList{u" "_s});
    QTest::newRow("ranges as text") << principal << with(Field::SourceRanges, u"10.0.0.0/8"_s);
    QTest::newRow("connectors take nothing") << Kind::ConnectorCredential << named(u"ci"_s);
}

void TestJsonFields::refusesCreations()
{
    QFETCH(const Kind, which);
    QFETCH(const FieldValues, values);
    const auto body = writeCreation(kind(which), values);
    QVERIFY(!body);
    QCOMPARE(body.error().kind, ApiError::Kind::Invalid);
    QVERIFY(!body.error().serverMayHaveActed);
}

void TestJsonFields::masksExactlyWhatWasEdited()
{
    FieldValues changes;
    changes.set(Field::Expiry, QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC));
    changes.set(Field::DisplayName, u"new"_s);
    const auto written = writeChanges(kind(Kind::PersonalClient), changes);
    QVERIFY(written);
    QCOMPARE(written->mask, u"displayName,expiresTime"_s);
    QCOMPARE(compact(written->body),
             QByteArray(R"({"displayName":"new","expiresTime":"2027-01-01T00:00:00Z"})"));
}

void TestJsonFields::clearsByNamingInTheMask()
{
    FieldValues changes;
    changes.set(Field::Expiry, FieldValue());
    changes.set(Field::SourceRanges, QStringList());
    changes.set(Field::Roles, FieldValue());
    const auto personal = writeChanges(kind(Kind::PersonalClient), changes);
    QVERIFY(personal);
    QCOMPARE(personal->mask, u"expiresTime,allowSourceCidr,scopedRoles"_s);
    QCOMPARE(compact(personal->body),
             QByteArray(R"({"allowSourceCidr":[],"expiresTime":null,"scopedRoles":[]})"));
    FieldValues confidence;
    confidence.set(Field::Labels, LabelMap());
    confidence.set(Field::Environments, FieldValue());
    confidence.set(Field::SdkType, FieldValue());
    const auto client = writeChanges(kind(Kind::ClientCredential), confidence);
    QVERIFY(client);
    QCOMPARE(client->mask, u"environments,labels,sdkType"_s);
    QCOMPARE(compact(client->body),
             QByteArray(R"({"environments":[],"labels":{},"sdkType":"SDK_TYPE_UNSPECIFIED"})"));
}

void TestJsonFields::refusesReadOnlyFields_data()
{
    QTest::addColumn<Kind>("which");
    QTest::addColumn<Field>("field");
    for (const Kind each : allKinds) {
        for (const FieldDescriptor &field : kind(each).fields) {
            if (field.onUpdate == Offer::ReadOnly || field.onUpdate == Offer::Absent) {
                QTest::addRow("%s %s", kind(each).token.data(), field.key.data()) << each << field.field;
            }
        }
    }
    QTest::newRow("nothing to change") << Kind::PersonalClient << Field::DisplayName;
}

void TestJsonFields::refusesReadOnlyFields()
{
    QFETCH(const Kind, which);
    QFETCH(const Field, field);
    FieldValues changes;
    if (field != Field::DisplayName || which == Kind::ConnectorCredential) {
        changes.set(field, u"x"_s);
    }
    const auto written = writeChanges(kind(which), changes);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ApiError::Kind::Invalid);
}

} // namespace keyturn::test
