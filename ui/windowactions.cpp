// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/windowactions.h"

#include "models/domain/foreigntext.h"
#include "models/operations/custody.h"
#include "models/operations/operations.h"
#include "models/operations/profiles.h"
#include "models/operations/refreshes.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintext.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

/// What the action says of itself when it can be done.
constexpr auto tipProperty = "keyturnTip";

} // namespace

WindowActions::WindowActions(const UiContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
    , m_newMenu(new QMenu(window))
{
    makeFileAndViewActions();
    makeCredentialActions();
    makeOwnerActions();
    makeNewMenu();
    connect(&m_context.profiles, &Profiles::inserted, this, &WindowActions::update);
    connect(&m_context.profiles, &Profiles::changed, this, &WindowActions::update);
    connect(&m_context.profiles, &Profiles::removed, this, &WindowActions::update);
    connect(&m_context.custody, &Custody::openEntriesChanged, this, &WindowActions::update);
    update();
}

QAction *WindowActions::make(const char *name, QLatin1StringView iconName, const QString &text,
                             const QString &tip, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, m_window);
    action->setObjectName(u"action."_s + QLatin1StringView(name));
    action->setIconText(plainText(text));
    if (!iconName.isEmpty()) {
        action->setIcon(icon(iconName));
    }
    action->setShortcut(shortcut);
    action->setProperty(tipProperty, tip);
    allow(action, {});
    m_window->addAction(action);
    return action;
}

void WindowActions::makeFileAndViewActions()
{
    connectTenant = make("connect", "connection"_L1, tr("Connect a &tenant…"),
                         tr("Add a connection to a tenant of ConductorOne or Spotify Confidence"));
    connections =
        make("connections", "tenant"_L1, tr("&Manage connections…"), tr("Add, change or remove connections"));
    practice = make("practice", "practice"_L1, tr("Try the &practice tenant"),
                    tr("Open a tenant on this machine to try everything on, in a window of its own"));
    practice->setVisible(!m_context.practice);
    exportActivity =
        make("export", {}, tr("E&xport activity…"),
             tr("Write what the activity list shows to a file: as CSV, or as OCSF for a SIEM, with the "
                "sign-ins unless a verb or a search narrows it"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    exportActivity->setIconText(tr("Export"));
    quit = make("quit", "quit"_L1, tr("&Quit"), tr("Close Keyturn"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    refresh = make("refresh", "refresh"_L1, tr("Re&fresh"), tr("Read everything anew from the vendors"),
                   QKeySequence(Qt::Key_F5));
    copy = make("copy", "copy"_L1, tr("&Copy cell"), tr("Copy the bare value of the current cell"),
                QKeySequence(QKeySequence::Copy));
    find = make("find", "search"_L1, tr("&Search"), tr("Search every shown field"),
                QKeySequence(QKeySequence::Find));
    columns = make("columns", {}, tr("&Columns…"), tr("Choose the columns of the list"));
    preferences = make("preferences", "preferences"_L1, tr("&Preferences…"),
                       tr("Theme, times and confirmations"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    preferences->setMenuRole(QAction::PreferencesRole);
    shortcuts = make("shortcuts", {}, tr("&Keyboard shortcuts"), tr("The keys of everything in the menus"),
                     QKeySequence(Qt::CTRL | Qt::Key_Slash));
    help = make("help", {}, tr("Keyturn &help"), tr("What happens to a secret, and what the fields mean"),
                QKeySequence(QKeySequence::HelpContents));
    whatsThis = make("whatsThis", {}, tr("What's &this?"), tr("Then click on what you want explained"),
                     QKeySequence(QKeySequence::WhatsThis));
    openData = make("openData", {}, tr("Open &data folder"),
                    tr("Where connections, journal and preferences are kept; secrets are in the keychain"));
    checkForUpdates = make("updates", {}, tr("Check for &updates…"),
                           tr("See whether there is a newer Keyturn; installs nothing"));
    checkForUpdates->setVisible(m_context.updates != nullptr);
    about = make("about", {}, tr("&About Keyturn"), tr("Version and licences"));
}

void WindowActions::makeCredentialActions()
{
    create = make("new", "new"_L1, tr("&New credential…"), tr("Create a credential"),
                  QKeySequence(Qt::CTRL | Qt::Key_N));
    edit =
        make("edit", "edit"_L1, tr("&Edit…"), tr("Change the selected credential"), QKeySequence(Qt::Key_F2));
    rotate = make("rotate", "rotate"_L1, tr("&Rotate…"),
                  tr("Get a new secret with the same powers, then revoke the old one"),
                  QKeySequence(Qt::CTRL | Qt::Key_R));
    revoke = make("revoke", "revoke"_L1, tr("Re&voke…"), tr("End the selected credential for good"),
                  QKeySequence(Qt::Key_Delete));
    reveal = make("reveal", "reveal"_L1, tr("Reveal &secret…"),
                  tr("Show, copy or save the secret that your keychain holds"),
                  QKeySequence(Qt::CTRL | Qt::Key_E));
    settle = make("settle", "search"_L1, tr("&Look again…"),
                  tr("See at the vendor what became of it, and settle it"));
    connect(create, &QAction::triggered, this, [this] {
        if (m_place.page == Place::Page::Credentials) {
            Q_EMIT createRequested(m_place.profile, m_place.kind);
        } else {
            Q_EMIT newMenuRequested();
        }
    });
}

void WindowActions::makeOwnerActions()
{
    createOwner = make("owner.new", "new"_L1, tr("Ne&w…"), tr("Create an owner of credentials"),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    renameOwner = make("owner.rename", "edit"_L1, tr("Rena&me…"), tr("Rename the selected owner"),
                       QKeySequence(Qt::Key_F2));
    deleteOwner = make("owner.delete", "delete"_L1, tr("&Delete…"),
                       tr("Delete the selected owner and all its credentials"), QKeySequence(Qt::Key_Delete));
    addKnown = make("known.add", "credential"_L1, tr("&Add known credential…"),
                    tr("Look up a credential by its ID, because the vendor has no list of them"));
}

void WindowActions::makeNewMenu()
{
    m_newMenu->setObjectName(u"menu.new"_s);
    m_newMenu->setToolTipsVisible(true);
    for (const Kind kind : allKinds) {
        const KindDescriptor &descriptor = descriptorOf(kind);
        //: %1 a kind of credential.
        const QString text = descriptor.can(Verb::Create) ? tr("New %1…").arg(descriptor.noun())
                                                          : tr("Rotate a %1…").arg(descriptor.noun());
        auto *action = new QAction(text, m_newMenu);
        action->setObjectName(u"action.new."_s + descriptor.token);
        connect(action, &QAction::triggered, this, [this, action, kind] {
            const auto profiles = profilesFor(kind);
            if (action->menu() == nullptr && !profiles.isEmpty()) {
                Q_EMIT createRequested(profiles.first(), kind);
            }
        });
        m_newMenu->addAction(action);
        m_newKinds[static_cast<std::size_t>(kind)] = action;
    }
}

void WindowActions::setPlace(const Place &place)
{
    m_place = place;
    update();
}

void WindowActions::setSelection(const Selection &selection)
{
    m_selection = selection;
    update();
}

void WindowActions::forbidRenaming(const ProfileId &profile, const QString &why)
{
    m_renamingNotOffered.insert(profile, why);
    update();
}

void WindowActions::update()
{
    updateNewMenu();
    updateCredentialActions();
    updateOwnerActions();
    updateOperationActions();
    allow(exportActivity, m_place.page == Place::Page::Activity ? QString() : tr("Go to Activity first."));
    allow(refresh, m_context.profiles.all().isEmpty() ? tr("Connect a tenant first.") : QString());
    updateCopy();
}

void WindowActions::updateCopy()
{
    const bool several = m_selection.rows > 1;
    copy->setText(several ? tr("&Copy rows") : tr("&Copy cell"));
    copy->setIconText(several ? tr("Copy rows") : tr("Copy cell"));
    copy->setProperty(tipProperty, several
                                       ? tr("Copy the shown columns of the selected rows, for a spreadsheet")
                                       : tr("Copy the bare value of the current cell"));
    allow(copy, m_selection.rows == 0 ? tr("Select a row first.") : QString());
}

void WindowActions::updateNewMenu()
{
    for (const Kind kind : allKinds) {
        QAction *action = m_newKinds[static_cast<std::size_t>(kind)];
        const auto profiles = profilesFor(kind);
        action->setVisible(!profiles.isEmpty());
        if (QMenu *old = action->menu()) {
            action->setMenu(nullptr);
            old->deleteLater();
        }
        if (profiles.size() < 2) {
            continue;
        }
        auto *choice = new QMenu(m_newMenu);
        for (const ProfileId &id : profiles) {
            const Profile *profile = m_context.profiles.find(id);
            QAction *entry = choice->addAction(onOneLine(profile->name).replace(u'&', u"&&"_s));
            connect(entry, &QAction::triggered, this, [this, id, kind] { Q_EMIT createRequested(id, kind); });
        }
        action->setMenu(choice);
    }
    allow(create, m_context.profiles.all().isEmpty() ? tr("Connect a tenant first.") : QString());
}

void WindowActions::updateCredentialActions()
{
    allow(edit, obstacleTo(Verb::Update));
    allow(revoke, obstacleToRevoking());
    const bool vendorRotates =
        m_selection.owner && descriptorOf(m_selection.owner->kind).rotation == Rotation::ByVendorCall;
    allow(rotate, vendorRotates ? ownerObstacleTo(Verb::Rotate) : obstacleTo(Verb::Rotate));
}

void WindowActions::updateOwnerActions()
{
    const bool here = m_place.page == Place::Page::Credentials;
    const KindDescriptor &kind = descriptorOf(m_place.kind);
    const auto offer = [&](QAction *action, Verb verb) {
        action->setVisible(here && kind.ownerVerbs.testFlag(verb));
    };
    offer(createOwner, Verb::Create);
    offer(renameOwner, Verb::Update);
    offer(deleteOwner, Verb::Revoke);
    //: %1 a kind of owner.
    createOwner->setText(tr("Ne&w %1…").arg(kind.ownerNoun()));
    createOwner->setIconText(tr("New %1").arg(kind.ownerNoun()));
    addKnown->setVisible(here && !kind.listed);
    allow(createOwner, here ? QString() : tr("Choose a kind of credential first."));
    const QString notOffered =
        m_selection.owner ? m_renamingNotOffered.value(m_selection.owner->profile) : QString();
    allow(renameOwner, notOffered.isEmpty() ? ownerObstacleTo(Verb::Update) : notOffered);
    allow(deleteOwner, ownerObstacleTo(Verb::Revoke));
    allow(addKnown, here ? QString() : tr("Choose the connectors of a connection first."));
}

void WindowActions::updateOperationActions()
{
    const JournalEntry *entry = nullptr;
    if (m_selection.operation) {
        entry = m_context.custody.find(*m_selection.operation);
    } else if (m_selection.credential) {
        entry = m_context.custody.heldFor(*m_selection.credential);
    }
    const bool held = entry != nullptr && hasSecret(*entry);
    const bool open = entry != nullptr && isToBeSettled(*entry);
    const bool underWay = open && m_context.custody.isMinting(entry->owner);
    allow(reveal, held ? QString() : tr("No secret is held for this."));
    allow(settle, underWay ? tr("It is still under way.")
                  : open   ? QString()
                           : tr("There is nothing to settle here."));
}

QList<ProfileId> WindowActions::profilesFor(Kind kind) const
{
    QList<ProfileId> ids;
    for (const Profile &profile : m_context.profiles.all()) {
        const bool here = m_place.profile.isEmpty() || m_place.profile == profile.id;
        const bool thisKind = m_place.page != Place::Page::Credentials || m_place.kind == kind;
        if (here && thisKind && profile.vendor == descriptorOf(kind).vendor) {
            ids.append(profile.id);
        }
    }
    return ids;
}

QString WindowActions::obstacleTo(Verb verb) const
{
    if (m_selection.credential) {
        return m_context.operations.obstacle(verb, *m_selection.credential);
    }
    return m_selection.credentials.isEmpty() ? tr("Select a credential first.")
                                             : tr("Select one credential only.");
}

QString WindowActions::obstacleToRevoking() const
{
    const QList<CredentialRef> &several = m_selection.credentials;
    if (several.isEmpty()) {
        return obstacleTo(Verb::Revoke);
    }
    const bool any = std::ranges::any_of(several, [this](const CredentialRef &ref) {
        return m_context.operations.obstacle(Verb::Revoke, ref).isEmpty();
    });
    //: %1 a sentence that says why.
    return any ? QString()
               : tr("None of the selected credentials can be revoked. The first: %1")
                     .arg(m_context.operations.obstacle(Verb::Revoke, several.first()));
}

QString WindowActions::ownerObstacleTo(Verb verb) const
{
    if (m_selection.owner) {
        return m_context.operations.obstacle(verb, *m_selection.owner);
    }
    return m_selection.rows > 1 ? tr("Select one owner only.") : tr("Select an owner first.");
}

void WindowActions::allow(QAction *action, const QString &obstacle)
{
    const QString tip = action->property(tipProperty).toString();
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString hint = keys.isEmpty() ? tip : tip + u" ("_s + keys + u')';
    action->setEnabled(obstacle.isEmpty());
    action->setToolTip(obstacle.isEmpty() ? hint : obstacle);
    action->setStatusTip(obstacle.isEmpty() ? tip : obstacle);
}

} // namespace keyturn
