// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/growingdialog.h"

namespace keyturn {

/// A dialog in which something is entered. Escape and the window's own way to close it, which are easily hit
/// by mistake, ask before they lose it; a Cancel button is meant, and does not.
class InputDialog : public GrowingDialog
{
    Q_OBJECT
public:
    using GrowingDialog::GrowingDialog;

protected:
    /// Whether closing now would lose what was entered.
    [[nodiscard]] virtual bool closingLosesInput() const = 0;

    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void askToClose();
};

} // namespace keyturn
