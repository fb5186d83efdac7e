// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <QPointer>

#include <memory>

namespace keyturn {

/// A dialog for as long as it is open: until it has finished, or is gone. Visibility does not tell: IdleLock
/// hides what is open. A value; copies stand for the same dialog.
template<class Dialog>
class OpenDialog
{
public:
    OpenDialog() = default;

    explicit OpenDialog(Dialog *dialog)
        : m_dialog(std::make_shared<QPointer<Dialog>>(dialog))
    {
        QObject::connect(dialog, &QDialog::finished, dialog, [held = m_dialog] { held->clear(); });
    }

    /// Null if it is not open any more.
    [[nodiscard]] Dialog *get() const { return m_dialog ? m_dialog->data() : nullptr; }

private:
    std::shared_ptr<QPointer<Dialog>> m_dialog;
};

} // namespace keyturn
