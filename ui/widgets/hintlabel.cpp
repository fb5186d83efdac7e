// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/hintlabel.h"

#include <QApplication>
#include <QEvent>

namespace keyturn {

HintLabel::HintLabel(Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    applyColours();
    hide();
}

void HintLabel::setHint(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void HintLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange) {
        applyColours();
    }
    QLabel::changeEvent(event);
}

void HintLabel::applyColours()
{
    QPalette colours = QApplication::palette(this);
    colours.setColor(QPalette::WindowText,
                     m_tone == Tone::Neutral ? mutedText(colours) : foreground(m_tone, colours));
    setPalette(colours);
}

} // namespace keyturn
