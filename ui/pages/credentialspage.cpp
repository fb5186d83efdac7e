// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/credentialspage.h"

#include "models/domain/foreigntext.h"
#include "models/inventory/inventory.h"
#include "models/items/credentialtablemodel.h"
#include "models/items/ownertablemodel.h"
#include "models/items/roles.h"
#include "ui/delegates/recorddelegate.h"
#include "ui/pages/attentionbar.h"
#include "ui/pages/listpane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/windowactions.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

using CredentialColumn = CredentialTableModel::Column;
using OwnerColumn = OwnerTableModel::Column;

/// In average characters.
int widthOf(CredentialColumn column)
{
    switch (column) {
    case CredentialColumn::Name:
        return 24;
    case CredentialColumn::Owner:
        return 22;
    case CredentialColumn::ClientId:
        return 40;
    case CredentialColumn::Kind:
    case CredentialColumn::Profile:
        return 30;
    case CredentialColumn::Labels:
    case CredentialColumn::Attention:
        return 26;
    case CredentialColumn::Environments:
        return 25;
    case CredentialColumn::Expiry:
    case CredentialColumn::SourceRanges:
    case CredentialColumn::Status:
        return 20;
    case CredentialColumn::Roles:
        return 17;
    default:
        return 14;
    }
}

int widthOf(OwnerColumn column)
{
    return column == OwnerColumn::Name || column == OwnerColumn::App ? 28 : 14;
}

template<class Column>
QList<int> toInts(const QList<Column> &columns)
{
    QList<int> ints;
    for (const Column column : columns) {
        ints.append(static_cast<int>(column));
    }
    return ints;
}

QToolButton *ownerButton(QAction *action, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    const auto follow = [button, action] {
        button->setVisible(action->isVisible());
        button->setAccessibleName(plainText(action->text()));
    };
    QObject::connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

} // namespace

CredentialsPage::CredentialsPage(const UiContext &context, CredentialTableModel &credentials,
                                 OwnerTableModel &owners, const AttentionCounts &attention,
                                 const WindowActions &actions, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_credentials(credentials)
    , m_owners(owners)
    , m_tabs(new QTabBar(this))
    , m_attention(new AttentionBar(attention, this))
    , m_note(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_credentialsTable(new RecordTable(this))
    , m_ownersTable(new RecordTable(this))
{
    m_tabs->setObjectName(u"kindTabs"_s);
    m_tabs->setAccessibleName(tr("Credentials or owners"));
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Credentials"));
    m_tabs->addTab(tr("Owners"));
    m_note->setObjectName(u"kindNote"_s);
    m_credentialsTable->setObjectName(u"credentialsTable"_s);
    m_credentialsTable->setAccessibleName(tr("Credentials"));
    m_credentialsTable->setModel(&m_credentials);
    m_credentialsTable->setItemDelegate(
        new RecordDelegate(static_cast<int>(CredentialColumn::Status), m_credentialsTable));
    m_ownersTable->setObjectName(u"ownersTable"_s);
    m_ownersTable->setModel(&m_owners);
    m_ownersTable->setItemDelegate(new RecordDelegate(-1, m_ownersTable));
    m_credentialsPane = new ListPane(context, ListOf::Credentials, m_credentialsTable, this);
    m_ownersPane = new ListPane(context, ListOf::Owners, m_ownersTable, this);
    m_stack->addWidget(m_credentialsPane);
    m_stack->addWidget(m_ownersPane);
    m_ownerBar = makeOwnerBar(actions);
    m_ownerFilterLine = makeOwnerFilterLine();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_tabs, m_attention, m_note, m_ownerBar, m_ownerFilterLine}) {
        column->addWidget(part);
    }
    column->addWidget(m_stack, 1);
    connectTables();
}

CredentialsPage::~CredentialsPage() = default;

QWidget *CredentialsPage::makeOwnerBar(const WindowActions &actions)
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(4, 4, 4, 4);
    row->addWidget(ownerButton(actions.createOwner, u"button.owner.new"_s, bar));
    row->addWidget(ownerButton(actions.renameOwner, u"button.owner.rename"_s, bar));
    row->addWidget(ownerButton(actions.deleteOwner, u"button.owner.delete"_s, bar));
    row->addWidget(ownerButton(actions.addKnown, u"button.known.add"_s, bar));
    row->addStretch(1);
    return bar;
}

QWidget *CredentialsPage::makeOwnerFilterLine()
{
    auto *line = new QWidget(this);
    m_ownerFilter = new Banner(line);
    auto *all = new QToolButton(line);
    all->setObjectName(u"button.allOwners"_s);
    all->setText(tr("Show all"));
    all->setAccessibleName(tr("Show the credentials of all owners"));
    connect(all, &QToolButton::clicked, this, [this] { showOnly(std::nullopt); });
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 4, 0);
    row->addWidget(m_ownerFilter, 1);
    row->addWidget(all);
    line->hide();
    return line;
}

void CredentialsPage::connectTables()
{
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int index) { setTab(static_cast<Tab>(m_tabs->tabData(index).toInt())); });
    connect(m_attention, &AttentionBar::chosenChanged, this, &CredentialsPage::showAttention);
    for (RecordTable *each : {m_credentialsTable, m_ownersTable}) {
        connect(each, &RecordTable::selectionMoved, this, &CredentialsPage::selectionChanged);
        connect(each, &RecordTable::customContextMenuRequested, this, [this, each](const QPoint &at) {
            Q_EMIT contextMenuRequested(each->viewport()->mapToGlobal(at));
        });
    }
    connect(m_credentialsTable, &RecordTable::opened, this, &CredentialsPage::opened);
    connect(m_ownersTable, &RecordTable::opened, this,
            [this](const QModelIndex &index) { showOnly(m_owners.at(index.row()).ref); });
    for (ListPane *pane : {m_credentialsPane, m_ownersPane}) {
        connect(pane, &ListPane::countChanged, this, &CredentialsPage::matchesChanged);
        connect(pane, &ListPane::connectionRequested, this, &CredentialsPage::connectionRequested);
    }
}

void CredentialsPage::setPlace(const Place &place)
{
    if (m_placed && m_place == place) {
        return;
    }
    m_place = place;
    m_placed = true;
    const bool ofKind = place.page == Place::Page::Credentials;
    const std::optional<Kind> kind = ofKind ? std::optional(place.kind) : std::nullopt;
    m_credentialsTable->goTo({});
    m_ownersTable->goTo({});
    showOnly(std::nullopt);
    m_credentials.setKind(kind);
    m_credentials.setProfile(place.profile);
    m_attention->chooseAll();
    showAttention();
    m_owners.setKind(kind);
    m_owners.setProfile(place.profile);
    m_credentialsPane->setPlace(place);
    m_ownersPane->setPlace(place);
    showTabs();
    offerColumns();
    Q_EMIT matchesChanged();
}

void CredentialsPage::showTabs()
{
    const bool ofKind = m_place.page == Place::Page::Credentials;
    const KindDescriptor &kind = descriptorOf(m_place.kind);
    const bool tabs = ofKind && kind.ownerVerbs != Verbs();
    const bool ownersFirst = tabs && !kind.listed;
    const QSignalBlocker blocker(m_tabs);
    const int credentialsAt = ownersFirst ? 1 : 0;
    m_tabs->setTabText(credentialsAt, kind.listed ? tr("Credentials") : tr("Known credentials"));
    m_tabs->setTabData(credentialsAt, CredentialsTab);
    m_tabs->setTabText(1 - credentialsAt, kind.ownerPlural());
    m_tabs->setTabData(1 - credentialsAt, OwnersTab);
    m_tabs->setCurrentIndex(0);
    m_tabs->setVisible(tabs);
    m_ownersTable->setAccessibleName(kind.ownerPlural());
    setTab(ownersFirst ? OwnersTab : CredentialsTab);
}

void CredentialsPage::showAttention()
{
    const bool attention = m_place.page == Place::Page::NeedsAttention;
    m_attention->setVisible(attention);
    m_credentials.setAttentions(attention ? m_attention->chosen() : Attentions());
    Q_EMIT matchesChanged();
}

void CredentialsPage::setTab(Tab tab)
{
    const bool ofKind = m_place.page == Place::Page::Credentials;
    const KindDescriptor &kind = descriptorOf(m_place.kind);
    m_stack->setCurrentIndex(tab);
    m_ownerBar->setVisible(ofKind && (tab == OwnersTab ? kind.ownerVerbs != Verbs() : !kind.listed));
    m_ownerFilterLine->setVisible(tab == CredentialsTab && m_credentials.owner().has_value());
    m_note->setMessage(
        Tone::Neutral,
        ofKind && !kind.listed
            ? tr("The vendor does not list these credentials. Shown are the ones Keyturn knows: those it "
                 "rotated, and those added by ID. Others may exist.")
            : QString());
    Q_EMIT selectionChanged();
    Q_EMIT matchesChanged();
}

void CredentialsPage::offerColumns()
{
    const bool ofKind = m_place.page == Place::Page::Credentials;
    const bool attention = m_place.page == Place::Page::NeedsAttention;
    const std::optional<Kind> kind = ofKind ? std::optional(m_place.kind) : std::nullopt;
    const QString ofOneKind = ofKind ? QString(descriptorOf(m_place.kind).token) : QString();
    m_credentialsTable->columns().offer(
        {.names = QMetaEnum::fromType<CredentialColumn>(),
         .shown = toInts(attention ? CredentialTableModel::columnsForAttention()
                                   : CredentialTableModel::columnsFor(kind)),
         .inSight = static_cast<int>(attention ? CredentialColumn::Attention : CredentialColumn::Status),
         .possible = toInts(CredentialTableModel::columnsThatApply(kind)),
         .widthOf = [](int column) { return widthOf(static_cast<CredentialColumn>(column)); },
         .sortedBy = static_cast<int>(attention ? CredentialColumn::Attention : CredentialColumn::Name)},
        m_context.settings,
        ofKind      ? ofOneKind
        : attention ? u"attention"_s
                    : u"all"_s);
    if (kind) {
        m_ownersTable->columns().offer(
            {.names = QMetaEnum::fromType<OwnerColumn>(),
             .shown = toInts(OwnerTableModel::columnsFor(*kind)),
             .inSight = static_cast<int>(OwnerColumn::State),
             .possible = toInts(OwnerTableModel::columnsFor(*kind)),
             .widthOf = [](int column) { return widthOf(static_cast<OwnerColumn>(column)); },
             .sortedBy = static_cast<int>(OwnerColumn::Name)},
            m_context.settings, u"owners of "_s + ofOneKind);
    }
}

void CredentialsPage::showOnly(const std::optional<OwnerRef> &owner)
{
    m_credentials.setOwner(owner);
    if (owner) {
        m_ownerFilter->setMessage(
            Tone::Neutral, tr("Only those of %1").arg(inSentence(m_context.inventory.ownerName(*owner))));
        for (int index = 0; index < m_tabs->count(); ++index) {
            if (m_tabs->tabData(index).toInt() == CredentialsTab) {
                m_tabs->setCurrentIndex(index);
            }
        }
    }
    m_ownerFilterLine->setVisible(owner.has_value());
}

void CredentialsPage::setSearchText(const QString &text)
{
    m_credentials.setText(text);
    m_owners.setText(text);
    m_credentialsPane->setSearchText(text);
    m_ownersPane->setSearchText(text);
}

int CredentialsPage::matchCount() const
{
    return (ownersShown() ? m_ownersPane : m_credentialsPane)->count();
}

Selection CredentialsPage::selection() const
{
    const QList<int> rows = table().selectedRows();
    Selection selection{.rows = rows.size()};
    if (rows.size() == 1 && ownersShown()) {
        selection.owner = m_owners.at(rows.first()).ref;
    } else if (rows.size() == 1) {
        selection.credential = m_credentials.at(rows.first()).ref;
    } else if (!ownersShown()) {
        selection.credentials.reserve(rows.size());
        for (const int row : rows) {
            selection.credentials << m_credentials.at(row).ref;
        }
    }
    return selection;
}

QString CredentialsPage::copyText() const
{
    return table().copyText();
}

void CredentialsPage::chooseColumns()
{
    table().columns().popUpMenu(table().mapToGlobal(QPoint()));
}

void CredentialsPage::focusList()
{
    table().setFocus(Qt::OtherFocusReason);
    if (table().selectedRows().isEmpty() && matchCount() > 0) {
        table().goTo(table().model()->index(0, table().horizontalHeader()->logicalIndex(0)));
    }
}

void CredentialsPage::goTo(const CredentialRef &ref)
{
    const QModelIndex index = m_credentials.indexOf(ref);
    if (!ownersShown() && index.isValid()) {
        m_credentialsTable->goTo(index);
    }
}

void CredentialsPage::goToOwner(const OwnerRef &owner)
{
    const QModelIndexList found =
        m_owners.match(m_owners.index(0, 0), OwnerRefRole, QVariant::fromValue(owner), 1, Qt::MatchExactly);
    if (m_tabs->isHidden() || found.isEmpty()) {
        showOnly(owner);
        return;
    }
    for (int index = 0; index < m_tabs->count(); ++index) {
        if (m_tabs->tabData(index).toInt() == OwnersTab) {
            m_tabs->setCurrentIndex(index);
        }
    }
    m_ownersTable->goTo(found.first());
}

bool CredentialsPage::ownersShown() const
{
    return m_stack->currentIndex() == OwnersTab;
}

RecordTable &CredentialsPage::table() const
{
    return ownersShown() ? *m_ownersTable : *m_credentialsTable;
}

} // namespace keyturn
