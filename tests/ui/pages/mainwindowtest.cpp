// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "pageworld.h"

#include "models/items/credentialtablemodel.h"
#include "models/items/roles.h"
#include "ui/dialogs/credentialflows.h"
#include "ui/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

const auto spc = Kind::ServicePrincipalCredential;

Place kindPlace(Kind kind)
{
    return {.page = Place::Page::Credentials, .profile = PageWorld::owner(kind).profile, .kind = kind};
}

/// A shown window on a world of its own.
struct Shown
{
    Shown() { window.show(); }

    template<class Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        auto *found = window.findChild<Widget *>(name);
        if (found == nullptr) {
            qFatal("no %s", qPrintable(name));
        }
        return found;
    }

    [[nodiscard]] QAction *action(const QString &name) { return find<QAction>(u"action."_s + name); }

    [[nodiscard]] QTableView *table(const QString &name = u"credentialsTable"_s)
    {
        return find<QTableView>(name);
    }

    [[nodiscard]] QStringList names()
    {
        QStringList names;
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            names
                << model->index(row, static_cast<int>(CredentialTableModel::Column::Name)).data().toString();
        }
        return names;
    }

    void select(const CredentialRef &ref)
    {
        const QAbstractItemModel *model = table()->model();
        const auto found =
            model->match(model->index(0, 0), RefRole, QVariant::fromValue(ref), 1, Qt::MatchExactly);
        QVERIFY(!found.isEmpty());
        table()->setCurrentIndex(found.first());
    }

    void selectNamed(const QString &name)
    {
        const qsizetype row = names().indexOf(name);
        QVERIFY2(row >= 0, qPrintable(name));
        table()->setCurrentIndex(table()->model()->index(static_cast<int>(row), 0));
    }

    /// What stands in place of the list.
    [[nodiscard]] QString explanation()
    {
        for (const QLabel *title : window.findChildren<QLabel *>(u"emptyState.title"_s)) {
            if (title->isVisible() && title->text() != "Nothing selected"_L1) {
                return title->text();
            }
        }
        return {};
    }

    [[nodiscard]] QString selectedName()
    {
        const QModelIndex current = table()->currentIndex();
        return current.siblingAtColumn(static_cast<int>(CredentialTableModel::Column::Name))
            .data()
            .toString();
    }

    PageWorld world;
    MainWindow window{world.pageContext()};
};

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemModelsKeepTheirPromises();
    void listsWhatThePlaceHolds();
    void searchesAsOneTypes();
    void escapeClearsTheSearch();
    void detailFollowsTheSelection();
    void offersWhatCanBeDone();
    void saysWhyNot();
    void copiesTheBareCell();
    void selectionSurvivesARefresh();
    void forgetsWhatIsGone();
    void newOffersTheKindsOfThePlace();
    void ownersAreATabOfTheirOwn();
    void openedOwnerNarrowsTheList();
    void connectorsComeFirst();
    void emptyPlacesExplainThemselves();
    void rememberTheWindow();
    void firstRunOffersToConnect();
    void practiceIsSaid();
    void everythingThatCanBeReachedHasAName();
    void aNewCredentialIsSelected();
    void troubleIsNotAlwaysASecret();
    void aServerWithoutRenamingIsRemembered();
};

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
    shown.world.vendor.refuseRename = missing;
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

QTEST_MAIN(keyturn::MainWindowTest)
#include "mainwindowtest.moc"
