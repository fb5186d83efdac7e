// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/tablecolumns.h"

#include "models/ports/settings.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn {

namespace {

constexpr auto dragPause = 500ms;
constexpr int widestColumn = 2000;

const auto shownKey = u"shown"_s;
const auto widthsKey = u"widths"_s;
const auto sortedByKey = u"sortedBy"_s;
const auto descendingKey = u"descending"_s;

} // namespace

TableColumns::TableColumns(QTableView *table)
    : QObject(table)
    , m_table(table)
{
    m_remember.setSingleShot(true);
    m_remember.setInterval(dragPause);
    connect(&m_remember, &QTimer::timeout, this, &TableColumns::remember);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint &at) { popUpMenu(header()->viewport()->mapToGlobal(at)); });
    connect(header(), &QHeaderView::sectionMoved, this, &TableColumns::rememberLater);
    // Not while the header moves it.
    connect(header(), &QHeaderView::sectionMoved, this, &TableColumns::fit, Qt::QueuedConnection);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &TableColumns::rememberLater);
    connect(header(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        const QList<int> columns = shown();
        // The last one takes what is left, which says nothing of what it needs.
        if (!m_applying && !columns.isEmpty() && column != columns.last()) {
            m_widths.insert(column, width);
            rememberLater();
        }
    });
}

void TableColumns::offer(const Choice &choice, Settings &settings, const QString &list)
{
    rememberNow();
    m_choice = choice;
    m_settings = &settings;
    m_list = list;
    m_widths.clear();
    if (!applyRemembered()) {
        apply(m_choice.shown, m_choice.sortedBy, m_choice.order);
    }
}

void TableColumns::offer(const Choice &choice)
{
    m_choice = choice;
    m_widths.clear();
    apply(m_choice.shown, m_choice.sortedBy, m_choice.order);
}

void TableColumns::reset()
{
    m_widths.clear();
    apply(m_choice.shown, m_choice.sortedBy, m_choice.order);
    m_remember.stop();
    if (m_settings == nullptr) {
        return;
    }
    QVariantMap all = m_settings->value(Settings::Key::TableState).toMap();
    all.remove(m_list);
    m_settings->setValue(Settings::Key::TableState, all);
}

void TableColumns::rememberNow()
{
    if (m_remember.isActive()) {
        remember();
    }
}

void TableColumns::popUpMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_table);
    menu->setObjectName(u"menu.columns"_s);
    menu->setAccessibleName(tr("Columns"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    fillMenu(menu);
    menu->popup(globalPosition);
}

void TableColumns::fillMenu(QMenu *menu)
{
    for (const int column : m_choice.possible) {
        QAction *action = menu->addAction(
            m_table->model()->headerData(column, Qt::Horizontal).toString().replace(u'&', u"&&"_s));
        action->setObjectName(u"column."_s + nameOf(column));
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        if (column == m_choice.shown.first()) {
            action->setEnabled(false);
            action->setToolTip(tr("This column tells the rows apart and is always shown."));
        }
        connect(action, &QAction::toggled, this, [this, column](bool visible) { show(column, visible); });
    }
    menu->addSeparator();
    QAction *fit = menu->addAction(tr("&Fit to contents"));
    fit->setObjectName(u"column.fit"_s);
    connect(fit, &QAction::triggered, m_table, &QTableView::resizeColumnsToContents);
    QAction *action = menu->addAction(tr("&Reset columns"));
    action->setObjectName(u"column.reset"_s);
    connect(action, &QAction::triggered, this, &TableColumns::reset);
}

QList<int> TableColumns::shown() const
{
    QList<int> columns;
    for (int place = 0; place < header()->count(); ++place) {
        const int column = header()->logicalIndex(place);
        if (!header()->isSectionHidden(column)) {
            columns << column;
        }
    }
    return columns;
}

void TableColumns::show(int column, bool visible)
{
    {
        const QScopedValueRollback applying(m_applying, true);
        header()->setSectionHidden(column, !visible);
        if (visible) {
            header()->resizeSection(column, widthOf(column));
        }
    }
    fit();
    remember();
}

void TableColumns::apply(const QList<int> &columns, int sortedBy, Qt::SortOrder order)
{
    const QScopedValueRollback applying(m_applying, true);
    for (int column = 0; column < header()->count(); ++column) {
        header()->setSectionHidden(column, !columns.contains(column));
    }
    for (int place = 0; place < columns.size(); ++place) {
        header()->moveSection(header()->visualIndex(columns[place]), place);
        header()->resizeSection(columns[place], widthOf(columns[place]));
    }
    m_table->sortByColumn(sortedBy, order);
    fit();
}

void TableColumns::fit()
{
    if (!m_choice.inSight) {
        return;
    }
    const qsizetype before = m_choice.shown.indexOf(*m_choice.inSight);
    const QList<int> kept = m_choice.shown.first(before + 1);
    const QList<int> columns = shown();
    // An order of the admin's own says itself what is to be in sight.
    if (columns.first(std::min(columns.size(), kept.size())) != kept) {
        const QScopedValueRollback applying(m_applying, true);
        for (const int column : columns) {
            header()->resizeSection(column, widthOf(column));
        }
        return;
    }
    int missing = -m_table->viewport()->width();
    int spare = -spareOf(kept.last());
    for (const int column : kept) {
        missing += widthOf(column);
        spare += spareOf(column);
    }
    missing = std::max(missing, 0);
    const QScopedValueRollback applying(m_applying, true);
    for (const int column : kept.first(before)) {
        const int own = spareOf(column);
        const int given = spare == 0 ? 0 : std::min(missing, spare) * own / spare;
        header()->resizeSection(column, widthOf(column) - given);
        missing -= given;
        spare -= own;
    }
    // The last one takes what is left anyway.
    if (kept.last() != columns.last()) {
        header()->resizeSection(kept.last(), widthOf(kept.last()) - std::min(missing, spareOf(kept.last())));
    }
}

bool TableColumns::applyRemembered()
{
    const QVariantMap state = m_settings->value(Settings::Key::TableState).toMap().value(m_list).toMap();
    QList<int> columns;
    for (const QString &name : state.value(shownKey).toStringList()) {
        const int column = columnNamed(name);
        if (column >= 0 && !columns.contains(column)) {
            columns << column;
        }
    }
    if (columns.isEmpty()) {
        return false;
    }
    if (!columns.contains(m_choice.shown.first())) {
        columns.prepend(m_choice.shown.first());
    }
    const QVariantMap widths = state.value(widthsKey).toMap();
    for (auto width = widths.cbegin(); width != widths.cend(); ++width) {
        if (const int column = columnNamed(width.key()); column >= 0) {
            m_widths.insert(column,
                            qBound(header()->minimumSectionSize(), width.value().toInt(), widestColumn));
        }
    }
    const int sortedBy = columnNamed(state.value(sortedByKey).toString());
    const bool descending = state.value(descendingKey).toBool();
    apply(columns, sortedBy < 0 ? m_choice.sortedBy : sortedBy,
          descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    return true;
}

void TableColumns::rememberLater()
{
    if (!m_applying && m_settings != nullptr) {
        m_remember.start();
    }
}

void TableColumns::remember()
{
    m_remember.stop();
    const QList<int> columns = shown();
    // A table that is going has lost its model.
    if (columns.isEmpty() || m_settings == nullptr) {
        return;
    }
    QStringList names;
    for (const int column : columns) {
        names << nameOf(column);
    }
    QVariantMap widths;
    for (auto width = m_widths.cbegin(); width != m_widths.cend(); ++width) {
        widths.insert(nameOf(width.key()), width.value());
    }
    QVariantMap all = m_settings->value(Settings::Key::TableState).toMap();
    all.insert(m_list, QVariantMap{{shownKey, names},
                                   {widthsKey, widths},
                                   {sortedByKey, nameOf(header()->sortIndicatorSection())},
                                   {descendingKey, header()->sortIndicatorOrder() == Qt::DescendingOrder}});
    m_settings->setValue(Settings::Key::TableState, all);
}

QString TableColumns::nameOf(int column) const
{
    return QString::fromLatin1(m_choice.names.valueToKey(column));
}

int TableColumns::columnNamed(const QString &name) const
{
    bool known = false;
    const int column = m_choice.names.keyToValue(name.toLatin1().constData(), &known);
    return known && m_choice.possible.contains(column) ? column : -1;
}

int TableColumns::widthOf(int column) const
{
    const auto chosen = m_widths.constFind(column);
    return chosen != m_widths.cend()
               ? *chosen
               : std::max(header()->sectionSizeHint(column),
                          m_choice.widthOf(column) * m_table->fontMetrics().averageCharWidth());
}

int TableColumns::spareOf(int column) const
{
    return m_widths.contains(column) ? 0 : widthOf(column) - header()->sectionSizeHint(column);
}

QHeaderView *TableColumns::header() const
{
    return m_table->horizontalHeader();
}

} // namespace keyturn
