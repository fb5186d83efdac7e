// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/kinddescriptor.h"
#include "models/items/navigationmodel.h"
#include "ui/context.h"
#include "ui/pages/selection.h"

#include <QAction>
#include <QObject>

#include <array>

class QMenu;

namespace keyturn {

/// Everything the admin can do in the window, as actions: menus, toolbar, context menus and the detail pane
/// share them. Knows which can be done to the selection, and says in tooltip and status tip why another
/// cannot. What an action does is connected by the main window, which owns this.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    WindowActions(const UiContext &context, QWidget *window);

    /// What New offers here, and where Refresh reads.
    void setPlace(const Place &place);
    void setSelection(const Selection &selection);
    /// After something outside of the selection has changed: asks again what can be done.
    void update();
    /// Renaming owners of this connection is not offered any more while the program runs.
    void forbidRenaming(const ProfileId &profile, const QString &why);

    [[nodiscard]] const Place &place() const { return m_place; }

    [[nodiscard]] const Selection &selection() const { return m_selection; }

    /// The kinds that can be created here, each as an entry that emits createRequested().
    [[nodiscard]] QMenu *newMenu() const { return m_newMenu; }

    QAction *create;
    QAction *edit;
    QAction *rotate;
    QAction *revoke;
    QAction *reveal;
    QAction *settle;
    QAction *refresh;
    QAction *copy;
    QAction *find;
    QAction *columns;
    QAction *preferences;
    QAction *connectTenant;
    QAction *connections;
    QAction *practice;
    QAction *exportActivity;
    QAction *createOwner;
    QAction *renameOwner;
    QAction *deleteOwner;
    QAction *addKnown;
    QAction *quit;
    QAction *shortcuts;
    QAction *help;
    QAction *whatsThis;
    QAction *openData;
    QAction *checkForUpdates;
    QAction *about;

Q_SIGNALS:
    /// New was chosen, and there is one thing that it can mean.
    void createRequested(const keyturn::ProfileId &profile, keyturn::Kind kind);
    /// New was chosen, and it can mean several: the menu should open.
    void newMenuRequested();

private:
    [[nodiscard]] QAction *make(const char *name, QLatin1StringView iconName, const QString &text,
                                const QString &tip, const QKeySequence &shortcut = {});
    void makeFileAndViewActions();
    void makeCredentialActions();
    void makeOwnerActions();
    void makeNewMenu();
    void updateNewMenu();
    void updateCredentialActions();
    void updateOwnerActions();
    void updateOperationActions();
    [[nodiscard]] QList<ProfileId> profilesFor(Kind kind) const;
    [[nodiscard]] QString obstacleTo(Verb verb) const;
    [[nodiscard]] QString obstacleToRevoking() const;
    void updateCopy();
    [[nodiscard]] QString ownerObstacleTo(Verb verb) const;
    void allow(QAction *action, const QString &obstacle);

    UiContext m_context;
    QWidget *m_window;
    Place m_place;
    Selection m_selection;
    QMenu *m_newMenu;
    QHash<ProfileId, QString> m_renamingNotOffered;
    std::array<QAction *, std::size(allKinds)> m_newKinds{};
};

} // namespace keyturn
