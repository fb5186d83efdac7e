// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/ui/pages/pageworld.h"

#include "models/items/credentialtablemodel.h"
#include "models/items/roles.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QTableView>
#include <QTest>

namespace keyturn {

inline constexpr auto spc = Kind::ServicePrincipalCredential;

inline Place kindPlace(Kind kind)
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

    [[nodiscard]] QAction *action(const QString &name)
    {
        return find<QAction>(QStringLiteral("action.") + name);
    }

    [[nodiscard]] QTableView *table(const QString &name = QStringLiteral("credentialsTable"))
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
        for (const QLabel *title : window.findChildren<QLabel *>(QStringLiteral("emptyState.title"))) {
            if (title->isVisible() && title->text() != QLatin1String("Nothing selected")) {
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

/// The window as a whole: where it goes, what it lists there, and what it offers.
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

} // namespace keyturn
