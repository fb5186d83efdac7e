// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"
#include "ui/widgets/fieldeditor.h"

class QLineEdit;
class QListWidget;

namespace keyturn {

/// Roles, picked by name. IDs whose name is not known are kept and shown as they are.
class RolesPicker : public FieldEditor
{
    Q_OBJECT
public:
    RolesPicker(const QList<Role> &roles, QWidget *parent);

    /// The IDs in the order they were loaded, then those that were added, by name.
    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
    [[nodiscard]] QString remark() const override;
    [[nodiscard]] QWidget *input() override;

private:
    void filter(const QString &needle);

    QStringList m_loaded;
    QLineEdit *m_filter;
    QListWidget *m_list;
};

} // namespace keyturn
