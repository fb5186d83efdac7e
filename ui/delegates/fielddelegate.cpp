// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/delegates/fielddelegate.h"

#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"
#include "models/items/fieldmodel.h"
#include "models/items/roles.h"
#include "models/items/wording.h"
#include "ui/delegates/statuslook.h"
#include "ui/widgets/icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr int padding = 5;
constexpr int fieldIconSide = 16;
/// Values longer than this are cut: the pane is no place for a novel.
constexpr qsizetype longestValue = 4000;

bool isValue(const QModelIndex &index)
{
    return index.column() == static_cast<int>(FieldModel::Column::Value);
}

/// What one copies into a ticket or a configuration.
bool isCopied(const QModelIndex &index)
{
    const QVariant field = index.data(FieldRole);
    if (!isValue(index) || !field.isValid() || index.data(CopyRole).toString().isEmpty()) {
        return false;
    }
    switch (field.value<Field>()) {
    case Field::Id:
    case Field::ClientId:
    case Field::Owner:
    case Field::SourceRanges:
        return true;
    default:
        return false;
    }
}

/// A list stays on lines of its own; everything else from outside is one paragraph.
QString textOf(const QModelIndex &index)
{
    QStringList lines = index.data().toString().left(longestValue).split(u'\n');
    std::ranges::transform(lines, lines.begin(), onOneLine);
    return lines.join(QChar::LineSeparator);
}

bool isFixed(const QModelIndex &index)
{
    return isValue(index) && index.data(FixedRole).toBool();
}

/// The owner, which one can go to.
bool isLink(const QModelIndex &index)
{
    return isValue(index) && index.data(OwnerRefRole).isValid();
}

/// What the status row says; nothing for other rows, which carry the role for the whole credential.
std::optional<Status> shownStatus(const QModelIndex &index)
{
    const QVariant status = index.data(StatusRole);
    if (!isValue(index) || !status.isValid() || index.data(FieldRole).isValid() ||
        index.data().toString() != wording::status(status.value<Status>())) {
        return std::nullopt;
    }
    return status.value<Status>();
}

int roomFor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int pictures = (isCopied(index) ? 1 : 0) + (isFixed(index) ? 1 : 0) + (shownStatus(index) ? 1 : 0);
    return std::max(20, option.rect.width() - 2 * padding - pictures * (fieldIconSide + padding));
}

/// Identifiers break anywhere: a break at a hyphen would look like a part of them.
QTextOption::WrapMode wrapModeOf(const QModelIndex &index)
{
    const QVariant field = index.data(FieldRole);
    const bool identifier =
        field.isValid() && (field.value<Field>() == Field::Id || field.value<Field>() == Field::ClientId);
    return identifier ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere;
}

qreal layOut(QTextLayout &layout, QTextOption::WrapMode mode, int width)
{
    QTextOption wrapping;
    wrapping.setWrapMode(mode);
    layout.setTextOption(wrapping);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

void FieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QColor colour = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    if (!selected && !isValue(index)) {
        colour = mutedText(option.palette);
    }
    QFont font = option.font;
    if (isLink(index)) {
        font.setUnderline(true);
        colour = selected ? colour : option.palette.color(QPalette::Link);
    }
    const QRect inner = option.rect.adjusted(padding, padding, -padding, -padding);
    QPoint at = inner.topLeft();
    const auto drawPicture = [&](QLatin1StringView name, const QPoint &corner, const QColor &tint) {
        icon(name, selected ? colour : tint)
            .paint(painter, QRect(corner, QSize(fieldIconSide, fieldIconSide)));
    };
    if (const auto status = shownStatus(index)) {
        const Look look = lookOf(*status);
        drawPicture(look.iconName, at, foreground(look.tone, option.palette));
        at.rx() += fieldIconSide + padding;
        colour = selected ? colour : foreground(look.tone, option.palette);
    }
    if (isCopied(index)) {
        drawPicture("copy"_L1, copyArea(option, index).topLeft(), mutedText(option.palette));
    }
    if (isFixed(index)) {
        const int copyWidth = isCopied(index) ? fieldIconSide + padding : 0;
        drawPicture("lock"_L1, QPoint(inner.right() - copyWidth - fieldIconSide + 1, inner.top()),
                    mutedText(option.palette));
    }
    QTextLayout layout(textOf(index), font, painter->device());
    layOut(layout, wrapModeOf(index), roomFor(option, index));
    painter->save();
    painter->setPen(colour);
    layout.draw(painter, at);
    painter->restore();
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTextLayout layout(textOf(index), option.font);
    if (!isValue(index)) {
        const int width = option.fontMetrics.horizontalAdvance(textOf(index)) + 2 * padding + 1;
        return {width, option.fontMetrics.height() + 2 * padding};
    }
    const qreal height = layOut(layout, wrapModeOf(index), roomFor(option, index));
    return {option.rect.width(), std::max(fieldIconSide, qCeil(height)) + 2 * padding};
}

bool FieldDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease &&
        static_cast<const QMouseEvent *>(event)->button() == Qt::LeftButton) {
        const QPoint at = static_cast<const QMouseEvent *>(event)->position().toPoint();
        if (isCopied(index) && copyArea(option, index).contains(at)) {
            Q_EMIT copyRequested(index);
            return true;
        }
        if (isLink(index)) {
            Q_EMIT ownerRequested(index.data(OwnerRefRole).value<OwnerRef>());
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool FieldDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && isCopied(index) &&
        copyArea(option, index).contains(event->pos())) {
        QToolTip::showText(event->globalPos(), tr("Copy (Ctrl+C)"), view);
        return true;
    }
    if (event->type() == QEvent::ToolTip && isLink(index)) {
        QToolTip::showText(
            event->globalPos(),
            index.data(Qt::ToolTipRole).toString() + u'\n' + tr("Click or press Enter to go there."), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

QRect FieldDelegate::copyArea(const QStyleOptionViewItem &option, const QModelIndex &)
{
    return {option.rect.right() - padding - fieldIconSide + 1, option.rect.top() + padding, fieldIconSide,
            fieldIconSide};
}

} // namespace keyturn
