// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPersistentModelIndex>
#include <QTableView>

#include <vector>

namespace keyturn {

class TableColumns;

/// A table of records: whole rows, several at a time, sorted by a click on a heading. Tab leaves it, Enter or
/// a double click opens a row. The selection follows its records wherever sorting puts them, and while rows
/// come and go what is seen stays where it is.
class RecordTable : public QTableView
{
    Q_OBJECT
public:
    explicit RecordTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    [[nodiscard]] TableColumns &columns() const { return *m_columns; }

    /// Selects a row and scrolls to it; the row of an invalid index is none, and the list begins at its top.
    void goTo(const QModelIndex &index);
    /// From top to bottom.
    [[nodiscard]] QList<int> selectedRows() const;
    /// The selected row; invalid if none or several are.
    [[nodiscard]] QModelIndex selectedRow() const;
    /// What Copy puts on the clipboard: the bare value of the current cell, or the shown columns of several
    /// selected rows (see tabSeparated()).
    [[nodiscard]] QString copyText() const;

Q_SIGNALS:
    /// The selected rows, or what they hold, are others.
    void selectionMoved();
    void opened(const QModelIndex &index);

protected:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// A row, and how many rows below the first visible one it stands.
    struct Anchor
    {
        QPersistentModelIndex index;
        int offset;
    };

    void followModel();
    /// Notes what is seen, before the model changes.
    void dropAnchors();
    void weighAnchors();

    TableColumns *m_columns;
    std::vector<Anchor> m_anchors;
    bool m_modelChanging = false;
    bool m_sortedByAdmin = false;
};

} // namespace keyturn
