// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/fieldeditor.h"

class QLineEdit;
class QListWidget;

namespace keyturn {

/// Free names, such as environments: typed one by one (or pasted, parted by commas) with completion from
/// those already in use.
class NamesEditor : public FieldEditor
{
    Q_OBJECT
public:
    /// `emptyMeaning` is shown while the list is empty.
    NamesEditor(const QStringList &known, QString emptyMeaning, QWidget *parent);

    /// What is typed but not added yet counts too.
    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
    [[nodiscard]] QString remark() const override;
    [[nodiscard]] QWidget *input() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QStringList names() const;
    void addTyped();
    void removeSelected();

    QString m_emptyMeaning;
    QLineEdit *m_edit;
    QListWidget *m_list;
};

} // namespace keyturn
