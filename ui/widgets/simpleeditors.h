// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/fieldeditor.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace keyturn {

/// One line of text without control characters, trimmed.
class TextEditor : public FieldEditor
{
    Q_OBJECT
public:
    TextEditor(bool required, QWidget *parent);

    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QWidget *input() override;

private:
    void dropControlCharacters();

    bool m_required;
    QLineEdit *m_edit;
};

/// Yes or no, with a warning while it is yes.
class FlagEditor : public FieldEditor
{
    Q_OBJECT
public:
    FlagEditor(const QString &label, QString warning, QWidget *parent);

    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
    [[nodiscard]] QString remark() const override;
    [[nodiscard]] QWidget *input() override;

private:
    QString m_warning;
    QCheckBox *m_box;
};

/// One of the vendor's SDK types. A token that Keyturn does not know stays as it is.
class SdkTypeEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit SdkTypeEditor(QWidget *parent);

    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
    [[nodiscard]] QWidget *input() override;

private:
    QComboBox *m_combo;
};

/// Text without characters that no single line can show: control characters, line and paragraph separators.
[[nodiscard]] QString withoutControlCharacters(const QString &text);

} // namespace keyturn
