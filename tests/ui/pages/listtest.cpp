// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "pageworld.h"

#include "models/items/credentialtablemodel.h"
#include "models/items/roles.h"
#include "ui/mainwindow.h"
#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

using Column = CredentialTableModel::Column;

Place placeOf(Kind kind)
{
    return {.page = Place::Page::Credentials, .profile = PageWorld::owner(kind).profile, .kind = kind};
}

/// A window that can be closed and opened again on the same world.
struct Listed
{
    Listed() { open(); }

    void open()
    {
        window = std::make_unique<MainWindow>(world.pageContext());
        window->show();
        window->goTo(placeOf(Kind::ServicePrincipalCredential));
    }

    void openAgain()
    {
        QVERIFY(window->close());
        window.reset();
        open();
    }

    template<class Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        auto *found = window->findChild<Widget *>(name);
        if (found == nullptr) {
            qFatal("no %s", qPrintable(name));
        }
        return found;
    }

    [[nodiscard]] QTableView *table() { return find<QTableView>(u"credentialsTable"_s); }

    [[nodiscard]] QHeaderView *header() { return table()->horizontalHeader(); }

    [[nodiscard]] QModelIndex cell(const QString &name, Column column = Column::Name)
    {
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, static_cast<int>(Column::Name));
            if (index.data().toString() == name) {
                return index.siblingAtColumn(static_cast<int>(column));
            }
        }
        qFatal("no row %s", qPrintable(name));
    }

    /// As a click with Ctrl held does for each but the first.
    void select(const QStringList &names)
    {
        Qt::KeyboardModifiers modifiers = Qt::NoModifier;
        for (const QString &name : names) {
            const QModelIndex index = cell(name);
            table()->scrollTo(index);
            QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers,
                              table()->visualRect(index).center());
            modifiers = Qt::ControlModifier;
        }
    }

    [[nodiscard]] QStringList selected()
    {
        QStringList names;
        for (const QModelIndex &row : table()->selectionModel()->selectedRows()) {
            names << row.siblingAtColumn(static_cast<int>(Column::Name)).data().toString();
        }
        names.sort();
        return names;
    }

    [[nodiscard]] QString nameAt(int y)
    {
        return table()->model()->index(table()->rowAt(y), 0).data().toString();
    }

    /// The headings, from left to right.
    [[nodiscard]] QStringList headings()
    {
        QStringList texts;
        for (int place = 0; place < header()->count(); ++place) {
            const int column = header()->logicalIndex(place);
            if (!header()->isSectionHidden(column)) {
                texts << header()->model()->headerData(column, Qt::Horizontal).toString();
            }
        }
        return texts;
    }

    /// Chooses an entry of the menu on the heading.
    void chooseColumn(const QString &name)
    {
        Q_EMIT header()->customContextMenuRequested(QPoint(5, 5));
        auto *menu = find<QMenu>(u"menu.columns"_s);
        QVERIFY(menu->isVisible());
        auto *action = menu->findChild<QAction *>(u"column."_s + name);
        QVERIFY2(action != nullptr, qPrintable(name));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        QTRY_VERIFY(window->findChild<QMenu *>(u"menu.columns"_s) == nullptr);
    }

    [[nodiscard]] QList<Credential> many(const QString &prefix, int count) const
    {
        QList<Credential> made;
        for (int number = 0; number < count; ++number) {
            const QString name = prefix + QString::number(number).rightJustified(4, u'0');
            Credential one{.ref = PageWorld::principalCredential(u"Backup"_s, name), .fields = {}};
            one.fields.set(Field::DisplayName, name);
            made << one;
        }
        return made;
    }

    PageWorld world;
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// The list of credentials as one works in it: columns, selection, copying, and what a refresh must not move.
class ListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheSelection();
    void severalOfferWhatCanBeDone();
    void copiesSeveralRowsAsATable();
    void columnsAreHiddenAndShown();
    void columnsAreRememberedPerKind();
    void resetShowsTheFirstColumns();
    void strangeSettingsAreIgnored();
    void sortsOnTypedValues();
    void panesAreRemembered();
    void refreshMovesNothing();
    void refreshAtTheTopShowsWhatComes();
    void removalOfTheCurrentRowDoesNotScroll();
    void openDialogSurvivesARefresh();
};

void ListTest::countsTheSelection()
{
    Listed l;
    auto *count = l.find<QLabel>(u"status.selected"_s);
    QCOMPARE(count->text(), u"Rows: 8"_s);
    l.select({u"siem-export"_s});
    QCOMPARE(count->text(), u"1 of 8 selected"_s);
    l.select({u"siem-export"_s, u"old-ci"_s, u"vault-backup"_s});
    QCOMPARE(count->text(), u"3 of 8 selected"_s);
    QCOMPARE(l.find<ElidedLabel>(u"detail.title"_s)->text(), u"3 rows selected"_s);
    QVERIFY(l.find<QLabel>(u"detail.text"_s)->text().contains(u"Expired: 1"_s));
    l.world.inventory.removeCredential(PageWorld::principalCredential(u"CI runners"_s, u"2Xk4PqR"_s));
    QCOMPARE(count->text(), u"2 of 7 selected"_s);
}

void ListTest::severalOfferWhatCanBeDone()
{
    Listed l;
    l.select({u"siem-export"_s, u"old-ci"_s});
    for (const QString &name : {u"action.edit"_s, u"action.rotate"_s}) {
        auto *action = l.find<QAction>(name);
        QVERIFY2(!action->isEnabled(), qPrintable(name));
        QCOMPARE(action->toolTip(), u"Select one credential only."_s);
    }
    QVERIFY(l.find<QAction>(u"action.copy"_s)->isEnabled());
}

void ListTest::copiesSeveralRowsAsATable()
{
    Listed l;
    l.select({u"siem-export"_s});
    l.find<QAction>(u"action.copy"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"siem-export"_s);
    l.select({u"siem-export"_s, u"old-ci"_s});
    l.find<QAction>(u"action.copy"_s)->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QStringList values;
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        QCOMPARE(cells.size(), l.headings().size());
        values << cells.at(0);
    }
    QCOMPARE(values, (QStringList{u"old-ci"_s, u"siem-export"_s}));
    l.chooseColumn(u"Owner"_s);
    l.find<QAction>(u"action.copy"_s)->trigger();
    const QString fewer = QGuiApplication::clipboard()->text();
    QCOMPARE(fewer.section(u'\n', 0, 0).count(u'\t'), l.headings().size() - 1);
    QVERIFY(!fewer.contains(u"CI runners"_s));
}

void ListTest::columnsAreHiddenAndShown()
{
    Listed l;
    const QStringList before = l.headings();
    QVERIFY(before.contains(u"Owner"_s));
    l.chooseColumn(u"Owner"_s);
    QStringList fewer = before;
    fewer.removeOne(u"Owner"_s);
    QCOMPARE(l.headings(), fewer);
    l.chooseColumn(u"Attention"_s);
    QCOMPARE(l.headings().size(), before.size());
    QVERIFY(l.headings().contains(u"Attention"_s));
    l.find<QAction>(u"action.columns"_s)->trigger();
    auto *menu = l.find<QMenu>(u"menu.columns"_s);
    QVERIFY(!menu->findChild<QAction *>(u"column.Name"_s)->isEnabled());
    QVERIFY(menu->findChild<QAction *>(u"column.Environments"_s) == nullptr);
    menu->close();
}

void ListTest::columnsAreRememberedPerKind()
{
    Listed l;
    l.chooseColumn(u"Owner"_s);
    l.header()->moveSection(l.header()->visualIndex(static_cast<int>(Column::Status)), 0);
    l.header()->resizeSection(static_cast<int>(Column::Name), 321);
    l.table()->sortByColumn(static_cast<int>(Column::Expiry), Qt::DescendingOrder);
    const QStringList left = l.headings();
    l.window->goTo({});
    QVERIFY(l.headings().contains(u"Owner"_s));
    QCOMPARE(l.header()->sortIndicatorSection(), static_cast<int>(Column::Name));
    l.window->goTo(placeOf(Kind::ClientCredential));
    QVERIFY(l.headings().contains(u"Owner"_s));
    l.openAgain();
    QCOMPARE(l.headings(), left);
    QCOMPARE(l.headings().first(), u"Status"_s);
    QCOMPARE(l.header()->sectionSize(static_cast<int>(Column::Name)), 321);
    QCOMPARE(l.header()->sortIndicatorSection(), static_cast<int>(Column::Expiry));
    QCOMPARE(l.header()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(l.table()->model()->index(0, 0).data().toString(), u"ci-nightly"_s);
}

void ListTest::resetShowsTheFirstColumns()
{
    Listed l;
    const QStringList before = l.headings();
    const int width = l.header()->sectionSize(static_cast<int>(Column::Name));
    l.chooseColumn(u"Owner"_s);
    l.header()->resizeSection(static_cast<int>(Column::Name), 321);
    l.table()->sortByColumn(static_cast<int>(Column::Expiry), Qt::DescendingOrder);
    l.chooseColumn(u"reset"_s);
    QCOMPARE(l.headings(), before);
    QCOMPARE(l.header()->sectionSize(static_cast<int>(Column::Name)), width);
    QCOMPARE(l.header()->sortIndicatorSection(), static_cast<int>(Column::Name));
    l.openAgain();
    QCOMPARE(l.headings(), before);
}

void ListTest::strangeSettingsAreIgnored()
{
    Listed l;
    const QStringList before = l.headings();
    const QString list = descriptorOf(Kind::ServicePrincipalCredential).token;
    const auto leave = [&](const QVariant &state) {
        QVERIFY(l.window->close());
        l.window.reset();
        l.world.remembering.setValue(Settings::Key::TableState, QVariantMap{{list, state}});
        l.open();
    };
    leave(QByteArray("what an older version left"));
    QCOMPARE(l.headings(), before);
    leave(QVariantMap{{u"shown"_s, QStringList{u"NoSuchColumn"_s, u"Count"_s}}});
    QCOMPARE(l.headings(), before);
    leave(QVariantMap{{u"shown"_s, QStringList{u"Expiry"_s, u"NoSuchColumn"_s, u"Expiry"_s}},
                      {u"widths"_s, QVariantMap{{u"Name"_s, -5}, {u"Expiry"_s, 1'000'000}}},
                      {u"sortedBy"_s, u"NoSuchColumn"_s}});
    QCOMPARE(l.headings(), (QStringList{u"Name"_s, u"Expires"_s}));
    QVERIFY(l.header()->sectionSize(static_cast<int>(Column::Name)) >= l.header()->minimumSectionSize());
}

void ListTest::sortsOnTypedValues()
{
    Listed l;
    l.table()->sortByColumn(static_cast<int>(Column::LastUsed), Qt::DescendingOrder);
    QStringList names;
    for (int row = 0; row < l.table()->model()->rowCount(); ++row) {
        names << l.table()->model()->index(row, 0).data().toString();
    }
    names.removeOne(u"old-servicePrincipalCredential"_s);
    names = names.first(4);
    QCOMPARE(names, (QStringList{u"siem-export"_s, u"prod-terraform"_s, u"ci-main"_s, u"vault-backup"_s}));
}

void ListTest::panesAreRemembered()
{
    Listed l;
    auto *panes = l.find<QSplitter>(u"panes"_s);
    l.window->resize(1100, 640);
    panes->setSizes({250, 500, 350});
    const QList<int> sizes = panes->sizes();
    l.openAgain();
    QCOMPARE(l.window->size(), QSize(1100, 640));
    QCOMPARE(l.find<QSplitter>(u"panes"_s)->sizes(), sizes);
}

void ListTest::refreshMovesNothing()
{
    Listed l;
    const QList<Credential> rows = l.many(u"m-"_s, 200);
    l.world.inventory.upsertCredentials(rows);
    l.select({u"m-0100"_s, u"m-0102"_s});
    l.table()->selectionModel()->setCurrentIndex(l.cell(u"m-0102"_s, Column::Expiry),
                                                 QItemSelectionModel::NoUpdate);
    l.table()->verticalScrollBar()->setValue(l.cell(u"m-0097"_s).row());
    l.table()->horizontalScrollBar()->setValue(40);
    QCOMPARE(l.nameAt(0), u"m-0097"_s);
    const QRect place = l.table()->visualRect(l.cell(u"m-0102"_s));

    QList<Credential> page = l.many(u"a-"_s, 30) + l.many(u"z-"_s, 30);
    for (int number = 90; number < 120; ++number) {
        Credential changed = rows.at(number);
        changed.fields.set(Field::LastUsed, l.world.clock.now());
        page << changed;
    }
    l.world.inventory.upsertCredentials(page);
    l.world.inventory.removeCredentials({rows.at(3).ref, rows.at(97).ref, rows.at(110).ref});
    QTRY_COMPARE(l.table()->visualRect(l.cell(u"m-0102"_s)), place);
    QCOMPARE(l.selected(), (QStringList{u"m-0100"_s, u"m-0102"_s}));
    QCOMPARE(l.table()->currentIndex(), l.cell(u"m-0102"_s, Column::Expiry));
    QCOMPARE(l.table()->horizontalScrollBar()->value(), 40);

    // The selected rows out of sight: what is seen stays.
    l.table()->verticalScrollBar()->setValue(l.cell(u"m-0150"_s).row());
    l.world.inventory.upsertCredentials(l.many(u"b-"_s, 50));
    l.world.inventory.removeCredentials({rows.at(150).ref});
    QTRY_COMPARE(l.table()->visualRect(l.cell(u"m-0151"_s)).top(),
                 l.table()->verticalHeader()->defaultSectionSize());
    QCOMPARE(l.selected(), (QStringList{u"m-0100"_s, u"m-0102"_s}));
}

void ListTest::refreshAtTheTopShowsWhatComes()
{
    Listed l;
    l.world.inventory.upsertCredentials(l.many(u"m-"_s, 200));
    QCOMPARE(l.table()->verticalScrollBar()->value(), 0);
    l.world.inventory.upsertCredentials(l.many(u"a-"_s, 30));
    QTRY_COMPARE(l.nameAt(0), u"a-0000"_s);
}

void ListTest::removalOfTheCurrentRowDoesNotScroll()
{
    Listed l;
    const QList<Credential> rows = l.many(u"m-"_s, 200);
    l.world.inventory.upsertCredentials(rows);
    l.select({u"m-0010"_s});
    l.table()->verticalScrollBar()->setValue(l.cell(u"m-0150"_s).row());
    l.world.inventory.removeCredential(rows.at(10).ref);
    QTRY_COMPARE(l.nameAt(0), u"m-0150"_s);
    QCOMPARE(l.selected(), QStringList());
    QVERIFY(!l.find<QAction>(u"action.revoke"_s)->isEnabled());
}

void ListTest::openDialogSurvivesARefresh()
{
    Listed l;
    l.select({u"siem-export"_s});
    l.find<QAction>(u"action.edit"_s)->trigger();
    auto *dialog = l.find<QDialog>(u"editDialog"_s);
    const auto nameField = [dialog] { return dialog->findChild<QLineEdit *>(u"field.displayName"_s); };
    QTRY_VERIFY(nameField() != nullptr && nameField()->isVisible() && nameField()->isEnabled() &&
                nameField()->text() == "siem-export"_L1);
    QLineEdit *name = nameField();
    QTest::keyClicks(name, u"-2"_s);
    const QString typed = name->text();
    QVERIFY2(typed.contains(u"-2"_s), qPrintable(typed));
    l.world.inventory.upsertCredentials(l.many(u"a-"_s, 50));
    l.world.inventory.removeCredential(PageWorld::principalCredential(u"CI runners"_s, u"2Xk4PqR"_s));
    QVERIFY(dialog->isVisible());
    QCOMPARE(name->text(), typed);
    QCOMPARE(l.selected(), QStringList{u"siem-export"_s});
}

} // namespace keyturn

QTEST_MAIN(keyturn::ListTest)
#include "listtest.moc"
