// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTableView>

#include <functional>

namespace keyturn {

/// A table of records: whole rows, one at a time, sorted by a click on a heading. Tab leaves it, Enter or a
/// double click opens a row. The selection follows its record wherever sorting puts it.
class RecordTable : public QTableView
{
    Q_OBJECT
public:
    explicit RecordTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Shows these columns in this order, in the given widths (in average characters), and hides the others.
    void showColumns(const QList<int> &columns, const std::function<int(int column)> &widthOf);
    /// Selects a row and scrolls to it; the row of an invalid index is none.
    void goTo(const QModelIndex &index);
    /// Invalid if no row is selected.
    [[nodiscard]] QModelIndex selectedRow() const;

Q_SIGNALS:
    /// The selected row, or what it holds, is another.
    void selectionMoved();
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
};

} // namespace keyturn
