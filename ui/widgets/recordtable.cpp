// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/recordtable.h"

#include "models/items/copytext.h"
#include "models/items/roles.h"
#include "ui/widgets/tablecolumns.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace keyturn {

namespace {

constexpr int tableRowPadding = 8;
constexpr int narrowestColumn = 40;

} // namespace

RecordTable::RecordTable(QWidget *parent)
    : QTableView(parent)
    , m_columns(new TableColumns(this))
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(ScrollPerItem);
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
    // Around the sorting, which is connected between these two.
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] { m_sortedByAdmin = true; });
    setSortingEnabled(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] { m_sortedByAdmin = false; });
    connect(this, &QTableView::doubleClicked, this, &RecordTable::opened);
}

void RecordTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    followModel();
    sortByColumn(0, Qt::AscendingOrder);
}

void RecordTable::followModel()
{
    const auto changed = [this] { m_modelChanging = false; };
    connect(model(), &QAbstractItemModel::rowsAboutToBeInserted, this, &RecordTable::dropAnchors);
    connect(model(), &QAbstractItemModel::layoutAboutToBeChanged, this, &RecordTable::dropAnchors);
    connect(model(), &QAbstractItemModel::rowsInserted, this, changed);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, changed);
    connect(model(), &QAbstractItemModel::layoutChanged, this, changed);
}

void RecordTable::goTo(const QModelIndex &index)
{
    if (!index.isValid()) {
        clearSelection();
        setCurrentIndex({});
        m_anchors.clear();
        scrollToTop();
        return;
    }
    const int column = horizontalHeader()->logicalIndex(0);
    selectionModel()->setCurrentIndex(
        index.siblingAtColumn(isColumnHidden(index.column()) ? column : index.column()),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
}

QList<int> RecordTable::selectedRows() const
{
    QList<int> rows;
    if (selectionModel() == nullptr) {
        return rows;
    }
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows << row;
        }
    }
    std::ranges::sort(rows);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    return rows;
}

QModelIndex RecordTable::selectedRow() const
{
    const QList<int> rows = selectedRows();
    return rows.size() == 1 ? model()->index(rows.first(), 0) : QModelIndex();
}

QString RecordTable::copyText() const
{
    const QList<int> rows = selectedRows();
    return rows.size() > 1 ? tabSeparated(*model(), rows, m_columns->shown())
                           : currentIndex().data(CopyRole).toString();
}

void RecordTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                              const QList<int> &roles)
{
    // Of how cells read, which the clock changes in many rows, only what is seen need be painted or spoken.
    const int first = rowAt(0);
    const int below = rowAt(viewport()->height());
    const bool unseen = first >= 0 && (bottomRight.row() < first || (below >= 0 && topLeft.row() > below));
    if (roles.contains(Qt::DisplayRole) && unseen) {
        return;
    }
    QTableView::dataChanged(topLeft, bottomRight, roles);
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (const QString text = copyText(); !text.isEmpty()) {
            QGuiApplication::clipboard()->setText(text);
        }
        event->accept();
        return;
    }
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

void RecordTable::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // Before the current index leaves a removed row, which would scroll to its new place.
    dropAnchors();
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

void RecordTable::updateGeometries()
{
    QTableView::updateGeometries();
    if (!m_modelChanging) {
        weighAnchors();
    }
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->fit();
}

void RecordTable::hideEvent(QHideEvent *event)
{
    // Later the window may be gone, and with it the model.
    m_columns->rememberNow();
    QTableView::hideEvent(event);
}

void RecordTable::dropAnchors()
{
    m_modelChanging = true;
    // Several changes may come before the table is laid out again.
    if (m_sortedByAdmin || !m_anchors.empty()) {
        return;
    }
    const int first = verticalScrollBar()->value();
    const int last = std::min(first + verticalScrollBar()->pageStep(), model()->rowCount() - 1);
    const QModelIndex current = currentIndex();
    if (current.row() >= first && current.row() <= last) {
        m_anchors.push_back({.index = current, .offset = current.row() - first});
    }
    // At its top a list stays there, so that what comes before all others is seen.
    for (int row = first; first > 0 && row <= last; ++row) {
        m_anchors.push_back({.index = model()->index(row, 0), .offset = row - first});
    }
}

void RecordTable::weighAnchors()
{
    const std::vector<Anchor> anchors = std::exchange(m_anchors, {});
    const auto held = std::ranges::find_if(anchors, [](const Anchor &each) { return each.index.isValid(); });
    if (held != anchors.cend()) {
        verticalScrollBar()->setValue(held->index.row() - held->offset);
    }
}

} // namespace keyturn
