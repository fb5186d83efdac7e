// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"
#include "models/domain/kinddescriptor.h"
#include "ui/widgets/fieldeditor.h"

namespace keyturn {

/// What editors offer beyond what the descriptor says.
struct EditorChoices
{
    /// The roles that can be picked.
    QList<Role> roles;
    /// Names seen on other credentials, for completion.
    QStringList names;
    /// UTC; what expiry is counted from.
    QDateTime now;
};

/// What a form is for.
enum class FormMode : quint8 { Create, Update };

/// The editor for one field that the form offers; null for types that are only ever shown. Its input carries
/// the object name `field.<key>` and the field's label as accessible name.
[[nodiscard]] FieldEditor *makeFieldEditor(const KindDescriptor &kind, const FieldDescriptor &field,
                                           FormMode mode, const EditorChoices &choices, QWidget *parent);

} // namespace keyturn
