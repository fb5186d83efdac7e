// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/fieldeditor.h"

class QTableWidget;

namespace keyturn {

/// Pairs of a key and a value, in rows; the last row is always free for another pair.
class LabelsEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit LabelsEditor(QWidget *parent);

    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QWidget *input() override;

private:
    /// As it was loaded, or what was typed without control characters and outer blanks.
    [[nodiscard]] QString cell(int row, int column) const;
    /// Whether the row is one, rather than free or unfinished.
    [[nodiscard]] bool isLabel(int row) const;
    void load(int row, int column, const QString &text);
    /// An empty one; its number.
    int addRow();
    void removeCurrentRow();
    void keepOneFreeRow();

    QTableWidget *m_table;
};

} // namespace keyturn
