// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/journalentry.h"
#include "models/ports/secretvault.h"
#include "models/ports/storeerror.h"
#include "ui/context.h"
#include "ui/widgets/growingdialog.h"

#include <functional>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace keyturn {

class Banner;
class HintLabel;
class SecretClipboard;
class SecretEdit;
class SecretView;

/// Where a fresh or kept secret is handed over: masked at first, shown, copied or saved on request, and ended
/// in one of the ways of custody. The secret is read from where it is kept for each of these and wiped after
/// it. Closing ends nothing: the entry stays under "Secrets to hand over".
class RevealDialog : public GrowingDialog
{
    Q_OBJECT
public:
    /// `clipboard` must outlive it.
    RevealDialog(const UiContext &context, SecretClipboard &clipboard, OperationId id, QWidget *parent);
    ~RevealDialog() override;

    [[nodiscard]] const OperationId &operation() const { return m_id; }

    /// Not while the credential is being revoked.
    void reject() override;

Q_SIGNALS:
    /// The admin asks to revoke this credential: the one that was replaced.
    void revokeWanted(const keyturn::CredentialRef &ref);
    /// One line for the status bar.
    void announced(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addFacts(QVBoxLayout *layout);
    void addSecret(QVBoxLayout *layout);
    void addProof(QVBoxLayout *layout);
    void addEndings(QVBoxLayout *layout);
    QLabel *addFact(QFormLayout *form, const QString &label, const QString &name);
    QPushButton *newButton(const QString &text, const QString &name);

    [[nodiscard]] const JournalEntry *entry() const;
    /// Shows where the entry stands now.
    void showState();
    void updateClipboard();
    void makeRoom();
    void updateOldCredential(const JournalEntry &current);
    void fetch(const std::function<void(Secret)> &use);
    void toggleShown();
    void copySecret();
    void copyLines();
    void chooseFile();
    void saveTo(const QString &path);
    void proofEdited();
    void compareProof(const Secret &secret);
    void verified(const QString &how);
    void retryVault();
    void sayUnrecorded();
    void recordAgain();
    /// A secret that only the keychain knew: asks the vendor which credential it belongs to.
    void findCredential();
    void keep();
    void handOver();
    void askToDiscard();
    void discard();
    void revokeAndDiscard();
    /// One ending at a time: while one is on its way, no other can be chosen.
    void setEnding(bool ending);
    void ended(const StoreResult<void> &result, const QString &announcement);
    void fail(const QString &text, const QString &details = {});

    UiContext m_context;
    SecretClipboard &m_clipboard;
    OperationId m_id;
    bool m_verified = false;
    bool m_comparing = false;
    bool m_compareAgain = false;
    bool m_ending = false;
    bool m_revoking = false;
    QLabel *m_heading;
    Banner *m_notice;
    QLabel *m_place;
    QPushButton *m_retry;
    QPushButton *m_recordAgain;
    QLabel *m_clientId = nullptr;
    QLabel *m_tokenUrl = nullptr;
    SecretView *m_view = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_copyAll = nullptr;
    QPushButton *m_save = nullptr;
    QLabel *m_countdown = nullptr;
    QPushButton *m_clear = nullptr;
    SecretEdit *m_proof = nullptr;
    QLabel *m_proofState = nullptr;
    QWidget *m_old = nullptr;
    QLabel *m_oldText = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_handedOver = nullptr;
    QPushButton *m_discard = nullptr;
    QLabel *m_closeHint = nullptr;
};

} // namespace keyturn
