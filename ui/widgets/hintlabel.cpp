// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/hintlabel.h"

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
    if (event->type() == QEvent::PaletteChange) {
        applyColours();
    }
    QLabel::changeEvent(event);
}

void HintLabel::applyColours()
{
    // Only the text is of its own: the rest goes on following the application.
    QPalette colours;
    colours.setColor(QPalette::WindowText,
                     m_tone == Tone::Neutral ? mutedText(colours) : foreground(m_tone, colours));
    setPalette(colours);
}

} // namespace keyturn
