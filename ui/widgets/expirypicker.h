// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/kinddescriptor.h"
#include "ui/widgets/fieldeditor.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QPushButton;

namespace keyturn {

/// For a new credential: one of the vendor's durations, each with the date it leads to.
class ExpiryPicker : public FieldEditor
{
    Q_OBJECT
public:
    ExpiryPicker(const ExpiryPolicy &policy, QDateTime now, QWidget *parent);

    /// Seconds from now; monostate for "does not expire".
    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
    [[nodiscard]] QWidget *input() override;

private:
    void addDays(int days, bool advised);

    QDateTime m_now;
    QComboBox *m_combo;
};

/// For an existing credential: an instant, which may be taken from the vendor's durations, or never where the
/// vendor has that.
class ExpiryEditor : public FieldEditor
{
    Q_OBJECT
public:
    ExpiryEditor(const ExpiryPolicy &policy, QDateTime now, QWidget *parent);

    /// UTC; monostate for "does not expire". Untouched, it is the loaded value to the millisecond.
    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
    [[nodiscard]] QString problem() const override;
    /// How far off it is.
    [[nodiscard]] QString remark() const override;
    [[nodiscard]] QWidget *input() override;

private:
    [[nodiscard]] QPushButton *makeChoices(const ExpiryPolicy &policy);
    void edited();

    QDateTime m_now;
    FieldValue m_loaded;
    bool m_touched = false;
    QDateTimeEdit *m_edit;
    QCheckBox *m_never;
};

} // namespace keyturn
