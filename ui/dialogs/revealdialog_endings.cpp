// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

// How a reveal ends: kept, handed over after a proof, discarded; and what becomes of the one that was
// replaced.

#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"
#include "models/domain/pastedsignin.h"
#include "models/inventory/inventory.h"
#include "models/operations/custody.h"
#include "models/operations/operations.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/revealdialog.h"
#include "ui/dialogs/writefailure.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/secretedit.h"

#include <QLabel>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

/// Alone, or among the lines that a consumer needs.
bool holds(const QString &text, const Secret &secret)
{
    if (Secret::take(QStringView(text).trimmed().toUtf8()).equals(secret)) {
        return true;
    }
    const auto signIn = findSignIn(text);
    return signIn && signIn->secret.equals(secret);
}

} // namespace

void RevealDialog::proofEdited()
{
    if (m_comparing) {
        m_compareAgain = true;
        return;
    }
    m_comparing = true;
    m_context.custody.reveal(m_id)->then(this, [this](Result<Secret, VaultError> secret) {
        m_comparing = false;
        if (!secret) {
            fail(secret.error().text());
        } else if (std::exchange(m_compareAgain, false)) {
            proofEdited();
        } else {
            compareProof(*secret);
        }
    });
}

void RevealDialog::compareProof(const Secret &secret)
{
    QString text = m_proof->text();
    if (text.isEmpty()) {
        m_proofState->clear();
        return;
    }
    if (holds(text, secret)) {
        text.clear();
        m_proof->wipeText();
        verified(tr("The copy is the same. You can finish with “Handed over”."));
    } else {
        m_proofState->setText(tr("This is not the secret, or not all of it."));
    }
}

void RevealDialog::verified(const QString &how)
{
    m_verified = true;
    m_notice->clear();
    m_proofState->setText(how);
    showState();
}

void RevealDialog::retryVault()
{
    m_retry->setEnabled(false);
    m_context.custody.retryVault(m_id)->then(this, [this](const StoreResult<void> &kept) {
        m_retry->setEnabled(true);
        if (kept) {
            m_notice->clear();
            showState();
        } else {
            fail(kept.error().text);
        }
    });
}

void RevealDialog::keep()
{
    setEnding(true);
    m_context.custody.keep(m_id)->then(this, [this](const StoreResult<void> &result) {
        ended(result, tr("The secret stays in the keychain."));
    });
}

void RevealDialog::handOver()
{
    setEnding(true);
    m_context.custody.handOver(m_id)->then(this, [this](const StoreResult<void> &result) {
        const JournalEntry *current = entry();
        const bool isLeft = current != nullptr && current->vaultItem;
        ended(result, isLeft
                          ? tr("Handed over. The secret is still in the keychain; Keyturn deletes it when it "
                               "starts again.")
                          : tr("Handed over; the secret is gone from the keychain."));
    });
}

void RevealDialog::askToDiscard()
{
    const JournalEntry *current = entry();
    if (current == nullptr) {
        return;
    }
    const QString obstacle = m_context.operations.obstacle(Verb::Revoke, current->credential);
    QString text =
        tr("Discard the secret of “%1”? It cannot be had again. A credential whose secret nobody holds is "
           "of no use, so it should be revoked too.")
            .arg(inSentence(current->displayName));
    if (!obstacle.isEmpty()) {
        text += u"\n\n"_s + obstacle;
    }
    QList<Choice> choices;
    if (obstacle.isEmpty()) {
        choices << Choice{.text = tr("Discard and &revoke"),
                          .name = u"button.discardAndRevoke"_s,
                          .role = QMessageBox::AcceptRole,
                          .chosen = [this] { revokeAndDiscard(); },
                          .isDefault = true};
    }
    choices << Choice{.text = tr("&Discard only"),
                      .name = u"button.discardOnly"_s,
                      .role = QMessageBox::DestructiveRole,
                      .chosen = [this] { discard(); }};
    choices << Choice{.text = tr("Cancel"),
                      .name = u"button.cancelDiscard"_s,
                      .role = QMessageBox::RejectRole,
                      .chosen = {},
                      .isDefault = !obstacle.isEmpty()};
    ask(this, u"discardDialog"_s, QMessageBox::Warning, tr("Discard the secret"), text, choices);
}

void RevealDialog::discard()
{
    setEnding(true);
    m_context.custody.discard(m_id)->then(this, [this](const StoreResult<void> &result) {
        ended(result, tr("The secret was discarded. Its credential still exists."));
    });
}

void RevealDialog::revokeAndDiscard()
{
    const JournalEntry *current = entry();
    if (current == nullptr) {
        return;
    }
    m_revoking = true;
    setEnding(true);
    m_context.operations.revoke(current->credential)->then(this, [this](const Result<void> &revoked) {
        m_revoking = false;
        if (!revoked) {
            setEnding(false);
            const auto words =
                WriteFailure::of(revoked.error(), tr("It was not revoked, so its secret is still held."),
                                 tr("It is not known whether it was revoked. Its secret is still held."));
            fail(words.text, words.details);
            return;
        }
        // Custody has ended the entry and deleted its secret with the credential.
        ended({}, tr("Discarded and revoked."));
    });
}

void RevealDialog::updateOldCredential(const JournalEntry &current)
{
    const Credential *old =
        current.replaces.isNull() ? nullptr : m_context.inventory.credentials().find(current.replaces);
    const bool alive = old != nullptr && !old->fields.instant(Field::Deleted).isValid();
    m_old->setVisible(alive);
    if (alive) {
        m_oldText->setText(
            tr("It replaces “%1”, which is still alive. Revoke that one only after its consumer uses "
               "the new client ID and secret.")
                .arg(inSentence(old->title())));
    }
}

void RevealDialog::reject()
{
    if (m_revoking) {
        m_notice->setMessage(Tone::Neutral, tr("It is being revoked. Wait for the vendor's answer."));
        return;
    }
    QDialog::reject();
}

void RevealDialog::setEnding(bool ending)
{
    m_ending = ending;
    showState();
}

void RevealDialog::ended(const StoreResult<void> &result, const QString &announcement)
{
    if (!result) {
        setEnding(false);
        fail(result.error().text);
        return;
    }
    Q_EMIT announced(announcement);
    accept();
}

} // namespace keyturn
