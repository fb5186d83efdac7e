// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/items/credentialtablemodeltest.h"

#include "models/items/roles.h"
#include "tests/models/support/printed.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn::test {

namespace {

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

void CredentialTableModelTest::followsInsertChangeAndRemoval()
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

void CredentialTableModelTest::refreshKeepsPersistentIndexes()
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

void CredentialTableModelTest::announcesRenamedOwnersNarrowly()
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

void CredentialTableModelTest::namesAnOwnerThatComesLater()
{
    Table t;
    t.inventory.upsertCredentials({credential(t.siem, u"a"_s, u"a"_s)});
    QSignalSpy changed(&t.model, &QAbstractItemModel::dataChanged);
    t.inventory.upsertOwners({owner(t.terraform, u"Terraform"_s), owner(t.siem, u"SIEM"_s)});
    QCOMPARE(announced(changed), QStringList{u"rows 0-0, columns 1-1"_s});
    QCOMPARE(t.text(u"a"_s, Column::Owner), u"SIEM"_s);
}

void CredentialTableModelTest::announcesRoleAndProfileNames()
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

void CredentialTableModelTest::changesWithTimeOnlyWhenToldSo()
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

void CredentialTableModelTest::timeAnnouncesOnlyWhatReadsOtherwise()
{
    Table t;
    const auto usedAgo = [&t](const QString &id, std::chrono::seconds ago) {
        return with(with(credential(t.siem, id, id), Field::LastUsed, t.clock.now().addSecs(-ago.count())),
                    Field::Expiry, t.daysFromNow(90).addSecs(-1));
    };
    t.inventory.upsertCredentials({usedAgo(u"a"_s, 5min), usedAgo(u"b"_s, 3h + 10min), usedAgo(u"c"_s, 59min),
                                   usedAgo(u"d"_s, 72h), credential(t.siem, u"e"_s, u"e"_s)});
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

} // namespace keyturn::test
