// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/simpleeditors.h"

#include "models/domain/sdktype.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

void fill(QWidget *editor, QWidget *input)
{
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins({});
    layout->addWidget(input);
}

bool isUnprintable(QChar letter)
{
    switch (letter.category()) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

QString withoutControlCharacters(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    std::ranges::remove_copy_if(text, std::back_inserter(clean), isUnprintable);
    return clean;
}

TextEditor::TextEditor(bool required, QWidget *parent)
    : FieldEditor(parent)
    , m_required(required)
    , m_edit(new QLineEdit(this))
{
    fill(this, m_edit);
    // Not textEdited(), which keeps quiet when an assistive technology writes the text.
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        dropControlCharacters();
        Q_EMIT changed();
    });
}

FieldValue TextEditor::value() const
{
    return m_edit->text().trimmed();
}

void TextEditor::setValue(const FieldValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    const QSignalBlocker blocker(m_edit);
    m_edit->setText(text != nullptr ? *text : QString());
}

QString TextEditor::problem() const
{
    return m_required && m_edit->text().trimmed().isEmpty() ? tr("Enter a name.") : QString();
}

QWidget *TextEditor::input()
{
    return m_edit;
}

void TextEditor::dropControlCharacters()
{
    const QString text = m_edit->text();
    const QString clean = withoutControlCharacters(text);
    if (clean != text) {
        const auto cursor = withoutControlCharacters(text.first(m_edit->cursorPosition())).size();
        const QSignalBlocker blocker(m_edit);
        m_edit->setText(clean);
        m_edit->setCursorPosition(static_cast<int>(cursor));
    }
}

FlagEditor::FlagEditor(const QString &label, QString warning, QWidget *parent)
    : FieldEditor(parent)
    , m_warning(std::move(warning))
    , m_box(new QCheckBox(label, this))
{
    fill(this, m_box);
    connect(m_box, &QCheckBox::toggled, this, &FlagEditor::changed);
}

FieldValue FlagEditor::value() const
{
    return m_box->isChecked();
}

void FlagEditor::setValue(const FieldValue &value)
{
    const auto *flag = std::get_if<bool>(&value);
    const QSignalBlocker blocker(m_box);
    m_box->setChecked(flag != nullptr && *flag);
}

QString FlagEditor::remark() const
{
    return m_box->isChecked() ? m_warning : QString();
}

QWidget *FlagEditor::input()
{
    return m_box;
}

SdkTypeEditor::SdkTypeEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_combo(new QComboBox(this))
{
    fill(this, m_combo);
    m_combo->addItem(tr("Not specified"), QString());
    m_combo->addItem(tr("Back end"), QString(sdktype::backEnd));
    m_combo->addItem(tr("Front end (its secret is not confidential)"), QString(sdktype::frontEnd));
    connect(m_combo, &QComboBox::activated, this, &SdkTypeEditor::changed);
}

FieldValue SdkTypeEditor::value() const
{
    const QString token = m_combo->currentData().toString();
    return token.isEmpty() ? FieldValue() : FieldValue(token);
}

void SdkTypeEditor::setValue(const FieldValue &value)
{
    const auto *token = std::get_if<QString>(&value);
    if (token == nullptr || token->isEmpty()) {
        m_combo->setCurrentIndex(0);
        return;
    }
    int row = m_combo->findData(*token);
    if (row < 0) {
        row = m_combo->count();
        m_combo->addItem(*token == sdktype::unspecified ? tr("Not specified (as the vendor says)") : *token,
                         *token);
    }
    m_combo->setCurrentIndex(row);
}

QWidget *SdkTypeEditor::input()
{
    return m_combo;
}

} // namespace keyturn
