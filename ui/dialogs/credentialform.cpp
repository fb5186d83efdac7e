// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/credentialform.h"

#include "models/items/wording.h"
#include "ui/widgets/hintlabel.h"

#include <QFormLayout>
#include <QVBoxLayout>

#include <algorithm>

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

bool isFixedAtCreation(const FieldDescriptor &field)
{
    const bool given = field.onCreate == Offer::Offered || field.onCreate == Offer::Required;
    return given && field.onUpdate == Offer::ReadOnly;
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
    , m_inventory(inventory)
    , m_now(now)
{
    auto *layout = new QFormLayout(this);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    layout->setContentsMargins({});
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
    for (Row &row : m_rows) {
        if (row.editor != nullptr) {
            row.baseline = row.editor->value();
            showHints(row);
        }
    }
}

void CredentialForm::setFirstRow(const QString &label, QWidget *field, QWidget *hint)
{
    auto *layout = qobject_cast<QFormLayout *>(this->layout());
    Q_ASSERT(layout != nullptr);
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(field);
    if (hint != nullptr) {
        column->addWidget(hint);
    }
    auto *labelWidget = new QLabel(label, this);
    labelWidget->setBuddy(field);
    layout->insertRow(0, labelWidget, cell);
}

void CredentialForm::load(const Credential &credential)
{
    const wording::FieldText texts(m_inventory, credential, m_now);
    for (Row &row : m_rows) {
        if (row.editor == nullptr) {
            row.text->setText(texts.full(row.field->field));
            continue;
        }
        row.editor->setValue(credential.fields.value(row.field->field));
        row.baseline = row.editor->value();
        row.touched = false;
        showHints(row);
    }
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
        if (row.editor != nullptr && row.editor->value() != row.baseline) {
            const FieldValue value = row.editor->value();
            changes.set(row.field->field, isBlank(value) ? FieldValue() : value);
        }
    }
    return changes;
}

QString CredentialForm::problem() const
{
    for (const Row &row : m_rows) {
        if (row.editor != nullptr && !row.editor->problem().isEmpty()) {
            return row.editor->problem();
        }
    }
    return {};
}

bool CredentialForm::isEdited() const
{
    return !changes().isEmpty();
}

void CredentialForm::addEditor(QFormLayout *layout, FieldEditor *editor, const FieldDescriptor &field)
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
        new QLabel(field.type == FieldType::Flag ? QString() : field.label() + QLatin1StringView(":"), this);
    label->setBuddy(editor->input());
    label->setToolTip(field.meaning());
    layout->addRow(label, cell);
    const std::size_t index = m_rows.size();
    m_rows.push_back(row);
    connect(editor, &FieldEditor::changed, this, [this, index] { edited(index); });
}

void CredentialForm::addText(QFormLayout *layout, const FieldDescriptor &field)
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
    if (isFixedAtCreation(field) && m_kind.can(Verb::Rotate)) {
        auto *reason = new HintLabel(Tone::Neutral, cell);
        reason->setHint(tr("Set at creation. Rotate to change it."));
        column->addWidget(reason);
    }
    layout->addRow(field.label() + QLatin1StringView(":"), cell);
    m_rows.push_back(row);
}

void CredentialForm::edited(std::size_t index)
{
    Row &row = m_rows[index];
    row.touched = true;
    showHints(row);
    Q_EMIT changed();
}

void CredentialForm::showHints(const Row &row)
{
    const QString problem = row.editor->problem();
    // An empty required field is no fault before anybody has been there.
    row.problem->setHint(row.touched || !isBlank(row.editor->value()) ? problem : QString());
    row.remark->setHint(problem.isEmpty() ? row.editor->remark() : QString());
}

} // namespace keyturn
