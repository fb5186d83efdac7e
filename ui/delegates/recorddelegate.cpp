// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/delegates/recorddelegate.h"

#include "models/domain/foreigntext.h"
#include "models/items/roles.h"
#include "ui/delegates/statuslook.h"
#include "ui/widgets/icons.h"

#include <optional>

namespace keyturn {

namespace {

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

} // namespace

RecordDelegate::RecordDelegate(int stateColumn, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_stateColumn(stateColumn)
{
}

QString RecordDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return onOneLine(QStyledItemDelegate::displayText(value, locale));
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
