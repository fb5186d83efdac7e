// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/inputdialog.h"

#include "ui/dialogs/ask.h"

#include <QCloseEvent>
#include <QKeyEvent>

namespace keyturn {

void InputDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) && closingLosesInput()) {
        askToClose();
        return;
    }
    GrowingDialog::keyPressEvent(event);
}

void InputDialog::closeEvent(QCloseEvent *event)
{
    if (isVisible() && closingLosesInput()) {
        event->ignore();
        askToClose();
        return;
    }
    GrowingDialog::closeEvent(event);
}

void InputDialog::askToClose()
{
    askToLoseInput(this, tr("Close and lose what you entered?"), [this] { reject(); });
}

} // namespace keyturn
