// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/fieldtable.h"

#include "models/items/fieldmodel.h"
#include "models/items/roles.h"
#include "ui/delegates/fielddelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace keyturn {

FieldTable::FieldTable(QWidget *parent)
    : QTableView(parent)
{
    auto *delegate = new FieldDelegate(this);
    setItemDelegate(delegate);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(0);
    setMouseTracking(true);
    connect(delegate, &FieldDelegate::copyRequested, this, &FieldTable::copyRequested);
    connect(delegate, &FieldDelegate::ownerRequested, this, &FieldTable::ownerRequested);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &FieldTable::fit);
}

void FieldTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    QHeaderView *header = horizontalHeader();
    header->setSectionResizeMode(static_cast<int>(FieldModel::Column::Label), QHeaderView::ResizeToContents);
    header->setSectionResizeMode(static_cast<int>(FieldModel::Column::Value), QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::modelReset, this, &FieldTable::fit);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FieldTable::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &FieldTable::fit);
    fit();
}

void FieldTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void FieldTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && current.isValid()) {
        const QVariant owner =
            current.siblingAtColumn(static_cast<int>(FieldModel::Column::Value)).data(OwnerRefRole);
        if (owner.isValid()) {
            Q_EMIT ownerRequested(owner.value<OwnerRef>());
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void FieldTable::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex under = indexAt(event->position().toPoint());
    const bool link = under.isValid() && under.column() == static_cast<int>(FieldModel::Column::Value) &&
                      under.data(OwnerRefRole).isValid();
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void FieldTable::fit()
{
    resizeRowsToContents();
}

} // namespace keyturn
