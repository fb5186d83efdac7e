// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

namespace keyturn {

/// A dialog that grows when its content needs more height, as when a line appears below a field. Qt does so
/// only for content whose height does not depend on its width, which wrapped text does. It never shrinks by
/// itself, so that nothing jumps while one types.
class GrowingDialog : public QDialog
{
    Q_OBJECT
public:
    using QDialog::QDialog;

protected:
    bool event(QEvent *event) override;
};

} // namespace keyturn
