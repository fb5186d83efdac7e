// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/recordlist.h"

#include <QAbstractTableModel>

namespace keyturn {

/// A flat table over a RecordList: the index arithmetic and the translation of the list's announcements into
/// the model's, once for all. What a cell says is the derived class's.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const final;

protected:
    explicit RecordTableModel(QObject *parent);

    /// Follows the announcements of the list that rows() counts. Call once, in the constructor.
    void follow(const RecordAnnouncer &records);
    /// Announces changes of the columns `first` to `last` in the rows that `affected` says, in contiguous
    /// ranges.
    void announceColumns(int first, int last, const std::function<bool(int row)> &affected);

    /// Announces changes of one column in these rows, in ascending order, in contiguous ranges.
    void announceRows(int column, const QList<int> &rows, const QList<int> &roles = {});

    /// What changes of a relative time by a tick of the clock: how it reads, and nothing that one sorts by.
    static constexpr std::initializer_list<int> rolesOfTime = {Qt::DisplayRole, Qt::AccessibleTextRole};

private:
    [[nodiscard]] virtual int rows() const = 0;
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QVariant cell(int row, int column, int role) const = 0;
    [[nodiscard]] virtual QString heading(int column) const = 0;
};

} // namespace keyturn
