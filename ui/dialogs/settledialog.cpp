// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/settledialog.h"

#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"
#include "models/items/fieldtext.h"
#include "models/items/timewording.h"
#include "models/operations/custody.h"
#include "models/operations/operations.h"
#include "models/ports/clock.h"
#include "models/ports/secretvault.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/failurebanner.h"
#include "ui/dialogs/helpdialog.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr int candidatesHeight = 140;

ProfileId profileOf(const Custody &custody, const OperationId &id)
{
    const JournalEntry *entry = custody.find(id);
    return entry != nullptr ? entry->owner.profile : ProfileId();
}

} // namespace

SettleDialog::SettleDialog(const UiContext &context, OperationId id, QWidget *parent)
    : GrowingDialog(parent)
    , m_context(context)
    , m_id(std::move(id))
    , m_story(new QLabel(this))
    , m_notice(new FailureBanner(context, profileOf(context.custody, m_id), this))
    , m_candidates(new QTreeWidget(this))
    , m_look(newButton(tr("&Look again"), u"button.lookAgain"_s))
    , m_revoke(newButton(tr("&Revoke the selected one …"), u"button.revokeCandidate"_s))
    , m_tryAgain(newButton(tr("Create &another …"), u"button.tryAgain"_s))
    , m_dismiss(newButton(tr("&Settled …"), u"button.dismiss"_s))
{
    setObjectName(u"settleDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Settle an open question"));
    m_story->setObjectName(u"label.story"_s);
    m_story->setTextFormat(Qt::PlainText);
    m_story->setWordWrap(true);
    m_notice->setObjectName(u"notice"_s);
    m_candidates->setObjectName(u"list.candidates"_s);
    m_candidates->setAccessibleName(tr("Credentials that could be it"));
    m_candidates->setHeaderLabels({tr("Name"), tr("Created"), tr("Last used"), tr("Client ID or ID")});
    m_candidates->setRootIsDecorated(false);
    m_candidates->setMinimumHeight(candidatesHeight);
    QPushButton *close = newButton(tr("Close"), u"button.close"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_look, m_revoke, m_tryAgain, m_dismiss}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_story);
    layout->addWidget(m_notice);
    layout->addWidget(m_candidates, 100);
    layout->addStretch(1);
    layout->addLayout(buttons);
    resize(720, minimumSizeHint().height());
    HelpDialog::install(this, context.vault.placeName(), HelpTopic::UnknownOutcome);
    connect(m_look, &QPushButton::clicked, this, &SettleDialog::look);
    connect(m_notice, &FailureBanner::connectionChanged, this, &SettleDialog::look);
    connect(m_revoke, &QPushButton::clicked, this, &SettleDialog::revokeSelected);
    connect(m_tryAgain, &QPushButton::clicked, this, &SettleDialog::tryAgain);
    connect(m_dismiss, &QPushButton::clicked, this, &SettleDialog::askToClose);
    connect(close, &QPushButton::clicked, this, &SettleDialog::reject);
    connect(m_candidates, &QTreeWidget::itemSelectionChanged, this, &SettleDialog::showState);
    connect(&m_context.custody.records(), &RecordAnnouncer::changed, this, &SettleDialog::showState);
    showState();
    look();
}

const JournalEntry *SettleDialog::entry() const
{
    return m_context.custody.find(m_id);
}

QString SettleDialog::story() const
{
    const JournalEntry *current = entry();
    if (current == nullptr) {
        return tr("This entry does not exist any more.");
    }
    const KindDescriptor &kind = descriptorOf(current->owner.kind);
    const QString what =
        //: %1 the name of a credential, %2 its kind, %3 its owner, %4 a date and time.
        tr("“%1”, %2 of %3, requested on %4.")
            .arg(inSentence(current->displayName), kind.noun(), inSentence(current->ownerName),
                 wording::dateAndTime(current->sentAt.isValid() ? current->sentAt : current->intendedAt));
    QString why;
    if (current->state == OperationState::Orphan) {
        why = tr("It exists, but nobody holds its secret: revoke it and create another.");
    } else if (current->state != OperationState::Unknown) {
        //: %1 what became of a request, such as "Found and dealt with".
        why = tr("%1.").arg(label(current->state));
    } else if (!kind.listed) {
        why = tr(
            "The request had left and no answer tells what became of it. The vendor has no list of these: a "
            "credential may exist that nobody holds, until the next rotation.");
    } else {
        why = tr("The request had left and no answer tells what became of it.");
    }
    return what + u'\n' + why;
}

void SettleDialog::look()
{
    const JournalEntry *current = entry();
    if (current == nullptr || !canLook(*current)) {
        return;
    }
    m_look->setEnabled(false);
    m_notice->setMessage(Tone::Neutral, tr("Looking again …"));
    m_context.operations.lookForUnknown(m_id)->then(
        this, [this](const Result<Operations::Candidates> &found) { looked(found); });
}

void SettleDialog::looked(const Result<Operations::Candidates> &found)
{
    m_look->setEnabled(true);
    m_candidates->clear();
    if (!found) {
        m_notice->setFailure(found.error());
        return;
    }
    showCandidates(found->candidates);
    const JournalEntry *current = entry();
    if (current != nullptr && hasSecret(*current)) {
        m_notice->setMessage(Tone::Neutral, found->candidates.size() == 1 || !current->credential.isNull()
                                                ? tr("Its secret is held, ready to be handed over.")
                                                : tr("Its secret is held, but it is not known to which "
                                                     "credential it belongs."));
    } else if (!found->complete) {
        m_notice->setMessage(
            Tone::Warning,
            tr("Not everything could be listed, so none of these is surely the one. %1").arg(found->note));
    } else if (found->candidates.isEmpty()) {
        m_notice->setMessage(Tone::Neutral,
                             tr("The vendor lists none that could be it. It may still appear; look again "
                                "in a few minutes before you call it settled."));
    } else if (found->candidates.size() == 1) {
        m_notice->setMessage(
            Tone::Warning,
            tr("This is probably the one: new, of the same name, and made after the request was "
               "sent. Nobody holds its secret."));
    } else {
        m_notice->setMessage(Tone::Warning,
                             tr("Several could be it. A colleague's live credential may be among them: "
                                "ask before you revoke one."));
    }
    showState();
}

void SettleDialog::showCandidates(const QList<Credential> &candidates)
{
    const QDateTime now = m_context.clock.now();
    for (const Credential &credential : candidates) {
        const QString id = credential.clientId().isEmpty() ? credential.ref.id : credential.clientId();
        auto *item = new QTreeWidgetItem(
            m_candidates,
            {onOneLine(credential.title()), wording::exact(credential.fields.instant(Field::Created)),
             FieldText(m_context.inventory, credential, now).cell(Field::LastUsed), id});
        item->setData(0, Qt::UserRole, QVariant::fromValue(credential.ref));
    }
    m_candidates->header()->resizeSections(QHeaderView::ResizeToContents);
}

bool SettleDialog::canLook(const JournalEntry &entry)
{
    const bool mayBeInVault = entry.state == OperationState::Sent || entry.state == OperationState::Received;
    return mayBeInVault || descriptorOf(entry.owner.kind).listed;
}

void SettleDialog::showState()
{
    m_story->setText(story());
    const JournalEntry *current = entry();
    const bool open = current != nullptr && isOpen(current->state) && !isHeld(current->state);
    const bool listed = current != nullptr && descriptorOf(current->owner.kind).listed;
    m_look->setVisible(current != nullptr && canLook(*current));
    m_candidates->setVisible(listed && m_candidates->topLevelItemCount() > 0);
    m_revoke->setVisible(listed);
    m_revoke->setEnabled(open && !m_candidates->selectedItems().isEmpty());
    m_tryAgain->setEnabled(current != nullptr);
    m_dismiss->setEnabled(open);
}

void SettleDialog::revokeSelected()
{
    const QList<QTreeWidgetItem *> selected = m_candidates->selectedItems();
    if (!selected.isEmpty()) {
        Q_EMIT revokeWanted(selected.constFirst()->data(0, Qt::UserRole).value<CredentialRef>());
    }
}

void SettleDialog::tryAgain()
{
    if (const JournalEntry *current = entry()) {
        const OwnerRef owner = current->owner;
        const CredentialRef replaced = current->replaces;
        const Credential *old =
            replaced.isNull() ? nullptr : m_context.inventory.credentials().find(replaced);
        const bool alive = old != nullptr && !old->fields.instant(Field::Deleted).isValid();
        accept();
        if (alive) {
            Q_EMIT rotateWanted(replaced);
        } else {
            Q_EMIT createWanted(owner);
        }
    }
}

void SettleDialog::askToClose()
{
    ask(this, u"dismissDialog"_s, QMessageBox::Question, windowTitle(),
        tr("Close this entry? Keyturn then says no more that a credential may exist that nobody holds."),
        {{.text = tr("It is &settled"),
          .name = u"button.confirmDismiss"_s,
          .role = QMessageBox::AcceptRole,
          .chosen = [this] { closeEntry(); }},
         {.text = tr("Cancel"),
          .name = u"button.cancelDismiss"_s,
          .role = QMessageBox::RejectRole,
          .chosen = {},
          .isDefault = true}});
}

void SettleDialog::closeEntry()
{
    m_context.custody.dismiss(m_id)->then(this, [this](const StoreResult<void> &closed) {
        if (closed) {
            Q_EMIT announced(tr("The entry is closed."));
            accept();
        } else {
            m_notice->setMessage(Tone::Bad, closed.error().text);
        }
    });
}

QPushButton *SettleDialog::newButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace keyturn
