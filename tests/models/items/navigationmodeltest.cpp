// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/navigationmodel.h"
#include "models/items/roles.h"
#include "tests/models/support/printed.h"
#include "tests/models/support/world.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

struct Navigation : World
{
    NavigationModel model{profiles, inventory, custody, clock};
    QAbstractItemModelTester tester{&model, fatal};

    [[nodiscard]] int count(Place::Page page) const
    {
        return model.indexOf({.page = page}).data(CountRole).toInt();
    }
};

JournalEntry held(const QString &id)
{
    JournalEntry entry;
    entry.id = id;
    entry.state = OperationState::HeldInMemory;
    return entry;
}

} // namespace

class NavigationModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void showsThePlaces()
    {
        Navigation n;
        QCOMPARE(printed(n.model), (QStringList{u"All credentials"_s, u"Needs attention"_s,
                                                u"Secrets to hand over"_s, u"Activity"_s}));
        n.addProfile(u"acme"_s, u"acme"_s);
        n.addProfile(u"eu"_s, u"Confidence EU"_s, Vendor::Confidence);
        const QStringList expected{
            u"All credentials"_s,      u"Needs attention"_s, u"acme"_s,          u"  Service principals"_s,
            u"  Personal clients"_s,   u"  Connectors"_s,    u"Confidence EU"_s, u"  Clients"_s,
            u"Secrets to hand over"_s, u"Activity"_s,
        };
        QCOMPARE(printed(n.model), expected);
        const NavigationModel later(n.profiles, n.inventory, n.custody, n.clock);
        QCOMPARE(printed(later), expected);
    }

    void everyPlaceIsFoundAgain()
    {
        Navigation n;
        n.addProfile(u"acme"_s, u"acme"_s);
        n.addProfile(u"eu"_s, u"eu"_s, Vendor::Confidence);
        QModelIndexList open{{}};
        int places = 0;
        while (!open.isEmpty()) {
            const QModelIndex parent = open.takeLast();
            for (int row = 0; row < n.model.rowCount(parent); ++row, ++places) {
                const QModelIndex index = n.model.index(row, 0, parent);
                QCOMPARE(n.model.indexOf(index.data(PlaceRole).value<Place>()), index);
                QVERIFY(!index.data(Qt::AccessibleTextRole).toString().isEmpty());
                open << index;
            }
        }
        QCOMPARE(places, 10);
        QVERIFY(!n.model.indexOf({.page = Place::Page::Profile, .profile = u"gone"_s}).isValid());
        QVERIFY(!n.model
                     .indexOf(
                         {.page = Place::Page::Credentials, .profile = u"eu"_s, .kind = Kind::PersonalClient})
                     .isValid());
    }

    void followsTheConnections()
    {
        Navigation n;
        n.addProfile(u"a"_s, u"first"_s);
        n.addProfile(u"b"_s, u"second"_s);
        const QPersistentModelIndex second(
            n.model.indexOf({.page = Place::Page::Profile, .profile = u"b"_s}));
        const QPersistentModelIndex child(n.model.index(0, 0, second));
        QSignalSpy resets(&n.model, &QAbstractItemModel::modelReset);
        n.addProfile(u"b"_s, u"renamed"_s);
        QCOMPARE(second.data().toString(), u"renamed"_s);
        (void)n.profiles.remove(u"a"_s);
        QTRY_COMPARE(second.row(), 2);
        QCOMPARE(child.parent(), QModelIndex(second));
        QCOMPARE(child.data(PlaceRole).value<Place>().profile, u"b"_s);
        (void)n.profiles.remove(u"b"_s);
        QTRY_COMPARE(n.model.rowCount(), 4);
        QVERIFY(!second.isValid());
        QVERIFY(!child.isValid());
        QCOMPARE(resets.size(), 0);
    }

    void countsWhatNeedsAttention()
    {
        Navigation n;
        QSignalSpy changed(&n.model, &QAbstractItemModel::dataChanged);
        const OwnerRef sp = ownerRef(u"acme"_s, Kind::ServicePrincipalCredential, u"sp"_s);
        const auto used = [&](const QString &id) {
            return with(credential(sp, id, id), Field::LastUsed, n.daysFromNow(-1));
        };
        n.inventory.upsertCredentials({credential(sp, u"unused"_s, u"unused"_s), used(u"fine"_s)});
        n.inventory.upsertCredentials({with(used(u"soon"_s), Field::Expiry, n.daysFromNow(5)),
                                       with(used(u"later"_s), Field::Expiry, n.daysFromNow(35))});
        QTRY_COMPARE(n.count(Place::Page::NeedsAttention), 2);
        QCOMPARE(changed.size(), 1);
        n.clock.advance(std::chrono::days(6));
        n.model.timePassed();
        QCOMPARE(n.count(Place::Page::NeedsAttention), 3);
        QCOMPARE(n.model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Needs attention: 3"_s);
        n.inventory.removeOwner(sp);
        QTRY_COMPARE(n.count(Place::Page::NeedsAttention), 0);
        QVERIFY(!n.model.index(0, 0).data(CountRole).isValid());
    }

    void countsForEachReason()
    {
        Navigation n;
        const OwnerRef sp = ownerRef(u"acme"_s, Kind::ServicePrincipalCredential, u"sp"_s);
        const auto counts = [&n] {
            QStringList texts;
            for (const Attention attention : allAttentions) {
                texts << QString::number(n.model.attention().count(attention));
            }
            return texts.join(u' ');
        };
        const Credential expired = with(credential(sp, u"a"_s, u"a"_s), Field::Expiry, n.daysFromNow(-1));
        const Credential soon = with(with(credential(sp, u"b"_s, u"b"_s), Field::Expiry, n.daysFromNow(2)),
                                     Field::LastUsed, n.daysFromNow(-1));
        n.inventory.upsertCredentials({expired, soon, credential(sp, u"c"_s, u"c"_s)});
        QCOMPARE(counts(), u"1 1 2"_s);
        QCOMPARE(n.model.attention().total(), 3);
        n.inventory.upsertCredentials({with(expired, Field::LastUsed, n.daysFromNow(-9))});
        QCOMPARE(counts(), u"1 1 1"_s);
        n.clock.advance(std::chrono::days(3));
        n.inventory.removeCredential(soon.ref);
        QCOMPARE(counts(), u"1 0 1"_s);
        n.inventory.upsertCredentials({soon});
        n.model.timePassed();
        QCOMPARE(counts(), u"2 0 1"_s);
        n.inventory.upsertCredentials({with(expired, Field::Deleted, n.daysFromNow(0))});
        QCOMPARE(counts(), u"1 0 1"_s);
    }

    void countsSecretsToHandOver()
    {
        Navigation n;
        QCOMPARE(n.count(Place::Page::SecretsToHandOver), 0);
        (void)n.custody.record(held(u"op1"_s));
        QTRY_COMPARE(n.count(Place::Page::SecretsToHandOver), 1);
        JournalEntry done = held(u"op1"_s);
        done.state = OperationState::HandedOver;
        (void)n.custody.record(done);
        QTRY_COMPARE(n.count(Place::Page::SecretsToHandOver), 0);
    }
};

QTEST_GUILESS_MAIN(NavigationModelTest)
#include "navigationmodeltest.moc"
