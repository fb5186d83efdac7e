// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/fieldmodel.h"
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
using Column = FieldModel::Column;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

struct Detail : World
{
    OwnerRef terraform = ownerRef(u"acme"_s, Kind::ServicePrincipalCredential, u"sp1"_s);
    OwnerRef web = ownerRef(u"eu"_s, Kind::ClientCredential, u"clients/web"_s);
    Credential prod = credential(terraform, u"c1"_s, u"prod"_s);
    Credential site = credential(web, u"clients/web/credentials/s"_s, u"site"_s);
    FieldModel model{inventory, profiles, clock};
    QAbstractItemModelTester tester{&model, fatal};

    Detail()
    {
        addProfile(u"acme"_s, u"Acme"_s);
        inventory.upsertOwners({owner(terraform, u"Terraform"_s)});
        inventory.setRoles(u"acme"_s, {{u"r1"_s, u"Admin"_s}});
        prod.fields.set(Field::Expiry, daysFromNow(12));
        prod.fields.set(Field::SourceRanges, QStringList{u"10.0.0.0/8"_s, u"192.0.2.0/24"_s});
        prod.fields.set(Field::Roles, QStringList{u"r1"_s, u"r2"_s});
        prod.fields.set(Field::ClientId, u"fox@acme.conductor.one/spc"_s);
        inventory.upsertCredentials({prod, site});
    }

    [[nodiscard]] QVariant at(Field field, int role = Qt::DisplayRole) const
    {
        return model.indexOf(field).data(role);
    }

    [[nodiscard]] QStringList rows() const { return printedColumns(model, {Column::Label, Column::Value}); }
};

} // namespace

class FieldModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void showsTheFieldsOfTheKind()
    {
        Detail d;
        QCOMPARE(d.model.rowCount(), 0);
        d.model.setCredential(d.prod.ref);
        const QStringList expected{
            u"Status | expires soon"_s,
            u"Connection | Acme"_s,
            u"Name | prod"_s,
            u"Service principal | Terraform"_s,
            u"Client ID | fox@acme.conductor.one/spc"_s,
            u"Expires | in 12 days, 13 Mar 2026"_s,
            u"Source ranges | 10.0.0.0/8 (IPv4)\n192.0.2.0/24 (IPv4)"_s,
            u"Roles | Admin\nr2"_s,
            u"Require DPoP | no"_s,
            u"Last used | never used"_s,
            u"Created | –"_s,
            u"ID | c1"_s,
        };
        QCOMPARE(d.rows(), expected);
    }

    void rolesOfARow()
    {
        Detail d;
        d.model.setCredential(d.prod.ref);
        QCOMPARE(d.at(Field::ClientId, CopyRole).toString(), u"fox@acme.conductor.one/spc"_s);
        QCOMPARE(d.at(Field::Expiry, CopyRole).toString(), u"2026-03-13T12:00:00Z"_s);
        QVERIFY(!d.at(Field::Created, CopyRole).isValid());
        QCOMPARE(d.at(Field::Owner, OwnerRefRole).value<OwnerRef>(), d.terraform);
        QVERIFY(!d.at(Field::ClientId, OwnerRefRole).isValid());
        QCOMPARE(d.at(Field::Roles, FieldRole).value<Field>(), Field::Roles);
        QVERIFY(!d.at(Field::Roles, MeaningRole).toString().isEmpty());
        QCOMPARE(d.at(Field::SourceRanges, Qt::AccessibleTextRole).toString(),
                 u"Source ranges: 10.0.0.0/8, 192.0.2.0/24"_s);
        QCOMPARE(d.at(Field::Created, Qt::AccessibleTextRole).toString(), u"Created: nothing"_s);
        QCOMPARE(d.model.index(0, 1).data(StatusRole).value<Status>(), Status::ExpiresSoon);
    }

    void tellsWhatTheVendorFixedAtCreation()
    {
        Detail d;
        d.model.setCredential(d.prod.ref);
        QVERIFY(d.at(Field::Expiry, FixedRole).toBool());
        QVERIFY(d.at(Field::SourceRanges, FixedRole).toBool());
        QVERIFY(!d.at(Field::DisplayName, FixedRole).toBool());
        QVERIFY(!d.at(Field::ClientId, FixedRole).toBool());
        d.model.setCredential(d.site.ref);
        QVERIFY(!d.at(Field::Environments, FixedRole).toBool());
    }

    void explainsEveryRow()
    {
        Detail d;
        for (const CredentialRef &ref : {d.prod.ref, d.site.ref}) {
            d.model.setCredential(ref);
            for (int row = 0; row < d.model.rowCount(); ++row) {
                for (const Column column : {Column::Label, Column::Value}) {
                    const QModelIndex cell = d.model.index(row, static_cast<int>(column));
                    const QString meaning = cell.data(Qt::WhatsThisRole).toString();
                    QVERIFY2(!meaning.isEmpty(), qPrintable(cell.data().toString()));
                    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(meaning));
                    QCOMPARE(cell.data(MeaningRole).toString(), meaning);
                }
            }
        }
        d.model.setCredential(d.prod.ref);
        QVERIFY(d.at(Field::SourceRanges, Qt::ToolTipRole).toString().contains(u"Rotate to change it"_s));
        QVERIFY(d.at(Field::Expiry, Qt::ToolTipRole).toString().contains(u"2026"_s));
        QVERIFY(!d.at(Field::DisplayName, Qt::ToolTipRole).toString().contains(u"Rotate"_s));
    }

    void changesBetweenKinds()
    {
        Detail d;
        d.model.setCredential(d.prod.ref);
        QVERIFY(d.model.indexOf(Field::Roles).isValid());
        d.model.setCredential(d.site.ref);
        QVERIFY(d.model.indexOf(Field::Environments).isValid());
        QCOMPARE(d.at(Field::DisplayName).toString(), u"site"_s);
        QVERIFY(!d.model.indexOf(Field::Roles).isValid());
        d.model.setCredential({});
        QCOMPARE(d.model.rowCount(), 0);
        QVERIFY(d.model.credential().isNull());
    }

    void anotherOfTheSameKindKeepsItsRows()
    {
        Detail d;
        const Credential other = credential(d.terraform, u"c2"_s, u"other"_s);
        d.inventory.upsertCredentials({other});
        d.model.setCredential(d.prod.ref);
        const QPersistentModelIndex name(d.model.indexOf(Field::DisplayName));
        QSignalSpy removed(&d.model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&d.model, &QAbstractItemModel::dataChanged);
        d.model.setCredential(other.ref);
        QCOMPARE(name.data().toString(), u"other"_s);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(changed.size(), 1);
    }

    void followsTheInventory()
    {
        Detail d;
        d.model.setCredential(d.prod.ref);
        QSignalSpy changed(&d.model, &QAbstractItemModel::dataChanged);
        d.inventory.upsertCredentials({with(d.site, Field::DisplayName, u"another's change"_s)});
        QCOMPARE(changed.size(), 0);
        d.inventory.upsertCredentials({with(d.prod, Field::DisplayName, u"renamed"_s)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(d.at(Field::DisplayName).toString(), u"renamed"_s);
        d.inventory.upsertOwners({owner(d.terraform, u"TF"_s)});
        QCOMPARE(d.at(Field::Owner).toString(), u"TF"_s);
        d.inventory.setRoles(u"acme"_s, {{u"r2"_s, u"Reader"_s}});
        QCOMPARE(d.at(Field::Roles).toString(), u"r1\nReader"_s);
        d.addProfile(u"acme"_s, u"Acme Corp"_s);
        QCOMPARE(d.model.index(1, 1).data().toString(), u"Acme Corp"_s);
        QCOMPARE(changed.size(), 4);
        d.clock.advance(std::chrono::days(13));
        d.model.timePassed();
        QCOMPARE(d.model.index(0, 1).data().toString(), u"expired"_s);
    }

    void emptiesWhenTheCredentialGoes()
    {
        Detail d;
        d.model.setCredential(d.prod.ref);
        QSignalSpy gone(&d.model, &FieldModel::credentialGone);
        d.inventory.removeCredential(d.site.ref);
        QCOMPARE(gone.size(), 0);
        bool emptied = false;
        connect(&d.model, &FieldModel::credentialGone, &d.model, [&] { emptied = d.model.rowCount() == 0; });
        d.inventory.removeOwner(d.terraform);
        QCOMPARE(gone.size(), 1);
        QVERIFY(emptied);
        QVERIFY(d.model.credential().isNull());
        d.model.setCredential(d.prod.ref);
        QCOMPARE(d.model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(FieldModelTest)
#include "fieldmodeltest.moc"
