// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/credentialform.h"

#include "models/domain/apierror.h"
#include "models/domain/foreigntext.h"
#include "models/items/fieldtext.h"
#include "models/items/wording.h"
#include "ui/widgets/hintlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace keyturn {

namespace {

EditorChoices choicesFor(const FieldDescriptor &field, const Inventory &inventory, const ProfileId &profile,
                         const QDateTime &now)
{
    EditorChoices choices;
    choices.now = now;
    if (field.type == FieldType::Roles) {
        choices.roles = inventory.roles(profile);
    } else if (field.type == FieldType::Names) {
        choices.names = inventory.valuesInUse(profile, field.field);
    }
    return choices;
}

/// What CredentialForm::setFirstRow() puts there.
constexpr int firstRow = 0;

/// A label at the height of the first line of its field.
QLabel *newCaption(const QString &text, const QWidget *field, QWidget *parent)
{
    auto *caption = new QLabel(text, parent);
    const int oneLine = 2 * caption->fontMetrics().lineSpacing();
    caption->setMinimumHeight(std::min(field->sizeHint().height(), oneLine));
    return caption;
}

void addRow(QGridLayout *layout, QLabel *caption, QWidget *cell)
{
    const int row = std::max(firstRow + 1, layout->rowCount());
    layout->addWidget(caption, row, 0, Qt::AlignTop);
    layout->addWidget(cell, row, 1);
}

/// Scrolls to it, where the form is in a scroll area.
void showInScrollArea(QWidget &widget)
{
    for (QWidget *above = widget.parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->ensureWidgetVisible(&widget);
        }
    }
}

/// Whatever the values hold, there is one on a line.
QString shownText(const FieldText &texts, const FieldDescriptor &field)
{
    const QString text = texts.full(field.field);
    if (field.type == FieldType::Text || field.type == FieldType::OwnerReference ||
        field.type == FieldType::IdentityReference || field.type == FieldType::Identifier) {
        return onOneLine(text);
    }
    QStringList lines = text.split(u'\n');
    std::ranges::transform(lines, lines.begin(), onOneLine);
    return lines.join(u'\n');
}

bool isUnset(const FieldValue &value)
{
    const auto *flag = std::get_if<bool>(&value);
    return isBlank(value) || (flag != nullptr && !*flag);
}

} // namespace

CredentialForm::CredentialForm(const KindDescriptor &kind, FormMode mode, const Inventory &inventory,
                               const ProfileId &profile, const QDateTime &now, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_mode(mode)
    , m_inventory(inventory)
    , m_now(now)
{
    // Not a QFormLayout: in Qt 6.4 it cuts rows short that have hidden and wrapped lines.
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setColumnStretch(1, 1);
    for (const FieldDescriptor &field : kind.fields) {
        const Offer offer = mode == FormMode::Create ? field.onCreate : field.onUpdate;
        if (offer == Offer::Offered || offer == Offer::Required) {
            FieldEditor *editor =
                makeFieldEditor(kind, field, mode, choicesFor(field, inventory, profile, now), this);
            addEditor(layout, editor, field);
        } else if (offer == Offer::ReadOnly && mode == FormMode::Update) {
            addText(layout, field);
        }
    }
    // Where the dialog is higher than the form, what is left is below its last row.
    layout->setRowStretch(layout->rowCount(), 1);
    for (Row &row : m_rows) {
        if (row.editor != nullptr) {
            row.baseline = row.editor->value();
            showHints(row);
        }
    }
}

void CredentialForm::setFirstRow(const QString &label, QWidget *field, QWidget *hint)
{
    auto *layout = qobject_cast<QGridLayout *>(this->layout());
    Q_ASSERT(layout != nullptr);
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(field);
    if (hint != nullptr) {
        column->addWidget(hint);
    }
    auto *labelWidget = newCaption(label, field, this);
    labelWidget->setBuddy(field);
    layout->addWidget(labelWidget, firstRow, 0, Qt::AlignTop);
    layout->addWidget(cell, firstRow, 1);
}

void CredentialForm::load(const Credential &credential)
{
    const FieldText texts(m_inventory, credential, m_now);
    for (Row &row : m_rows) {
        if (row.editor == nullptr) {
            row.text->setText(shownText(texts, *row.field));
            continue;
        }
        row.editor->setValue(credential.fields.value(row.field->field));
        row.baseline = row.editor->value();
        row.loadedProblem = row.editor->problem();
        row.mayBeHidden = texts.mayBeHidden(row.field->field);
        row.refusal.clear();
        row.touched = false;
        row.isInDoubt = false;
        showHints(row);
    }
}

void CredentialForm::doubt(const FieldValues &written)
{
    for (Row &row : m_rows) {
        row.isInDoubt = row.isInDoubt || (row.editor != nullptr && written.contains(row.field->field));
    }
    Q_EMIT changed();
}

void CredentialForm::prefill(const FieldValues &values)
{
    for (Row &row : m_rows) {
        if (row.editor != nullptr) {
            row.editor->setValue(values.value(row.field->field));
            row.baseline = row.editor->value();
            showHints(row);
        }
    }
}

FieldValues CredentialForm::values() const
{
    FieldValues values;
    for (const Row &row : m_rows) {
        if (row.editor != nullptr && !isUnset(row.editor->value())) {
            values.set(row.field->field, row.editor->value());
        }
    }
    return values;
}

FieldValues CredentialForm::changes() const
{
    FieldValues changes;
    for (const Row &row : m_rows) {
        if (row.editor != nullptr && isChanged(row)) {
            const FieldValue value = row.editor->value();
            changes.set(row.field->field, isBlank(value) ? FieldValue() : value);
        }
    }
    return changes;
}

QString CredentialForm::problem() const
{
    for (const Row &row : m_rows) {
        if (row.editor == nullptr) {
            continue;
        }
        const QString problem = row.editor->problem();
        // What is not written may be as odd as the vendor has it.
        const bool isOurs = m_mode == FormMode::Create || isChanged(row) || problem != row.loadedProblem;
        if (!problem.isEmpty() && isOurs) {
            return problem;
        }
    }
    return {};
}

bool CredentialForm::isEdited() const
{
    return !changes().isEmpty();
}

void CredentialForm::showRefusal(const ApiError &error)
{
    if (error.kind != ApiError::Kind::Invalid && error.kind != ApiError::Kind::Conflict) {
        return;
    }
    const QList<Field> named = m_kind.fieldsNamedIn(error.message);
    bool shown = false;
    for (Row &row : m_rows) {
        if (row.editor == nullptr || !named.contains(row.field->field)) {
            continue;
        }
        //: %1 the vendor's own words
        row.refusal = tr("Refused by the vendor: %1").arg(error.message);
        showHints(row);
        if (!std::exchange(shown, true)) {
            row.editor->setFocus();
            showInScrollArea(*row.editor);
        }
    }
}

void CredentialForm::addEditor(QGridLayout *layout, FieldEditor *editor, const FieldDescriptor &field)
{
    Row row{.field = &field, .editor = editor};
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins({});
    column->setSpacing(2);
    row.problem = new HintLabel(Tone::Bad, cell);
    row.problem->setObjectName(QLatin1StringView("problem.") + field.key);
    row.remark = new HintLabel(Tone::Neutral, cell);
    row.remark->setObjectName(QLatin1StringView("remark.") + field.key);
    column->addWidget(editor);
    column->addWidget(row.problem);
    column->addWidget(row.remark);
    auto *label =
        newCaption(field.type == FieldType::Flag ? QString() : field.label() + QLatin1StringView(":"),
                   editor->input(), this);
    label->setBuddy(editor->input());
    label->setToolTip(field.meaning());
    label->setWhatsThis(field.meaning());
    addRow(layout, label, cell);
    const std::size_t index = m_rows.size();
    m_rows.push_back(row);
    connect(editor, &FieldEditor::changed, this, [this, index] { edited(index); });
}

void CredentialForm::addText(QGridLayout *layout, const FieldDescriptor &field)
{
    Row row{.field = &field};
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins({});
    column->setSpacing(2);
    row.text = new QLabel(cell);
    row.text->setObjectName(QLatin1StringView("field.") + field.key);
    row.text->setTextFormat(Qt::PlainText);
    row.text->setWordWrap(true);
    row.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row.text->setToolTip(field.meaning());
    row.text->setWhatsThis(field.meaning());
    column->addWidget(row.text);
    if (field.isFixedAtCreation()) {
        auto *reason = new HintLabel(Tone::Neutral, cell);
        reason->setHint(wording::fixedAtCreation(m_kind.kind));
        column->addWidget(reason);
    }
    addRow(layout, newCaption(field.label() + QLatin1StringView(":"), row.text, this), cell);
    m_rows.push_back(row);
}

void CredentialForm::edited(std::size_t index)
{
    Row &row = m_rows[index];
    row.touched = true;
    row.refusal.clear();
    showHints(row);
    Q_EMIT changed();
}

bool CredentialForm::isChanged(const Row &row)
{
    return row.isInDoubt || row.editor->value() != row.baseline;
}

QString CredentialForm::remarkOn(const Row &row)
{
    if (!row.mayBeHidden) {
        return row.editor->remark();
    }
    const QString warning = tr("None, or hidden from this connection's role: if the vendor hides some, what "
                               "you save replaces them.");
    // What the editor says of an empty field is true of what is written, not of what was read.
    return isChanged(row) ? row.editor->remark() + u'\n' + warning : warning;
}

void CredentialForm::showHints(const Row &row)
{
    const QString problem = row.editor->problem();
    // An empty required field is no fault before anybody has been there.
    const QString shown = row.touched || !isBlank(row.editor->value()) ? problem : QString();
    row.problem->setHint(shown.isEmpty() ? row.refusal : shown);
    row.remark->setHint(problem.isEmpty() ? remarkOn(row) : QString());
    row.editor->input()->setAccessibleDescription(row.problem->text().isEmpty() ? row.field->meaning()
                                                                                : row.problem->text());
}

} // namespace keyturn
