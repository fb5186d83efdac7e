// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/operationfiltermodel.h"

#include "models/items/compare.h"
#include "models/items/operationtablemodel.h"

namespace keyturn {

namespace {

using OperationColumn = OperationTableModel::Column;

} // namespace

OperationFilterModel::OperationFilterModel(OperationTableModel &table, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_table(table)
{
    setSourceModel(&table);
    QSortFilterProxyModel::sort(static_cast<int>(OperationColumn::When), Qt::DescendingOrder);
}

void OperationFilterModel::setOpenOnly(bool only)
{
    if (m_openOnly != only) {
        m_openOnly = only;
        invalidate();
    }
}

void OperationFilterModel::setText(const QString &text)
{
    const QString needle = text.trimmed();
    if (m_text != needle) {
        m_text = needle;
        invalidate();
    }
}

const JournalEntry &OperationFilterModel::at(int row) const
{
    return m_table.at(mapToSource(index(row, 0)).row());
}

bool OperationFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    if (m_openOnly && !isOpen(m_table.at(sourceRow))) {
        return false;
    }
    if (m_text.isEmpty()) {
        return true;
    }
    for (const OperationColumn column :
         {OperationColumn::When, OperationColumn::What, OperationColumn::Name, OperationColumn::Owner,
          OperationColumn::Profile, OperationColumn::State, OperationColumn::Note}) {
        if (m_table.text(sourceRow, column).contains(m_text, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

bool OperationFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (const int order = compare(left.row(), right.row(), left.column()); order != 0) {
        return order < 0;
    }
    // Equals: the later one in the journal counts as the newer, and newer comes first in either order.
    return sortOrder() == Qt::AscendingOrder ? left.row() > right.row() : left.row() < right.row();
}

int OperationFilterModel::compare(int leftRow, int rightRow, int column) const
{
    const auto known = static_cast<OperationColumn>(column);
    if (known == OperationColumn::When) {
        return compareInstants(m_table.at(leftRow).intendedAt, m_table.at(rightRow).intendedAt,
                               Absent::First);
    }
    return compareTexts(m_table.text(leftRow, known), m_table.text(rightRow, known));
}

} // namespace keyturn
