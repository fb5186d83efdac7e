// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/credentialtablemodel.h"
#include "models/domain/kinddescriptor.h"
#include "models/items/copytext.h"
#include "models/items/roles.h"
#include "models/items/wording.h"
#include "tests/models/support/printed.h"
#include "tests/models/support/world.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;
using Column = CredentialTableModel::Column;
using namespace std::chrono_literals;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

struct Table : World
{
    CredentialTableModel model{inventory, profiles, clock};
    QAbstractItemModelTester tester{&model, fatal};
    OwnerRef terraform = ownerRef(u"acme"_s, Kind::ServicePrincipalCredential, u"sp1"_s);
    OwnerRef siem = ownerRef(u"acme"_s, Kind::ServicePrincipalCredential, u"sp2"_s);

    [[nodiscard]] QString text(const QString &id, Column column, int role = Qt::DisplayRole) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.at(row).ref.id == id) {
                return model.index(row, static_cast<int>(column)).data(role).toString();
            }
        }
        return u"no such row"_s;
    }
};

/// The rows and columns of each dataChanged, as "rows 1-2, columns 3-3".
QStringList announced(const QSignalSpy &spy)
{
    QStringList lines;
    for (const auto &arguments : spy) {
        const auto from = arguments.at(0).toModelIndex();
        const auto to = arguments.at(1).toModelIndex();
        lines << u"rows %1-%2, columns %3-%4"_s.arg(from.row())
                     .arg(to.row())
                     .arg(from.column())
                     .arg(to.column());
    }
    return lines;
}

} // namespace

class CredentialTableModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void showsEveryColumn()
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

    void saysWhatMakesSenseAlone()
    {
        Table t;
        const Credential made =
            with(with(credential(t.terraform, u"c1"_s, u"prod"_s), Field::Expiry, t.daysFromNow(12)),
                 Field::SourceRanges, QStringList{u"10.0.0.0/8"_s, u"192.0.2.0/24"_s});
        t.inventory.upsertCredentials({made});
        QCOMPARE(t.text(u"c1"_s, Column::Expiry, Qt::AccessibleTextRole),
                 u"Expires: in 12 days, 13 Mar 2026"_s);
        QCOMPARE(t.text(u"c1"_s, Column::LastUsed, Qt::AccessibleTextRole), u"Last used: never used"_s);
        QCOMPARE(t.text(u"c1"_s, Column::SourceRanges, Qt::AccessibleTextRole),
                 u"Source ranges: 10.0.0.0/8, 192.0.2.0/24"_s);
        QCOMPARE(t.text(u"c1"_s, Column::Labels, Qt::AccessibleTextRole), u"Labels: does not apply"_s);
        QCOMPARE(t.text(u"c1"_s, Column::Status, Qt::AccessibleTextRole), u"Status: expires soon"_s);
        QVERIFY(t.text(u"c1"_s, Column::Expiry, Qt::ToolTipRole).contains(u"13 Mar"));
        QCOMPARE(t.text(u"c1"_s, Column::SourceRanges, CopyRole), u"10.0.0.0/8\n192.0.2.0/24"_s);
        QCOMPARE(t.text(u"c1"_s, Column::Expiry, CopyRole), u"2026-03-13T12:00:00Z"_s);
    }

    void wordsForWhatIsAbsent()
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

    void saysThatABlankMayBeHidden()
    {
        Table t;
        const auto hidden = wording::noneOrHidden();
        const Credential blank = with(credential(t.terraform, u"c1"_s, u"prod"_s), Field::RequireDpop, false);
        const Credential shown =
            with(with(credential(t.terraform, u"c2"_s, u"prod"_s), Field::RequireDpop, true),
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

    void saysWhatCannotBeRead()
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

    void followsInsertChangeAndRemoval()
    {
        Table t;
        QSignalSpy resets(&t.model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&t.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&t.model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&t.model, &QAbstractItemModel::dataChanged);
        const Credential a = credential(t.terraform, u"a"_s, u"alpha"_s);
        const Credential b = credential(t.terraform, u"b"_s, u"beta"_s);
        const Credential c = credential(t.siem, u"c"_s, u"gamma"_s);
        const Credential d = credential(t.siem, u"d"_s, u"delta"_s);
        t.inventory.upsertCredentials({a, b, c, d});
        QCOMPARE(printed(t.model), (QStringList{u"alpha"_s, u"beta"_s, u"gamma"_s, u"delta"_s}));
        t.inventory.upsertCredentials({with(b, Field::DisplayName, u"BETA"_s), a});
        QCOMPARE(announced(changed), QStringList{u"rows 1-1, columns 0-16"_s});
        t.inventory.removeCredentials({c.ref});
        QCOMPARE(printed(t.model), (QStringList{u"alpha"_s, u"BETA"_s, u"delta"_s}));
        t.inventory.removeOwner(t.terraform);
        QCOMPARE(printed(t.model), QStringList{u"delta"_s});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 2);
        QCOMPARE(resets.size(), 0);
    }

    void refreshKeepsPersistentIndexes()
    {
        Table t;
        const Credential a = credential(t.terraform, u"a"_s, u"alpha"_s);
        const Credential b = credential(t.terraform, u"b"_s, u"beta"_s);
        const Credential c = credential(t.terraform, u"c"_s, u"gamma"_s);
        t.inventory.upsertCredentials({a, b, c});
        const QPersistentModelIndex held(t.model.indexOf(c.ref));
        const QPersistentModelIndex lost(t.model.indexOf(b.ref));
        t.inventory.upsertCredentials(
            {with(c, Field::DisplayName, u"gamma 2"_s), credential(t.terraform, u"x"_s, {})});
        t.inventory.removeCredentials({b.ref});
        QVERIFY(held.isValid());
        QCOMPARE(held.data().toString(), u"gamma 2"_s);
        QCOMPARE(held.data(RefRole).value<CredentialRef>(), c.ref);
        QVERIFY(!lost.isValid());
    }

    void announcesRenamedOwnersNarrowly()
    {
        Table t;
        t.inventory.upsertOwners({owner(t.terraform, u"Terraform"_s), owner(t.siem, u"SIEM"_s)});
        t.inventory.upsertCredentials({credential(t.terraform, u"a"_s, u"a"_s),
                                       credential(t.siem, u"b"_s, u"b"_s), credential(t.siem, u"c"_s, u"c"_s),
                                       credential(t.terraform, u"d"_s, u"d"_s),
                                       credential(t.siem, u"e"_s, u"e"_s)});
        QSignalSpy changed(&t.model, &QAbstractItemModel::dataChanged);
        t.inventory.upsertOwners({owner(t.siem, u"Splunk"_s)});
        QCOMPARE(announced(changed), (QStringList{u"rows 1-2, columns 1-1"_s, u"rows 4-4, columns 1-1"_s}));
        QCOMPARE(t.text(u"e"_s, Column::Owner), u"Splunk"_s);
        changed.clear();
        Owner used = owner(t.siem, u"Splunk"_s);
        used.lastUsed = t.clock.now();
        t.inventory.upsertOwners({used});
        QCOMPARE(changed.size(), 0);
    }

    void namesAnOwnerThatComesLater()
    {
        Table t;
        t.inventory.upsertCredentials({credential(t.siem, u"a"_s, u"a"_s)});
        QSignalSpy changed(&t.model, &QAbstractItemModel::dataChanged);
        t.inventory.upsertOwners({owner(t.terraform, u"Terraform"_s), owner(t.siem, u"SIEM"_s)});
        QCOMPARE(announced(changed), QStringList{u"rows 0-0, columns 1-1"_s});
        QCOMPARE(t.text(u"a"_s, Column::Owner), u"SIEM"_s);
    }

    void announcesRoleAndProfileNames()
    {
        Table t;
        t.addProfile(u"acme"_s, u"Acme"_s);
        t.inventory.upsertCredentials(
            {credential(ownerRef(u"other"_s, Kind::PersonalClient, u"u1"_s), u"a"_s, u"a"_s),
             with(credential(t.siem, u"b"_s, u"b"_s), Field::Roles, QStringList{u"r1"_s})});
        QSignalSpy changed(&t.model, &QAbstractItemModel::dataChanged);
        t.inventory.setRoles(u"acme"_s, {{u"r1"_s, u"Admin"_s}});
        QCOMPARE(announced(changed), QStringList{u"rows 1-1, columns 8-8"_s});
        QCOMPARE(t.text(u"b"_s, Column::Roles), u"Admin"_s);
        changed.clear();
        t.addProfile(u"acme"_s, u"Acme Corp"_s);
        // In every column, as its colour is too.
        QCOMPARE(announced(changed), QStringList{u"rows 1-1, columns 0-16"_s});
        QCOMPARE(t.text(u"b"_s, Column::Profile), u"Acme Corp"_s);
        const auto colour = [&t](int row) {
            return t.model.index(row, 0).data(ProfileColourRole).value<ProfileColour>();
        };
        QCOMPARE(colour(1), ProfileColour::None);
        Profile red = *t.profiles.find(u"acme"_s);
        red.colour = ProfileColour::Red;
        std::ignore = t.profiles.save(red, {});
        QTRY_COMPARE(colour(1), ProfileColour::Red);
        QCOMPARE(colour(0), ProfileColour::None);
    }

    void changesWithTimeOnlyWhenToldSo()
    {
        Table t;
        t.inventory.upsertCredentials(
            {with(credential(t.siem, u"a"_s, u"a"_s), Field::Expiry, t.daysFromNow(31))});
        QCOMPARE(t.text(u"a"_s, Column::Status), u"active"_s);
        t.clock.advance(std::chrono::days(2));
        QCOMPARE(t.text(u"a"_s, Column::Status), u"active"_s);
        QSignalSpy changed(&t.model, &QAbstractItemModel::dataChanged);
        t.model.timePassed();
        QCOMPARE(announced(changed), (QStringList{u"rows 0-0, columns 4-4"_s, u"rows 0-0, columns 16-16"_s,
                                                  u"rows 0-0, columns 5-5"_s}));
        QCOMPARE(t.text(u"a"_s, Column::Status), u"expires soon"_s);
        QCOMPARE(t.text(u"a"_s, Column::Expiry), u"29 d"_s);
        t.clock.advance(std::chrono::days(29));
        t.model.timePassed();
        QCOMPARE(t.text(u"a"_s, Column::Status), u"expired"_s);
        QCOMPARE(t.text(u"a"_s, Column::Expiry), u"expired just now"_s);
    }

    void timeAnnouncesOnlyWhatReadsOtherwise()
    {
        Table t;
        const auto usedAgo = [&t](const QString &id, std::chrono::seconds ago) {
            return with(
                with(credential(t.siem, id, id), Field::LastUsed, t.clock.now().addSecs(-ago.count())),
                Field::Expiry, t.daysFromNow(90).addSecs(-1));
        };
        t.inventory.upsertCredentials({usedAgo(u"a"_s, 5min), usedAgo(u"b"_s, 3h + 10min),
                                       usedAgo(u"c"_s, 59min), usedAgo(u"d"_s, 72h),
                                       credential(t.siem, u"e"_s, u"e"_s)});
        QSignalSpy changed(&t.model, &QAbstractItemModel::dataChanged);
        t.model.timePassed();
        QCOMPARE(changed.size(), 0);
        t.clock.advance(1min);
        t.model.timePassed();
        QCOMPARE(announced(changed), (QStringList{u"rows 0-0, columns 6-6"_s, u"rows 2-2, columns 6-6"_s}));
        QCOMPARE(t.text(u"a"_s, Column::LastUsed), u"6 min ago"_s);
        QCOMPARE(t.text(u"c"_s, Column::LastUsed), u"1 h ago"_s);
        changed.clear();
        t.clock.advance(24h);
        t.model.timePassed();
        QCOMPARE(announced(changed), (QStringList{u"rows 0-3, columns 5-5"_s, u"rows 0-3, columns 6-6"_s}));
        QCOMPARE(t.text(u"d"_s, Column::LastUsed), u"4 d ago"_s);
    }

    void copiesRowsForASpreadsheet()
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

    void saysWhyItNeedsAttention()
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

    void choosesColumnsByKind()
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

    void everyColumnIsHeaded()
    {
        Table t;
        QSet<QString> headings;
        for (int column = 0; column < t.model.columnCount(); ++column) {
            headings.insert(t.model.headerData(column, Qt::Horizontal).toString());
        }
        QVERIFY(!headings.contains(QString()));
        QCOMPARE(headings.size(), t.model.columnCount());
    }

    void longAndForeignNamesSurvive_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("10,000 characters") << QString(10'000, u'x');
        QTest::newRow("right to left") << u"מפתח ייצור"_s;
        QTest::newRow("right-to-left override") << u"prod\u202egnp.tset"_s;
        QTest::newRow("newline") << u"two\nlines"_s;
        QTest::newRow("slash") << u"team/prod/../ci"_s;
    }

    void longAndForeignNamesSurvive()
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
};

QTEST_GUILESS_MAIN(CredentialTableModelTest)
#include "credentialtablemodeltest.moc"
