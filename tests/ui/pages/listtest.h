// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/ui/pages/pageworld.h"

#include "models/items/credentialtablemodel.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QTest>

#include <memory>

namespace keyturn {

using Column = CredentialTableModel::Column;

inline Place placeOf(Kind kind)
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

    [[nodiscard]] QTableView *table() { return find<QTableView>(QStringLiteral("credentialsTable")); }

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
        auto *menu = find<QMenu>(QStringLiteral("menu.columns"));
        QVERIFY(menu->isVisible());
        auto *action = menu->findChild<QAction *>(QStringLiteral("column.") + name);
        QVERIFY2(action != nullptr, qPrintable(name));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        QTRY_VERIFY(window->findChild<QMenu *>(QStringLiteral("menu.columns")) == nullptr);
    }

    [[nodiscard]] QList<Credential> many(const QString &prefix, int count) const
    {
        QList<Credential> made;
        for (int number = 0; number < count; ++number) {
            const QString name = prefix + QString::number(number).rightJustified(4, QLatin1Char('0'));
            Credential one{.ref = PageWorld::principalCredential(QStringLiteral("Backup"), name),
                           .fields = {}};
            one.fields.set(Field::DisplayName, name);
            made << one;
        }
        return made;
    }

    PageWorld world;
    std::unique_ptr<MainWindow> window;
};

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
    void narrowTablesKeepTheStatusInSight();
    void anOrderOfOnesOwnGivesTheWidthsBack();
    void chosenWidthsStayInNarrowTables();
    void cutTextsAreToldByTooltips();
    void strangeSettingsAreIgnored();
    void sortsOnTypedValues();
    void panesAreRemembered();
    void refreshMovesNothing();
    void refreshAtTheTopShowsWhatComes();
    void removalOfTheCurrentRowDoesNotScroll();
    void openDialogSurvivesARefresh();
};

} // namespace keyturn
