// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/banner.h"

#include "ui/widgets/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

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

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
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
    hide();
}

void Banner::setMessage(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(text);
    applyColours();
    setVisible(!text.isEmpty());
}

void Banner::clear()
{
    setMessage(Tone::Neutral, {});
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange) {
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
