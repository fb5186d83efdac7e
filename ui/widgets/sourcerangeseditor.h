// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/fieldeditor.h"

#include <expected>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace keyturn {

/// A list of CIDRs, one per line; pasted lists may be parted by commas or blanks too. What was loaded and not
/// touched is kept as the vendor spelled it.
class SourceRangesEditor : public FieldEditor
{
    Q_OBJECT
public:
    SourceRangesEditor(int limit, QWidget *parent);

    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString remark() const override;
    [[nodiscard]] QWidget *input() override;

private:
    [[nodiscard]] QStringList tokens() const;
    [[nodiscard]] QString problemWith(const QString &token) const;
    void offerMending();
    void mend();

    int m_limit;
    QPlainTextEdit *m_edit;
    QPushButton *m_mend;
};

} // namespace keyturn
