// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/recordtablemodel.h"

namespace keyturn {

RecordTableModel::RecordTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    return parent.isValid() ? 0 : rows();
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    return parent.isValid() ? 0 : columns();
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    return cell(index.row(), index.column(), role);
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool known = orientation == Qt::Horizontal && section >= 0 && section < columns();
    if (!known || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    return heading(section);
}

void RecordTableModel::follow(const RecordAnnouncer &records)
{
    connect(&records, &RecordAnnouncer::aboutToInsert, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&records, &RecordAnnouncer::inserted, this, [this] { endInsertRows(); });
    connect(&records, &RecordAnnouncer::aboutToRemove, this,
            [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(&records, &RecordAnnouncer::removed, this, [this] { endRemoveRows(); });
    connect(&records, &RecordAnnouncer::changed, this,
            [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, columns() - 1)); });
}

void RecordTableModel::announceColumns(int first, int last, const std::function<bool(int)> &affected)
{
    const int count = rows();
    for (int row = 0; row < count; ++row) {
        if (!affected(row)) {
            continue;
        }
        const int begin = row;
        while (row + 1 < count && affected(row + 1)) {
            ++row;
        }
        Q_EMIT dataChanged(index(begin, first), index(row, last));
    }
}

void RecordTableModel::announceRows(int column, const QList<int> &rows, const QList<int> &roles)
{
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        const int begin = *row;
        while (row + 1 != rows.cend() && *(row + 1) == *row + 1) {
            ++row;
        }
        Q_EMIT dataChanged(index(begin, column), index(*row, column), roles);
    }
}

} // namespace keyturn
