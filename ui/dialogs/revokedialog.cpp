// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/revokedialog.h"

#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"
#include "models/items/timewording.h"
#include "models/operations/custody.h"
#include "models/operations/obstacles.h"
#include "models/operations/operations.h"
#include "models/ports/clock.h"
#include "models/ports/secretvault.h"
#include "models/ports/settings.h"
#include "ui/dialogs/failurebanner.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn {

RevokeDialog::RevokeDialog(const UiContext &context, const CredentialRef &ref, QWidget *parent)
    : GrowingDialog(parent)
    , m_context(context)
    , m_ref(ref)
    , m_ownerName(inSentence(context.inventory.ownerName(ref.owner)))
    , m_notice(new FailureBanner(context, ref.profile(), this))
    , m_busy(new QProgressBar(this))
{
    const Credential *credential = context.inventory.credentials().find(ref);
    m_title = inSentence(credential != nullptr ? credential->title() : ref.id);
    setObjectName(u"revokeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    //: Title of a dialog. %1 a kind of credential.
    setWindowTitle(tr("Revoke %1").arg(descriptorOf(ref.kind()).noun()));
    auto *text = new QLabel(question(), this);
    text->setObjectName(u"label.question"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_notice->setObjectName(u"notice"_s);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Progress"));
    m_busy->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("&Revoke"), QDialogButtonBox::DestructiveRole);
    m_ok->setObjectName(u"button.ok"_s);
    m_ok->setAutoDefault(false);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"button.cancel"_s);
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    auto *layout = new QVBoxLayout(this);
    auto *warned = new Banner(this);
    warned->setObjectName(u"warning"_s);
    warned->setMessage(Tone::Warning, warning());
    layout->addWidget(text);
    layout->addWidget(warned);
    if (context.settings.value(Settings::Key::RevokeByName).toBool()) {
        addNameField(*layout);
    }
    layout->addWidget(m_notice);
    layout->addWidget(m_busy);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(480);
    HelpDialog::install(this, context.vault.placeName(), HelpTopic::Revocation);
    m_obstacle = context.operations.obstacle(Verb::Revoke, ref);
    m_notice->setMessage(Tone::Warning, m_obstacle);
    allow();
    connect(m_ok, &QPushButton::clicked, this, &RevokeDialog::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &RevokeDialog::reject);
}

QString RevokeDialog::question() const
{
    const Credential *credential = m_context.inventory.credentials().find(m_ref);
    const KindDescriptor &kind = descriptorOf(m_ref.kind());
    //: %1 the name of a credential, %2 its kind, %3 its owner.
    QStringList lines{tr("Revoke “%1”, %2 of %3?").arg(m_title, kind.noun(), m_ownerName), QString()};
    if (credential != nullptr) {
        lines << lastUse(*credential);
    }
    lines << consequence();
    if (m_context.custody.heldFor(m_ref) != nullptr) {
        lines << tr("Its secret, which is held here, is deleted too.");
    }
    lines << tr("This cannot be undone.");
    return lines.join(u'\n');
}

QString RevokeDialog::lastUse(const Credential &credential) const
{
    if (isUnreadable(credential.fields.value(Field::LastUsed))) {
        return tr("When it was last used cannot be read.");
    }
    const QDateTime used = credential.fields.instant(Field::LastUsed);
    return used.isValid()
               //: %1 how long ago, %2 the date and time.
               ? tr("Last used %1 (%2).")
                     .arg(wording::spokenRelative(used, m_context.clock.now()), wording::exact(used))
               : tr("Its vendor knows of no use; that is no proof that nobody uses it.");
}

bool RevokeDialog::isExpired() const
{
    const Credential *credential = m_context.inventory.credentials().find(m_ref);
    return credential != nullptr && statusOf(*credential, m_context.clock.now()) == Status::Expired;
}

QString RevokeDialog::consequence() const
{
    if (isExpired()) {
        return tr("It has expired: whoever signs in with it gets no new tokens already.");
    }
    switch (descriptorOf(m_ref.kind()).vendor) {
    case Vendor::ConductorOne:
        return tr(
            "Whoever signs in with it gets no new tokens from now on. Tokens issued before may live on for "
            "about an hour.");
    case Vendor::Confidence:
        return tr("Whoever resolves flags or sends events with it is refused from now on.");
    }
    Q_UNREACHABLE();
}

void RevokeDialog::addNameField(QBoxLayout &layout)
{
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(u"field.typedName"_s);
    m_typed->setAccessibleName(tr("Name of the credential"));
    m_typed->setWhatsThis(
        tr("So that nothing is revoked by mistake. Type the name as it stands above, or copy it."));
    m_typed->setToolTip(m_typed->whatsThis());
    //: %1 the name of the credential.
    auto *label =
        newPlainLabel(this, u"label.typedName"_s, tr("Type its name, %1, to confirm:").arg(m_title));
    // A name that no keyboard has can be copied.
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setBuddy(m_typed);
    layout.addWidget(label);
    layout.addWidget(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, &RevokeDialog::allow);
}

void RevokeDialog::allow()
{
    const bool named = m_typed == nullptr || isTyped(m_typed->text(), m_title);
    m_ok->setEnabled(m_obstacle.isEmpty() && named && !m_isInDoubt);
    m_ok->setToolTip(m_isInDoubt ? tr("It may be revoked already. A refresh shows whether it is still there.")
                     : named     ? QString()
                                 : tr("Type the name first."));
}

QString RevokeDialog::warning() const
{
    QStringList warnings;
    const Owner *owner = m_context.inventory.owners().find(m_ref.owner);
    if (owner != nullptr && autoCreated(*owner) != AutoCreated::No) {
        warnings << tr(
            "Its client looks like the one that the vendor made for the account. What the vendor has "
            "set up by itself may use this credential.");
    }
    const Credential *credential = m_context.inventory.credentials().find(m_ref);
    if (credential == nullptr || isExpired()) {
        return warnings.join(u'\n');
    }
    const QDateTime used = credential->fields.instant(Field::LastUsed);
    if (used.isValid() && used > m_context.clock.now().addDays(-recentlyUsedDays)) {
        warnings << tr("It is in use. Rotate it first if its consumer must go on working.");
    } else if (isUnreadable(credential->fields.value(Field::LastUsed))) {
        warnings << tr("It may be in use. Rotate it first if its consumer must go on working.");
    }
    return warnings.join(u'\n');
}

void RevokeDialog::confirm()
{
    m_ok->setEnabled(false);
    m_notice->clear();
    m_busy->show();
    Q_EMIT confirmed();
}

QString RevokeDialog::doubt() const
{
    //: %1 the name of a credential, %2 its owner.
    return tr("It is not known whether “%1” of %2 was revoked.").arg(m_title, m_ownerName);
}

void RevokeDialog::answered(const Result<void> &result)
{
    m_busy->hide();
    if (result) {
        accept();
        return;
    }
    m_isInDoubt = result.error().serverMayHaveActed;
    if (m_isInDoubt) {
        m_cancel->setText(tr("Close"));
    }
    allow();
    m_notice->setWriteFailure(result.error(), doubt());
}

} // namespace keyturn
