// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/elidedlabel.h"

#include "models/domain/foreigntext.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>

#include <algorithm>

namespace keyturn {

namespace {

/// Longer texts are cut before they are measured.

QAccessibleInterface *elidedLabelInterface(const QString &, QObject *object)
{
    auto *label = qobject_cast<ElidedLabel *>(object);
    return label != nullptr ? new QAccessibleWidget(label, QAccessible::StaticText) : nullptr;
}

} // namespace

ElidedLabel::ElidedLabel(QWidget *parent)
    : QFrame(parent)
{
    QAccessible::installFactory(elidedLabelInterface);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    if (m_text == text) {
        return;
    }
    m_text = text;
    m_shown = onOneLine(text);
    setAccessibleName(m_shown);
    updateToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins around = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_shown) + 1 + around.left() + around.right(),
            fontMetrics().height() + around.top() + around.bottom()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 8), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QRect area = contentsRect();
    const QString fitting = fontMetrics().elidedText(m_shown, m_mode, area.width());
    style()->drawItemText(&painter, area,
                          static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), palette(),
                          isEnabled(), fitting, foregroundRole());
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateToolTip();
        updateGeometry();
    }
    QFrame::changeEvent(event);
}

void ElidedLabel::updateToolTip()
{
    const bool fits = fontMetrics().horizontalAdvance(m_shown) <= contentsRect().width();
    setToolTip(fits ? QString() : Qt::convertFromPlainText(m_shown));
}

} // namespace keyturn
