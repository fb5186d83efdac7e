// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/ownerdialogs.h"

#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"
#include "models/operations/operations.h"
#include "models/ports/secretvault.h"
#include "ui/dialogs/failurebanner.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/widgets/fieldbox.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr int ownerFieldWidth = 320;
constexpr int longestName = 1024;

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

} // namespace keyturn
