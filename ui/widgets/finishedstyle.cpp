// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/finishedstyle.h"

#include "ui/widgets/colours.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

void drawBar(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, option.palette.window());
    painter.fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), option.palette.mid());
}

void drawHeaderGround(const QStyleOptionHeader &option, QPainter &painter)
{
    const QRect area = option.rect;
    painter.fillRect(area, option.palette.window());
    painter.fillRect(QRect(area.bottomLeft(), QSize(area.width(), 1)), option.palette.mid());
    const bool last =
        option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    if (!last && option.orientation == Qt::Horizontal) {
        constexpr int inset = 5;
        painter.fillRect(QRect(area.right(), area.top() + inset, 1, area.height() - 2 * inset),
                         option.palette.mid());
    }
}

/// Fusion's outline is darker than the window, which on a dark one cannot be seen.
void drawOutline(const QStyleOption &option, QPainter &painter)
{
    if (option.state.testFlag(QStyle::State_HasFocus) || !option.state.testFlag(QStyle::State_Enabled)) {
        return;
    }
    constexpr qreal corner = 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(fieldOutline(option.palette));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.restore();
}

} // namespace

FinishedStyle::FinishedStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void FinishedStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case CE_ToolBar:
    case CE_MenuBarEmptyArea:
        if (element == CE_ToolBar) {
            drawBar(*option, *painter);
        } else {
            painter->fillRect(option->rect, option->palette.window());
        }
        return;
    case CE_MenuBarItem:
        drawMenuBarItem(*option, *painter, widget);
        return;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderGround(*header, *painter);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        drawBar(*option, *painter);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, option->palette.mid());
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FinishedStyle::drawMenuBarItem(const QStyleOption &option, QPainter &painter,
                                    const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (item == nullptr) {
        return;
    }
    // Fusion ends each item in a line, which belongs to a bar of another colour.
    QStyleOptionMenuItem taller = *item;
    taller.rect.setHeight(taller.rect.height() + 1);
    painter.save();
    painter.setClipRect(option.rect);
    QProxyStyle::drawControl(CE_MenuBarItem, &taller, &painter, widget);
    painter.restore();
}

void FinishedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox) {
        drawOutline(*option, *painter);
    }
}

void FinishedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (element) {
    case PE_FrameStatusBarItem:
        return;
    case PE_Frame:
    case PE_FrameLineEdit:
    case PE_IndicatorCheckBox:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        drawOutline(*option, *painter);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            header != nullptr && widget != nullptr) {
            // Qt puts it nearer to the top than the text that it belongs to.
            QStyleOptionHeader beside(*header);
            beside.rect.moveCenter({header->rect.center().x(), widget->rect().center().y()});
            QProxyStyle::drawPrimitive(element, &beside, painter, widget);
        }
        return;
    case PE_IndicatorBranch: {
        QStyleOption branch(*option);
        if (option->state.testFlag(State_Selected)) {
            branch.palette.setColor(QPalette::WindowText, option->palette.color(QPalette::HighlightedText));
        }
        QProxyStyle::drawPrimitive(element, &branch, painter, widget);
        return;
    }
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, option->palette.window());
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)),
                          option->palette.mid());
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int FinishedStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
        // Fusion's pictures are of another hand than Keyturn's.
        return 0;
    case SH_Menu_AllowActiveAndDisabled:
        // Fusion skips what cannot be done, and with it the reason, which the keyboard then never reaches.
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QSize FinishedStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                      const QWidget *widget) const
{
    constexpr int rowPadding = 4;
    constexpr int besideButtonText = 10;
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_ItemViewItem:
        return size + QSize(0, rowPadding);
    case CT_PushButton:
        return size.expandedTo(QSize(contents.width() + 2 * besideButtonText, 0));
    default:
        return size;
    }
}

int FinishedStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
        return 4;
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_HeaderMargin:
        return 5;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace keyturn
