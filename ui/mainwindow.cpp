// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow.h"

#include "models/items/roles.h"
#include "models/operations/profiles.h"
#include "models/operations/refreshes.h"
#include "models/ports/settings.h"
#include "ui/delegates/navigationdelegate.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/credentialflows.h"
#include "ui/pages/credentialspage.h"
#include "ui/pages/operationspage.h"
#include "ui/placeactions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/comboboxinterface.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/profilestrip.h"
#include "ui/widgets/refreshprogress.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/windowactions.h"
#include "ui/windowmenus.h"

#include <QAccessible>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QSessionManager>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn {

namespace {

constexpr QSize firstSize(1240, 760);
constexpr int navigationWidth = 200;
constexpr int detailWidth = 320;
constexpr int narrowestPane = 160;
constexpr int narrowestPage = 330;
constexpr int narrowestNavigation = 185;

const auto splitterKey = u"splitter"_s;
const auto windowKey = u"window"_s;

} // namespace

MainWindow::MainWindow(const UiContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_credentialModel(context.inventory, context.profiles, context.clock)
    , m_ownerModel(context.inventory, context.profiles)
    , m_operationModel(context.custody, context.profiles, context.clock)
    , m_navigationModel(context.profiles, context.inventory, context.custody, context.clock)
    , m_fieldModel(context.inventory, context.profiles, context.clock)
    , m_flows(new CredentialFlows(context, this))
    , m_actions(new WindowActions(context, this))
    , m_navigation(new QTreeView(this))
    , m_splitter(new QSplitter(this))
    , m_pages(new QStackedWidget(this))
    , m_strip(new ProfileStrip(context.profiles, this))
{
    labelComboBoxes();
    setObjectName(u"mainWindow"_s);
    // Ends as Qt would complete it, else Qt puts the program's name there once more.
    setWindowTitle(context.practice ? tr("Practice tenant – Keyturn") : tr("Keyturn"));
    setWindowIcon(programIcon());
    makeNavigation();
    makePages();
    auto *places = new PlaceActions(m_navigation, m_navigationModel, this);
    places->setPanes({m_navigation, m_pages, m_detail});
    buildMenus(*this, *m_actions, *places);
    makeToolBar();
    makeStatusBar();
    layOut();
    connectPages();
    connectActions();
    connectOwnerActions();
    connectNavigation();
    followTime();
    followProfiles();
    followSession();
    restoreWindow();
    goTo({});
    m_navigation->setFocus(Qt::OtherFocusReason);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeNavigation()
{
    m_navigation->setObjectName(u"navigation"_s);
    m_navigation->setAccessibleName(tr("Places"));
    m_navigation->setModel(&m_navigationModel);
    m_navigation->setItemDelegate(new NavigationDelegate(m_navigation));
    m_navigation->setHeaderHidden(true);
    m_navigation->setRootIsDecorated(true);
    m_navigation->setIndentation(14);
    m_navigation->setUniformRowHeights(true);
    m_navigation->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_navigation->setExpandsOnDoubleClick(false);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_navigation->setTextElideMode(Qt::ElideRight);
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setMinimumWidth(narrowestNavigation);
    m_navigation->expandAll();
}

void MainWindow::makePages()
{
    auto *firstRun = new EmptyState(this);
    firstRun->setObjectName(u"firstRun"_s);
    firstRun->setContent(
        "credentials"_L1, tr("No tenant is connected"),
        tr("Keyturn shows the machine credentials of ConductorOne and Spotify Confidence in one window, and "
           "creates, rotates and revokes them.\n\n"
           "To begin, connect a tenant with the client ID and the secret of a credential that you have made "
           "there for Keyturn; the secret is kept in this machine's keychain.\n\n"
           "To look around first, try the practice tenant: it runs on this machine, opens a window of its "
           "own, "
           "and leaves nothing behind."));
    firstRun->addButton(m_actions->connectTenant, u"button.connect"_s);
    firstRun->addButton(m_actions->practice, u"button.practice"_s);
    // As the lists have it, in whose place it stands.
    firstRun->setBackgroundRole(QPalette::Base);
    firstRun->setAutoFillBackground(true);
    m_firstRun = firstRun;
    m_credentialsPage = new CredentialsPage(m_context, m_credentialModel, m_ownerModel,
                                            m_navigationModel.attention(), *m_actions, this);
    m_operationsPage = new OperationsPage(m_context, m_operationModel, m_actions->exportActivity, this);
    m_pages->addWidget(m_credentialsPage);
    m_pages->addWidget(m_operationsPage);
    m_pages->addWidget(m_firstRun);
    m_detail = new DetailPane(m_context, m_fieldModel, m_ownerModel, *m_actions, this);
}

void MainWindow::makeToolBar()
{
    auto *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setIconSize(QSize(16, 16));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_newButton = new QToolButton(bar);
    m_newButton->setDefaultAction(m_actions->create);
    m_newButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_newButton->setPopupMode(QToolButton::MenuButtonPopup);
    m_newButton->setMenu(m_actions->newMenu());
    m_newButton->setObjectName(u"button.new"_s);
    m_newButton->setFocusPolicy(Qt::TabFocus);
    bar->addWidget(m_newButton);
    const std::pair<QAction *, QString> offered[] = {
        {m_actions->edit, u"button.edit"_s},
        {m_actions->rotate, u"button.rotate"_s},
        {m_actions->revoke, u"button.revoke"_s},
        {m_actions->refresh, u"button.refresh"_s},
    };
    for (const auto &[action, name] : offered) {
        bar->addAction(action);
        QWidget *button = bar->widgetForAction(action);
        button->setObjectName(name);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(plainText(action->text()));
    }
    m_search = new SearchBox(bar);
    bar->addWidget(m_search);
}

void MainWindow::makeStatusBar()
{
    statusBar()->setObjectName(u"statusBar"_s);
    m_announcement = new ElidedLabel(this);
    m_announcement->setObjectName(u"status.announcement"_s);
    m_countdown = new QToolButton(this);
    m_countdown->setObjectName(u"status.clipboard"_s);
    m_countdown->setAutoRaise(true);
    m_countdown->setToolTip(tr("A secret is on the clipboard. Click to clear it now."));
    m_countdown->hide();
    m_progress = new RefreshProgress(m_context.profiles, m_context.refreshes, m_context.clock, this);
    m_selected = new QLabel(this);
    m_selected->setObjectName(u"status.selected"_s);
    statusBar()->addWidget(m_announcement, 1);
    statusBar()->addPermanentWidget(m_selected);
    statusBar()->addPermanentWidget(m_countdown);
    statusBar()->addPermanentWidget(m_progress);
    SecretClipboard &clipboard = m_flows->clipboard();
    connect(m_countdown, &QToolButton::clicked, &clipboard, &SecretClipboard::clearNow);
    connect(&clipboard, &SecretClipboard::changed, this, &MainWindow::updateCountdown);
}

void MainWindow::layOut()
{
    m_splitter->setObjectName(u"panes"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_detail->setMinimumWidth(narrowestPane);
    m_pages->setMinimumWidth(narrowestPage);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_navigation, m_pages, m_detail}) {
        m_splitter->addWidget(pane);
    }
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({navigationWidth, firstSize.width() - navigationWidth - detailWidth, detailWidth});
    auto *practice = new Banner(this);
    practice->setObjectName(u"practiceBanner"_s);
    if (m_context.practice) {
        practice->setMessage(
            Tone::Warning, tr("This is a practice tenant on this machine. Nothing here reaches a vendor, and "
                              "all of it goes when Keyturn ends."));
    }
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(practice);
    column->addWidget(m_strip);
    column->addWidget(m_splitter, 1);
    setCentralWidget(middle);
}

void MainWindow::announce(const QString &text)
{
    m_announcement->setText(text);
    QAccessibleEvent event(m_announcement, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void MainWindow::goTo(const Place &place)
{
    const QModelIndex index = m_navigationModel.indexOf(place);
    if (index.isValid()) {
        m_navigation->setCurrentIndex(index);
    }
}

void MainWindow::showPlace(const Place &place)
{
    const bool operations =
        place.page == Place::Page::SecretsToHandOver || place.page == Place::Page::Activity;
    Page *shown = operations ? static_cast<Page *>(m_operationsPage) : m_credentialsPage;
    m_pages->setCurrentWidget(shown);
    m_actions->setPlace(place);
    shown->setSearchText(m_search->text());
    shown->setPlace(place);
    m_progress->setProfile(place.profile);
    const bool first = !operations && m_context.profiles.all().isEmpty();
    if (first) {
        m_pages->setCurrentWidget(m_firstRun);
    }
    m_detail->setVisible(!first);
    selectionChanged();
    updateMatches();
}

Page &MainWindow::page() const
{
    const Place &place = m_actions->place();
    const bool operations =
        place.page == Place::Page::SecretsToHandOver || place.page == Place::Page::Activity;
    return operations ? static_cast<Page &>(*m_operationsPage) : *m_credentialsPage;
}

void MainWindow::followTime()
{
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, &m_credentialModel, &CredentialTableModel::timePassed);
    connect(&m_minute, &QTimer::timeout, &m_operationModel, &OperationTableModel::timePassed);
    connect(&m_minute, &QTimer::timeout, &m_navigationModel, &NavigationModel::timePassed);
    connect(&m_minute, &QTimer::timeout, &m_fieldModel, &FieldModel::timePassed);
    connect(&m_minute, &QTimer::timeout, &m_context.refreshes, &Refreshes::timePassed);
    connect(&m_minute, &QTimer::timeout, m_progress, &RefreshProgress::showState);
    m_minute.start();
}

void MainWindow::updateCountdown()
{
    const int seconds = m_flows->clipboard().secondsLeft();
    const bool stuck = m_flows->clipboard().isStuck();
    m_countdown->setText(stuck ? tr("Clipboard could not be cleared")
                               : tr("Clipboard is cleared in %1 s").arg(seconds));
    m_countdown->setAccessibleName(stuck ? tr("The clipboard could not be cleared. Clear it again")
                                         : tr("Clear the clipboard now"));
    m_countdown->setVisible(seconds > 0 || stuck);
}

void MainWindow::updateMatches()
{
    m_search->setMatchCount(page().matchCount());
    updateSelectedCount();
}

void MainWindow::updateSelectedCount()
{
    const qsizetype selected = m_actions->selection().rows;
    const QString shown = QLocale().toString(page().matchCount());
    m_selected->setText(selected > 0
                            //: In the status line. %1 how many rows are selected, %2 how many the list shows.
                            ? tr("%1 of %2 selected").arg(QLocale().toString(selected), shown)
                            //: In the status line. %1 how many rows the list shows.
                            : tr("Rows: %1").arg(shown));
    m_selected->setVisible(m_pages->currentWidget() != m_firstRun);
}

void MainWindow::restoreWindow()
{
    resize(firstSize);
    restoreGeometry(m_context.settings.value(Settings::Key::WindowGeometry).toByteArray());
    const QVariantMap state = m_context.settings.value(Settings::Key::WindowState).toMap();
    restoreState(state.value(windowKey).toByteArray());
    m_splitter->restoreState(state.value(splitterKey).toByteArray());
}

void MainWindow::saveWindow()
{
    m_context.settings.setValue(Settings::Key::WindowGeometry, saveGeometry());
    m_context.settings.setValue(
        Settings::Key::WindowState,
        QVariantMap{{windowKey, saveState()}, {splitterKey, m_splitter->saveState()}});
}

void MainWindow::say(const QString &title, const QString &text)
{
    tell(this, u"message"_s, title, text);
}

void MainWindow::followSession()
{
    // Directly: the session waits for the answer only as long as this slot runs.
    connect(
        qGuiApp, &QGuiApplication::commitDataRequest, this,
        [this](QSessionManager &session) {
            if (const QString obstacle = m_flows->obstacleToQuitting(); !obstacle.isEmpty()) {
                session.cancel();
                say(tr("Keyturn cannot close yet"), obstacle);
            }
        },
        Qt::DirectConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (const QString obstacle = m_flows->obstacleToQuitting(); !obstacle.isEmpty()) {
        event->ignore();
        say(tr("Keyturn cannot close yet"), obstacle);
        return;
    }
    saveWindow();
    m_context.refreshes.cancelAll();
    event->accept();
}

} // namespace keyturn
