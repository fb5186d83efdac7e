// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/restrictions.h"
#include "models/domain/kinddescriptor.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

constexpr auto principal = Kind::ServicePrincipalCredential;
constexpr auto client = Kind::ClientCredential;
constexpr auto missing = std::monostate();
constexpr qint64 secondsPerDay = 86'400;

FieldValue days(int count)
{
    return std::chrono::seconds(count * secondsPerDay);
}

FieldValue list(const QStringList &values)
{
    return values;
}

QDateTime created()
{
    return {QDate(2026, 3, 1), QTime(12, 0), Qt::UTC};
}

void missingRow(const char *name, Kind kind, Field field, const FieldValue &asked, const FieldValue &made,
                const QString &names)
{
    QTest::newRow(name) << kind << field << asked << made << names;
}

void addMissingRanges()
{
    const QString fine;
    const QString any = u":"_s;
    missingRow("same range", principal, Field::SourceRanges, list({u"10.0.0.0/8"_s}), list({u"10.0.0.0/8"_s}),
               fine);
    missingRow("wider range", principal, Field::SourceRanges, list({u"10.1.0.0/16"_s}),
               list({u"10.0.0.0/8"_s}), u"10.0.0.0/8"_s);
    missingRow("everything", principal, Field::SourceRanges, list({u"10.1.0.0/16"_s}), list({u"0.0.0.0/0"_s}),
               u"0.0.0.0/0"_s);
    missingRow("narrower range", principal, Field::SourceRanges, list({u"10.0.0.0/8"_s}),
               list({u"10.1.0.0/16"_s}), fine);
    missingRow("one more range", principal, Field::SourceRanges, list({u"10.0.0.0/8"_s}),
               list({u"10.0.0.0/8"_s, u"192.0.2.0/24"_s}), u"192.0.2.0/24"_s);
    missingRow("fewer ranges", principal, Field::SourceRanges, list({u"10.0.0.0/8"_s, u"192.0.2.0/24"_s}),
               list({u"192.0.2.0/24"_s}), fine);
    missingRow("IPv6 in other words", principal, Field::SourceRanges, list({u"2001:DB8:0:0::/32"_s}),
               list({u"2001:db8::/32"_s}), fine);
    missingRow("an address without its prefix", principal, Field::SourceRanges, list({u"192.0.2.7"_s}),
               list({u"192.0.2.7/32"_s}), fine);
    missingRow("host bits cleared", principal, Field::SourceRanges, list({u"10.1.2.3/8"_s}),
               list({u"10.0.0.0/8"_s}), fine);
    missingRow("another order", principal, Field::SourceRanges, list({u"10.0.0.0/8"_s, u"192.0.2.0/24"_s}),
               list({u"192.0.2.0/24"_s, u"10.0.0.0/8"_s}), fine);
    missingRow("IPv6 for IPv4", principal, Field::SourceRanges, list({u"0.0.0.0/0"_s}), list({u"::/0"_s}),
               u"::/0"_s);
    missingRow("unreadable range", principal, Field::SourceRanges, list({u"10.0.0.0/8"_s}),
               list({u"office"_s}), u"office"_s);
    missingRow("ranges lost", principal, Field::SourceRanges, list({u"10.0.0.0/8"_s}), list({}), any);
    missingRow("ranges absent", principal, Field::SourceRanges, list({u"10.0.0.0/8"_s}), missing, any);
    missingRow("ranges never asked for", principal, Field::SourceRanges, missing, missing, fine);
    missingRow("no ranges asked for, some made", principal, Field::SourceRanges, list({}),
               list({u"10.0.0.0/8"_s}), fine);
}

void addOtherMissing()
{
    const QString fine;
    const QString any = u":"_s;
    missingRow("roles the same", principal, Field::Roles, list({u"r1"_s, u"r2"_s}), list({u"r2"_s, u"r1"_s}),
               fine);
    missingRow("a role more", principal, Field::Roles, list({u"r1"_s}), list({u"r1"_s, u"r2"_s}), u"r2"_s);
    missingRow("a role less", principal, Field::Roles, list({u"r1"_s, u"r2"_s}), list({u"r1"_s}), fine);
    missingRow("roles lost", principal, Field::Roles, list({u"r1"_s}), missing, any);
    missingRow("DPoP kept", principal, Field::RequireDpop, true, true, fine);
    missingRow("DPoP lost", principal, Field::RequireDpop, true, false, any);
    missingRow("DPoP absent", principal, Field::RequireDpop, true, missing, any);
    missingRow("DPoP not asked for", principal, Field::RequireDpop, false, false, fine);
    missingRow("expiry as asked", principal, Field::Expiry, days(90), created().addDays(90), fine);
    missingRow("expiry sooner", principal, Field::Expiry, days(90), created().addDays(30), fine);
    missingRow("expiry a minute later", principal, Field::Expiry, days(90), created().addDays(90).addSecs(60),
               fine);
    missingRow("expiry later", principal, Field::Expiry, days(90), created().addDays(180), any);
    missingRow("expiry lost", principal, Field::Expiry, days(90), missing, any);
    missingRow("never asked to expire", Kind::PersonalClient, Field::Expiry, missing, missing, fine);
    missingRow("environments the same", client, Field::Environments, list({u"environments/a"_s}),
               list({u"environments/a"_s}), fine);
    missingRow("an environment more", client, Field::Environments, list({u"environments/a"_s}),
               list({u"environments/a"_s, u"environments/b"_s}), u"environments/b"_s);
    missingRow("environments lost", client, Field::Environments, list({u"environments/a"_s}), list({}), any);
    missingRow("labels narrow nothing", client, Field::Labels, LabelMap{{u"team"_s, u"a"_s}}, missing, fine);
}

} // namespace

/// The comparison between what was asked for and what was made.
class RestrictionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void writtenOtherwise_data()
    {
        constexpr auto personal = Kind::PersonalClient;
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Field>("field");
        QTest::addColumn<FieldValue>("asked");
        QTest::addColumn<FieldValue>("made");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, Kind kind, Field field, const FieldValue &asked,
                            const FieldValue &made, const QString &says) {
            QTest::newRow(name) << kind << field << asked << made << says;
        };
        const QString fine;
        row("same name", client, Field::DisplayName, u"new"_s, u"new"_s, fine);
        row("trimmed name", client, Field::DisplayName, u"new "_s, u"new"_s, fine);
        row("old name", client, Field::DisplayName, u"new"_s, u"old"_s, u"not as asked"_s);
        row("same range, spelled otherwise", personal, Field::SourceRanges, list({u"2001:DB8::/32"_s}),
            list({u"2001:db8::/32"_s}), fine);
        row("ranges in another order", personal, Field::SourceRanges,
            list({u"10.0.0.0/8"_s, u"192.0.2.0/24"_s}), list({u"192.0.2.0/24"_s, u"10.0.0.0/8"_s}), fine);
        row("narrowing ignored", personal, Field::SourceRanges, list({u"10.1.0.0/16"_s}),
            list({u"10.0.0.0/8"_s}), u"it also has 10.0.0.0/8"_s);
        row("one range short", personal, Field::SourceRanges, list({u"10.0.0.0/8"_s, u"192.0.2.0/24"_s}),
            list({u"10.0.0.0/8"_s}), u"not as asked"_s);
        row("ranges dropped", personal, Field::SourceRanges, list({u"10.0.0.0/8"_s}), missing,
            u"it has none, so it is not restricted by them, as far as this connection's role sees"_s);
        row("environments dropped", client, Field::Environments, list({u"environments/a"_s}), missing,
            u"it has none, so it is not restricted by them."_s);
        row("cleared", personal, Field::Roles, list({}), missing, fine);
        row("not cleared", personal, Field::Roles, list({}), list({u"role"_s}), u"not as asked"_s);
        row("same expiry", personal, Field::Expiry, created(), created().addMSecs(300), fine);
        row("later expiry", personal, Field::Expiry, created(), created().addDays(1), u"later than asked"_s);
        row("no expiry", personal, Field::Expiry, created(), missing,
            u"it does not expire, as far as this connection's role sees"_s);
        row("labels ignored", client, Field::Labels, LabelMap{{u"a"_s, u"b"_s}}, missing, u"not as asked"_s);
    }

    void writtenOtherwise()
    {
        QFETCH(const Kind, kind);
        QFETCH(const Field, field);
        QFETCH(const FieldValue, asked);
        QFETCH(const FieldValue, made);
        QFETCH(const QString, says);
        FieldValues changes;
        changes.set(field, asked);
        FieldValues answer;
        answer.set(field, made);
        const QStringList otherwise = keyturn::writtenOtherwise(kind, changes, answer);
        QCOMPARE(otherwise.size(), says.isEmpty() ? 0 : 1);
        if (!says.isEmpty()) {
            QVERIFY2(otherwise.first().contains(says), qPrintable(otherwise.first()));
            QVERIFY(otherwise.first().contains(descriptorOf(kind).find(field)->label()));
        }
    }

    void whatIsMissing_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Field>("field");
        QTest::addColumn<FieldValue>("asked");
        QTest::addColumn<FieldValue>("made");
        QTest::addColumn<QString>("names");
        addMissingRanges();
        addOtherMissing();
    }

    void whatIsMissing()
    {
        QFETCH(const Kind, kind);
        QFETCH(const Field, field);
        QFETCH(const FieldValue, asked);
        QFETCH(const FieldValue, made);
        QFETCH(const QString, names);
        FieldValues askedFields;
        FieldValues madeFields;
        madeFields.set(Field::Created, created());
        if (!std::holds_alternative<std::monostate>(asked)) {
            askedFields.set(field, asked);
        }
        if (!std::holds_alternative<std::monostate>(made)) {
            madeFields.set(field, made);
        }
        const QStringList missingOnes = missingRestrictions(kind, askedFields, madeFields);
        QCOMPARE(missingOnes.size(), names.isEmpty() ? 0 : 1);
        if (!names.isEmpty()) {
            QVERIFY(missingOnes.first().startsWith(descriptorOf(kind).find(field)->label()));
            QVERIFY2(missingOnes.first().contains(names), qPrintable(missingOnes.first()));
        }
    }

    void everyMissingOneIsNamed()
    {
        FieldValues asked;
        asked.set(Field::SourceRanges, QStringList{u"10.0.0.0/8"_s});
        asked.set(Field::Roles, QStringList{u"r1"_s});
        asked.set(Field::RequireDpop, true);
        asked.set(Field::Expiry, days(30));
        QCOMPARE(missingRestrictions(principal, asked, {}).size(), 4);
    }
};

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::RestrictionsTest)
#include "restrictionstest.moc"
