// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/inventory.h"
#include "tests/models/support/world.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

namespace {

/// What a list announced, in order: "insert 0-2", "inserted 0-2", "change 1" ...
template<class Record>
class Announcements
{
public:
    explicit Announcements(const RecordList<Record> &list)
    {
        const auto range = [this](const QString &what) {
            return [this, what](int first, int last) {
                m_lines << u"%1 %2-%3"_s.arg(what).arg(first).arg(last);
            };
        };
        const auto row = [this](const QString &what) {
            return [this, what](int at) { m_lines << u"%1 %2"_s.arg(what).arg(at); };
        };
        QObject::connect(&list, &RecordAnnouncer::aboutToInsert, &m_context, range(u"insert"_s));
        QObject::connect(&list, &RecordAnnouncer::inserted, &m_context, range(u"inserted"_s));
        QObject::connect(&list, &RecordAnnouncer::aboutToRemove, &m_context, range(u"remove"_s));
        QObject::connect(&list, &RecordAnnouncer::removed, &m_context, range(u"removed"_s));
        QObject::connect(&list, &RecordAnnouncer::aboutToChange, &m_context, row(u"change"_s));
        QObject::connect(&list, &RecordAnnouncer::changed, &m_context, row(u"changed"_s));
    }

    [[nodiscard]] QStringList taken() { return std::exchange(m_lines, {}); }

private:
    QObject m_context;
    QStringList m_lines;
};

const OwnerRef terraform = ownerRef(u"acme"_s, Kind::ServicePrincipalCredential, u"sp1"_s);
const OwnerRef siem = ownerRef(u"acme"_s, Kind::ServicePrincipalCredential, u"sp2"_s);
const OwnerRef ann = ownerRef(u"acme"_s, Kind::PersonalClient, u"sp1"_s);
const OwnerRef other = ownerRef(u"other"_s, Kind::ServicePrincipalCredential, u"sp1"_s);

Credential made(const OwnerRef &owner, const QString &id)
{
    return credential(owner, id, id);
}

QString ids(const Inventory &inventory)
{
    QStringList all;
    for (int row = 0; row < inventory.credentials().count(); ++row) {
        all << inventory.credentials().at(row).ref.id;
    }
    return all.join(u' ');
}

} // namespace

class InventoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void upsertsNarrowly()
    {
        Inventory inventory;
        Announcements announced(inventory.credentials());
        inventory.upsertCredentials({made(terraform, u"a"_s), made(terraform, u"b"_s)});
        QCOMPARE(announced.taken(), (QStringList{u"insert 0-1"_s, u"inserted 0-1"_s}));
        inventory.upsertCredentials({made(terraform, u"a"_s)});
        QCOMPARE(announced.taken(), QStringList());
        inventory.upsertCredentials(
            {made(terraform, u"c"_s), with(made(terraform, u"b"_s), Field::DisplayName, u"B"_s)});
        QCOMPARE(announced.taken(),
                 (QStringList{u"change 1"_s, u"changed 1"_s, u"insert 2-2"_s, u"inserted 2-2"_s}));
        inventory.upsertCredentials({});
        QCOMPARE(announced.taken(), QStringList());
    }

    void theLastOfDuplicatesCounts()
    {
        Inventory inventory;
        inventory.upsertCredentials(
            {made(terraform, u"a"_s), with(made(terraform, u"a"_s), Field::DisplayName, u"later"_s)});
        QCOMPARE(inventory.credentials().count(), 1);
        QCOMPARE(inventory.credentials().at(0).displayName(), u"later"_s);
    }

    void aRefIsMoreThanItsId()
    {
        Inventory inventory;
        inventory.upsertCredentials(
            {made(terraform, u"a"_s), made(siem, u"a"_s), made(ann, u"a"_s), made(other, u"a"_s)});
        QCOMPARE(inventory.credentials().count(), 4);
        QCOMPARE(inventory.credentials().rowOf({.owner = ann, .id = u"a"_s}), 2);
        QCOMPARE(inventory.credentials().find({.owner = ann, .id = u"b"_s}), nullptr);
    }

    void removesInContiguousSteps()
    {
        Inventory inventory;
        const QStringList names{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s};
        for (const QString &name : names) {
            inventory.upsertCredentials({made(terraform, name)});
        }
        Announcements announced(inventory.credentials());
        QSet<CredentialRef> gone;
        for (const QString &name : {u"b"_s, u"c"_s, u"f"_s, u"unknown"_s}) {
            gone.insert({.owner = terraform, .id = name});
        }
        inventory.removeCredentials(gone);
        QCOMPARE(announced.taken(),
                 (QStringList{u"remove 5-5"_s, u"removed 5-5"_s, u"remove 1-2"_s, u"removed 1-2"_s}));
        QCOMPARE(ids(inventory), u"a d e"_s);
    }

    /// Rows are found by ref after, and between, any insertions and removals.
    void rowsStayFindable()
    {
        Inventory inventory;
        const RecordList<Credential> &list = inventory.credentials();
        const auto consistent = [&list] {
            for (int row = 0; row < list.count(); ++row) {
                if (list.rowOf(list.at(row).ref) != row) {
                    return false;
                }
            }
            return true;
        };
        bool within = true;
        QObject context;
        connect(&list, &RecordAnnouncer::removed, &context, [&] { within = within && consistent(); });
        const auto ref = [](int number) {
            return CredentialRef{.owner = terraform, .id = QString::number(number)};
        };
        QList<Credential> all;
        for (int number = 0; number < 40; ++number) {
            all << made(terraform, QString::number(number));
        }
        inventory.upsertCredentials(all);
        inventory.removeCredentials({ref(3), ref(4), ref(17), ref(39)});
        QVERIFY(within && consistent());
        context.disconnect();
        disconnect(&list, nullptr, &context, nullptr);
        inventory.removeCredentials({ref(30), ref(8)});
        inventory.removeCredentials({ref(12)});
        inventory.upsertCredentials({made(terraform, u"new"_s), made(terraform, u"3"_s)});
        inventory.removeCredential(ref(1));
        QCOMPARE(list.rowOf(ref(0)), 0);
        QCOMPARE(list.rowOf(ref(12)), -1);
        QVERIFY(consistent());
        QCOMPARE(list.count(), 34);
        inventory.upsertCredentials(all);
        QCOMPARE(list.count(), 41);
        QVERIFY(consistent());
    }

    void ownersTakeTheirCredentialsAlong()
    {
        Inventory inventory;
        inventory.upsertOwners(
            {owner(terraform, u"T"_s), owner(siem, u"S"_s), owner(ann, u"A"_s), owner(other, u"O"_s)});
        inventory.upsertCredentials(
            {made(terraform, u"t"_s), made(siem, u"s"_s), made(ann, u"p"_s), made(other, u"o"_s)});
        bool orphaned = false;
        QObject context;
        connect(&inventory.owners(), &RecordAnnouncer::aboutToRemove, &context, [&](int first, int last) {
            for (int row = first; row <= last; ++row) {
                for (int at = 0; at < inventory.credentials().count(); ++at) {
                    orphaned = orphaned ||
                               inventory.credentials().at(at).ref.owner == inventory.owners().at(row).ref;
                }
            }
        });
        inventory.retainOwners(u"acme"_s, Kind::ServicePrincipalCredential, {siem});
        QCOMPARE(ids(inventory), u"s p o"_s);
        inventory.removeOwner(siem);
        QCOMPARE(ids(inventory), u"p o"_s);
        inventory.removeProfile(u"acme"_s);
        QCOMPARE(ids(inventory), u"o"_s);
        QCOMPARE(inventory.owners().count(), 1);
        QVERIFY(!orphaned);
    }

    void names()
    {
        Inventory inventory;
        QSignalSpy roles(&inventory, &Inventory::rolesChanged);
        QCOMPARE(inventory.ownerName(terraform), u"sp1"_s);
        inventory.upsertOwners({owner(terraform, u"Terraform"_s), owner(siem, {})});
        QCOMPARE(inventory.ownerName(terraform), u"Terraform"_s);
        QCOMPARE(inventory.ownerName(siem), u"sp2"_s);
        inventory.setRoles(u"acme"_s, {{u"r1"_s, u"Admin"_s}, {u"r2"_s, {}}});
        inventory.setRoles(u"acme"_s, {{u"r1"_s, u"Admin"_s}, {u"r2"_s, {}}});
        QCOMPARE(roles.size(), 1);
        QCOMPARE(inventory.roleName(u"acme"_s, u"r1"_s), u"Admin"_s);
        QCOMPARE(inventory.roleName(u"acme"_s, u"r2"_s), u"r2"_s);
        QCOMPARE(inventory.roleName(u"other"_s, u"r1"_s), u"r1"_s);
    }

    void valuesInUse()
    {
        Inventory inventory;
        const auto in = [](const OwnerRef &owner, const QString &id, const QStringList &environments) {
            return with(made(owner, id), Field::Environments, environments);
        };
        inventory.upsertCredentials({in(terraform, u"a"_s, {u"prod"_s, u"dev"_s}),
                                     in(siem, u"b"_s, {u"dev"_s}), in(other, u"c"_s, {u"secret-lab"_s})});
        QCOMPARE(inventory.valuesInUse(u"acme"_s, Field::Environments), (QStringList{u"dev"_s, u"prod"_s}));
    }
};

QTEST_GUILESS_MAIN(InventoryTest)
#include "inventorytest.moc"
