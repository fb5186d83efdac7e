// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

// What the gallery shows, and how to bring it into the window.

#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"
#include "models/items/roles.h"
#include "models/operations/custody.h"
#include "models/operations/operations.h"
#include "models/operations/profiles.h"
#include "models/ports/clock.h"
#include "models/ports/proxylogins.h"
#include "ui/dialogs/credentialflows.h"
#include "ui/mainwindow.h"
#include "ui/tour/gallery.h"
#include "ui/tour/hands.h"

#include <QAction>
#include <QHeaderView>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr int severalRows = 8;

bool isThere(const QString &name)
{
    const QWidget *widget = hands::find(name);
    return widget != nullptr && widget->isEnabled();
}

} // namespace

void Gallery::addPages()
{
    page(u"all"_s, {.page = Place::Page::AllCredentials});
    page(u"attention"_s, {.page = Place::Page::NeedsAttention});
    kindPage(u"principals"_s, Kind::ServicePrincipalCredential, false);
    kindPage(u"principals-owners"_s, Kind::ServicePrincipalCredential, true);
    kindPage(u"personal"_s, Kind::PersonalClient, false);
    kindPage(u"connectors"_s, Kind::ConnectorCredential, true);
    kindPage(u"clients"_s, Kind::ClientCredential, false);
    page(u"handover"_s, {.page = Place::Page::SecretsToHandOver});
    const auto search = [this](const QString &text) {
        m_window.goTo({.page = Place::Page::AllCredentials});
        QWidget *box = hands::find(u"search"_s);
        hands::typeOver(box, text);
        // At once, and to the first that was found.
        hands::press(box, Qt::Key_Return);
    };
    scene(u"no-match"_s, [search] { search(u"nothing is called that"_s); });
    scene(u"match"_s, [search] { search(u"terraform"_s); });
    page(u"activity"_s, {.page = Place::Page::Activity});
    scene(u"several"_s, [this] { selectSeveral(); });
}

void Gallery::addDialogs()
{
    create(u"create-principal"_s, Kind::ServicePrincipalCredential);
    create(u"create-personal"_s, Kind::PersonalClient);
    create(u"create-client"_s, Kind::ClientCredential);
    create(u"rotate-connector"_s, Kind::ConnectorCredential);
    onSelected(u"edit-personal"_s, Kind::PersonalClient, u"edit"_s);
    onSelected(u"edit-client"_s, Kind::ClientCredential, u"edit"_s);
    onSelected(u"revoke"_s, Kind::ServicePrincipalCredential, u"revoke"_s);
    for (const auto &name : {u"connect"_s, u"connections"_s, u"preferences"_s, u"about"_s, u"columns"_s}) {
        scene(name, [this, name] {
            goTo(Kind::ServicePrincipalCredential);
            trigger(name);
        });
    }
    onSelected(u"rotate"_s, Kind::ServicePrincipalCredential, u"rotate"_s);
    onOwner(u"owner-new"_s, Kind::ServicePrincipalCredential, u"owner.new"_s);
    onOwner(u"owner-delete"_s, Kind::ServicePrincipalCredential, u"owner.delete"_s);
    onOwner(u"known-add"_s, Kind::ConnectorCredential, u"known.add"_s);
    scene(u"revoke-several"_s, [this] {
        selectSeveral();
        trigger(u"revoke"_s);
    });
    scene(u"proxy-login"_s,
          [this] { Q_EMIT m_context.proxyLogins.wanted(u"proxy.example.com:3128"_s, true); });
    addConflict();
    addSettling();
    addReveal();
    scene(u"first-run"_s, [this] {
        const QList<Profile> profiles = m_context.profiles.all();
        for (const Profile &profile : profiles) {
            std::ignore = m_context.profiles.remove(profile.id);
        }
    });
    then([this] { return m_context.profiles.all().isEmpty(); });
}

void Gallery::scene(const QString &name, const std::function<void()> &set)
{
    m_scenes.append({.name = name, .stages = {{.ready = [] { return true; }, .act = set}}});
}

void Gallery::then(const std::function<bool()> &ready, const std::function<void()> &act)
{
    m_scenes.last().stages.append({.ready = ready, .act = act});
}

void Gallery::page(const QString &name, const Place &place)
{
    scene(name, [this, place] { m_window.goTo(place); });
}

void Gallery::kindPage(const QString &name, Kind kind, bool owners)
{
    scene(name, [this, kind, owners] {
        goTo(kind);
        if (owners) {
            showOwners();
        }
        selectFirst(owners ? u"ownersTable"_s : u"credentialsTable"_s);
    });
}

void Gallery::create(const QString &name, Kind kind)
{
    scene(name, [this, kind] {
        goTo(kind);
        m_window.flows().create(profileOf(kind), kind);
    });
}

void Gallery::onSelected(const QString &name, Kind kind, const QString &action)
{
    scene(name, [this, kind, action] {
        goTo(kind);
        selectFirst(u"credentialsTable"_s);
        trigger(action);
    });
}

void Gallery::onOwner(const QString &name, Kind kind, const QString &action)
{
    scene(name, [this, kind, action] {
        goTo(kind);
        showOwners();
        selectFirst(u"ownersTable"_s);
        trigger(action);
    });
}

void Gallery::addConflict()
{
    onSelected(u"conflict"_s, Kind::PersonalClient, u"edit"_s);
    then([] { return isThere(u"field.displayName"_s); },
         [this] {
             m_elsewhere = m_context.operations.edit(m_window.findChild<QTableView *>(u"credentialsTable"_s)
                                                         ->currentIndex()
                                                         .data(RefRole)
                                                         .value<CredentialRef>());
             connect(m_elsewhere, &EditOperation::loaded, m_elsewhere, [this](const Credential &read) {
                 FieldValues changes;
                 changes.set(Field::DisplayName, QString(read.title() + u'+'));
                 m_elsewhere->save(changes);
             });
             m_elsewhere->start();
         });
    then([this] { return m_elsewhere.isNull(); },
         [] {
             hands::typeOver(hands::find(u"field.displayName"_s), u"My new name"_s);
             hands::click(hands::find(u"button.ok"_s));
         });
    then([] { return isThere(u"button.saveAnyway"_s); });
}

void Gallery::addSettling()
{
    scene(u"settle"_s, [this] {
        goTo(Kind::ServicePrincipalCredential);
        JournalEntry entry;
        entry.id = u"gallery-%1"_s.arg(m_pictures);
        entry.state = OperationState::Unknown;
        entry.owner = m_context.inventory.credentials().at(0).ref.owner;
        entry.ownerName = m_context.inventory.ownerName(entry.owner);
        entry.displayName = u"prod-ci"_s;
        entry.intendedAt = m_context.clock.now();
        entry.sentAt = entry.intendedAt;
        m_context.custody.record(entry)->then(
            this, [this, id = entry.id](const StoreResult<void> &) { m_window.flows().settle(id); });
    });
    then([] { return isThere(u"button.lookAgain"_s); });
}

void Gallery::addReveal()
{
    scene(u"reveal"_s, [this] {
        const Kind kind = Kind::PersonalClient;
        goTo(kind);
        m_window.flows().create(profileOf(kind), kind);
        hands::typeOver(hands::find(u"field.displayName"_s), u"gallery"_s);
        hands::click(hands::find(u"button.ok"_s));
    });
    then([] { return isThere(u"revealDialog"_s); });
}

void Gallery::goTo(Kind kind)
{
    m_window.goTo({.page = Place::Page::Credentials, .profile = profileOf(kind), .kind = kind});
}

void Gallery::showOwners()
{
    auto *tabs = m_window.findChild<QTabBar *>(u"kindTabs"_s);
    const int owners = tabs->count() - 1;
    // Connectors come first: their owners are what one acts on.
    tabs->setCurrentIndex(
        m_window.findChild<QTableView *>(u"ownersTable"_s)->isVisible() ? tabs->currentIndex() : owners);
}

void Gallery::selectFirst(const QString &table)
{
    auto *view = m_window.findChild<QTableView *>(table);
    if (view != nullptr && view->model()->rowCount() > 0) {
        view->setCurrentIndex(view->model()->index(0, view->horizontalHeader()->logicalIndex(0)));
    }
}

void Gallery::trigger(const QString &action)
{
    auto *found = m_window.findChild<QAction *>(u"action."_s + action);
    if (found != nullptr && found->isEnabled()) {
        found->trigger();
    } else {
        m_script.fail(tr("%1 cannot be done").arg(action));
    }
}

void Gallery::selectSeveral()
{
    m_window.goTo({.page = Place::Page::NeedsAttention});
    const auto *table = m_window.findChild<QTableView *>(u"credentialsTable"_s);
    const QAbstractItemModel &model = *table->model();
    const int last = std::min(severalRows, model.rowCount()) - 1;
    table->selectionModel()->select({model.index(0, 0), model.index(last, model.columnCount() - 1)},
                                    QItemSelectionModel::ClearAndSelect);
}

ProfileId Gallery::profileOf(Kind kind) const
{
    const QList<Profile> &profiles = m_context.profiles.all();
    const auto found = std::ranges::find(profiles, descriptorOf(kind).vendor, &Profile::vendor);
    return found == profiles.cend() ? ProfileId() : found->id;
}

} // namespace keyturn
