// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/about.h"
#include "models/domain/foreigntext.h"
#include "models/inventory/inventory.h"
#include "models/items/roles.h"
#include "models/operations/custody.h"
#include "models/operations/profiles.h"
#include "models/operations/refreshes.h"
#include "models/operations/signins.h"
#include "models/operations/updatecheck.h"
#include "models/ports/proxylogins.h"
#include "models/ports/secretvault.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/connectionsdialog.h"
#include "ui/dialogs/credentialflows.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/knowncredentialdialog.h"
#include "ui/dialogs/ownerdialogs.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/dialogs/proxylogindialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/updatedialog.h"
#include "ui/mainwindow.h"
#include "ui/pages/credentialspage.h"
#include "ui/pages/operationspage.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/profilestrip.h"
#include "ui/widgets/searchbox.h"
#include "ui/windowactions.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>
#include <QWhatsThis>

using namespace Qt::StringLiterals;

namespace keyturn {

void MainWindow::connectPages()
{
    for (Page *each : {static_cast<Page *>(m_credentialsPage), static_cast<Page *>(m_operationsPage)}) {
        connect(each, &Page::selectionChanged, this, &MainWindow::selectionChanged);
        connect(each, &Page::matchesChanged, this, &MainWindow::updateMatches);
        connect(each, &Page::opened, this, &MainWindow::openSelected);
        connect(each, &Page::contextMenuRequested, this, &MainWindow::showContextMenu);
        connect(each, &Page::connectionRequested, this, &MainWindow::changeConnection);
        connect(m_search, &SearchBox::searchChanged, each, &Page::setSearchText);
    }
    connect(m_search, &SearchBox::searchChanged, this, &MainWindow::updateMatches);
    connect(m_search, &SearchBox::left, this, [this] { page().focusList(); });
    connect(m_detail, &DetailPane::copyRequested, this, &MainWindow::copyCell);
    connect(m_detail, &DetailPane::ownerRequested, this, &MainWindow::goToOwner);
    connect(m_flows, &CredentialFlows::announced, this, &MainWindow::announce);
    connect(m_flows, &CredentialFlows::made, m_credentialsPage, &CredentialsPage::goTo);
    connect(&m_context.custody, &Custody::trouble, this,
            [this](const QString &text) { say(tr("Something needs your attention"), text); });
    connect(&m_context.proxyLogins, &ProxyLogins::wanted, this, &MainWindow::askForProxyLogin);
    connect(&m_context.proxyLogins, &ProxyLogins::given, &m_context.refreshes, &Refreshes::refreshAll);
    connect(&m_context.refreshes, &Refreshes::trouble, this,
            [this](const QString &text) { say(tr("Something needs your attention"), text); });
    connect(&m_context.signIns, &SignIns::trouble, this,
            [this](const QString &text) { say(tr("Something needs your attention"), text); });
}

void MainWindow::connectActions()
{
    connect(m_actions, &WindowActions::createRequested, this, [this](const ProfileId &profile, Kind kind) {
        const auto &owner = m_actions->selection().owner;
        m_flows->create(profile, kind, owner && owner->kind == kind ? owner : std::nullopt);
    });
    connect(m_actions, &WindowActions::newMenuRequested, this, &MainWindow::showNewMenu);
    connect(m_actions->edit, &QAction::triggered, this,
            [this] { m_flows->edit(*m_actions->selection().credential); });
    connect(m_actions->revoke, &QAction::triggered, this, &MainWindow::revokeSelected);
    connect(m_actions->rotate, &QAction::triggered, this, &MainWindow::rotateSelected);
    connect(m_actions->reveal, &QAction::triggered, this, &MainWindow::revealSelected);
    connect(m_actions->settle, &QAction::triggered, this, [this] {
        if (m_actions->selection().operation) {
            m_flows->settle(*m_actions->selection().operation);
        }
    });
    connect(m_actions->refresh, &QAction::triggered, this, [this] {
        const ProfileId &profile = m_actions->place().profile;
        if (profile.isEmpty()) {
            m_context.refreshes.refreshAll();
        } else {
            m_context.refreshes.refresh(profile);
        }
    });
    connect(m_actions->copy, &QAction::triggered, this, &MainWindow::copyCurrent);
    connect(m_actions->find, &QAction::triggered, m_search, &SearchBox::start);
    connect(m_actions->exportActivity, &QAction::triggered, m_operationsPage, &OperationsPage::exportShown);
    connect(m_operationsPage, &OperationsPage::announced, this, &MainWindow::announce);
    connect(m_operationsPage, &OperationsPage::exportFailed, this,
            [this](const QString &text) { say(tr("The activity was not exported"), text); });
    connect(m_actions->columns, &QAction::triggered, this, [this] { page().chooseColumns(); });
    connect(m_actions->connectTenant, &QAction::triggered, this, &MainWindow::openConnectDialog);
    connect(m_actions->connections, &QAction::triggered, this,
            [this] { (new ConnectionsDialog(m_context, this))->open(); });
    connect(m_actions->practice, &QAction::triggered, this, &MainWindow::practiceRequested);
    connect(m_actions->preferences, &QAction::triggered, this, &MainWindow::openPreferences);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { (new ShortcutsDialog(this))->open(); });
    connect(m_actions->help, &QAction::triggered, this,
            [this] { HelpDialog::show(this, m_context.vault.placeName(), fittingHelp()); });
    connect(m_actions->whatsThis, &QAction::triggered, this, [] { QWhatsThis::enterWhatsThisMode(); });
    connect(m_actions->openData, &QAction::triggered, this, &MainWindow::openDataFolder);
    connect(m_actions->about, &QAction::triggered, this,
            [this] { (new AboutDialog(m_context.about, this))->open(); });
    connectUpdates();
}

void MainWindow::connectUpdates()
{
    if (m_context.updates == nullptr) {
        return;
    }
    connect(m_actions->checkForUpdates, &QAction::triggered, this,
            [this] { (new UpdateDialog(*m_context.updates, m_context.about.version, this))->open(); });
    connect(m_context.updates, &UpdateCheck::found, this, [this](const Release &release) {
        //: %1 is a version number
        announce(tr("Keyturn %1 is published. Help › Check for updates leads to it.")
                     .arg(release.version.toString()));
    });
}

void MainWindow::openDataFolder()
{
    const QString folder = m_context.about.dataDirectory;
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder))) {
        say(tr("The folder could not be opened"),
            //: %1 is a folder
            tr("This desktop has no program for folders. The data of Keyturn are in %1.")
                .arg(QDir::toNativeSeparators(folder)));
    }
}

void MainWindow::connectOwnerActions()
{
    connect(m_actions->createOwner, &QAction::triggered, this, [this] {
        const Place &place = m_actions->place();
        auto *dialog = new OwnerDialog(m_context, place.profile, place.kind, this);
        ProfileStrip::addTo(*dialog, m_context.profiles, place.profile);
        connect(dialog, &OwnerDialog::announced, this, &MainWindow::announce);
        dialog->open();
    });
    connect(m_actions->renameOwner, &QAction::triggered, this, [this] {
        const OwnerRef owner = *m_actions->selection().owner;
        auto *dialog = new OwnerDialog(m_context, owner, this);
        ProfileStrip::addTo(*dialog, m_context.profiles, owner.profile);
        connect(dialog, &OwnerDialog::announced, this, &MainWindow::announce);
        connect(dialog, &OwnerDialog::renamingNotOffered, m_actions, &WindowActions::forbidRenaming);
        dialog->open();
    });
    connect(m_actions->deleteOwner, &QAction::triggered, this, [this] {
        const OwnerRef owner = *m_actions->selection().owner;
        auto *dialog = new OwnerDeletionDialog(m_context, owner, this);
        ProfileStrip::addTo(*dialog, m_context.profiles, owner.profile);
        connect(dialog, &OwnerDeletionDialog::announced, this, &MainWindow::announce);
        dialog->open();
    });
    connect(m_actions->addKnown, &QAction::triggered, this, [this] {
        const Place &place = m_actions->place();
        auto *dialog = new KnownCredentialDialog(m_context, place.profile, place.kind,
                                                 m_actions->selection().owner, this);
        ProfileStrip::addTo(*dialog, m_context.profiles, place.profile);
        connect(dialog, &KnownCredentialDialog::announced, this, &MainWindow::announce);
        dialog->open();
    });
}

void MainWindow::connectNavigation()
{
    // The selection and not the current index: that is what an assistive technology can change.
    connect(m_navigation->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList selected = m_navigation->selectionModel()->selectedIndexes();
        if (!selected.isEmpty()) {
            showPlace(m_navigationModel.placeAt(selected.first()));
        }
    });
    connect(m_navigation, &QTreeView::activated, this, [this] { page().focusList(); });
}

void MainWindow::followProfiles()
{
    const auto placeAgain = [this] { showPlace(m_actions->place()); };
    connect(&m_context.profiles, &Profiles::inserted, this, [this, placeAgain] {
        m_navigation->expandAll();
        placeAgain();
    });
    connect(&m_context.profiles, &Profiles::removed, this, [this, placeAgain](const ProfileId &id) {
        if (m_actions->place().profile == id) {
            goTo({});
        }
        placeAgain();
    });
}

void MainWindow::selectionChanged()
{
    const Selection selection = m_pages->currentWidget() == m_firstRun ? Selection() : page().selection();
    m_actions->setSelection(selection);
    m_detail->setSelection(selection);
    updateSelectedCount();
    m_strip->setProfile(m_actions->place().profile);
}

HelpTopic MainWindow::fittingHelp() const
{
    const Selection &selection = m_actions->selection();
    if (selection.operation) {
        const JournalEntry *entry = m_context.custody.find(*selection.operation);
        return entry != nullptr && isToBeSettled(*entry) ? HelpTopic::UnknownOutcome : HelpTopic::FreshSecret;
    }
    if (m_pages->currentWidget() == m_firstRun) {
        return HelpTopic::Storage;
    }
    switch (m_actions->place().page) {
    case Place::Page::SecretsToHandOver:
    case Place::Page::Activity:
        return HelpTopic::FreshSecret;
    case Place::Page::NeedsAttention:
        return selection.credentials.size() > 1 ? HelpTopic::Revocation : HelpTopic::Rotation;
    case Place::Page::AllCredentials:
    case Place::Page::Profile:
    case Place::Page::Credentials:
        break;
    }
    return HelpTopic::Fields;
}

void MainWindow::goToOwner(const OwnerRef &owner)
{
    goTo({.page = Place::Page::Credentials, .profile = owner.profile, .kind = owner.kind});
    m_credentialsPage->goToOwner(owner);
    m_credentialsPage->focusList();
}

void MainWindow::openSelected()
{
    const Selection &selection = m_actions->selection();
    QAction *action = m_actions->edit;
    if (selection.operation) {
        action = m_actions->reveal->isEnabled() ? m_actions->reveal : m_actions->settle;
    }
    if (action->isEnabled()) {
        action->trigger();
    } else {
        announce(action->statusTip());
    }
}

void MainWindow::showContextMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"menu.context"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const Selection &selection = m_actions->selection();
    if (selection.owner) {
        menu->addActions({m_actions->create, m_actions->rotate, m_actions->renameOwner,
                          m_actions->deleteOwner, m_actions->addKnown});
    } else if (selection.operation) {
        menu->addActions({m_actions->reveal, m_actions->settle});
    } else if (selection.credentials.size() > 1) {
        menu->addAction(m_actions->revoke);
    } else {
        menu->addActions({m_actions->edit, m_actions->rotate, m_actions->revoke, m_actions->reveal});
        menu->addSeparator();
        menu->addAction(m_actions->create);
    }
    menu->addSeparator();
    menu->addAction(m_actions->copy);
    menu->popup(globalPosition);
}

void MainWindow::showNewMenu()
{
    m_actions->newMenu()->popup(m_newButton->mapToGlobal(QPoint(0, m_newButton->height())));
}

void MainWindow::copyCurrent()
{
    const QModelIndex field = m_detail->currentCell();
    if (field.isValid()) {
        copyCell(field);
        return;
    }
    copy(page().copyText());
}

void MainWindow::copyCell(const QModelIndex &cell)
{
    copy(cell.data(CopyRole).toString());
}

void MainWindow::copy(const QString &text)
{
    if (text.isEmpty()) {
        announce(tr("There is nothing to copy in this cell."));
        return;
    }
    QGuiApplication::clipboard()->setText(text);
    announce(tr("Copied."));
}

void MainWindow::rotateSelected()
{
    const Selection &selection = m_actions->selection();
    if (selection.credential) {
        m_flows->rotate(*selection.credential);
    } else if (selection.owner) {
        m_flows->create(selection.owner->profile, selection.owner->kind, selection.owner);
    }
}

void MainWindow::revokeSelected()
{
    const Selection &selection = m_actions->selection();
    if (selection.credential) {
        m_flows->revoke(*selection.credential);
    } else {
        m_flows->revoke(selection.credentials);
    }
}

void MainWindow::revealSelected()
{
    const Selection &selection = m_actions->selection();
    if (selection.operation) {
        m_flows->reveal(*selection.operation);
    } else if (selection.credential) {
        if (const JournalEntry *entry = m_context.custody.heldFor(*selection.credential)) {
            m_flows->reveal(entry->id);
        }
    }
}

void MainWindow::askForProxyLogin(const QString &proxy, bool refused)
{
    if (ProxyLoginDialog *open = m_proxyLogins.value(proxy).get()) {
        if (refused) {
            open->askAgain();
        }
        return;
    }
    // Over the dialog that tries a connection, if that is what wants the login.
    QWidget *over = QApplication::activeModalWidget();
    auto *dialog = new ProxyLoginDialog(m_context, proxy, refused, over != nullptr ? over : this);
    m_proxyLogins.insert(proxy, OpenDialog(dialog));
    dialog->open();
}

void MainWindow::changeConnection(const ProfileId &id)
{
    if (const Profile *profile = m_context.profiles.find(id)) {
        (new ProfileDialog(m_context, *profile, this))->open();
    }
}

void MainWindow::openPreferences()
{
    auto *dialog = new PreferencesDialog(m_context.settings, m_context.platform, m_context.updates, this);
    HelpDialog::install(dialog, m_context.vault.placeName(), HelpTopic::FreshSecret);
    dialog->open();
}

void MainWindow::openConnectDialog()
{
    auto *dialog = new ProfileDialog(m_context, std::nullopt, this);
    connect(dialog, &ProfileDialog::saved, this, [this](const ProfileId &id) {
        const Profile *profile = m_context.profiles.find(id);
        announce(tr("Connected %1.").arg(inSentence(profile != nullptr ? profile->name : id)));
    });
    dialog->open();
}

} // namespace keyturn
