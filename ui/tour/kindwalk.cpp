// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tour/kindwalk.h"

#include "models/inventory/inventory.h"
#include "models/items/navigationmodel.h"
#include "models/items/roles.h"
#include "models/operations/custody.h"
#include "models/operations/refreshes.h"
#include "ui/tour/hands.h"

#include <QAbstractItemView>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

/// Depth first, over one column.
QModelIndex findIndex(const QAbstractItemModel &model, const std::function<bool(const QModelIndex &)> &wanted,
                      const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (wanted(index)) {
            return index;
        }
        if (const QModelIndex below = findIndex(model, wanted, index); below.isValid()) {
            return below;
        }
    }
    return {};
}

/// In a table that is visible; invalid if none is.
QModelIndex findRow(const QString &table, const std::function<bool(const QModelIndex &)> &wanted)
{
    const auto *view = hands::find<QAbstractItemView>(table);
    return view == nullptr ? QModelIndex() : findIndex(*view->model(), wanted);
}

/// The tab of that name; -1 if there are no tabs here.
int tabNamed(const QString &text)
{
    const auto *tabs = hands::find<QTabBar>(u"kindTabs"_s);
    for (int tab = 0; tabs != nullptr && tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab) == text) {
            return tab;
        }
    }
    return -1;
}

} // namespace

KindWalk::KindWalk(Script &script, const UiContext &context, const ProfileId &profile, Kind kind,
                   Camera camera, QObject *parent)
    : QObject(parent)
    , m_script(script)
    , m_context(context)
    , m_profile(profile)
    , m_kind(descriptorOf(kind))
    , m_camera(std::move(camera))
    , m_confirmation(context)
    , m_name(u"keyturn-tour"_s)
{
    connect(&m_confirmation, &Confirmation::progressed, &m_script, &Script::keepWaiting);
}

void KindWalk::write()
{
    list();
    if (m_kind.can(Verb::Create)) {
        create();
    } else {
        rotateConnector();
    }
    reveal();
    copy();
    detail();
    if (m_kind.can(Verb::Update)) {
        update();
    }
    if (m_kind.can(Verb::Create) && m_kind.can(Verb::Rotate)) {
        rotate();
    }
    revoke();
}

void KindWalk::begin(Verb verb, const StepNeed &need)
{
    switch (verb) {
    case Verb::List:
        return begin(u"list"_s, need);
    case Verb::Create:
        return begin(u"create"_s, need);
    case Verb::Update:
        return begin(u"update"_s, need);
    case Verb::Rotate:
        return begin(u"rotate"_s, need);
    case Verb::Revoke:
        return begin(u"revoke"_s, need);
    }
}

void KindWalk::begin(const QString &verb, const StepNeed &need)
{
    m_verb = verb;
    m_script.beginStep(m_kind.token, verb, need);
}

void KindWalk::takePicture()
{
    m_script.takePicture([this, verb = m_verb] { return m_camera(m_kind.token, verb); });
}

void KindWalk::end()
{
    m_script.endStep([this, verb = m_verb] { return m_camera(m_kind.token, verb); });
}

void KindWalk::click(const QString &objectName)
{
    m_script.move(
        objectName, [objectName] { return hands::canUse(hands::find(objectName)); },
        [objectName] { hands::click(hands::find(objectName)); });
}

void KindWalk::waitForRefresh()
{
    m_script.move(u"the lists to be read"_s, [this] {
        return !m_context.refreshes.isRunning() && m_context.refreshes.asOf(m_profile).isValid();
    });
}

void KindWalk::goToPlace()
{
    const auto place = [this](const QModelIndex &index) {
        return index.data(PlaceRole).value<Place>() ==
               Place{.page = Place::Page::Credentials, .profile = m_profile, .kind = m_kind.kind};
    };
    selectRow(u"navigation"_s, [place] { return findRow(u"navigation"_s, place); });
}

void KindWalk::showCredentials()
{
    showTab([this] { return tabNamed(m_kind.ownerPlural()) == 0 ? 1 : 0; });
}

void KindWalk::showOwners()
{
    showTab([this] { return tabNamed(m_kind.ownerPlural()); });
}

void KindWalk::showTab(const std::function<int()> &tab)
{
    if (!m_kind.ownerVerbs) {
        return;
    }
    m_script.move(
        u"the tabs"_s, [] { return hands::canUse(hands::find(u"kindTabs"_s)); },
        [tab] {
            auto *tabs = hands::find<QTabBar>(u"kindTabs"_s);
            hands::click(tabs, tabs->tabRect(tab()).center());
        });
}

void KindWalk::pickOwner()
{
    m_script.move(
        u"the owners"_s, [] { return true; },
        [this] {
            const QModelIndex fit = findRow(u"ownersTable"_s, [this](const QModelIndex &index) {
                const Owner *owner =
                    m_context.inventory.owners().find(index.data(OwnerRefRole).value<OwnerRef>());
                return owner != nullptr && owner->state != Owner::State::Disabled;
            });
            if (fit.isValid()) {
                hands::click(hands::find<QAbstractItemView>(u"ownersTable"_s), fit);
                m_owner = fit.data(OwnerRefRole).value<OwnerRef>();
            }
        });
}

void KindWalk::selectRow(const QString &table, const std::function<QModelIndex()> &row)
{
    m_script.move(
        u"the row in "_s + table,
        [table, row] { return hands::canUse(hands::find(table)) && row().isValid(); },
        [table, row] { hands::click(hands::find<QAbstractItemView>(table), row()); });
}

void KindWalk::selectCredential()
{
    goToPlace();
    showCredentials();
    selectRow(u"credentialsTable"_s, [this] { return rowOf(m_ref); });
}

void KindWalk::confirm(const std::function<void(Confirmation::Verdict)> &ask)
{
    auto answer = std::make_shared<std::optional<QString>>();
    m_script.move(
        u"the question to the server"_s, [] { return true; },
        [ask, answer] { ask([answer](const QString &problem) { *answer = problem; }); });
    m_script.move(
        u"the server's confirmation"_s, [answer] { return answer->has_value(); },
        [this, answer] {
            if (!(*answer)->isEmpty()) {
                m_script.fail(**answer);
            }
        });
}

StepNeed KindWalk::anOwner() const
{
    return {.what = m_kind.ownerNoun(), .met = [this] { return m_kind.ownOnly || !m_owner.id.isEmpty(); }};
}

StepNeed KindWalk::ownCredential() const
{
    return {.what = m_kind.noun(), .met = [this] { return !m_ref.isNull(); }};
}

StepNeed KindWalk::openSecret()
{
    return {.what = u"secret to hand over"_s,
            .met = [] { return hands::find(u"revealDialog"_s) != nullptr; }};
}

int KindWalk::shownRows() const
{
    const auto *view =
        hands::find<QAbstractItemView>(m_kind.listed ? u"credentialsTable"_s : u"ownersTable"_s);
    return view == nullptr ? 0 : view->model()->rowCount();
}

QModelIndex KindWalk::rowOf(const CredentialRef &ref) const
{
    return findRow(u"credentialsTable"_s, [&ref](const QModelIndex &index) {
        return index.data(RefRole).value<CredentialRef>() == ref;
    });
}

QModelIndex KindWalk::rowOf(const OwnerRef &owner) const
{
    return findRow(u"ownersTable"_s, [&owner](const QModelIndex &index) {
        return index.data(OwnerRefRole).value<OwnerRef>() == owner;
    });
}

} // namespace keyturn
