// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/createdialog.h"

#include "models/domain/foreigntext.h"
#include "models/inventory/inventory.h"
#include "models/operations/operations.h"
#include "models/ports/clock.h"
#include "models/ports/secretvault.h"
#include "models/ports/settings.h"
#include "ui/dialogs/credentialform.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/mintsummary.h"
#include "ui/widgets/hintlabel.h"
#include "ui/widgets/ownerpicker.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.first(1).toUpper() + text.sliced(1);
}

/// The admin's usual span, where the vendor offers it for this kind.
std::optional<std::chrono::seconds> preferredExpiry(const Settings &settings, const ExpiryPolicy &policy)
{
    const int days = settings.value(Settings::Key::DefaultExpiryDays).toInt();
    if (std::ranges::find(policy.days, days) == policy.days.end()) {
        return std::nullopt;
    }
    return std::chrono::days(days);
}

} // namespace

CreateDialog::CreateDialog(const UiContext &context, const ProfileId &profile, Kind kind,
                           const std::optional<OwnerRef> &owner, QWidget *parent)
    : MintDialog(context, profile, u"createDialog"_s, tr("&Create"), parent)
    , m_profile(profile)
    , m_kind(descriptorOf(kind))
    // Before the form, as it stands before it: Tab follows the order of making.
    , m_picker(m_kind.ownOnly ? nullptr : new OwnerPicker(context.inventory, profile, kind, this))
    , m_form(
          new CredentialForm(m_kind, FormMode::Create, context.inventory, profile, context.clock.now(), this))
{
    //: Title of a dialog. %1 a kind of credential.
    setWindowTitle(tr("New %1").arg(m_kind.noun()));
    addOwnerRow(owner);
    if (const auto expiry = preferredExpiry(context.settings, m_kind.expiry)) {
        FieldValues values = m_form->values();
        values.set(Field::Expiry, *expiry);
        m_form->prefill(values);
    }
    body()->addWidget(m_form);
    connect(m_form, &CredentialForm::changed, this, &CreateDialog::showState);
    showState();
    resize(620, minimumSizeHint().height());
    HelpDialog::install(this, context.vault.placeName(), HelpTopic::FreshSecret);
}

void CreateDialog::start()
{
    mint(request());
}

bool CreateDialog::isReady() const
{
    return owner().has_value() && m_form->problem().isEmpty();
}

bool CreateDialog::hasInput() const
{
    return m_form->isEdited();
}

void CreateDialog::showRefusal(const ApiError &error)
{
    m_form->showRefusal(error);
}

void CreateDialog::addOwnerRow(const std::optional<OwnerRef> &owner)
{
    const QString label = capitalised(m_kind.ownerNoun()) + u':';
    if (m_kind.ownOnly) {
        const QString name = context().inventory.identity(m_profile).displayName;
        auto *self = new QLabel(this);
        self->setTextFormat(Qt::PlainText);
        self->setText(name.isEmpty()
                          ? tr("You: the vendor makes it only for whom the connection signs in as.")
                          //: %1 the name of a user.
                          : tr("%1 (you): the vendor makes it only for whom the connection signs in as.")
                                .arg(inSentence(name)));
        self->setObjectName(u"field.owner"_s);
        self->setWordWrap(true);
        m_form->setFirstRow(label, self, nullptr);
        return;
    }
    m_picker->setObjectName(u"field.owner"_s);
    m_picker->setAccessibleName(capitalised(m_kind.ownerNoun()));
    if (owner) {
        m_picker->setOwner(*owner);
    }
    m_ownerProblem = new HintLabel(Tone::Bad, this);
    m_ownerProblem->setObjectName(u"problem.owner"_s);
    m_form->setFirstRow(label, m_picker, m_ownerProblem);
    connect(m_picker, &OwnerPicker::ownerChanged, this, &CreateDialog::showState);
}

std::optional<OwnerRef> CreateDialog::owner() const
{
    if (m_picker != nullptr) {
        return m_picker->owner();
    }
    return OwnerRef{.profile = m_profile, .kind = m_kind.kind, .parentId = {}, .id = {}};
}

MintRequest CreateDialog::request() const
{
    MintRequest request;
    request.owner =
        owner().value_or(OwnerRef{.profile = m_profile, .kind = m_kind.kind, .parentId = {}, .id = {}});
    if (m_kind.ownOnly) {
        const QString name = context().inventory.identity(m_profile).displayName;
        //: The owner of a credential, where it is not known what the user is called.
        request.ownerName = name.isEmpty() ? tr("you") : name;
    } else {
        request.ownerName = context().inventory.ownerName(request.owner);
    }
    request.fields = m_form->values();
    return request;
}

void CreateDialog::showState()
{
    const bool hasOwner = owner().has_value();
    if (m_ownerProblem != nullptr) {
        const bool unknown = !hasOwner && !m_picker->currentText().isEmpty();
        //: %1 a kind of owner, such as "service principal".
        m_ownerProblem->setHint(unknown ? tr("No %1 has just this name.").arg(m_kind.ownerNoun())
                                        : QString());
    }
    if (!hasOwner) {
        //: %1 a kind of owner, such as "service principal".
        setSummary(tr("Pick the %1 that it is for.").arg(m_kind.ownerNoun()));
    } else if (const QString problem = m_form->problem(); !problem.isEmpty()) {
        setSummary(problem);
    } else {
        setSummary(mintSummary(context(), request()));
    }
    updateButtons();
}

} // namespace keyturn
