// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/secretview.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace keyturn {

namespace {

constexpr int secretMargin = 8;
constexpr int columns = 48;
constexpr int usualLines = 5;
constexpr int dots = 24;

class SecretViewInterface : public QAccessibleWidget
{
public:
    explicit SecretViewInterface(SecretView *view)
        : QAccessibleWidget(view, QAccessible::StaticText)
        , m_view(view)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.passwordEdit = m_view->isMasked();
        return state;
    }

private:
    SecretView *m_view;
};

QAccessibleInterface *secretViewInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<SecretView *>(object);
    return view != nullptr ? new SecretViewInterface(view) : nullptr;
}

} // namespace

SecretView::SecretView(QWidget *parent)
    : QWidget(parent)
{
    QAccessible::installFactory(secretViewInterface);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setBackgroundRole(QPalette::Base);
    setForegroundRole(QPalette::Text);
    setAutoFillBackground(true);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SecretView::mask);
    describe();
}

void SecretView::reveal(Secret secret, std::chrono::seconds duration)
{
    m_secret = std::move(secret);
    m_timer.start(duration);
    describe();
    updateGeometry();
    update();
    Q_EMIT maskedChanged(isMasked());
}

void SecretView::mask()
{
    m_timer.stop();
    if (isMasked()) {
        return;
    }
    m_secret = Secret();
    describe();
    updateGeometry();
    update();
    Q_EMIT maskedChanged(true);
}

QSize SecretView::sizeHint() const
{
    const QSize one = cell();
    return {columns * one.width() + 2 * secretMargin, lines() * one.height() + 2 * secretMargin};
}

QSize SecretView::minimumSizeHint() const
{
    return sizeHint();
}

void SecretView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isMasked()) {
        paintMask(painter);
    } else {
        paintSecret(painter);
    }
    painter.setBrush(Qt::NoBrush);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.state |= QStyle::State_Sunken;
    frame.lineWidth = 1;
    frame.frameShape = QFrame::StyledPanel;
    style()->drawPrimitive(QStyle::PE_Frame, &frame, &painter, this);
}

void SecretView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void SecretView::hideEvent(QHideEvent *event)
{
    mask();
    QWidget::hideEvent(event);
}

void SecretView::describe()
{
    setAccessibleName(tr("Secret"));
    setAccessibleDescription(isMasked() ? tr("Hidden") : tr("Shown on the screen"));
}

int SecretView::lines() const
{
    // Masked, the height must not tell how long the secret is.
    if (isMasked()) {
        return usualLines;
    }
    const auto needed = (m_secret.size() + columns - 1) / columns;
    return std::max(usualLines, static_cast<int>(needed));
}

QSize SecretView::cell() const
{
    const QFontMetrics metrics(font());
    return {std::max(metrics.horizontalAdvance(u'M'), metrics.horizontalAdvance(u'W')),
            metrics.lineSpacing()};
}

void SecretView::paintMask(QPainter &painter) const
{
    const QSize one = cell();
    const int diameter = std::max(4, one.width() * 2 / 3);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(foregroundRole()));
    for (int i = 0; i < dots; ++i) {
        painter.drawEllipse(secretMargin + i * (one.width() + 2), (height() - diameter) / 2, diameter,
                            diameter);
    }
    painter.restore();
}

void SecretView::paintSecret(QPainter &painter) const
{
    const QSize one = cell();
    const int perLine = std::max(columns, (width() - 2 * secretMargin) / one.width());
    const Secret::View view = m_secret.view();
    QString text = QString::fromUtf8(view.bytes());
    painter.setPen(palette().color(foregroundRole()));
    // Letter by letter, so that Qt's text engine never holds the whole.
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QRect place(secretMargin + static_cast<int>(i % perLine) * one.width(),
                          secretMargin + static_cast<int>(i / perLine) * one.height(), one.width(),
                          one.height());
        painter.drawText(place, Qt::AlignCenter, QString(text.at(i)));
    }
    wipe(text);
}

} // namespace keyturn
