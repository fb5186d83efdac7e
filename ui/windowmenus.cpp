// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/windowmenus.h"

#include "ui/placeactions.h"
#include "ui/windowactions.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

struct MenusText
{
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

QMenu *addMenu(QMainWindow &window, const char *name, const char *title)
{
    QMenu *menu = window.menuBar()->addMenu(MenusText::tr(title));
    menu->setObjectName(u"menu."_s + QLatin1StringView(name));
    menu->setToolTipsVisible(true);
    return menu;
}

} // namespace

void buildMenus(QMainWindow &window, const WindowActions &actions, const PlaceActions &places)
{
    window.menuBar()->setObjectName(u"menuBar"_s);
    QMenu *file = addMenu(window, "file", QT_TRANSLATE_NOOP("Menus", "&File"));
    file->addActions({actions.connectTenant, actions.connections, actions.practice});
    file->addSeparator();
    file->addAction(actions.exportActivity);
    file->addSeparator();
    file->addAction(actions.quit);
    QMenu *edit = addMenu(window, "edit", QT_TRANSLATE_NOOP("Menus", "&Edit"));
    edit->addActions({actions.copy, actions.find});
    edit->addSeparator();
    edit->addAction(actions.preferences);
    QMenu *credential = addMenu(window, "credential", QT_TRANSLATE_NOOP("Menus", "&Credential"));
    actions.newMenu()->setTitle(MenusText::tr("&New"));
    credential->addMenu(actions.newMenu());
    credential->addActions({actions.edit, actions.rotate, actions.revoke});
    credential->addSeparator();
    credential->addActions({actions.reveal, actions.settle});
    credential->addSeparator();
    credential->addActions({actions.createOwner, actions.renameOwner, actions.deleteOwner, actions.addKnown});
    QMenu *view = addMenu(window, "view", QT_TRANSLATE_NOOP("Menus", "&View"));
    view->addActions({actions.refresh, actions.columns});
    view->addSeparator();
    view->addActions(places.all());
    QMenu *help = addMenu(window, "help", QT_TRANSLATE_NOOP("Menus", "&Help"));
    help->addActions({actions.help, actions.whatsThis});
    help->addAction(actions.shortcuts);
    help->addSeparator();
    help->addActions({actions.openData, actions.checkForUpdates, actions.about});
}

} // namespace keyturn
