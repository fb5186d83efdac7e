// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/revealdialog.h"

#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"
#include "models/items/wording.h"
#include "models/operations/custody.h"
#include "models/ports/filesink.h"
#include "models/ports/platform.h"
#include "models/ports/secretvault.h"
#include "models/ports/settings.h"
#include "ui/dialogs/consumerlines.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/hintlabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/secretview.h"

#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr int shortestShownSeconds = 5;

QString fileNameFor(const JournalEntry &entry)
{
    static const QRegularExpression unfit(u"[^A-Za-z0-9._-]+"_s);
    constexpr int longest = 60;
    QString name = entry.displayName;
    name.replace(unfit, u"-"_s);
    name = name.left(longest);
    return (name.isEmpty() || name.startsWith(u'.') ? u"credential"_s : name) + u".env"_s;
}

} // namespace

RevealDialog::RevealDialog(const UiContext &context, SecretClipboard &clipboard, OperationId id,
                           QWidget *parent)
    : GrowingDialog(parent)
    , m_context(context)
    , m_clipboard(clipboard)
    , m_id(std::move(id))
    , m_heading(newPlainLabel(this, u"label.heading"_s))
    , m_notice(new Banner(this))
    , m_place(newPlainLabel(this, u"label.place"_s))
    , m_retry(newButton(tr("Try the keychain a&gain"), u"button.retryVault"_s))
    , m_recordAgain(newButton(tr("Try the &journal again"), u"button.retryJournal"_s))
{
    setObjectName(u"revealDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Hand over a secret"));
    m_notice->setObjectName(u"notice"_s);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_notice);
    layout->addWidget(m_place);
    layout->addWidget(m_retry, 0, Qt::AlignLeft);
    layout->addWidget(m_recordAgain, 0, Qt::AlignLeft);
    addFacts(layout);
    addSecret(layout);
    addProof(layout);
    addEndings(layout);
    setMinimumWidth(580);
    HelpDialog::install(this, context.vault.placeName(), HelpTopic::FreshSecret);
    connect(m_retry, &QPushButton::clicked, this, &RevealDialog::retryVault);
    connect(m_recordAgain, &QPushButton::clicked, this, &RevealDialog::recordAgain);
    connect(&m_clipboard, &SecretClipboard::changed, this, &RevealDialog::updateClipboard);
    connect(&m_context.custody, &Custody::openEntriesChanged, this, &RevealDialog::showState);
    connect(&m_context.custody.records(), &RecordAnnouncer::changed, this, &RevealDialog::showState);
    connect(&m_context.inventory.credentials(), &RecordAnnouncer::removed, this, &RevealDialog::showState);
    showState();
    updateClipboard();
    m_show->setFocus();
    findCredential();
}

void RevealDialog::changeEvent(QEvent *event)
{
    const bool left = event->type() == QEvent::ActivationChange && !isActiveWindow();
    if (left || (event->type() == QEvent::WindowStateChange && isMinimized())) {
        m_view->mask();
    }
    QDialog::changeEvent(event);
}

void RevealDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_context.platform.excludeFromCapture(winId(),
                                          m_context.settings.value(Settings::Key::BlockCapture).toBool());
}

void RevealDialog::hideEvent(QHideEvent *event)
{
    m_proof->wipeText();
    QDialog::hideEvent(event);
}

RevealDialog::~RevealDialog()
{
    // The secret's view masks itself when it is hidden and tells this dialog, which must still be whole then.
    hide();
}

const JournalEntry *RevealDialog::entry() const
{
    return m_context.custody.find(m_id);
}

void RevealDialog::showState()
{
    const JournalEntry *current = entry();
    const bool inMemory = current != nullptr && current->state == OperationState::HeldInMemory;
    const bool kept = current != nullptr && current->state == OperationState::Kept;
    const bool here = current != nullptr && hasSecret(*current);
    for (QPushButton *button : {m_show, m_copy, m_copyAll, m_save}) {
        button->setEnabled(here);
    }
    m_retry->setVisible(inMemory);
    m_recordAgain->setVisible(here && !m_context.custody.journalProblem(m_id).isEmpty());
    m_keep->setVisible(!kept);
    m_keep->setEnabled(here && !inMemory && !m_ending);
    m_handedOver->setEnabled(here && m_verified && !m_ending);
    m_discard->setEnabled(here && !m_ending);
    if (!here) {
        m_view->mask();
        m_place->setText(current != nullptr
                             ? tr("The secret is not held any more: %1.").arg(label(current->state))
                             : tr("The secret is not held any more."));
        m_closeHint->clear();
        m_old->hide();
        return;
    }
    const QString kind = descriptorOf(current->owner.kind).noun();
    //: %1 the name of a credential, %2 its kind, %3 its owner.
    m_heading->setText(
        tr("%1 – %2 of %3").arg(inSentence(current->displayName), kind, inSentence(current->ownerName)));
    m_clientId->setText(current->clientId.isEmpty() ? wording::nothing() : current->clientId);
    m_tokenUrl->setText(current->tokenUrl.isEmpty() ? wording::nothing()
                                                    : current->tokenUrl.toDisplayString());
    m_copyAll->setVisible(!current->clientId.isEmpty() || !current->tokenUrl.isEmpty());
    if (inMemory) {
        m_place->setText(tr("The secret is in this program's memory only and is lost when it ends. %1")
                             .arg(current->note));
        m_closeHint->setText(
            tr("Closing this window loses nothing yet: it stays under “Secrets to hand over”."));
    } else {
        //: %1 where it is kept, as in "your login keychain".
        m_place->setText(tr("The secret is in %1, read back and compared.").arg(m_context.vault.placeName()));
        m_closeHint->setText(kept ? tr("It stays in the keychain.")
                                  : tr("Closing this window keeps it under “Secrets to hand over”."));
    }
    sayUnrecorded();
    updateOldCredential(*current);
    makeRoom();
}

void RevealDialog::makeRoom()
{
    // Wrapped labels do not make a window higher by themselves.
    const int wanted = layout()->totalHeightForWidth(std::max(width(), minimumWidth()));
    if (wanted > height()) {
        resize(std::max(width(), minimumWidth()), wanted);
    }
}

void RevealDialog::updateClipboard()
{
    const int seconds = m_clipboard.secondsLeft();
    const bool there = m_clipboard.mayHoldOurs();
    m_clear->setVisible(there);
    if (seconds > 0) {
        m_countdown->setText(tr("On the clipboard, which is cleared in %n s.", nullptr, seconds));
    } else if (m_clipboard.isStuck()) {
        m_countdown->setText(tr("The clipboard could not be cleared and still has the secret."));
    } else {
        m_countdown->clear();
    }
    m_proof->setEnabled(!there);
    if (there && !m_verified) {
        m_proofState->setText(
            tr("Clear the clipboard first: else what comes back is only what was just copied."));
    } else if (!m_verified) {
        m_proofState->clear();
    }
    makeRoom();
}

void RevealDialog::fetch(const std::function<void(Secret)> &use)
{
    m_context.custody.reveal(m_id)->then(this, [this, use](Result<Secret, VaultError> secret) {
        if (secret) {
            use(std::move(*secret));
        } else {
            fail(secret.error().text());
        }
    });
}

void RevealDialog::toggleShown()
{
    if (!m_view->isMasked()) {
        m_view->mask();
        return;
    }
    fetch([this](Secret secret) {
        // The answer may take a while (a keychain asks); a window in the background stays masked.
        if (isActiveWindow()) {
            const int seconds = m_context.settings.value(Settings::Key::HideSecretSeconds).toInt();
            m_view->reveal(std::move(secret), std::chrono::seconds(std::max(shortestShownSeconds, seconds)));
        }
    });
}

void RevealDialog::copySecret()
{
    fetch([this](const Secret &secret) { m_clipboard.copy(secret); });
}

void RevealDialog::copyLines()
{
    fetch([this](const Secret &secret) {
        if (const JournalEntry *current = entry()) {
            m_clipboard.copy(consumerLines(*current, secret));
        }
    });
}

void RevealDialog::chooseFile()
{
    const JournalEntry *current = entry();
    if (current == nullptr) {
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Save the secret"));
    dialog->setObjectName(u"saveSecretDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    // The sink never overwrites, so there is nothing to confirm.
    dialog->setOptions(QFileDialog::DontUseNativeDialog | QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(fileNameFor(*current));
    connect(dialog, &QFileDialog::fileSelected, this, &RevealDialog::saveTo);
    dialog->open();
}

void RevealDialog::saveTo(const QString &path)
{
    fetch([this, path](const Secret &secret) {
        const JournalEntry *current = entry();
        if (current == nullptr) {
            return;
        }
        m_context.fileSink.writeOwnerOnly(path, consumerLines(*current, secret))
            ->then(this, [this, path](const StoreResult<void> &written) {
                if (written) {
                    verified(tr("Saved to %1, readable by you alone, and read back. You can finish with "
                                "“Handed over”.")
                                 .arg(path));
                } else {
                    fail(written.error().text);
                }
            });
    });
}

void RevealDialog::fail(const QString &text, const QString &details)
{
    m_notice->setMessage(Tone::Bad, text, details);
    makeRoom();
}

} // namespace keyturn
