// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/credentialtablemodel.h"
#include "models/items/fieldmodel.h"
#include "models/items/navigationmodel.h"
#include "models/items/operationfiltermodel.h"
#include "models/items/operationtablemodel.h"
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
using Column = OperationTableModel::Column;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

struct Operations : World
{
    OperationTableModel table{custody, profiles, clock};
    QAbstractItemModelTester tableTester{&table, fatal};
    OperationFilterModel model{table};
    QAbstractItemModelTester tester{&model, fatal};

    [[nodiscard]] JournalEntry entry(const QString &id, OperationVerb verb, OperationState state) const
    {
        JournalEntry made;
        made.id = id;
        made.verb = verb;
        made.state = state;
        made.owner = ownerRef(u"acme"_s, Kind::ServicePrincipalCredential, u"sp1"_s);
        made.ownerName = u"Terraform"_s;
        made.displayName = u"name of "_s + id;
        made.intendedAt = clock.now();
        made.changedAt = clock.now();
        return made;
    }

    /// Until the models show it: custody makes it durable first.
    [[nodiscard]] bool record(const JournalEntry &entry)
    {
        (void)custody.record(entry);
        return QTest::qWaitFor([this, &entry] {
            const JournalEntry *shown = custody.find(entry.id);
            return shown != nullptr && shown->state == entry.state;
        });
    }

    [[nodiscard]] QString ids() const { return printed(model, {0}, OperationIdRole).join(u' '); }
};

} // namespace

class OperationModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void showsEveryColumn()
    {
        Operations o;
        o.addProfile(u"acme"_s, u"Acme"_s);
        JournalEntry made = o.entry(u"op1"_s, OperationVerb::Rotate, OperationState::Held);
        made.note = u"first line\nsecond line"_s;
        QVERIFY(o.record(made));
        o.clock.advance(std::chrono::hours(3));
        o.table.timePassed();
        QStringList cells;
        for (int column = 0; column < o.table.columnCount(); ++column) {
            cells << o.table.index(0, column).data().toString();
        }
        QCOMPARE(cells.join(u" | "_s), u"3 h ago | Rotate | name of op1 | Terraform | Acme | "
                                       "In your keychain, to hand over | first line second line"_s);
        QCOMPARE(o.table.index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"When: 3 hours ago, 1 Mar 2026"_s);
        QCOMPARE(o.table.index(0, 6).data(Qt::ToolTipRole).toString(), made.note);
        QCOMPARE(o.table.index(0, 0).data(OperationStateRole).value<OperationState>(), OperationState::Held);
    }

    void newestFirstAndInPlace()
    {
        Operations o;
        QVERIFY(o.record(o.entry(u"op1"_s, OperationVerb::Create, OperationState::Sent)));
        o.clock.advance(std::chrono::minutes(1));
        QVERIFY(o.record(o.entry(u"op2"_s, OperationVerb::Update, OperationState::Done)));
        QVERIFY(o.record(o.entry(u"op3"_s, OperationVerb::Revoke, OperationState::Done)));
        QCOMPARE(o.ids(), u"op3 op2 op1"_s);
        const QPersistentModelIndex first(o.model.index(2, 0));
        QSignalSpy changed(&o.model, &QAbstractItemModel::dataChanged);
        JournalEntry moved = *o.custody.find(u"op1"_s);
        moved.state = OperationState::Unknown;
        QVERIFY(o.record(moved));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(first.data(OperationStateRole).value<OperationState>(), OperationState::Unknown);
        QCOMPARE(o.ids(), u"op3 op2 op1"_s);
        for (int column = 0; column < o.model.columnCount(); ++column) {
            o.model.sort(column);
        }
        QCOMPARE(o.model.rowCount(), 3);
    }

    void narrowsToWhatIsOpenAndToText()
    {
        Operations o;
        QVERIFY(o.record(o.entry(u"op1"_s, OperationVerb::Create, OperationState::Held)));
        QVERIFY(o.record(o.entry(u"op2"_s, OperationVerb::Create, OperationState::HandedOver)));
        QVERIFY(o.record(o.entry(u"op3"_s, OperationVerb::Rotate, OperationState::Orphan)));
        QVERIFY(o.record(o.entry(u"op4"_s, OperationVerb::Revoke, OperationState::Unknown)));
        o.model.setOpenOnly(true);
        QCOMPARE(o.ids(), u"op3 op1"_s);
        QCOMPARE(o.model.rowCount(), o.custody.openCount());
        JournalEntry done = *o.custody.find(u"op1"_s);
        done.state = OperationState::HandedOver;
        QVERIFY(o.record(done));
        QCOMPARE(o.ids(), u"op3"_s);
        o.model.setOpenOnly(false);
        o.model.setText(u"HANDED"_s);
        QCOMPARE(o.ids(), u"op2 op1"_s);
        o.model.setText(u"name of op4"_s);
        QCOMPARE(o.ids(), u"op4"_s);
    }

    /// Whoever holds an index must not hold a secret.
    void noRoleOfAnyModelCarriesASecret()
    {
        const QByteArray planted = "planted-secret-4711";
        Operations o;
        o.addProfile(u"acme"_s, u"Acme"_s);
        const JournalEntry made = o.entry(u"op1"_s, OperationVerb::Create, OperationState::Held);
        (void)o.vault.put(made.vaultKey(), Secret::copyOf(planted));
        (void)o.vault.put(u"profile/acme"_s, Secret::copyOf(planted));
        QVERIFY(o.record(made));
        const Credential prod = credential(made.owner, u"c1"_s, u"prod"_s);
        o.inventory.upsertCredentials({prod});
        o.inventory.upsertOwners({owner(made.owner, u"Terraform"_s)});
        const CredentialTableModel credentials(o.inventory, o.profiles, o.clock);
        const OwnerTableModel owners(o.inventory, o.profiles);
        const NavigationModel navigation(o.profiles, o.inventory, o.custody, o.clock);
        FieldModel fields(o.inventory, o.profiles, o.clock);
        fields.setCredential(prod.ref);
        for (const QAbstractItemModel *model : std::initializer_list<const QAbstractItemModel *>{
                 &o.table, &o.model, &credentials, &owners, &navigation, &fields}) {
            const QString said = everything(*model);
            QVERIFY(said.size() > 100);
            QVERIFY(!said.contains(QString::fromLatin1(planted)));
        }
    }
};

QTEST_GUILESS_MAIN(OperationModelsTest)
#include "operationmodelstest.moc"
