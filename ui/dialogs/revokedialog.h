// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/kind.h"
#include "models/domain/result.h"
#include "ui/context.h"
#include "ui/widgets/growingdialog.h"

class QBoxLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace keyturn {

class FailureBanner;
struct Credential;

/// Asks before a credential is revoked: which, whose, when last used, what will stop. Defaults to Cancel.
/// Shows the progress and a failure of what CredentialFlows does then.
class RevokeDialog : public GrowingDialog
{
    Q_OBJECT
public:
    RevokeDialog(const UiContext &context, const CredentialRef &ref, QWidget *parent);

    /// For the admin: "old-ci" and its owner.
    [[nodiscard]] const QString &title() const { return m_title; }

    [[nodiscard]] const QString &ownerName() const { return m_ownerName; }

    /// What is said where nobody knows whether it was revoked.
    [[nodiscard]] QString doubt() const;

    /// What became of it: closes, or shows why not. Where that is not known, it cannot be confirmed again:
    /// first it must be seen that it is still there.
    void answered(const Result<void> &result);

Q_SIGNALS:
    /// The admin has confirmed. Who revokes tells answered(), if the dialog is still there: closing it stops
    /// nothing.
    void confirmed();

private:
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString lastUse(const Credential &credential) const;
    /// Whether nobody can sign in with it any more.
    [[nodiscard]] bool isExpired() const;
    /// What its consumer meets from now on.
    [[nodiscard]] QString consequence() const;
    /// For who prefers to type the name before every revocation.
    void addNameField(QBoxLayout &layout);
    void allow();
    /// What speaks against it; may be empty.
    [[nodiscard]] QString warning() const;
    void confirm();

    UiContext m_context;
    CredentialRef m_ref;
    QString m_title;
    QString m_ownerName;
    FailureBanner *m_notice;
    QProgressBar *m_busy;
    QPushButton *m_ok;
    QPushButton *m_cancel;
    /// Null where no name is asked for.
    QLineEdit *m_typed = nullptr;
    QString m_obstacle;
    bool m_isInDoubt = false;
};

} // namespace keyturn
