// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/fieldeditors.h"

#include "ui/widgets/expirypicker.h"
#include "ui/widgets/labelseditor.h"
#include "ui/widgets/nameseditor.h"
#include "ui/widgets/rolespicker.h"
#include "ui/widgets/simpleeditors.h"
#include "ui/widgets/sourcerangeseditor.h"

namespace keyturn {

namespace {

FieldEditor *newEditor(const KindDescriptor &kind, const FieldDescriptor &field, FormMode mode,
                       const EditorChoices &choices, QWidget *parent)
{
    const Offer offer = mode == FormMode::Create ? field.onCreate : field.onUpdate;
    switch (field.type) {
    case FieldType::Text:
        return new TextEditor(offer == Offer::Required, parent);
    case FieldType::Flag:
        return new FlagEditor(field.label(), field.meaning(), parent);
    case FieldType::SdkType:
        return new SdkTypeEditor(parent);
    case FieldType::Expiry:
        if (mode == FormMode::Create) {
            return new ExpiryPicker(kind.expiry, choices.now, parent);
        }
        return new ExpiryEditor(kind.expiry, choices.now, parent);
    case FieldType::SourceRanges:
        return new SourceRangesEditor(kind.maxSourceRanges, parent);
    case FieldType::Roles:
        return new RolesPicker(choices.roles, parent);
    case FieldType::Names:
        return new NamesEditor(choices.names, field.meaning(), parent);
    case FieldType::Labels:
        return new LabelsEditor(parent);
    case FieldType::Identifier:
    case FieldType::Instant:
    case FieldType::OwnerReference:
    case FieldType::IdentityReference:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace

FieldEditor *makeFieldEditor(const KindDescriptor &kind, const FieldDescriptor &field, FormMode mode,
                             const EditorChoices &choices, QWidget *parent)
{
    FieldEditor *editor = newEditor(kind, field, mode, choices, parent);
    if (editor != nullptr) {
        editor->setObjectName(QLatin1StringView("editor.") + field.key);
        editor->setToolTip(field.meaning());
        editor->setWhatsThis(field.meaning());
        QWidget *input = editor->input();
        input->setObjectName(QLatin1StringView("field.") + field.key);
        input->setAccessibleName(field.label());
        input->setAccessibleDescription(field.meaning());
        // On the input itself too: Shift+F1 asks the widget that has the keyboard.
        input->setWhatsThis(field.meaning());
        editor->setFocusProxy(input);
    }
    return editor;
}

} // namespace keyturn
