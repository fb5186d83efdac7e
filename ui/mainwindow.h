// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/credentialtablemodel.h"
#include "models/items/fieldmodel.h"
#include "models/items/navigationmodel.h"
#include "models/items/operationtablemodel.h"
#include "models/items/ownertablemodel.h"
#include "ui/context.h"
#include "ui/dialogs/helptext.h"
#include "ui/dialogs/opendialog.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace keyturn {

class CredentialFlows;
class CredentialsPage;
class DetailPane;
class ElidedLabel;
class OperationsPage;
class Page;
class ProfileStrip;
class ProxyLoginDialog;
class RefreshProgress;
class SearchBox;
class WindowActions;

/// The window: places at the left, the page of a place in the middle, the detail of its selection at the
/// right. Owned by the composition.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const UiContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// One line for the status bar and for screen readers.
    void announce(const QString &text);
    /// Shows a place; no effect if there is no such place.
    void goTo(const Place &place);

    /// One message in a box, for what concerns the whole program.
    void say(const QString &title, const QString &text);

    [[nodiscard]] CredentialFlows &flows() { return *m_flows; }

Q_SIGNALS:
    /// The admin wants to try the practice tenant, beside this window.
    void practiceRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeNavigation();
    void makePages();
    void makeToolBar();
    void makeStatusBar();
    void layOut();
    void connectPages();
    void connectActions();
    void connectOwnerActions();
    void openDataFolder();
    void connectUpdates();
    void connectNavigation();
    void followTime();
    void followProfiles();
    /// Keeps a session from ending while that would lose a secret.
    void followSession();
    void askForProxyLogin(const QString &proxy, bool refused);
    void showPlace(const Place &place);
    void selectionChanged();
    void updateMatches();
    void updateSelectedCount();
    void updateCountdown();
    /// What F1 is most likely about, as the window stands.
    [[nodiscard]] HelpTopic fittingHelp() const;
    void goToOwner(const OwnerRef &owner);
    void openSelected();
    void showContextMenu(const QPoint &globalPosition);
    void showNewMenu();
    void copyCell(const QModelIndex &cell);
    void copy(const QString &text);
    void copyCurrent();
    void rotateSelected();
    void revokeSelected();
    void revealSelected();
    void openConnectDialog();
    void openPreferences();
    void changeConnection(const ProfileId &id);
    void restoreWindow();
    void saveWindow();
    [[nodiscard]] Page &page() const;

    UiContext m_context;
    CredentialTableModel m_credentialModel;
    OwnerTableModel m_ownerModel;
    OperationTableModel m_operationModel;
    NavigationModel m_navigationModel;
    FieldModel m_fieldModel;
    CredentialFlows *m_flows;
    WindowActions *m_actions;
    QTreeView *m_navigation;
    QSplitter *m_splitter;
    QStackedWidget *m_pages;
    /// Whose tenant the place is of.
    ProfileStrip *m_strip;
    QWidget *m_firstRun = nullptr;
    CredentialsPage *m_credentialsPage = nullptr;
    OperationsPage *m_operationsPage = nullptr;
    DetailPane *m_detail = nullptr;
    SearchBox *m_search = nullptr;
    QToolButton *m_newButton = nullptr;
    RefreshProgress *m_progress = nullptr;
    ElidedLabel *m_announcement = nullptr;
    QLabel *m_selected = nullptr;
    QToolButton *m_countdown = nullptr;
    /// By the proxy that asks for the login.
    QHash<QString, OpenDialog<ProxyLoginDialog>> m_proxyLogins;
    QTimer m_minute;
};

} // namespace keyturn
