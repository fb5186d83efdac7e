// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/result.h"
#include "models/ports/releases.h"
#include "ui/widgets/growingdialog.h"

#include <optional>

class QLabel;
class QPushButton;

namespace keyturn {

class UpdateCheck;

/// Looks for a newer Keyturn and says what it found; leads to its page in the browser, and installs nothing.
/// Window-modal; deletes itself.
class UpdateDialog : public GrowingDialog
{
    Q_OBJECT
public:
    /// `version` is the one of this program. `updates` must outlive it.
    UpdateDialog(UpdateCheck &updates, const QString &version, QWidget *parent);

private:
    void look();
    void showOutcome(const Result<std::optional<Release>> &outcome);
    void openPage();

    UpdateCheck &m_updates;
    QString m_version;
    QUrl m_page;
    QLabel *m_text;
    QPushButton *m_open;
    QPushButton *m_again;
};

} // namespace keyturn
