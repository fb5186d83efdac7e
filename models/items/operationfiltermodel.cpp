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

template<class Value>
void OperationFilterModel::restrictTo(Value &restriction, const Value &wanted)
{
    if (restriction != wanted) {
        restriction = wanted;
        invalidate();
    }
}

void OperationFilterModel::setOpenOnly(bool only)
{
    restrictTo(m_openOnly, only);
}

void OperationFilterModel::setText(const QString &text)
{
    restrictTo(m_text, text.trimmed());
}

void OperationFilterModel::setVerb(std::optional<OperationVerb> verb)
{
    restrictTo(m_verb, verb);
}

void OperationFilterModel::setOutcome(std::optional<Outcome> outcome)
{
    restrictTo(m_outcome, outcome);
}

void OperationFilterModel::setProfile(const ProfileId &profile)
{
    restrictTo(m_profile, profile);
}

bool OperationFilterModel::isWanted(const JournalEntry &entry) const
{
    return (!m_openOnly || isOpen(entry)) && (!m_verb || entry.verb == *m_verb) &&
           (!m_outcome || outcomeOf(entry.state) == *m_outcome) &&
           (m_profile.isEmpty() || entry.owner.profile == m_profile);
}

const JournalEntry &OperationFilterModel::at(int row) const
{
    return m_table.at(mapToSource(index(row, 0)).row());
}

bool OperationFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    if (!isWanted(m_table.at(sourceRow))) {
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
