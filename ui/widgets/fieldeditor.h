// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/fieldvalue.h"

#include <QWidget>

namespace keyturn {

/// Edits one field of a credential: a value in, a value out, and words about what is wrong with it. A form
/// owns one for each field that it offers.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual FieldValue value() const = 0;
    /// Does not emit changed().
    virtual void setValue(const FieldValue &value) = 0;

    /// Why the value cannot be sent, as a sentence for the admin; empty if it can.
    [[nodiscard]] virtual QString problem() const { return {}; }

    /// What is worth knowing about the value all the same; may be empty.
    [[nodiscard]] virtual QString remark() const { return {}; }

    /// The widget that takes the keys: buddy of the label, bearer of the object and accessible names.
    [[nodiscard]] virtual QWidget *input() = 0;

Q_SIGNALS:
    /// The admin has edited it.
    void changed();
};

} // namespace keyturn
