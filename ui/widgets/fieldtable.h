// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/kind.h"

#include <QTableView>

namespace keyturn {

/// The view of a FieldModel: labels at the left, values wrapped as wide as there is room, each row as high as
/// its value. One cell is current, for the keyboard and for Copy.
class FieldTable : public QTableView
{
    Q_OBJECT
public:
    explicit FieldTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    /// The picture beside a value was clicked.
    void copyRequested(const QModelIndex &index);
    /// The owner's name was clicked, or Enter pressed on it.
    void ownerRequested(const keyturn::OwnerRef &owner);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void fit();
};

} // namespace keyturn
