// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/credentialfiltermodel.h"
#include "models/items/attentioncounts.h"
#include "models/items/credentialtablemodel.h"
#include "models/items/roles.h"
#include "tests/models/support/printed.h"
#include "tests/models/support/world.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;
using Column = CredentialTableModel::Column;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

struct Filter : World
{
    CredentialTableModel table{inventory, profiles, clock};
    CredentialFilterModel model{table};
    QAbstractItemModelTester tester{&model, fatal};
    OwnerRef terraform = ownerRef(u"acme"_s, Kind::ServicePrincipalCredential, u"sp1"_s);
    OwnerRef user = ownerRef(u"acme"_s, Kind::PersonalClient, u"u1"_s);
    OwnerRef web = ownerRef(u"eu"_s, Kind::ClientCredential, u"clients/web"_s);

    Filter()
    {
        addProfile(u"acme"_s, u"Acme"_s);
        addProfile(u"eu"_s, u"Confidence EU"_s, Vendor::Confidence);
        inventory.upsertOwners(
            {owner(terraform, u"Terraform"_s), owner(user, u"Ann"_s), owner(web, u"Website"_s)});
        inventory.setRoles(u"acme"_s, {{u"r1"_s, u"Auditor"_s}});
        Credential prod = credential(terraform, u"c1"_s, u"prod"_s);
        prod.fields.set(Field::Expiry, daysFromNow(80));
        prod.fields.set(Field::LastUsed, clock.now().addSecs(-60));
        prod.fields.set(Field::SourceRanges, QStringList{u"192.0.2.0/24"_s});
        prod.fields.set(Field::ClientId, u"clever-fox@acme.conductor.one/spc"_s);
        Credential old = credential(terraform, u"c2"_s, u"Old"_s);
        old.fields.set(Field::Expiry, daysFromNow(-3));
        old.fields.set(Field::LastUsed, daysFromNow(-10));
        Credential laptop = credential(user, u"c3"_s, u"laptop"_s);
        laptop.fields.set(Field::Roles, QStringList{u"r1"_s});
        Credential site = credential(web, u"clients/web/credentials/c4"_s, u"site"_s);
        site.fields.set(Field::LastUsed, daysFromNow(-1));
        site.fields.set(Field::Environments, QStringList{u"staging"_s});
        site.fields.set(Field::Labels, LabelMap{{u"team"_s, u"growth"_s}});
        site.fields.set(Field::SdkType, u"FRONTEND"_s);
        inventory.upsertCredentials({prod, old, laptop, site});
    }

    [[nodiscard]] QString names() const { return printed(model).join(u' '); }

    [[nodiscard]] QString sorted(Column column, Qt::SortOrder order = Qt::AscendingOrder)
    {
        model.sort(static_cast<int>(column), order);
        return names();
    }
};

} // namespace

class CredentialFilterModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void narrowsByKindProfileAndOwner()
    {
        Filter f;
        QCOMPARE(f.names(), u"prod Old laptop site"_s);
        f.model.setKind(Kind::ServicePrincipalCredential);
        QCOMPARE(f.names(), u"prod Old"_s);
        f.model.setKind(std::nullopt);
        f.model.setProfile(u"acme"_s);
        QCOMPARE(f.names(), u"prod Old laptop"_s);
        f.model.setOwner(f.user);
        QCOMPARE(f.names(), u"laptop"_s);
        f.model.setProfile(u"eu"_s);
        QCOMPARE(f.names(), QString());
    }

    void narrowsToWhatNeedsAttention()
    {
        Filter f;
        f.model.setAttentions(anyAttention);
        QCOMPARE(f.names(), u"Old laptop"_s);
        f.clock.advance(std::chrono::days(60));
        f.table.timePassed();
        QCOMPARE(f.names(), u"prod Old laptop"_s);
    }

    void narrowsToOneReason()
    {
        Filter f;
        f.model.setAttentions(Attention::Expired);
        QCOMPARE(f.names(), u"Old"_s);
        f.model.setAttentions(Attention::NeverUsed);
        QCOMPARE(f.names(), u"laptop"_s);
        f.model.setAttentions(Attention::ExpiresSoon);
        QCOMPARE(f.names(), QString());
    }

    void findsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names");
        QTest::newRow("none") << u""_s << u"prod Old laptop site"_s;
        QTest::newRow("blank") << u"  "_s << u"prod Old laptop site"_s;
        QTest::newRow("name in any case") << u"PROD"_s << u"prod"_s;
        QTest::newRow("owner") << u"terraf"_s << u"prod Old"_s;
        QTest::newRow("connection") << u"confidence"_s << u"site"_s;
        QTest::newRow("kind") << u"personal cl"_s << u"laptop"_s;
        QTest::newRow("status") << u"expired"_s << u"Old"_s;
        QTest::newRow("client ID") << u"clever-fox"_s << u"prod"_s;
        QTest::newRow("source range") << u"192.0.2"_s << u"prod"_s;
        QTest::newRow("role name") << u"auditor"_s << u"laptop"_s;
        QTest::newRow("environment") << u"staging"_s << u"site"_s;
        QTest::newRow("label") << u"team=growth"_s << u"site"_s;
        QTest::newRow("SDK type in words") << u"front end"_s << u"site"_s;
        QTest::newRow("never used") << u"never used"_s << u"laptop"_s;
        QTest::newRow("how long until") << u"80 d"_s << u"prod"_s;
        QTest::newRow("how long ago") << u"1 min ago"_s << u"prod"_s;
        QTest::newRow("expired how long ago") << u"expired 3 d"_s << u"Old"_s;
        QTest::newRow("none shown") << u"none shown"_s << u"prod Old laptop"_s;
        QTest::newRow("date") << u"2026-02-26"_s << u"Old"_s;
        QTest::newRow("date as it is shown") << u"26 feb"_s << u"Old"_s;
        QTest::newRow("year") << u"2026"_s << u"prod Old site"_s;
        QTest::newRow("month that no date has") << u"jul 2026"_s << QString();
        QTest::newRow("no pattern") << u"p.*d"_s << QString();
        QTest::newRow("nothing") << u"zzz"_s << QString();
    }

    void findsText()
    {
        QFETCH(QString, text);
        QFETCH(QString, names);
        Filter f;
        f.model.setText(text);
        QCOMPARE(f.names(), names);
        f.model.setText({});
        QCOMPARE(f.names(), u"prod Old laptop site"_s);
    }

    void sorts()
    {
        Filter f;
        QCOMPARE(f.sorted(Column::Name), u"laptop Old prod site"_s);
        QCOMPARE(f.sorted(Column::Name, Qt::DescendingOrder), u"site prod Old laptop"_s);
        QCOMPARE(f.sorted(Column::Owner), u"laptop Old prod site"_s);
        // Equals stay ordered by name when the order is turned.
        QCOMPARE(f.sorted(Column::Owner, Qt::DescendingOrder), u"site Old prod laptop"_s);
        QCOMPARE(f.sorted(Column::Expiry), u"Old prod laptop site"_s);
        QCOMPARE(f.sorted(Column::LastUsed), u"laptop Old site prod"_s);
        QCOMPARE(f.sorted(Column::SourceRanges), u"prod laptop Old site"_s);
        QCOMPARE(f.sorted(Column::Status), u"laptop prod site Old"_s);
    }

    void equalsAreOrderedByNameThenId()
    {
        Filter f;
        f.inventory.removeOwner(f.terraform);
        f.inventory.upsertCredentials({credential(f.user, u"z"_s, u"same"_s),
                                       credential(f.user, u"y"_s, u"same"_s),
                                       credential(f.user, u"x"_s, u"same"_s)});
        f.model.setOwner(f.user);
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            f.model.sort(static_cast<int>(Column::Profile), order);
            QStringList ids;
            for (int row = 0; row < f.model.rowCount(); ++row) {
                ids << f.model.at(row).ref.id;
            }
            QCOMPARE(ids, (QStringList{u"c3"_s, u"x"_s, u"y"_s, u"z"_s}));
        }
    }

    void sortsByEveryColumnWithoutContradiction()
    {
        Filter f;
        for (int column = 0; column < f.model.columnCount(); ++column) {
            f.model.sort(column, Qt::AscendingOrder);
            QCOMPARE(f.model.rowCount(), 4);
            QCOMPARE(f.model.sortColumn(), column);
        }
    }

    void keepsPlaceUnderChanges()
    {
        Filter f;
        f.model.sort(static_cast<int>(Column::Name));
        const CredentialRef prod = f.table.at(0).ref;
        const QPersistentModelIndex held(f.model.indexOf(prod));
        f.inventory.upsertCredentials({with(f.table.at(0), Field::DisplayName, u"a-prod"_s),
                                       credential(f.terraform, u"c9"_s, u"b-new"_s)});
        QCOMPARE(f.names(), u"a-prod b-new laptop Old site"_s);
        QCOMPARE(held.data(RefRole).value<CredentialRef>(), prod);
        QCOMPARE(held.row(), 0);
        f.inventory.upsertOwners({owner(f.terraform, u"Zed"_s)});
        f.model.setText(u"zed"_s);
        QCOMPARE(f.names(), u"a-prod b-new Old"_s);
        QVERIFY(held.isValid());
        f.inventory.removeProfile(u"acme"_s);
        QCOMPARE(f.names(), QString());
        f.model.setText({});
        QCOMPARE(f.names(), u"site"_s);
    }

    void aRowThatStopsMatchingLeaves()
    {
        Filter f;
        f.model.setText(u"prod"_s);
        QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
        f.inventory.upsertCredentials({with(f.table.at(0), Field::DisplayName, u"renamed"_s)});
        QCOMPARE(f.names(), QString());
        QCOMPARE(removed.size(), 1);
    }

    void timeThatPassesIsFound()
    {
        Filter f;
        f.model.setText(u"2 min ago"_s);
        QCOMPARE(f.names(), QString());
        f.clock.advance(std::chrono::minutes(1));
        f.table.timePassed();
        QCOMPARE(f.names(), u"prod"_s);
        f.clock.advance(std::chrono::minutes(1));
        f.table.timePassed();
        QCOMPARE(f.names(), QString());
    }

    void settersThatChangeNothingAreSilent()
    {
        Filter f;
        f.model.setText(u"prod"_s);
        QSignalSpy changed(&f.model, &QAbstractItemModel::layoutChanged);
        f.model.setText(u" prod "_s);
        f.model.setKind(std::nullopt);
        f.model.setProfile({});
        f.model.setOwner(std::nullopt);
        f.model.setAttentions({});
        QCOMPARE(changed.size(), 0);
    }

    void findsDatesInTheAdminsLanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("German month") << QLocale(QLocale::German) << u"feb"_s;
        QTest::newRow("German day") << QLocale(QLocale::German) << u"26 Feb."_s;
        QTest::newRow("Japanese month") << QLocale(QLocale::Japanese) << u"2月"_s;
        QTest::newRow("as a number") << QLocale(QLocale::Japanese) << u"2026-02"_s;
    }

    void findsDatesInTheAdminsLanguage()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, text);
        QLocale::setDefault(locale);
        const auto back = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
        Filter f;
        f.model.setOwner(f.terraform);
        f.model.setText(text);
        QVERIFY2(f.names().contains(u"Old"_s), qPrintable(f.names()));
    }

    void findsWhatCannotBeRead()
    {
        Filter f;
        f.inventory.upsertCredentials({with(f.table.at(0), Field::LastUsed, Unreadable())});
        f.model.setText(u"cannot be read"_s);
        QCOMPARE(f.names(), u"prod"_s);
        f.model.setText(u"never used"_s);
        QCOMPARE(f.names(), u"laptop"_s);
    }

    void useThatCannotBeReadIsNotNever()
    {
        Filter f;
        f.inventory.upsertCredentials({with(f.table.at(0), Field::LastUsed, Unreadable())});
        f.model.setAttentions(Attention::NeverUsed);
        QCOMPARE(f.names(), u"laptop"_s);
        QCOMPARE(AttentionCounts(f.inventory, f.clock).count(Attention::NeverUsed), 1);
    }
};

QTEST_GUILESS_MAIN(CredentialFilterModelTest)
#include "credentialfiltermodeltest.moc"
