// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/fieldbox.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn {

FieldBox::FieldBox(QWidget *editor, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_line(new QLabel(this))
    , m_name(name)
{
    editor->setParent(this);
    editor->setObjectName(u"field."_s + name);
    m_line->setObjectName(u"problem."_s + name);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusProxy(editor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(editor);
    column->addWidget(m_line);
    apply();
}

void FieldBox::setMeaning(const QString &text)
{
    m_editor->setWhatsThis(text);
    m_editor->setToolTip(text);
}

void FieldBox::setHint(const QString &text)
{
    m_hint = text;
    apply();
}

void FieldBox::setProblem(const QString &text)
{
    m_problem = text;
    apply();
}

void FieldBox::addTo(QGridLayout *form, const QString &label)
{
    m_caption = new QLabel(label, form->parentWidget());
    m_caption->setObjectName(u"label."_s + m_name);
    m_caption->setBuddy(m_editor);
    m_caption->setMinimumHeight(m_editor->sizeHint().height());
    m_editor->setAccessibleName(plainText(label));
    const int row = form->rowCount();
    form->addWidget(m_caption, row, 0, Qt::AlignTop);
    form->addWidget(this, row, 1);
    form->setColumnStretch(1, 1);
}

void FieldBox::setRowVisible(bool visible)
{
    setVisible(visible);
    if (m_caption != nullptr) {
        m_caption->setVisible(visible);
    }
}

void FieldBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        apply();
    }
    QWidget::changeEvent(event);
}

void FieldBox::apply()
{
    const bool wrong = !m_problem.isEmpty();
    const QString text = wrong ? m_problem : m_hint;
    QPalette colours;
    colours.setColor(QPalette::WindowText, wrong ? foreground(Tone::Bad, colours) : mutedText(colours));
    m_line->setPalette(colours);
    m_line->setText(text);
    m_line->setVisible(!text.isEmpty());
    m_editor->setAccessibleDescription(text);
}

} // namespace keyturn
