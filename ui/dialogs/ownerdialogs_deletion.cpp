// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/ownerdialogs.h"

#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"
#include "models/items/timewording.h"
#include "models/operations/obstacles.h"
#include "models/operations/operations.h"
#include "models/operations/refreshes.h"
#include "models/ports/clock.h"
#include "models/ports/secretvault.h"
#include "ui/dialogs/failurebanner.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr int deletionTextWidth = 400;
/// So many credentials are named before the rest is only counted.
constexpr qsizetype mostNamed = 5;

} // namespace

OwnerDeletionDialog::OwnerDeletionDialog(const UiContext &context, const OwnerRef &owner, QWidget *parent)
    : GrowingDialog(parent)
    , m_context(context)
    , m_owner(owner)
    , m_name(inSentence(context.inventory.ownerName(owner)))
    , m_typed(new QLineEdit)
    , m_typedBox(new FieldBox(m_typed, u"confirmName"_s, this))
    , m_message(new FailureBanner(context, owner.profile, this))
{
    findLive();
    const QString obstacle = context.operations.obstacle(Verb::Revoke, owner);
    const Owner *known = context.inventory.owners().find(owner);
    m_forbidden = !obstacle.isEmpty();
    m_mustType =
        !m_live.isEmpty() || !wereAllRead() || (known != nullptr && autoCreated(*known) != AutoCreated::No);
    build();
    if (m_forbidden) {
        m_message->setMessage(Tone::Warning, obstacle);
    }
    showState();
}

void OwnerDeletionDialog::build()
{
    setObjectName(u"ownerDeletionDialog"_s);
    //: Title of a dialog. %1 a kind of owner.
    setWindowTitle(tr("Delete %1").arg(descriptorOf(m_owner.kind).ownerNoun()));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    QLabel *text = newPlainLabel(this, u"consequences"_s, consequences());
    text->setMinimumWidth(deletionTextWidth);
    auto *warned = new Banner(this);
    warned->setObjectName(u"warning"_s);
    warned->setMessage(Tone::Bad, warning());
    auto *form = new QGridLayout;
    m_typedBox->addTo(form, tr("&Type its name:"));
    m_typedBox->setMeaning(
        tr("So that nothing is deleted by mistake. Type the name as it stands above, or copy it."));
    m_typedBox->setRowVisible(m_mustType && !m_forbidden);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_delete = buttons->addButton(tr("&Delete"), QDialogButtonBox::DestructiveRole);
    m_delete->setObjectName(u"button.ok"_s);
    m_delete->setAutoDefault(false);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"button.cancel"_s);
    m_cancel->setDefault(true);
    m_message->setObjectName(u"message"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(warned);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addStretch(1);
    column->addWidget(buttons);
    HelpDialog::install(this, m_context.vault.placeName(), HelpTopic::Revocation);
    connect(m_typed, &QLineEdit::textChanged, this, &OwnerDeletionDialog::showState);
    connect(m_delete, &QPushButton::clicked, this, &OwnerDeletionDialog::remove);
    connect(buttons, &QDialogButtonBox::rejected, this, &OwnerDeletionDialog::reject);
}

void OwnerDeletionDialog::findLive()
{
    const QDateTime now = m_context.clock.now();
    const auto &credentials = m_context.inventory.credentials();
    QList<const Credential *> live;
    for (int row = 0; row < credentials.count(); ++row) {
        const Credential &credential = credentials.at(row);
        const Status status = statusOf(credential, now);
        if (credential.ref.owner == m_owner && status != Status::Expired && status != Status::Revoked) {
            live << &credential;
        }
    }
    std::ranges::sort(live, std::ranges::greater(), [](const Credential *credential) {
        return credential->fields.instant(Field::LastUsed);
    });
    for (const Credential *credential : std::as_const(live)) {
        const QDateTime used = credential->fields.instant(Field::LastUsed);
        const QString name = inSentence(credential->title());
        if (isUnreadable(credential->fields.value(Field::LastUsed))) {
            m_live << name;
            continue;
        }
        //: %1 the name of a credential, %2 such as "2 hours ago"
        m_live << (used.isValid() ? tr("%1, last used %2").arg(name, wording::spokenRelative(used, now))
                                  : tr("%1, never used as far as the vendor says").arg(name));
    }
}

bool OwnerDeletionDialog::wereAllRead() const
{
    const Refreshes &refreshes = m_context.refreshes;
    return refreshes.asOf(m_owner.profile).isValid() && !refreshes.failure(m_owner.profile) &&
           refreshes.problems(m_owner.profile, m_owner.kind).isEmpty();
}

QString OwnerDeletionDialog::consequences() const
{
    //: %1 a kind of owner, %2 its name.
    const QString question =
        tr("Delete the %1 “%2” for good?").arg(descriptorOf(m_owner.kind).ownerNoun(), m_name);
    if (m_live.isEmpty() && !wereAllRead()) {
        return question + u"\n\n"_s +
               tr("Its credentials could not all be read, so Keyturn does not know whether some are in use. "
                  "Whatever is there is deleted with it. This cannot be undone.");
    }
    if (m_live.isEmpty()) {
        return question + u"\n\n"_s + tr("It has no live credential that Keyturn knows of.");
    }
    QStringList lines{
        question, QString(),
        tr("Its live credentials are deleted with it (%1). Whoever uses one of these is refused:")
            .arg(m_live.size())};
    for (const QString &credential : m_live.first(std::min(m_live.size(), mostNamed))) {
        lines << u"• "_s + credential;
    }
    if (m_live.size() > mostNamed) {
        lines << tr("and more: %1").arg(m_live.size() - mostNamed);
    }
    if (!wereAllRead()) {
        lines << QString() << tr("Not all of its credentials could be read; there may be others.");
    }
    lines << QString() << tr("This cannot be undone.");
    return lines.join(u'\n');
}

QString OwnerDeletionDialog::warning() const
{
    const Owner *owner = m_context.inventory.owners().find(m_owner);
    switch (owner != nullptr ? autoCreated(*owner) : AutoCreated::No) {
    case AutoCreated::No:
        return {};
    case AutoCreated::Perhaps:
        return tr(
            "By its name this may be the client that the vendor made for the account. That one must not "
            "be deleted: ask the vendor first if you are not sure.");
    case AutoCreated::Yes:
        return tr("The vendor made this client for the account. It must not be deleted.");
    }
    Q_UNREACHABLE();
}

void OwnerDeletionDialog::showState()
{
    const QString typed = m_typed->text();
    const bool named = !m_mustType || isTyped(typed, m_name);
    const bool onTheWay = typed.trimmed().isEmpty() || m_name.contains(typed.trimmed());
    m_typedBox->setProblem(named || onTheWay ? QString() : tr("This is not its name."));
    m_delete->setEnabled(named && !m_busy && !m_forbidden && !m_isInDoubt);
    m_delete->setToolTip(m_isInDoubt
                             ? tr("It may be deleted already. A refresh shows whether it is still there.")
                         : named ? QString()
                                 : tr("Type the name first."));
}

void OwnerDeletionDialog::remove()
{
    m_busy = true;
    showState();
    m_message->setMessage(Tone::Neutral, tr("Waiting for the vendor …"));
    m_context.operations.removeOwner(m_owner)->then(this, [this](const Result<void> &result) {
        m_busy = false;
        if (result) {
            Q_EMIT announced(tr("Deleted %1.").arg(m_name));
            accept();
            return;
        }
        m_isInDoubt = result.error().serverMayHaveActed;
        if (m_isInDoubt) {
            m_cancel->setText(tr("Close"));
        }
        showState();
        m_message->setWriteFailure(result.error(),
                                   //: %1 the name of an owner of credentials.
                                   tr("It is not known whether “%1” was deleted.").arg(m_name));
    });
}

void OwnerDeletionDialog::reject()
{
    if (!m_busy) {
        QDialog::reject();
    }
}

} // namespace keyturn
