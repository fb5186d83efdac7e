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
#include <QKeyEvent>
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

constexpr int ownerFieldWidth = 320;
constexpr int longestName = 1024;
/// So many credentials are named before the rest is only counted.
constexpr qsizetype mostNamed = 5;

} // namespace

OwnerDialog::OwnerDialog(const UiContext &context, const ProfileId &profile, Kind kind, QWidget *parent)
    : InputDialog(parent)
    , m_context(context)
    , m_profile(profile)
    , m_kind(kind)
    , m_name(new QLineEdit)
    , m_nameBox(new FieldBox(m_name, u"name"_s, this))
    , m_message(new FailureBanner(context, profile, this))
{
    //: Title of a dialog. %1 a kind of owner.
    build(tr("New %1").arg(descriptorOf(kind).ownerNoun()), {});
}

OwnerDialog::OwnerDialog(const UiContext &context, const OwnerRef &existing, QWidget *parent)
    : InputDialog(parent)
    , m_context(context)
    , m_profile(existing.profile)
    , m_kind(existing.kind)
    , m_existing(existing)
    , m_before(context.inventory.ownerName(existing))
    , m_name(new QLineEdit)
    , m_nameBox(new FieldBox(m_name, u"name"_s, this))
    , m_message(new FailureBanner(context, existing.profile, this))
{
    //: Title of a dialog. %1 a kind of owner.
    build(tr("Rename %1").arg(descriptorOf(m_kind).ownerNoun()), m_before);
}

void OwnerDialog::build(const QString &title, const QString &name)
{
    setObjectName(u"ownerDialog"_s);
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_message->setObjectName(u"message"_s);
    m_name->setMaxLength(longestName);
    m_name->setMinimumWidth(ownerFieldWidth);
    m_name->setText(name);
    m_name->selectAll();
    m_nameBox->setMeaning(tr("What the vendor's own pages call it too. Credentials do not depend on it."));
    auto *form = new QGridLayout;
    m_nameBox->addTo(form, tr("&Name:"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(m_existing ? tr("Rename") : tr("Create"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"button.ok"_s);
    m_save->setDefault(true);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"button.cancel"_s);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addStretch(1);
    column->addWidget(buttons);
    HelpDialog::install(this, m_context.vault.placeName(), HelpTopic::Fields);
    connect(m_name, &QLineEdit::textChanged, this, &OwnerDialog::nameEdited);
    connect(buttons, &QDialogButtonBox::accepted, this, &OwnerDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &OwnerDialog::reject);
    m_save->setEnabled(problem().isEmpty());
}

QString OwnerDialog::problem() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        return tr("Enter a name.");
    }
    return m_existing && name == m_before ? tr("That is its name already.") : QString();
}

bool OwnerDialog::isNameTaken() const
{
    const QString name = m_name->text().trimmed();
    const auto &owners = m_context.inventory.owners();
    for (int row = 0; row < owners.count(); ++row) {
        const Owner &other = owners.at(row);
        if (other.ref.profile == m_profile && other.ref.kind == m_kind && other.ref != m_existing &&
            other.title().compare(name, Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return false;
}

void OwnerDialog::nameEdited()
{
    const QString why = problem();
    m_nameBox->setHint(isNameTaken()
                           ? tr("There is another %1 of this name.").arg(descriptorOf(m_kind).ownerNoun())
                           : QString());
    m_nameBox->setProblem(why);
    m_save->setEnabled(why.isEmpty() && !m_busy);
}

bool OwnerDialog::closingLosesInput() const
{
    return !m_busy && !m_isInDoubt && m_name->text() != m_before;
}

void OwnerDialog::save()
{
    const QString name = m_name->text().trimmed();
    if (const QString why = problem(); !why.isEmpty()) {
        m_nameBox->setProblem(why);
        m_name->setFocus();
        return;
    }
    m_busy = true;
    m_save->setEnabled(false);
    m_name->setEnabled(false);
    m_message->setMessage(Tone::Neutral, tr("Waiting for the vendor …"));
    auto *call = m_existing ? m_context.operations.renameOwner(*m_existing, name)
                            : m_context.operations.createOwner(m_profile, m_kind, name);
    call->then(this, [this](const Result<Owner> &result) { saved(result); });
}

void OwnerDialog::saved(const Result<Owner> &result)
{
    m_busy = false;
    m_save->setEnabled(true);
    m_name->setEnabled(true);
    if (!result && result.error().kind == ApiError::Kind::NotOffered) {
        const QString why = tr("This server does not offer renaming clients.");
        m_message->setMessage(Tone::Bad, why);
        m_save->setEnabled(false);
        m_name->setEnabled(false);
        Q_EMIT renamingNotOffered(m_profile, why);
        return;
    }
    if (!result) {
        showFailure(result.error());
        return;
    }
    Q_EMIT announced(
        (m_existing ? tr("Renamed to %1.") : tr("Created %1.")).arg(inSentence(result->title())));
    accept();
}

void OwnerDialog::showFailure(const ApiError &error)
{
    if (error.serverMayHaveActed) {
        showDoubt(error);
        return;
    }
    m_message->setFailure(error);
    // The name is all that was sent.
    if (error.kind == ApiError::Kind::Invalid || error.kind == ApiError::Kind::Conflict) {
        //: %1 the vendor's own words
        m_nameBox->setProblem(tr("Refused by the vendor: %1").arg(error.message));
    }
    m_name->setFocus();
}

void OwnerDialog::showDoubt(const ApiError &lost)
{
    m_isInDoubt = true;
    m_save->setEnabled(false);
    m_name->setEnabled(false);
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
    const QString name = inSentence(m_name->text().trimmed());
    m_message->setWriteFailure(
        lost, m_existing
                  //: %1 the old name of an owner, %2 the new one.
                  ? tr("It is not known whether “%1” was renamed to “%2”.").arg(inSentence(m_before), name)
                  //: %1 the name of an owner of credentials.
                  : tr("It is not known whether “%1” was created. Creating it again "
                       "could make a second one.")
                        .arg(name));
}

void OwnerDialog::reject()
{
    if (!m_busy) {
        InputDialog::reject();
    }
}

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
    text->setMinimumWidth(ownerFieldWidth + 80);
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
    m_delete->setToolTip(named ? QString() : tr("Type the name first."));
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
