// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/credentialflows.h"

#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"
#include "models/operations/custody.h"
#include "models/operations/operations.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/bulkrevokedialog.h"
#include "ui/dialogs/connectorrotatedialog.h"
#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/editdialog.h"
#include "ui/dialogs/opendialog.h"
#include "ui/dialogs/revealdialog.h"
#include "ui/dialogs/revokedialog.h"
#include "ui/dialogs/rotatedialog.h"
#include "ui/dialogs/settledialog.h"
#include "ui/dialogs/writefailure.h"
#include "ui/widgets/profilestrip.h"
#include "ui/widgets/secretclipboard.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

class CredentialFlows::Private
{
public:
    Private(CredentialFlows *flows, const UiContext &with, QWidget *over)
        : q(flows)
        , context(with)
        , window(over)
        , clipboard(with.platform, with.settings)
    {
    }

    void openMint(MintDialog *dialog, const ProfileId &profile);
    void watch(MintOperation *operation, MintDialog *dialog);
    void openReveal(const OperationId &id);
    void sayMade(const OperationId &id);
    void openRevoke(const CredentialRef &ref, QWidget *parent);
    /// Goes on when the dialog has been closed.
    void revoke(const CredentialRef &ref, RevokeDialog *dialog);
    void sayReadBack(const OperationId &id, const QStringList &differences, const QString &problem);
    /// The topmost of our windows, for a dialog over it.
    [[nodiscard]] QWidget *top() const;

    CredentialFlows *q;
    UiContext context;
    QWidget *window;
    SecretClipboard clipboard;
    QList<QPointer<MintOperation>> running;
    OpenDialog<RevealDialog> revealing;
};

void CredentialFlows::Private::openMint(MintDialog *dialog, const ProfileId &profile)
{
    ProfileStrip::addTo(*dialog, context.profiles, profile);
    QObject::connect(dialog, &MintDialog::minting, q,
                     [this, dialog](MintOperation *operation) { watch(operation, dialog); });
    QObject::connect(dialog, &MintDialog::lookAgainWanted, q, &CredentialFlows::settle);
    dialog->open();
}

void CredentialFlows::Private::watch(MintOperation *operation, MintDialog *dialog)
{
    running.removeAll(nullptr);
    running << operation;
    const OperationId id = operation->id();
    const QString name = inSentence(operation->entry().displayName);
    const OpenDialog<MintDialog> shown(dialog);
    QObject::connect(operation, &MintOperation::secretHeld, q, [this, id] {
        openReveal(id);
        QObject::connect(revealing.get(), &RevealDialog::finished, q, [this, id] { sayMade(id); });
    });
    QObject::connect(operation, &MintOperation::readBack, q,
                     [this, id](const QStringList &differences, const QString &problem) {
                         sayReadBack(id, differences, problem);
                     });
    QObject::connect(operation, &MintOperation::outcomeUnknown, q, [this, name] {
        Q_EMIT q->announced(
            tr("It is not known whether “%1” was created: see “Secrets to hand over”.").arg(name));
    });
    QObject::connect(operation, &MintOperation::refused, q, [this, shown, name](const ApiError &error) {
        if (shown.get() == nullptr && error.kind != ApiError::Kind::Cancelled) {
            const auto words = WriteFailure::of(error, tr("“%1” was not created.").arg(name), {});
            tell(window, u"mintFailed"_s, tr("Not created"), words.text, words.details);
        }
    });
}

void CredentialFlows::Private::openReveal(const OperationId &id)
{
    if (RevealDialog *open = revealing.get(); open != nullptr && open->operation() == id) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new RevealDialog(context, clipboard, id, top());
    if (const JournalEntry *entry = context.custody.find(id)) {
        ProfileStrip::addTo(*dialog, context.profiles, entry->owner.profile);
    }
    revealing = OpenDialog(dialog);
    QObject::connect(dialog, &RevealDialog::announced, q, &CredentialFlows::announced);
    QObject::connect(dialog, &RevealDialog::revokeWanted, q,
                     [this, dialog](const CredentialRef &ref) { openRevoke(ref, dialog); });
    dialog->open();
}

void CredentialFlows::Private::sayMade(const OperationId &id)
{
    const JournalEntry *entry = context.custody.find(id);
    if (entry != nullptr && !entry->credential.isNull()) {
        Q_EMIT q->made(entry->credential);
    }
}

void CredentialFlows::Private::openRevoke(const CredentialRef &ref, QWidget *parent)
{
    auto *dialog = new RevokeDialog(context, ref, parent);
    ProfileStrip::addTo(*dialog, context.profiles, ref.profile());
    QObject::connect(dialog, &RevokeDialog::confirmed, q, [this, dialog, ref] { revoke(ref, dialog); });
    dialog->open();
}

void CredentialFlows::Private::revoke(const CredentialRef &ref, RevokeDialog *dialog)
{
    const OpenDialog<RevokeDialog> shown(dialog);
    const QString title = dialog->title();
    const QString owner = dialog->ownerName();
    const QString doubt = dialog->doubt();
    context.operations.revoke(ref)->then(q, [this, shown, title, owner, doubt](const Result<void> &result) {
        if (result) {
            Q_EMIT q->announced(tr("Revoked “%1” of %2.").arg(title, owner));
        }
        if (RevokeDialog *open = shown.get()) {
            open->answered(result);
        } else if (!result) {
            const ApiError &error = result.error();
            const auto words =
                WriteFailure::of(error, tr("“%1” of %2 was not revoked.").arg(title, owner), doubt);
            // Over the window, which outlives every other dialog.
            tell(window, u"revocationFailed"_s,
                 error.serverMayHaveActed ? tr("Not known whether it was revoked") : tr("Not revoked"),
                 words.text, words.details);
        }
    });
}

void CredentialFlows::Private::sayReadBack(const OperationId &id, const QStringList &differences,
                                           const QString &problem)
{
    const JournalEntry *entry = context.custody.find(id);
    if (entry == nullptr) {
        return;
    }
    if (!problem.isEmpty()) {
        tell(window, u"readBackProblem"_s, tr("Restrictions were not compared"),
             tr("“%1” was made, but could not be read back, so it is not known whether it has the "
                "restrictions you asked for. Look at it before you hand it over.")
                     .arg(inSentence(entry->displayName)) +
                 u"\n\n"_s + problem);
    }
    if (differences.isEmpty()) {
        return;
    }
    const CredentialRef ref = entry->credential;
    const QString text = tr("“%1” was made, but not with all the restrictions you asked for:")
                             .arg(inSentence(entry->displayName)) +
                         u"\n\n"_s + differences.join(u'\n') + u"\n\n"_s +
                         tr("It can do more than it should. Do not hand it over before this is settled.");
    // Over the window and not over the reveal, so that it stays when that is closed.
    ask(window, u"restrictionAlarm"_s, QMessageBox::Critical, tr("A restriction is missing"), text,
        {{.text = tr("&Revoke it …"),
          .name = u"button.revokeAlarmed"_s,
          .role = QMessageBox::AcceptRole,
          .chosen = [this, ref] { openRevoke(ref, top()); },
          .isDefault = true},
         {.text = tr("&Leave it for now"),
          .name = u"button.leaveAlarmed"_s,
          .role = QMessageBox::RejectRole,
          .chosen = {}}},
        text);
}

QWidget *CredentialFlows::Private::top() const
{
    return revealing.get() != nullptr ? static_cast<QWidget *>(revealing.get()) : window;
}

CredentialFlows::CredentialFlows(const UiContext &context, QWidget *window)
    : QObject(window)
    , d(std::make_unique<Private>(this, context, window))
{
}

CredentialFlows::~CredentialFlows() = default;

void CredentialFlows::create(const ProfileId &profile, Kind kind, const std::optional<OwnerRef> &owner)
{
    if (descriptorOf(kind).rotation == Rotation::ByVendorCall) {
        d->openMint(new ConnectorRotateDialog(d->context, profile, kind, owner, {}, d->window), profile);
    } else {
        d->openMint(new CreateDialog(d->context, profile, kind, owner, d->window), profile);
    }
}

void CredentialFlows::edit(const CredentialRef &ref)
{
    const QString obstacle = d->context.operations.obstacle(Verb::Update, ref);
    EditOperation *operation = obstacle.isEmpty() ? d->context.operations.edit(ref) : nullptr;
    if (operation == nullptr) {
        Q_EMIT announced(obstacle.isEmpty() ? tr("This connection does not exist any more.") : obstacle);
        return;
    }
    auto *dialog = new EditDialog(d->context, operation, d->window);
    ProfileStrip::addTo(*dialog, d->context.profiles, ref.profile());
    connect(dialog, &EditDialog::announced, this, &CredentialFlows::announced);
    connect(dialog, &EditDialog::rotateWanted, this, &CredentialFlows::rotate);
    dialog->open();
}

void CredentialFlows::rotate(const CredentialRef &ref)
{
    if (descriptorOf(ref.kind()).rotation == Rotation::ByVendorCall) {
        d->openMint(
            new ConnectorRotateDialog(d->context, ref.profile(), ref.kind(), ref.owner, ref, d->window),
            ref.profile());
    } else {
        d->openMint(new RotateDialog(d->context, ref, d->window), ref.profile());
    }
}

void CredentialFlows::revoke(const CredentialRef &ref)
{
    d->openRevoke(ref, d->window);
}

void CredentialFlows::revoke(const QList<CredentialRef> &refs)
{
    auto *dialog = new BulkRevokeDialog(d->context, refs, d->window);
    connect(dialog, &BulkRevokeDialog::announced, this, &CredentialFlows::announced);
    dialog->open();
}

void CredentialFlows::reveal(const OperationId &id)
{
    d->openReveal(id);
}

void CredentialFlows::settle(const OperationId &id)
{
    auto *dialog = new SettleDialog(d->context, id, d->window);
    if (const JournalEntry *entry = d->context.custody.find(id)) {
        ProfileStrip::addTo(*dialog, d->context.profiles, entry->owner.profile);
    }
    connect(dialog, &SettleDialog::announced, this, &CredentialFlows::announced);
    connect(dialog, &SettleDialog::createWanted, this,
            [this](const OwnerRef &owner) { create(owner.profile, owner.kind, owner); });
    connect(dialog, &SettleDialog::rotateWanted, this, &CredentialFlows::rotate);
    connect(dialog, &SettleDialog::revokeWanted, this,
            [this, dialog](const CredentialRef &ref) { d->openRevoke(ref, dialog); });
    dialog->open();
}

SecretClipboard &CredentialFlows::clipboard()
{
    return d->clipboard;
}

QString CredentialFlows::obstacleToQuitting() const
{
    if (const int inMemory = d->context.custody.inMemoryCount(); inMemory > 0) {
        return tr("Secrets that are in this program's memory only and would be lost: %1. Hand them over, "
                  "move "
                  "them to the keychain, or discard them first.")
            .arg(inMemory);
    }
    if (const int unrecorded = d->context.custody.unrecordedCount(); unrecorded > 0) {
        return tr("Keyturn's journal could not be written, so after a restart it would not be known which "
                  "credential a secret belongs to. Secrets concerned: %1. Try the journal again, hand them "
                  "over, "
                  "or discard them first.")
            .arg(unrecorded);
    }
    const bool onItsWay = std::ranges::any_of(d->running, [](const QPointer<MintOperation> &operation) {
        return operation && operation->step() >= MintOperation::Step::Sending &&
               operation->step() < MintOperation::Step::ReadingBack;
    });
    return onItsWay ? tr("A request that makes a secret is on its way. Wait for its answer.") : QString();
}

} // namespace keyturn
