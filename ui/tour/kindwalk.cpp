// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tour/kindwalk.h"

#include "models/inventory/inventory.h"
#include "models/items/navigationmodel.h"
#include "models/items/roles.h"
#include "models/operations/custody.h"
#include "models/operations/refreshes.h"
#include "ui/tour/hands.h"
#include "ui/widgets/secretview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

template<class Widget>
Widget *widget(const QString &objectName)
{
    return qobject_cast<Widget *>(hands::find(objectName));
}

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

/// The tab of that name; -1 if there are no tabs here.
int tabNamed(const QString &text)
{
    const auto *tabs = widget<QTabBar>(u"kindTabs"_s);
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
}

void KindWalk::write()
{
    list();
    if (!m_kind.can(Verb::Create)) {
        rotateConnector();
        reveal();
        copy();
        detail();
    } else {
        detail();
        create();
        reveal();
        copy();
    }
    if (m_kind.can(Verb::Update)) {
        update();
    }
    if (m_kind.can(Verb::Create) && m_kind.can(Verb::Rotate)) {
        rotate();
    }
    revoke();
}

void KindWalk::list()
{
    begin(Verb::List);
    goToPlace();
    const bool ownersFirst = !m_kind.listed;
    ownersFirst ? showOwners() : showCredentials();
    const QString table = ownersFirst ? u"ownersTable"_s : u"credentialsTable"_s;
    m_script.move(u"the list to be read"_s, [this, table] {
        const auto *view = widget<QAbstractItemView>(table);
        return view != nullptr && view->model()->rowCount() > 0 && !m_context.refreshes.isRunning();
    });
    selectRow(table, [table] { return widget<QAbstractItemView>(table)->model()->index(0, 0); });
    m_script.move(
        u"the first row"_s, [] { return true; },
        [this, table] {
            const QModelIndex first = widget<QAbstractItemView>(table)->model()->index(0, 0);
            m_ref = first.data(RefRole).value<CredentialRef>();
            m_owner = m_kind.listed ? m_ref.owner : first.data(OwnerRefRole).value<OwnerRef>();
        });
    confirm([this](const Confirmation::Verdict &verdict) {
        m_kind.listed ? m_confirmation.exists(m_ref, {}, verdict)
                      : m_confirmation.listsOwner(m_owner, verdict);
    });
    end();
}

void KindWalk::detail()
{
    begin(u"detail"_s);
    goToPlace();
    showCredentials();
    selectCredential();
    m_script.move(u"the detail to show"_s, [this] {
        const auto *fields = widget<QAbstractItemView>(u"detail.fields"_s);
        return fields != nullptr && fields->model()->rowCount() >= static_cast<int>(m_kind.fields.size());
    });
    confirm([this](const Confirmation::Verdict &verdict) { m_confirmation.exists(m_ref, {}, verdict); });
    end();
}

void KindWalk::create()
{
    begin(Verb::Create);
    m_script.move(
        u"the journal"_s, [] { return true; },
        [this] { m_recordsBefore = m_context.custody.records().count(); });
    click(u"button.new"_s);
    m_script.move(u"the create dialog"_s, [] { return hands::find(u"createDialog"_s) != nullptr; });
    if (!m_kind.ownOnly) {
        m_script.move(
            u"the owner field"_s, [] { return hands::canUse(hands::find(u"field.owner"_s)); },
            [this] {
                hands::typeOver(hands::find(u"field.owner"_s), m_context.inventory.ownerName(m_owner));
            });
    }
    m_script.move(
        u"the name field"_s, [] { return hands::canUse(hands::find(u"field.displayName"_s)); },
        [this] { hands::typeOver(hands::find(u"field.displayName"_s), m_name); });
    takePicture();
    click(u"button.ok"_s);
    openReveal();
    confirm([this](const Confirmation::Verdict &verdict) { m_confirmation.exists(m_ref, m_name, verdict); });
    end();
}

void KindWalk::reveal()
{
    begin(u"reveal"_s);
    click(u"button.show"_s);
    m_script.move(u"the secret to be shown"_s, [] {
        const auto *view = widget<SecretView>(u"secretView"_s);
        return view != nullptr && !view->isMasked();
    });
    click(u"button.show"_s);
    m_script.move(u"the secret to be masked again"_s, [] {
        const auto *view = widget<SecretView>(u"secretView"_s);
        return view != nullptr && view->isMasked();
    });
    confirm([this](const Confirmation::Verdict &verdict) { m_confirmation.exists(m_ref, {}, verdict); });
    end();
}

void KindWalk::copy()
{
    begin(u"copy"_s);
    click(u"button.copy"_s);
    m_script.move(u"the clipboard"_s, [] { return !QApplication::clipboard()->text().isEmpty(); });
    confirm([this](const Confirmation::Verdict &verdict) {
        m_confirmation.works(m_operation, Secret::take(QApplication::clipboard()->text().toUtf8()), verdict);
    });
    takePicture();
    click(u"button.clearClipboard"_s);
    keepInKeychain();
}

void KindWalk::update()
{
    begin(Verb::Update);
    m_script.move(u"another name"_s, [] { return true; }, [this] { m_name += u"-renamed"_s; });
    selectCredential();
    click(u"button.edit"_s);
    m_script.move(
        u"the name field"_s,
        [] {
            return hands::find(u"editDialog"_s) != nullptr &&
                   hands::canUse(hands::find(u"field.displayName"_s));
        },
        [this] { hands::typeOver(hands::find(u"field.displayName"_s), m_name); });
    takePicture();
    click(u"button.ok"_s);
    m_script.move(u"the dialog to close"_s, [] { return hands::find(u"editDialog"_s) == nullptr; });
    confirm([this](const Confirmation::Verdict &verdict) { m_confirmation.exists(m_ref, m_name, verdict); });
    end();
}

void KindWalk::rotate()
{
    begin(Verb::Rotate);
    selectCredential();
    m_script.move(
        u"the journal"_s, [] { return true; },
        [this] {
            m_replaced = m_ref;
            m_recordsBefore = m_context.custody.records().count();
        });
    click(u"button.rotate"_s);
    m_script.move(u"the draft"_s, [] {
        QWidget *name = hands::find(u"field.displayName"_s);
        return hands::find(u"rotateDialog"_s) != nullptr && hands::canUse(name);
    });
    m_script.move(
        u"the question about blank restrictions"_s, [] { return true; },
        [] {
            if (QWidget *confirmBlank = hands::find(u"field.confirmBlank"_s)) {
                hands::click(confirmBlank);
            }
        });
    takePicture();
    click(u"button.ok"_s);
    openReveal();
    confirm([this](const Confirmation::Verdict &verdict) { m_confirmation.exists(m_ref, {}, verdict); });
    click(u"button.revokeOld"_s);
    m_script.move(u"the revoke dialog"_s, [] { return hands::find(u"revokeDialog"_s) != nullptr; });
    click(u"button.ok"_s);
    m_script.move(u"the revoke dialog to close"_s, [] { return hands::find(u"revokeDialog"_s) == nullptr; });
    confirm([this](const Confirmation::Verdict &verdict) { m_confirmation.isGone(m_replaced, verdict); });
    keepInKeychain();
}

void KindWalk::rotateConnector()
{
    begin(Verb::Rotate);
    goToPlace();
    showOwners();
    selectRow(u"ownersTable"_s, [this] {
        const auto *view = widget<QAbstractItemView>(u"ownersTable"_s);
        return findIndex(*view->model(), [this](const QModelIndex &index) {
            return index.data(OwnerRefRole).value<OwnerRef>() == m_owner;
        });
    });
    m_script.move(
        u"the journal"_s, [] { return true; },
        [this] { m_recordsBefore = m_context.custody.records().count(); });
    click(u"button.rotate"_s);
    m_script.move(u"the rotate dialog"_s, [] { return hands::find(u"rotateDialog"_s) != nullptr; });
    takePicture();
    click(u"button.ok"_s);
    openReveal();
    confirm([this](const Confirmation::Verdict &verdict) { m_confirmation.exists(m_ref, {}, verdict); });
    end();
}

void KindWalk::revoke()
{
    begin(Verb::Revoke);
    selectCredential();
    click(u"button.revoke"_s);
    m_script.move(u"the revoke dialog"_s, [] { return hands::find(u"revokeDialog"_s) != nullptr; });
    takePicture();
    click(u"button.ok"_s);
    m_script.move(u"the revoke dialog to close"_s, [] { return hands::find(u"revokeDialog"_s) == nullptr; });
    confirm([this](const Confirmation::Verdict &verdict) { m_confirmation.isGone(m_ref, verdict); });
    end();
}

void KindWalk::begin(Verb verb)
{
    switch (verb) {
    case Verb::List:
        return begin(u"list"_s);
    case Verb::Create:
        return begin(u"create"_s);
    case Verb::Update:
        return begin(u"update"_s);
    case Verb::Rotate:
        return begin(u"rotate"_s);
    case Verb::Revoke:
        return begin(u"revoke"_s);
    }
}

void KindWalk::begin(const QString &verb)
{
    m_verb = verb;
    m_script.beginStep(m_kind.token, verb);
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

void KindWalk::goToPlace()
{
    const auto place = [this](const QModelIndex &index) {
        return index.data(PlaceRole).value<Place>() ==
               Place{.page = Place::Page::Credentials, .profile = m_profile, .kind = m_kind.kind};
    };
    m_script.move(
        u"the navigation"_s,
        [place] {
            auto *tree = widget<QAbstractItemView>(u"navigation"_s);
            return hands::canUse(tree) && findIndex(*tree->model(), place).isValid();
        },
        [place] {
            auto *tree = widget<QAbstractItemView>(u"navigation"_s);
            hands::click(tree, findIndex(*tree->model(), place));
        });
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
            auto *tabs = widget<QTabBar>(u"kindTabs"_s);
            hands::click(tabs, tabs->tabRect(tab()).center());
        });
}

void KindWalk::selectRow(const QString &table, const std::function<QModelIndex()> &row)
{
    m_script.move(
        u"the row in "_s + table,
        [table, row] { return hands::canUse(hands::find(table)) && row().isValid(); },
        [table, row] { hands::click(widget<QAbstractItemView>(table), row()); });
}

void KindWalk::selectCredential()
{
    showCredentials();
    selectRow(u"credentialsTable"_s, [this] { return rowOf(m_ref); });
}

void KindWalk::openReveal()
{
    m_script.move(
        u"the reveal dialog"_s, [] { return hands::canUse(hands::find(u"button.show"_s)); },
        [this] { adoptNewest(); });
}

void KindWalk::keepInKeychain()
{
    click(u"button.keep"_s);
    m_script.move(u"the reveal dialog to close"_s, [] { return hands::find(u"revealDialog"_s) == nullptr; });
    end();
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

QModelIndex KindWalk::rowOf(const CredentialRef &ref) const
{
    const auto *view = widget<QAbstractItemView>(u"credentialsTable"_s);
    return view == nullptr ? QModelIndex() : findIndex(*view->model(), [&ref](const QModelIndex &index) {
        return index.data(RefRole).value<CredentialRef>() == ref;
    });
}

void KindWalk::adoptNewest()
{
    const auto &records = m_context.custody.records();
    if (records.count() <= m_recordsBefore) {
        m_script.fail(tr("the journal has no new entry"));
        return;
    }
    const JournalEntry &entry = records.at(records.count() - 1).entry;
    m_operation = entry.id;
    m_ref = entry.credential;
}

} // namespace keyturn
