// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/labelseditor.h"

#include "ui/widgets/simpleeditors.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

enum LabelColumn { Key, Value, ColumnCount };

constexpr int visibleRows = 3;
/// What a cell was loaded with.
constexpr int loadedRole = Qt::UserRole;

/// Every label is written when one is edited: the vendor's own spelling stays where nobody has typed.
bool isAsLoaded(const QTableWidgetItem *item)
{
    return item != nullptr && item->data(loadedRole).isValid() &&
           item->data(loadedRole).toString() == item->text();
}

/// In which Tab goes from cell to cell, and on from the last one: a table by itself begins anew there, and
/// the keyboard does not get out of it.
class LabelsTable : public QTableWidget
{
public:
    using QTableWidget::QTableWidget;

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override
    {
        const int cell = currentRow() * columnCount() + currentColumn();
        const bool leavesBehind =
            hint == QAbstractItemDelegate::EditNextItem && cell == rowCount() * columnCount() - 1;
        const bool leavesBefore = hint == QAbstractItemDelegate::EditPreviousItem && cell == 0;
        const bool leaves = leavesBehind || leavesBefore;
        QTableWidget::closeEditor(editor, leaves ? QAbstractItemDelegate::NoHint : hint);
        if (leaves) {
            focusNextPrevChild(leavesBehind);
        }
    }
};

} // namespace

LabelsEditor::LabelsEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_table(new LabelsTable(0, ColumnCount, this))
{
    m_table->setHorizontalHeaderLabels({tr("Key"), tr("Value")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setFixedHeight((visibleRows + 1) * (m_table->fontMetrics().lineSpacing() + 12) + 4);
    auto *remove = new QPushButton(tr("Remove"), this);
    remove->setObjectName(u"button.removeLabel"_s);
    remove->setAccessibleName(tr("Remove label"));
    remove->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table, 1);
    layout->addWidget(remove, 0, Qt::AlignTop);
    keepOneFreeRow();
    connect(remove, &QPushButton::clicked, this, &LabelsEditor::removeCurrentRow);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        keepOneFreeRow();
        Q_EMIT changed();
    });
}

FieldValue LabelsEditor::value() const
{
    LabelMap labels;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (isLabel(row)) {
            labels.insert(cell(row, Key), cell(row, Value));
        }
    }
    return labels;
}

void LabelsEditor::setValue(const FieldValue &value)
{
    const QSignalBlocker blocker(m_table);
    m_table->setRowCount(0);
    if (const auto *labels = std::get_if<LabelMap>(&value)) {
        for (auto label = labels->cbegin(); label != labels->cend(); ++label) {
            const int row = addRow();
            load(row, Key, label.key());
            load(row, Value, label.value());
        }
    }
    keepOneFreeRow();
}

QString LabelsEditor::problem() const
{
    QStringList keys;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString key = cell(row, Key);
        if (!isLabel(row)) {
            if (!cell(row, Value).isEmpty()) {
                return tr("The value “%1” has no key.").arg(cell(row, Value));
            }
            continue;
        }
        if (keys.contains(key)) {
            return tr("The key “%1” is there twice.").arg(key);
        }
        keys << key;
    }
    return {};
}

QWidget *LabelsEditor::input()
{
    return m_table;
}

QString LabelsEditor::cell(int row, int column) const
{
    const QTableWidgetItem *item = m_table->item(row, column);
    if (item == nullptr || isAsLoaded(item)) {
        return item != nullptr ? item->text() : QString();
    }
    return withoutControlCharacters(item->text()).trimmed();
}

bool LabelsEditor::isLabel(int row) const
{
    return isAsLoaded(m_table->item(row, Key)) || !cell(row, Key).isEmpty();
}

void LabelsEditor::load(int row, int column, const QString &text)
{
    m_table->item(row, column)->setText(text);
    m_table->item(row, column)->setData(loadedRole, text);
}

int LabelsEditor::addRow()
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Key, new QTableWidgetItem);
    m_table->setItem(row, Value, new QTableWidgetItem);
    return row;
}

void LabelsEditor::removeCurrentRow()
{
    if (m_table->currentRow() >= 0) {
        m_table->removeRow(m_table->currentRow());
        keepOneFreeRow();
        Q_EMIT changed();
    }
}

void LabelsEditor::keepOneFreeRow()
{
    const int last = m_table->rowCount() - 1;
    if (last < 0 || isLabel(last) || !cell(last, Value).isEmpty()) {
        const QSignalBlocker blocker(m_table);
        addRow();
    }
}

} // namespace keyturn
