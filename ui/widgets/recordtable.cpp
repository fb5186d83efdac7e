// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/recordtable.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace keyturn {

namespace {

constexpr int tableRowPadding = 8;
constexpr int narrowestColumn = 40;

} // namespace

RecordTable::RecordTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + tableRowPadding);
    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(narrowestColumn);
    setSortingEnabled(true);
    connect(this, &QTableView::doubleClicked, this, &RecordTable::opened);
}

void RecordTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    sortByColumn(0, Qt::AscendingOrder);
}

void RecordTable::showColumns(const QList<int> &columns, const std::function<int(int)> &widthOf)
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        header->setSectionHidden(column, !columns.contains(column));
    }
    const int character = fontMetrics().averageCharWidth();
    for (int place = 0; place < columns.size(); ++place) {
        header->moveSection(header->visualIndex(columns[place]), place);
        header->resizeSection(columns[place], std::max(header->sectionSizeHint(columns[place]),
                                                       widthOf(columns[place]) * character));
    }
}

void RecordTable::goTo(const QModelIndex &index)
{
    if (!index.isValid()) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    const int column = horizontalHeader()->logicalIndex(0);
    setCurrentIndex(index.siblingAtColumn(isColumnHidden(index.column()) ? column : index.column()));
    scrollTo(currentIndex());
}

QModelIndex RecordTable::selectedRow() const
{
    const QModelIndexList rows =
        selectionModel() != nullptr ? selectionModel()->selectedRows() : QModelIndexList();
    return rows.isEmpty() ? QModelIndex() : rows.first();
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->modifiers().testFlag(Qt::ControlModifier) && selectedRow().isValid()) {
        Q_EMIT opened(selectedRow());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

} // namespace keyturn
