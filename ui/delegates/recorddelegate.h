// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

namespace keyturn {

/// Cells of a record table: one line whatever a name from outside contains; a status or the state of an
/// operation as icon, word and colour; before the first cell of a row, an edge in the colour of its
/// connection. The tooltip of a text that is cut begins with the whole of it.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `stateColumn` is the one that shows a status or the state of an operation; -1 for none.
    explicit RecordDelegate(int stateColumn, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;

protected:
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_stateColumn;
};

} // namespace keyturn
