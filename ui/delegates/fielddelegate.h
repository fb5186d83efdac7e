// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/kind.h"

#include <QStyledItemDelegate>

namespace keyturn {

/// The rows of the detail: labels muted, values wrapped as wide as the pane is, with a small picture where
/// the value can be copied or was fixed at creation. A click on the copy picture copies the bare value.
class FieldDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    void copyRequested(const QModelIndex &index);
    /// The owner's name was clicked.
    void ownerRequested(const keyturn::OwnerRef &owner);

private:
    [[nodiscard]] static QRect copyArea(const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace keyturn
