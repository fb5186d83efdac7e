// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/banner.h"

#include "ui/widgets/icons.h"

#include <QAccessibleWidget>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr int bannerIconSide = 16;

QLatin1StringView bannerIconOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return "info"_L1;
    case Tone::Good:
        return "ok"_L1;
    case Tone::Warning:
        return "attention"_L1;
    case Tone::Bad:
        return "error"_L1;
    }
    Q_UNREACHABLE();
}

/// A notification is spoken when it appears.
QAccessibleInterface *bannerInterface(const QString &, QObject *object)
{
    auto *banner = qobject_cast<Banner *>(object);
    return banner != nullptr ? new QAccessibleWidget(banner, QAccessible::Notification) : nullptr;
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_offer(new QPushButton(this))
    , m_copy(new QToolButton(this))
{
    QAccessible::installFactory(bannerInterface);
    setAutoFillBackground(true);
    m_icon->setAlignment(Qt::AlignTop);
    m_text->setObjectName(u"banner.text"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumWidth(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 10, 6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_offer, 0, Qt::AlignTop);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    m_offer->setObjectName(u"button.offer"_s);
    m_offer->setAutoDefault(false);
    m_offer->hide();
    m_copy->setObjectName(u"button.copyDetails"_s);
    m_copy->setIcon(icon("copy"_L1));
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::TabFocus);
    m_copy->setToolTip(tr("Copy this message with its details"));
    m_copy->setAccessibleName(tr("Copy the message"));
    connect(m_offer, &QPushButton::clicked, this, &Banner::pressed);
    connect(m_copy, &QToolButton::clicked, this, &Banner::copyDetails);
    hide();
}

void Banner::setMessage(Tone tone, const QString &text, const QString &details)
{
    m_tone = tone;
    m_details = details;
    m_offer->hide();
    m_copy->setVisible(tone == Tone::Bad || !details.isEmpty());
    m_text->setText(text);
    setAccessibleName(text);
    applyColours();
    setVisible(!text.isEmpty());
}

void Banner::setOffer(const QString &text)
{
    m_offer->setText(text);
    m_offer->show();
}

void Banner::clear()
{
    setMessage(Tone::Neutral, {});
}

void Banner::copyDetails()
{
    QGuiApplication::clipboard()->setText(m_details.isEmpty() ? m_text->text() : m_details);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        applyColours();
    }
    QFrame::changeEvent(event);
}

void Banner::applyColours()
{
    QPalette colours;
    const QColor fill = ground(m_tone, colours);
    m_icon->setPixmap(
        icon(bannerIconOf(m_tone), foreground(m_tone, colours)).pixmap(bannerIconSide, bannerIconSide));
    colours.setColor(QPalette::Window, fill);
    setPalette(colours);
}

} // namespace keyturn
