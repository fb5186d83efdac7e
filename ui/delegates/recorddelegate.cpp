// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/delegates/recorddelegate.h"

#include "models/domain/foreigntext.h"
#include "models/items/roles.h"
#include "ui/delegates/statuslook.h"
#include "ui/widgets/icons.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QTextDocument>
#include <QToolTip>

#include <optional>

namespace keyturn {

namespace {

constexpr int rowEdge = 4;

std::optional<Look> lookAt(const QModelIndex &index)
{
    if (const QVariant state = index.data(OperationStateRole); state.isValid()) {
        return lookOf(state.value<OperationState>());
    }
    if (const QVariant status = index.data(StatusRole); status.isValid()) {
        return lookOf(status.value<Status>());
    }
    return std::nullopt;
}

/// Whether the cell begins its row on the screen.
bool beginsRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table != nullptr && table->horizontalHeader()->sectionPosition(index.column()) == 0;
}

} // namespace

RecordDelegate::RecordDelegate(int stateColumn, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_stateColumn(stateColumn)
{
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const QVariant colour = index.data(ProfileColourRole);
    if (!colour.isValid() || !beginsRow(option, index)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    // The same room in every row, so that names stand below each other.
    QStyleOptionViewItem beside = option;
    beside.rect.setLeft(option.rect.left() + rowEdge);
    const QColor drawn = edge(colour.value<ProfileColour>(), option.palette);
    const QRect place(option.rect.topLeft(), QSize(rowEdge, option.rect.height()));
    if (drawn.isValid()) {
        painter->fillRect(place, drawn);
    } else if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(place, option.palette.brush(QPalette::Highlight));
    }
    QStyledItemDelegate::paint(painter, beside, index);
}

QString RecordDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return onOneLine(QStyledItemDelegate::displayText(value, locale));
}

bool RecordDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || sizeHint(option, index).width() <= option.rect.width()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QStringList lines{displayText(index.data(), option.locale), index.data(Qt::ToolTipRole).toString()};
    lines.removeAll(QString());
    // A name from outside is no markup.
    QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(lines.join(u'\n')), view);
    return true;
}

void RecordDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != m_stateColumn) {
        return;
    }
    if (const auto look = lookAt(index)) {
        const QColor colour = foreground(look->tone, option->palette);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(look->iconName, colour);
        option->decorationSize = QSize(16, 16);
        option->palette.setColor(QPalette::Text, colour);
    }
}

} // namespace keyturn
