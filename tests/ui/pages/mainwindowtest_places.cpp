// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/mainwindowtest.h"

#include <QAction>
#include <QDialog>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace keyturn {

void MainWindowTest::listsWhatThePlaceHolds()
{
    Shown shown;
    QCOMPARE(shown.names().size(), 11);
    shown.window.goTo(kindPlace(spc));
    QCOMPARE(shown.names().size(), 8);
    QVERIFY(shown.names().contains(u"prod-terraform"_s));
    shown.window.goTo(kindPlace(Kind::ClientCredential));
    QCOMPARE(shown.names(), QStringList{u"old-clientCredential"_s});
    const QModelIndex owner =
        shown.table()->model()->index(0, static_cast<int>(CredentialTableModel::Column::Owner));
    QCOMPARE(owner.data().toString(), u"Owner of clientCredential"_s);
    shown.window.goTo({.page = Place::Page::NeedsAttention, .profile = {}});
    QVERIFY(shown.names().contains(u"old-ci"_s));
    QVERIFY(!shown.names().contains(u"siem-export"_s));
}

void MainWindowTest::searchesAsOneTypes()
{
    Shown shown;
    shown.action(u"find"_s)->trigger();
    QTest::keyClicks(shown.find<QLineEdit>(u"search"_s), u"TERRAFORM"_s);
    QTRY_COMPARE(shown.names().size(), 2);
    auto *count = shown.find<QLabel>(u"search.count"_s);
    QTRY_VERIFY(count->isVisible());
    QVERIFY2(count->text().endsWith(u'2'), qPrintable(count->text()));
    shown.window.goTo(kindPlace(Kind::ClientCredential));
    QCOMPARE(shown.names().size(), 0);
    QVERIFY(shown.explanation().contains(u"TERRAFORM"_s));
}

void MainWindowTest::escapeClearsTheSearch()
{
    Shown shown;
    auto *search = shown.find<QLineEdit>(u"search"_s);
    QTest::keyClicks(search, u"siem"_s);
    QTRY_COMPARE(shown.names().size(), 1);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QCOMPARE(shown.names().size(), 11);
}

void MainWindowTest::newOffersTheKindsOfThePlace()
{
    Shown shown;
    const auto offered = [&shown] {
        QStringList kinds;
        for (const QAction *each : shown.find<QMenu>(u"menu.new"_s)->actions()) {
            if (each->isVisible()) {
                kinds << each->objectName();
            }
        }
        return kinds;
    };
    QCOMPARE(offered().size(), 4);
    shown.window.goTo(
        {.page = Place::Page::Profile, .profile = PageWorld::owner(Kind::ClientCredential).profile});
    QCOMPARE(offered(), QStringList{u"action.new.clientCredential"_s});
    shown.window.goTo(kindPlace(spc));
    QCOMPARE(offered(), QStringList{u"action.new.servicePrincipalCredential"_s});
}

void MainWindowTest::ownersAreATabOfTheirOwn()
{
    Shown shown;
    shown.window.goTo(kindPlace(spc));
    auto *tabs = shown.find<QTabBar>(u"kindTabs"_s);
    QVERIFY(tabs->isVisible());
    tabs->setCurrentIndex(1);
    QTableView *owners = shown.table(u"ownersTable"_s);
    QVERIFY(owners->isVisible());
    QCOMPARE(owners->model()->rowCount(), 5);
    QVERIFY(shown.find<QToolButton>(u"button.owner.new"_s)->isVisible());
    QVERIFY(!shown.action(u"owner.rename"_s)->isEnabled());
    owners->setCurrentIndex(owners->model()->index(0, 0));
    QVERIFY(shown.action(u"owner.rename"_s)->isEnabled());
    QVERIFY(shown.action(u"owner.delete"_s)->isEnabled());
    QVERIFY(!shown.action(u"edit"_s)->isEnabled());
    shown.window.goTo(kindPlace(Kind::PersonalClient));
    QVERIFY(!tabs->isVisible());
}

void MainWindowTest::openedOwnerNarrowsTheList()
{
    Shown shown;
    shown.window.goTo(kindPlace(spc));
    shown.find<QTabBar>(u"kindTabs"_s)->setCurrentIndex(1);
    QTableView *owners = shown.table(u"ownersTable"_s);
    for (int row = 0; row < owners->model()->rowCount(); ++row) {
        if (owners->model()->index(row, 0).data().toString() == "CI runners"_L1) {
            owners->setCurrentIndex(owners->model()->index(row, 0));
        }
    }
    QTest::keyClick(owners, Qt::Key_Return);
    QVERIFY(shown.table()->isVisible());
    QCOMPARE(shown.names().size(), 3);
    QTest::mouseClick(shown.find<QToolButton>(u"button.allOwners"_s), Qt::LeftButton);
    QCOMPARE(shown.names().size(), 8);
}

void MainWindowTest::connectorsComeFirst()
{
    Shown shown;
    shown.window.goTo(kindPlace(Kind::ConnectorCredential));
    QTableView *owners = shown.table(u"ownersTable"_s);
    QVERIFY(owners->isVisible());
    QVERIFY(shown.find<QToolButton>(u"button.known.add"_s)->isVisible());
    owners->setCurrentIndex(owners->model()->index(0, 0));
    QVERIFY(shown.action(u"rotate"_s)->isEnabled());
    QVERIFY(!shown.action(u"owner.delete"_s)->isVisible());
}

void MainWindowTest::emptyPlacesExplainThemselves()
{
    Shown shown;
    shown.window.goTo({.page = Place::Page::SecretsToHandOver, .profile = {}});
    QTableView *operations = shown.table(u"operationsTable"_s);
    QVERIFY(!operations->isVisible());
    QVERIFY2(shown.explanation().contains(u"hand over"_s), qPrintable(shown.explanation()));
}

void MainWindowTest::aServerWithoutRenamingIsRemembered()
{
    Shown shown;
    shown.window.goTo(kindPlace(Kind::ClientCredential));
    shown.find<QTabBar>(u"kindTabs"_s)->setCurrentIndex(1);
    QTableView *owners = shown.table(u"ownersTable"_s);
    owners->setCurrentIndex(owners->model()->index(0, 0));
    QAction *rename = shown.action(u"owner.rename"_s);
    QVERIFY(rename->isEnabled());
    ApiError missing;
    missing.kind = ApiError::Kind::NotOffered;
    shown.world.vendor.refuseOwnerWrite = missing;
    rename->trigger();
    auto *dialog = shown.find<QDialog>(u"ownerDialog"_s);
    dialog->findChild<QLineEdit *>(u"field.name"_s)->setText(u"another"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"button.ok"_s), Qt::LeftButton);
    auto *message = dialog->findChild<QFrame *>(u"message"_s);
    QTRY_VERIFY2(message->accessibleName().contains(u"renaming"_s), qPrintable(message->accessibleName()));
    QTRY_VERIFY(!rename->isEnabled());
    QVERIFY(rename->toolTip().contains(u"renaming"_s));
    shown.window.goTo(kindPlace(spc));
    shown.find<QTabBar>(u"kindTabs"_s)->setCurrentIndex(1);
    owners->setCurrentIndex(owners->model()->index(0, 0));
    QVERIFY(rename->isEnabled());
}

} // namespace keyturn
