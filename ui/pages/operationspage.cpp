// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/operationspage.h"

#include "models/items/operationtablemodel.h"
#include "ui/delegates/recorddelegate.h"
#include "ui/pages/listpane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/tablecolumns.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

using OperationColumn = OperationTableModel::Column;

/// In average characters.
int operationColumnWidth(int column)
{
    switch (static_cast<OperationColumn>(column)) {
    case OperationColumn::Name:
    case OperationColumn::Owner:
        return 22;
    case OperationColumn::State:
        return 38;
    case OperationColumn::Profile:
        return 24;
    case OperationColumn::Note:
        return 40;
    default:
        return 14;
    }
}

} // namespace

OperationsPage::OperationsPage(const UiContext &context, OperationTableModel &operations, QWidget *parent)
    : Page(parent)
    , m_operations(operations)
    , m_table(new RecordTable(this))
    , m_pane(nullptr)
    , m_note(new Banner(this))
{
    m_table->setObjectName(u"operationsTable"_s);
    m_table->setModel(&m_operations);
    m_table->setItemDelegate(new RecordDelegate(static_cast<int>(OperationColumn::State), m_table));
    QList<int> columns;
    for (const OperationColumn column :
         {OperationColumn::When, OperationColumn::What, OperationColumn::Name, OperationColumn::State,
          OperationColumn::Owner, OperationColumn::Profile, OperationColumn::Note}) {
        columns.append(static_cast<int>(column));
    }
    m_table->columns().offer({.names = QMetaEnum::fromType<OperationColumn>(),
                              .shown = columns,
                              .possible = columns,
                              .widthOf = operationColumnWidth,
                              .sortedBy = static_cast<int>(OperationColumn::When),
                              .order = Qt::DescendingOrder},
                             context.settings, u"operations"_s);
    m_pane = new ListPane(context, ListOf::AllOperations, m_table, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_note);
    column->addWidget(m_pane, 1);
    connect(m_table, &RecordTable::selectionMoved, this, &OperationsPage::selectionChanged);
    connect(m_table, &RecordTable::opened, this, &OperationsPage::opened);
    connect(m_table, &RecordTable::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT contextMenuRequested(m_table->viewport()->mapToGlobal(at)); });
    connect(m_pane, &ListPane::countChanged, this, &OperationsPage::countChanged);
}

void OperationsPage::setPlace(const Place &place)
{
    const bool openOnly = place.page == Place::Page::SecretsToHandOver;
    m_table->goTo({});
    m_table->setAccessibleName(openOnly ? tr("Secrets to hand over") : tr("Activity"));
    m_operations.setOpenOnly(openOnly);
    m_openOnly = openOnly;
    m_pane->setPlace(place);
    m_pane->setWhat(openOnly ? ListOf::OpenOperations : ListOf::AllOperations);
}

void OperationsPage::countChanged()
{
    const bool explain = m_openOnly && matchCount() > 0;
    m_note->setMessage(Tone::Neutral,
                       explain ? tr("Hand each secret over to whom it is for, keep it in your keychain, or "
                                    "discard it. Until then it stays here, also after a restart.")
                               : QString());
    Q_EMIT matchesChanged();
}

void OperationsPage::setSearchText(const QString &text)
{
    m_operations.setText(text);
    m_pane->setSearchText(text);
}

int OperationsPage::matchCount() const
{
    return m_pane->count();
}

Selection OperationsPage::selection() const
{
    const QList<int> rows = m_table->selectedRows();
    Selection selection{.rows = rows.size()};
    if (rows.size() == 1) {
        selection.operation = m_operations.at(rows.first()).id;
    }
    return selection;
}

QString OperationsPage::copyText() const
{
    return m_table->copyText();
}

void OperationsPage::chooseColumns()
{
    m_table->columns().popUpMenu(m_table->mapToGlobal(QPoint()));
}

void OperationsPage::focusList()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (m_table->selectedRows().isEmpty() && matchCount() > 0) {
        m_table->goTo(m_operations.index(0, 0));
    }
}

} // namespace keyturn
