// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/knowncredentialdialog.h"

#include "models/domain/clientid.h"
#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"
#include "models/operations/operations.h"
#include "models/ports/secretvault.h"
#include "ui/dialogs/failurebanner.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/widgets/fieldbox.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr int knownFieldWidth = 340;
constexpr int longestId = 1024;

} // namespace

KnownCredentialDialog::KnownCredentialDialog(const UiContext &context, const ProfileId &profile, Kind kind,
                                             const std::optional<OwnerRef> &owner, QWidget *parent)
    : InputDialog(parent)
    , m_context(context)
    , m_kind(kind)
    , m_owner(new QComboBox)
    , m_id(new QLineEdit)
    , m_ownerBox(new FieldBox(m_owner, u"owner"_s, this))
    , m_idBox(new FieldBox(m_id, u"id"_s, this))
    , m_message(new FailureBanner(context, profile, this))
{
    setObjectName(u"knownCredentialDialog"_s);
    //: Title of a dialog. %1 a kind of credential.
    setWindowTitle(tr("Add known %1").arg(descriptorOf(kind).noun()));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    fillOwners(profile, kind, owner);
    auto *form = new QGridLayout;
    const QString noun = descriptorOf(kind).ownerNoun();
    m_ownerBox->addTo(form,
                      //: The label of a field, with its mnemonic. %1 is a kind of owner, such as "Connector".
                      tr("&%1:").arg(noun.left(1).toUpper() + noun.mid(1)));
    m_idBox->addTo(form, tr("Credential &ID:"));
    m_idBox->setHint(
        tr("Where you made it, the vendor shows or logs its ID. Its client ID often begins with it: that can "
           "be entered too, and the vendor is asked whether it is so."));
    auto *column = new QVBoxLayout(this);
    auto *intro =
        new QLabel(tr("The vendor has no list of these credentials, but shows one if asked for by its "
                      "ID. Keyturn keeps the ID, so that you can see and revoke it here."),
                   this);
    intro->setWordWrap(true);
    column->addWidget(intro);
    column->addLayout(form);
    build();
}

KnownCredentialDialog::~KnownCredentialDialog()
{
    if (m_call) {
        m_call->cancel();
    }
}

bool KnownCredentialDialog::closingLosesInput() const
{
    return !m_id->text().trimmed().isEmpty();
}

void KnownCredentialDialog::build()
{
    m_id->setMaxLength(longestId);
    m_id->setMinimumWidth(knownFieldWidth);
    m_message->setObjectName(u"message"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"button.ok"_s);
    m_add->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"button.cancel"_s);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_message);
    column->addStretch(1);
    column->addWidget(buttons);
    m_idBox->setMeaning(tr("What the vendor's API calls the credential."));
    if (const FieldDescriptor *field = descriptorOf(m_kind).find(Field::Owner)) {
        m_ownerBox->setMeaning(field->meaning());
    }
    connect(m_id, &QLineEdit::textChanged, this, [this] { m_idBox->setProblem(idProblem()); });
    connect(m_id, &QLineEdit::textChanged, this, &KnownCredentialDialog::updateButton);
    m_ownerBox->setProblem(m_owner->count() == 0 ? tr("None is known yet. Refresh first.") : QString());
    updateButton();
    HelpDialog::install(this, m_context.vault.placeName(), HelpTopic::Fields);
    connect(buttons, &QDialogButtonBox::accepted, this, &KnownCredentialDialog::look);
    connect(buttons, &QDialogButtonBox::rejected, this, &KnownCredentialDialog::reject);
}

void KnownCredentialDialog::fillOwners(const ProfileId &profile, Kind kind,
                                       const std::optional<OwnerRef> &owner)
{
    const auto &owners = m_context.inventory.owners();
    for (int row = 0; row < owners.count(); ++row) {
        const Owner &each = owners.at(row);
        if (each.ref.profile != profile || each.ref.kind != kind) {
            continue;
        }
        const QString title = inSentence(each.title());
        //: %1 a connector, %2 its app.
        m_owner->addItem(each.parentName.isEmpty() ? title
                                                   : tr("%1 (%2)").arg(title, inSentence(each.parentName)),
                         QVariant::fromValue(each.ref));
    }
    m_owner->model()->sort(0);
    m_owner->setCurrentIndex(m_owner->count() > 0 ? 0 : -1);
    for (int index = 0; owner && index < m_owner->count(); ++index) {
        if (m_owner->itemData(index).value<OwnerRef>() == *owner) {
            m_owner->setCurrentIndex(index);
        }
    }
}

QString KnownCredentialDialog::idProblem() const
{
    return m_id->text().trimmed().isEmpty() ? tr("Enter the ID.") : QString();
}

QString KnownCredentialDialog::credentialId() const
{
    const QString typed = m_id->text().trimmed();
    const auto clientId = ClientId::parse(typed);
    return clientId ? clientId->local() : typed;
}

void KnownCredentialDialog::updateButton()
{
    m_add->setEnabled(m_id->isEnabled() && m_owner->currentIndex() >= 0 && idProblem().isEmpty());
}

void KnownCredentialDialog::look()
{
    setBusy(true);
    auto *call = m_context.operations.addKnown(m_owner->currentData().value<OwnerRef>(), credentialId());
    m_call = call;
    call->then(this, [this](const Result<Credential> &result) { found(result); });
}

void KnownCredentialDialog::found(const Result<Credential> &result)
{
    setBusy(false);
    if (!result) {
        m_message->setFailure(result.error());
        if (result.error().kind == ApiError::Kind::NotFound) {
            m_idBox->setProblem(
                credentialId() == m_id->text().trimmed()
                    ? tr("The vendor knows no credential of this ID there.")
                    //: %1 the part of a client ID before the @.
                    : tr("The vendor knows no credential of the ID %1 there. It may have another ID than its "
                         "client ID says.")
                          .arg(inSentence(credentialId())));
        }
        m_id->setFocus();
        return;
    }
    Q_EMIT announced(tr("Added %1.").arg(inSentence(result->title())));
    accept();
}

void KnownCredentialDialog::setBusy(bool busy)
{
    m_id->setEnabled(!busy);
    m_owner->setEnabled(!busy);
    updateButton();
    m_message->setMessage(Tone::Neutral, busy ? tr("Asking the vendor …") : QString());
}

} // namespace keyturn
