// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/items/credentialtablemodeltest.h"

#include "models/domain/kinddescriptor.h"
#include "models/items/copytext.h"
#include "models/items/roles.h"
#include "models/items/wording.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn::test {

void CredentialTableModelTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void CredentialTableModelTest::showsEveryColumn()
{
    Table t;
    t.addProfile(u"acme"_s, u"Acme"_s);
    t.inventory.upsertOwners({owner(t.terraform, u"Terraform"_s)});
    t.inventory.setRoles(u"acme"_s, {{u"r1"_s, u"Admin"_s}, {u"r2"_s, u"Reader"_s}});
    Credential made = credential(t.terraform, u"c1"_s, u"prod"_s);
    made.fields.set(Field::Expiry, t.daysFromNow(12));
    made.fields.set(Field::LastUsed, t.clock.now().addSecs(-2 * 3600));
    made.fields.set(Field::SourceRanges, QStringList{u"10.0.0.0/8"_s, u"192.0.2.0/24"_s});
    made.fields.set(Field::Roles, QStringList{u"r1"_s});
    made.fields.set(Field::RequireDpop, true);
    made.fields.set(Field::Created, t.daysFromNow(-78));
    made.fields.set(Field::ClientId, u"fox@acme.conductor.one/spc"_s);
    t.inventory.upsertCredentials({made});
    const QList<std::pair<Column, QString>> expected{
        {Column::Name, u"prod"_s},
        {Column::Owner, u"Terraform"_s},
        {Column::Kind, u"service-principal credential"_s},
        {Column::Profile, u"Acme"_s},
        {Column::Status, u"expires soon"_s},
        {Column::Expiry, u"12 d"_s},
        {Column::LastUsed, u"2 h ago"_s},
        {Column::SourceRanges, u"2 ranges"_s},
        {Column::Roles, u"Admin"_s},
        {Column::RequireDpop, u"yes"_s},
        {Column::Environments, u"–"_s},
        {Column::SdkType, u"–"_s},
        {Column::Labels, u"–"_s},
        {Column::Created, u"13 Dec 2025"_s},
        {Column::Updated, u"–"_s},
        {Column::ClientId, u"fox@acme.conductor.one/spc"_s},
        {Column::Attention, u"expires within 30 days"_s},
    };
    QCOMPARE(expected.size(), t.model.columnCount());
    for (const auto &[column, text] : expected) {
        QCOMPARE(t.text(u"c1"_s, column), text);
    }
}

void CredentialTableModelTest::saysWhatMakesSenseAlone()
{
    Table t;
    const Credential made =
        with(with(credential(t.terraform, u"c1"_s, u"prod"_s), Field::Expiry, t.daysFromNow(12)),
             Field::SourceRanges, QStringList{u"10.0.0.0/8"_s, u"192.0.2.0/24"_s});
    t.inventory.upsertCredentials({made});
    QCOMPARE(t.text(u"c1"_s, Column::Expiry, Qt::AccessibleTextRole), u"Expires: in 12 days, 13 Mar 2026"_s);
    QCOMPARE(t.text(u"c1"_s, Column::LastUsed, Qt::AccessibleTextRole), u"Last used: never used"_s);
    QCOMPARE(t.text(u"c1"_s, Column::SourceRanges, Qt::AccessibleTextRole),
             u"Source ranges: 10.0.0.0/8, 192.0.2.0/24"_s);
    QCOMPARE(t.text(u"c1"_s, Column::Labels, Qt::AccessibleTextRole), u"Labels: does not apply"_s);
    QCOMPARE(t.text(u"c1"_s, Column::Status, Qt::AccessibleTextRole), u"Status: expires soon"_s);
    QVERIFY(t.text(u"c1"_s, Column::Expiry, Qt::ToolTipRole).contains(u"13 Mar"));
    QCOMPARE(t.text(u"c1"_s, Column::SourceRanges, CopyRole), u"10.0.0.0/8\n192.0.2.0/24"_s);
    QCOMPARE(t.text(u"c1"_s, Column::Expiry, CopyRole), u"2026-03-13T12:00:00Z"_s);
}

void CredentialTableModelTest::wordsForWhatIsAbsent()
{
    Table t;
    t.inventory.upsertCredentials({credential(t.terraform, u"c1"_s, {})});
    QCOMPARE(t.text(u"c1"_s, Column::Name), u"c1"_s);
    QCOMPARE(t.text(u"c1"_s, Column::Owner), u"sp1"_s);
    QCOMPARE(t.text(u"c1"_s, Column::Profile), u"acme"_s);
    QCOMPARE(t.text(u"c1"_s, Column::Expiry), u"does not expire"_s);
    QCOMPARE(t.text(u"c1"_s, Column::LastUsed), u"never used"_s);
    QCOMPARE(t.text(u"c1"_s, Column::SourceRanges), u"none shown"_s);
    QCOMPARE(t.text(u"c1"_s, Column::Roles), u"none shown"_s);
    QCOMPARE(t.text(u"c1"_s, Column::RequireDpop), u"no"_s);
}

void CredentialTableModelTest::saysThatABlankMayBeHidden()
{
    Table t;
    const auto hidden = wording::noneOrHidden();
    const Credential blank = with(credential(t.terraform, u"c1"_s, u"prod"_s), Field::RequireDpop, false);
    const Credential shown = with(with(credential(t.terraform, u"c2"_s, u"prod"_s), Field::RequireDpop, true),
                                  Field::SourceRanges, QStringList{u"10.0.0.0/8"_s, u"192.0.2.0/24"_s});
    t.inventory.upsertCredentials({blank, shown});
    for (const Column column : {Column::Expiry, Column::LastUsed, Column::SourceRanges, Column::Roles,
                                Column::RequireDpop, Column::Attention}) {
        QCOMPARE(t.text(u"c1"_s, column, Qt::ToolTipRole), hidden);
    }
    for (const Column column : {Column::Name, Column::Owner, Column::Environments, Column::Status}) {
        QCOMPARE(t.text(u"c1"_s, column, Qt::ToolTipRole).contains(hidden), false);
    }
    QCOMPARE(t.text(u"c2"_s, Column::RequireDpop, Qt::ToolTipRole), QString());
    QCOMPARE(t.text(u"c2"_s, Column::SourceRanges, Qt::ToolTipRole), u"10.0.0.0/8\n192.0.2.0/24"_s);
}

void CredentialTableModelTest::saysWhatCannotBeRead()
{
    Table t;
    t.inventory.upsertCredentials(
        {with(with(credential(t.terraform, u"c1"_s, u"prod"_s), Field::LastUsed, Unreadable()),
              Field::Created, Unreadable())});
    for (const Column column : {Column::LastUsed, Column::Created}) {
        QCOMPARE(t.text(u"c1"_s, column), wording::unreadable());
        QCOMPARE(t.text(u"c1"_s, column, Qt::ToolTipRole), wording::whyUnreadable());
    }
    QVERIFY(!t.text(u"c1"_s, Column::LastUsed, Qt::AccessibleTextRole).contains(u"never"));
    QVERIFY(!t.text(u"c1"_s, Column::Attention).contains(u"never"));
}

void CredentialTableModelTest::copiesRowsForASpreadsheet()
{
    Table t;
    t.inventory.upsertCredentials(
        {with(credential(t.siem, u"a"_s, u"tab\there"_s), Field::SourceRanges,
              QStringList{u"10.0.0.0/8"_s, u"192.0.2.0/24"_s}),
         with(credential(t.siem, u"b"_s, u"say \"b\""_s), Field::LastUsed, t.clock.now())});
    const QList<int> columns{static_cast<int>(Column::Name), static_cast<int>(Column::SourceRanges),
                             static_cast<int>(Column::LastUsed), static_cast<int>(Column::Status)};
    QCOMPARE(tabSeparated(t.model, {1, 0}, columns),
             u"\"say \"\"b\"\"\"\t\t2026-03-01T12:00:00Z\tactive\n"
             "\"tab\there\"\t\"10.0.0.0/8\n192.0.2.0/24\"\t\tactive\n"_s);
}

void CredentialTableModelTest::saysWhyItNeedsAttention()
{
    Table t;
    t.inventory.upsertCredentials(
        {with(credential(t.siem, u"a"_s, u"a"_s), Field::Expiry, t.daysFromNow(-1)),
         with(credential(t.siem, u"b"_s, u"b"_s), Field::LastUsed, t.daysFromNow(-1))});
    QCOMPARE(t.text(u"a"_s, Column::Attention), u"expired, never used"_s);
    QCOMPARE(t.text(u"a"_s, Column::Attention, CopyRole), u"expired, never used"_s);
    QCOMPARE(t.text(u"b"_s, Column::Attention), u"–"_s);
    QCOMPARE(t.text(u"b"_s, Column::Attention, CopyRole), QString());
}

void CredentialTableModelTest::choosesColumnsByKind()
{
    const auto all = CredentialTableModel::columnsFor(std::nullopt);
    QVERIFY(all.contains(Column::Kind) && all.contains(Column::Profile));
    for (const Kind kind : allKinds) {
        const auto columns = CredentialTableModel::columnsFor(kind);
        const auto possible = CredentialTableModel::columnsThatApply(kind);
        QCOMPARE(columns.first(), Column::Name);
        QVERIFY(!possible.contains(Column::Kind) && !possible.contains(Column::Profile));
        QVERIFY(std::ranges::all_of(columns, [&](Column column) { return possible.contains(column); }));
        QVERIFY(columns.contains(Column::Owner));
        QVERIFY(columns.contains(Column::Status));
        QCOMPARE(QSet(columns.cbegin(), columns.cend()).size(), columns.size());
        for (const Column column : columns) {
            if (const auto field = CredentialTableModel::fieldOf(column)) {
                QVERIFY(descriptorOf(kind).find(*field) != nullptr || *field == Field::Owner);
                QCOMPARE(CredentialTableModel::columnOf(*field), std::optional(column));
            }
        }
    }
}

void CredentialTableModelTest::everyColumnIsHeaded()
{
    Table t;
    QSet<QString> headings;
    for (int column = 0; column < t.model.columnCount(); ++column) {
        headings.insert(t.model.headerData(column, Qt::Horizontal).toString());
    }
    QVERIFY(!headings.contains(QString()));
    QCOMPARE(headings.size(), t.model.columnCount());
}

void CredentialTableModelTest::longAndForeignNamesSurvive_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("10,000 characters") << QString(10'000, u'x');
    QTest::newRow("right to left") << u"מפתח ייצור"_s;
    QTest::newRow("right-to-left override") << u"prod\u202egnp.tset"_s;
    QTest::newRow("newline") << u"two\nlines"_s;
    QTest::newRow("slash") << u"team/prod/../ci"_s;
}

void CredentialTableModelTest::longAndForeignNamesSurvive()
{
    QFETCH(const QString, name);
    Table t;
    t.inventory.upsertOwners({owner(t.siem, name)});
    t.inventory.upsertCredentials({credential(t.siem, u"a"_s, name)});
    QCOMPARE(t.text(u"a"_s, Column::Name), name);
    QCOMPARE(t.text(u"a"_s, Column::Name, CopyRole), name);
    QCOMPARE(t.text(u"a"_s, Column::Owner), name);
    QVERIFY(t.text(u"a"_s, Column::Name, Qt::AccessibleTextRole).contains(name));
}

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::CredentialTableModelTest)
#include "moc_credentialtablemodeltest.cpp"
