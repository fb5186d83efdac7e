// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/fieldtable.h"

#include "models/items/fieldmodel.h"
#include "ui/delegates/fielddelegate.h"

#include <QHeaderView>

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
    connect(delegate, &FieldDelegate::copyRequested, this, &FieldTable::copyRequested);
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

void FieldTable::fit()
{
    resizeRowsToContents();
}

} // namespace keyturn
