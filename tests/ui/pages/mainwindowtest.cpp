// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/mainwindowtest.h"

#include "ui/dialogs/credentialflows.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace keyturn {

void MainWindowTest::itemModelsKeepTheirPromises()
{
    Shown shown;
    const QAbstractItemModelTester credentials(shown.table()->model(),
                                               QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester places(shown.find<QTreeView>(u"navigation"_s)->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    shown.window.goTo(kindPlace(spc));
    shown.world.inventory.removeCredential(PageWorld::credential(spc));
    QVERIFY(!shown.names().contains(u"old-servicePrincipalCredential"_s));
}

void MainWindowTest::detailFollowsTheSelection()
{
    Shown shown;
    shown.window.goTo(kindPlace(spc));
    shown.selectNamed(u"prod-terraform"_s);
    auto *fields = shown.find<QTableView>(u"detail.fields"_s);
    QVERIFY(fields->isVisible());
    QStringList values;
    for (int row = 0; row < fields->model()->rowCount(); ++row) {
        values << fields->model()->index(row, 1).data().toString();
    }
    QVERIFY(values.contains(u"brave-otter-41001@acme.conductor.one/spc"_s));
    QVERIFY(values.contains(u"Terraform"_s));
    QVERIFY(shown.find<QLabel>(u"detail.fixedNote"_s)->isVisible());
    QVERIFY(!shown.find<QToolButton>(u"detail.reveal"_s)->isVisible());
    shown.selectNamed(u"siem-export"_s);
    QCOMPARE(fields->model()->index(0, 1).siblingAtRow(fields->model()->rowCount() - 1).data().toString(),
             u"2Xk3PqR"_s);
}

void MainWindowTest::offersWhatCanBeDone()
{
    Shown shown;
    for (const QString &name : {u"edit"_s, u"rotate"_s, u"revoke"_s, u"copy"_s}) {
        QVERIFY2(!shown.action(name)->isEnabled(), qPrintable(name));
    }
    shown.selectNamed(u"prod-terraform"_s);
    for (const QString &name : {u"edit"_s, u"rotate"_s, u"revoke"_s, u"copy"_s}) {
        QVERIFY2(shown.action(name)->isEnabled(), qPrintable(name));
        const auto *button = shown.window.findChild<QToolButton *>(u"button."_s + name);
        QVERIFY(button == nullptr || button->isEnabled());
    }
}

void MainWindowTest::saysWhyNot()
{
    Shown shown;
    QVERIFY(!shown.action(u"edit"_s)->toolTip().isEmpty());
    shown.select(PageWorld::credential(Kind::ConnectorCredential));
    const QString obstacle =
        shown.world.operations.obstacle(Verb::Update, PageWorld::credential(Kind::ConnectorCredential));
    QVERIFY(!obstacle.isEmpty());
    QVERIFY(!shown.action(u"edit"_s)->isEnabled());
    QCOMPARE(shown.action(u"edit"_s)->toolTip(), obstacle);
    QCOMPARE(shown.action(u"edit"_s)->statusTip(), obstacle);
}

void MainWindowTest::copiesTheBareCell()
{
    Shown shown;
    shown.window.goTo(kindPlace(spc));
    shown.selectNamed(u"prod-terraform"_s);
    const QModelIndex row = shown.table()->currentIndex();
    shown.table()->setCurrentIndex(
        row.siblingAtColumn(static_cast<int>(CredentialTableModel::Column::ClientId)));
    shown.action(u"copy"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"brave-otter-41001@acme.conductor.one/spc"_s);
}

void MainWindowTest::selectionSurvivesARefresh()
{
    Shown shown;
    shown.window.goTo(kindPlace(spc));
    shown.selectNamed(u"siem-export"_s);
    Credential changed = *shown.world.inventory.credentials().find(
        PageWorld::principalCredential(u"Terraform"_s, u"2Xk1PqR"_s));
    changed.fields.set(Field::DisplayName, u"zz-terraform"_s);
    QList<Credential> more{changed};
    for (int number = 100; number < 140; ++number) {
        const QString name = u"aa-%1"_s.arg(number);
        Credential one{.ref = PageWorld::principalCredential(u"Backup"_s, name), .fields = {}};
        one.fields.set(Field::DisplayName, name);
        more << one;
    }
    shown.world.inventory.upsertCredentials(more);
    QCOMPARE(shown.selectedName(), u"siem-export"_s);
    QVERIFY(shown.action(u"edit"_s)->isEnabled());
}

void MainWindowTest::forgetsWhatIsGone()
{
    Shown shown;
    shown.window.goTo(kindPlace(Kind::ClientCredential));
    shown.selectNamed(u"old-clientCredential"_s);
    shown.world.inventory.removeCredential(PageWorld::credential(Kind::ClientCredential));
    QVERIFY(!shown.action(u"revoke"_s)->isEnabled());
    QVERIFY(!shown.find<QTableView>(u"detail.fields"_s)->isVisible());
}

void MainWindowTest::rememberTheWindow()
{
    PageWorld world;
    const QSize size(1000, 640);
    {
        MainWindow window(world.pageContext());
        window.show();
        window.resize(size);
        QVERIFY(window.close());
    }
    MainWindow again(world.pageContext());
    again.show();
    QCOMPARE(again.size(), size);
}

void MainWindowTest::firstRunOffersToConnect()
{
    World world;
    const QList<Profile> before = world.profiles.all();
    for (const Profile &profile : before) {
        bool removed = false;
        world.profiles.remove(profile.id)->then(this, [&removed](const auto &result) {
            removed = result.has_value();
        });
        QTRY_VERIFY(removed);
    }
    UiContext context = world.context();
    context.practice = false;
    MainWindow window(context);
    window.show();
    auto *connectButton = window.findChild<QPushButton *>(u"button.connect"_s);
    QVERIFY(connectButton != nullptr && connectButton->isVisible());
    QVERIFY(!window.findChild<QAction *>(u"action.new"_s)->isEnabled());
    QTest::mouseClick(connectButton, Qt::LeftButton);
    auto *dialog = window.findChild<QDialog *>(u"connectDialog"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(window.findChild<QDialog *>(u"connectDialog"_s) == nullptr);
    QSignalSpy practice(&window, &MainWindow::practiceRequested);
    QTest::mouseClick(window.findChild<QPushButton *>(u"button.practice"_s), Qt::LeftButton);
    QCOMPARE(practice.size(), 1);
}

void MainWindowTest::practiceIsSaid()
{
    Shown shown;
    QVERIFY(shown.find<QWidget>(u"practiceBanner"_s)->isVisible());
    PageWorld world;
    world.practice = false;
    MainWindow real(world.pageContext());
    real.show();
    QVERIFY(!real.findChild<QWidget *>(u"practiceBanner"_s)->isVisible());
}

void MainWindowTest::everythingThatCanBeReachedHasAName()
{
    Shown shown;
    shown.window.goTo(kindPlace(spc));
    QStringList nameless;
    for (const QWidget *each : shown.window.findChildren<QWidget *>()) {
        const bool internal = each->objectName().startsWith("qt_"_L1);
        if (internal || !each->isVisible() || each->focusPolicy() == Qt::NoFocus || each->focusProxy()) {
            continue;
        }
        if (each->objectName().isEmpty()) {
            nameless << QString::fromLatin1(each->metaObject()->className()) + u" in "_s +
                            each->parentWidget()->objectName();
        }
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void MainWindowTest::aNewCredentialIsSelected()
{
    Shown shown;
    shown.window.goTo(kindPlace(spc));
    shown.selectNamed(u"siem-export"_s);
    shown.window.flows().create(PageWorld::owner(spc).profile, spc, PageWorld::owner(spc));
    auto *name = shown.find<QWidget>(u"createDialog"_s)->findChild<QLineEdit *>(u"field.displayName"_s);
    QTest::keyClicks(name, u"prod-ci"_s);
    QTest::mouseClick(shown.find<QWidget>(u"createDialog"_s)->findChild<QPushButton *>(u"button.ok"_s),
                      Qt::LeftButton);
    QTRY_VERIFY(shown.window.findChild<QDialog *>(u"revealDialog"_s) != nullptr);
    QCOMPARE(shown.selectedName(), u"siem-export"_s);
    shown.find<QDialog>(u"revealDialog"_s)->close();
    QTRY_COMPARE(shown.selectedName(), u"prod-ci"_s);
}

void MainWindowTest::troubleIsNotAlwaysASecret()
{
    Shown shown;
    shown.world.custody.report(u"The journal could not be read."_s);
    auto *box = shown.find<QMessageBox>(u"message"_s);
    QCOMPARE(box->text(), u"The journal could not be read."_s);
    QVERIFY(!box->windowTitle().contains(u"secret"_s));
}

} // namespace keyturn

QTEST_MAIN(keyturn::MainWindowTest)
#include "moc_mainwindowtest.cpp"
