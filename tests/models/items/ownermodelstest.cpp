// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/ownerfiltermodel.h"
#include "models/items/ownertablemodel.h"
#include "models/items/roles.h"
#include "tests/models/support/printed.h"
#include "tests/models/support/world.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;
using Column = OwnerTableModel::Column;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

struct Owners : World
{
    OwnerRef terraform = ownerRef(u"acme"_s, Kind::ServicePrincipalCredential, u"sp1"_s);
    OwnerRef siem = ownerRef(u"acme"_s, Kind::ServicePrincipalCredential, u"sp2"_s);
    OwnerRef web = ownerRef(u"eu"_s, Kind::ClientCredential, u"clients/web"_s);
    OwnerTableModel table{inventory, profiles};
    QAbstractItemModelTester tableTester{&table, fatal};
    OwnerFilterModel model{table};
    QAbstractItemModelTester tester{&model, fatal};

    Owners()
    {
        addProfile(u"acme"_s, u"Acme"_s);
        inventory.upsertOwners(
            {owner(terraform, u"Terraform"_s), owner(siem, u"siem"_s), owner(web, u"Website"_s)});
    }

    [[nodiscard]] QStringList counts() const
    {
        return printedColumns(table, {Column::Name, Column::Credentials});
    }
};

} // namespace

class OwnerModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void countsCredentials()
    {
        Owners o;
        o.inventory.upsertCredentials({credential(o.siem, u"a"_s, u"a"_s), credential(o.siem, u"b"_s, u"b"_s),
                                       credential(o.web, u"c"_s, u"c"_s)});
        QCOMPARE(o.counts(), (QStringList{u"Terraform | 0"_s, u"siem | 2"_s, u"Website | 1"_s}));
        QSignalSpy changed(&o.table, &QAbstractItemModel::dataChanged);
        o.inventory.upsertCredentials({credential(o.siem, u"a"_s, u"renamed"_s)});
        QCOMPARE(changed.size(), 0);
        o.inventory.removeCredentials(
            {o.inventory.credentials().at(0).ref, o.inventory.credentials().at(2).ref});
        QCOMPARE(o.counts(), (QStringList{u"Terraform | 0"_s, u"siem | 1"_s, u"Website | 0"_s}));
        QCOMPARE(changed.size(), 2);
        for (const auto &arguments : changed) {
            QCOMPARE(arguments.at(0).toModelIndex().column(), static_cast<int>(Column::Credentials));
        }
    }

    void countsCredentialsThatCameFirst()
    {
        Owners o;
        const OwnerRef late = ownerRef(u"acme"_s, Kind::ServicePrincipalCredential, u"sp9"_s);
        o.inventory.upsertCredentials({credential(late, u"a"_s, u"a"_s)});
        o.inventory.upsertOwners({owner(late, u"Late"_s)});
        QCOMPARE(o.counts().last(), u"Late | 1"_s);
        const OwnerTableModel another(o.inventory, o.profiles);
        QCOMPARE(another.credentialCount(late), 1);
    }

    void showsEveryColumn()
    {
        Owners o;
        Owner connector = owner({u"acme"_s, Kind::ConnectorCredential, u"app1"_s, u"k1"_s}, u"Okta"_s);
        connector.parentName = u"Okta Prod"_s;
        connector.state = Owner::State::Disabled;
        connector.created = o.daysFromNow(-10);
        o.inventory.upsertOwners({connector});
        QStringList cells;
        for (int column = 0; column < o.table.columnCount(); ++column) {
            cells << o.table.index(3, column).data().toString();
        }
        QCOMPARE(cells.join(u" | "_s), u"Okta | Okta Prod | Acme | disabled | 0 | 19 Feb 2026 | – | k1"_s);
        QCOMPARE(o.table.index(3, 3).data(Qt::AccessibleTextRole).toString(), u"State: disabled"_s);
        QVERIFY(OwnerTableModel::columnsFor(Kind::ConnectorCredential).contains(Column::App));
        QVERIFY(!OwnerTableModel::columnsFor(Kind::ClientCredential).contains(Column::App));
    }

    void filtersAndSorts()
    {
        Owners o;
        o.inventory.upsertCredentials({credential(o.siem, u"a"_s, u"a"_s)});
        o.model.sort(static_cast<int>(Column::Name));
        QCOMPARE(printed(o.model).join(u' '), u"siem Terraform Website"_s);
        o.model.sort(static_cast<int>(Column::Credentials), Qt::DescendingOrder);
        QCOMPARE(printed(o.model).join(u' '), u"siem Terraform Website"_s);
        o.model.setKind(Kind::ServicePrincipalCredential);
        QCOMPARE(printed(o.model).join(u' '), u"siem Terraform"_s);
        o.model.setText(u"SP1"_s);
        QCOMPARE(printed(o.model).join(u' '), u"Terraform"_s);
        QCOMPARE(o.model.at(0).ref, o.terraform);
        o.model.setProfile(u"eu"_s);
        QCOMPARE(o.model.rowCount(), 0);
        for (int column = 0; column < o.model.columnCount(); ++column) {
            o.model.sort(column);
        }
    }

    void followsOwnersAndConnections()
    {
        Owners o;
        o.model.sort(static_cast<int>(Column::Name));
        const QPersistentModelIndex held(o.model.index(1, 0));
        QCOMPARE(held.data().toString(), u"Terraform"_s);
        o.inventory.upsertOwners({owner(o.terraform, u"Zulu"_s)});
        QCOMPARE(printed(o.model).join(u' '), u"siem Website Zulu"_s);
        QCOMPARE(held.row(), 2);
        o.addProfile(u"acme"_s, u"Acme Corp"_s);
        QCOMPARE(held.sibling(held.row(), static_cast<int>(Column::Profile)).data().toString(),
                 u"Acme Corp"_s);
        o.inventory.retainOwners(u"acme"_s, Kind::ServicePrincipalCredential, {o.siem});
        QCOMPARE(printed(o.model).join(u' '), u"siem Website"_s);
        QVERIFY(!held.isValid());
        o.inventory.removeProfile(u"acme"_s);
        QCOMPARE(printed(o.model).join(u' '), u"Website"_s);
    }

    void findsEveryShownField_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("name") << u"okta"_s;
        QTest::newRow("app") << u"prod"_s;
        QTest::newRow("connection") << u"acme"_s;
        QTest::newRow("ID") << u"k77"_s;
        QTest::newRow("state") << u"disab"_s;
        QTest::newRow("number of credentials") << u"1"_s;
        QTest::newRow("date as it is shown") << u"19 feb"_s;
        QTest::newRow("date as a number") << u"2026-02-19"_s;
        QTest::newRow("last use") << u"28 feb 2026"_s;
    }

    void findsEveryShownField()
    {
        QFETCH(const QString, text);
        Owners o;
        Owner connector = owner({u"acme"_s, Kind::ConnectorCredential, u"app7"_s, u"k77"_s}, u"Okta"_s);
        connector.parentName = u"Okta Prod"_s;
        connector.state = Owner::State::Disabled;
        connector.created = o.daysFromNow(-10);
        connector.lastUsed = o.daysFromNow(-1);
        o.inventory.upsertOwners({connector});
        o.inventory.upsertCredentials({credential(connector.ref, u"a"_s, u"a"_s)});
        o.model.setKind(Kind::ConnectorCredential);
        o.model.setText(text);
        QCOMPARE(printed(o.model).join(u' '), u"Okta"_s);
        o.model.setText(u"zzz"_s);
        QCOMPARE(o.model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(OwnerModelsTest)
#include "ownermodelstest.moc"
