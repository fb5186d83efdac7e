// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"
#include "models/domain/journalentry.h"
#include "models/operations/operations.h"
#include "ui/context.h"
#include "ui/widgets/growingdialog.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace keyturn {

class FailureBanner;

/// Settles an unknown outcome or an orphan: looks again at the vendor, shows what could be the credential in
/// question with nothing preselected, and offers to revoke one, to try again, or to close the entry.
class SettleDialog : public GrowingDialog
{
    Q_OBJECT
public:
    SettleDialog(const UiContext &context, OperationId id, QWidget *parent);

Q_SIGNALS:
    void revokeWanted(const keyturn::CredentialRef &ref);
    /// The admin wants to make another one under this owner.
    void createWanted(const keyturn::OwnerRef &owner);
    /// The same, where it was to replace this one, which is still there.
    void rotateWanted(const keyturn::CredentialRef &ref);
    /// One line for the status bar.
    void announced(const QString &text);

private:
    [[nodiscard]] const JournalEntry *entry() const;
    [[nodiscard]] QString story() const;
    void look();
    /// Whether looking can tell more: in the keychain, or in the vendor's list.
    [[nodiscard]] static bool canLook(const JournalEntry &entry);
    void looked(const Result<Operations::Candidates> &found);
    void showCandidates(const QList<Credential> &candidates);
    void showState();
    void revokeSelected();
    void tryAgain();
    void askToClose();
    void closeEntry();
    QPushButton *newButton(const QString &text, const QString &name);

    UiContext m_context;
    OperationId m_id;
    QLabel *m_story;
    FailureBanner *m_notice;
    QTreeWidget *m_candidates;
    QPushButton *m_look;
    QPushButton *m_revoke;
    QPushButton *m_tryAgain;
    QPushButton *m_dismiss;
};

} // namespace keyturn
