// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/connectorrotatedialog.h"

#include "models/domain/foreigntext.h"
#include "models/inventory/inventory.h"
#include "models/items/timewording.h"
#include "models/operations/operations.h"
#include "models/ports/secretvault.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/widgets/ownerpicker.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn {

ConnectorRotateDialog::ConnectorRotateDialog(const UiContext &context, const ProfileId &profile, Kind kind,
                                             const std::optional<OwnerRef> &owner,
                                             const CredentialRef &replaced, QWidget *parent)
    : MintDialog(context, profile, u"rotateDialog"_s, tr("&Rotate"), parent)
    , m_replaced(replaced)
    , m_picker(new OwnerPicker(context.inventory, profile, kind, this))
    , m_known(new QLabel(this))
    , m_obstacle(new QLabel(this))
{
    const KindDescriptor &descriptor = descriptorOf(kind);
    //: Title of a dialog. %1 a kind of credential.
    setWindowTitle(tr("Rotate %1").arg(descriptor.noun()));
    auto *intro = new QLabel(
        tr("The vendor makes a new client ID and secret for the connector. The running connector may be "
           "dropped until "
           "it has them, and the previous credential may stay valid. The vendor has no list of a connector's "
           "credentials, so Keyturn knows only those that it made or that you typed in."),
        this);
    intro->setObjectName(u"label.intro"_s);
    intro->setWordWrap(true);
    m_picker->setObjectName(u"field.owner"_s);
    m_picker->setAccessibleName(descriptor.ownerNoun());
    if (owner) {
        m_picker->setOwner(*owner);
    }
    for (QLabel *label : {m_known, m_obstacle}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_known->setObjectName(u"label.known"_s);
    m_obstacle->setObjectName(u"problem.owner"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("Connector:"), m_picker);
    form->addRow(QString(), m_obstacle);
    form->addRow(tr("Known credentials:"), m_known);
    body()->addWidget(intro);
    body()->addLayout(form);
    connect(m_picker, &OwnerPicker::ownerChanged, this, &ConnectorRotateDialog::showState);
    showState();
    resize(580, minimumSizeHint().height());
    HelpDialog::install(this, context.vault.placeName(), HelpTopic::Rotation);
}

void ConnectorRotateDialog::start()
{
    const std::optional<OwnerRef> owner = m_picker->owner();
    if (!owner) {
        return;
    }
    MintRequest request;
    request.owner = *owner;
    request.ownerName = context().inventory.ownerName(*owner);
    request.replaces = m_replaced.owner == *owner ? m_replaced : latestKnown(*owner);
    mint(request);
}

bool ConnectorRotateDialog::isReady() const
{
    const std::optional<OwnerRef> owner = m_picker->owner();
    return owner && context().operations.obstacle(Verb::Rotate, *owner).isEmpty();
}

bool ConnectorRotateDialog::hasInput() const
{
    return false;
}

CredentialRef ConnectorRotateDialog::latestKnown(const OwnerRef &owner) const
{
    const Credential *latest = nullptr;
    const auto &all = context().inventory.credentials();
    for (int row = 0; row < all.count(); ++row) {
        const Credential &credential = all.at(row);
        const bool candidate =
            credential.ref.owner == owner && !credential.fields.instant(Field::Deleted).isValid();
        if (candidate && (latest == nullptr || credential.fields.instant(Field::Created) >
                                                   latest->fields.instant(Field::Created))) {
            latest = &credential;
        }
    }
    return latest != nullptr ? latest->ref : CredentialRef();
}

void ConnectorRotateDialog::showState()
{
    const std::optional<OwnerRef> owner = m_picker->owner();
    QStringList known;
    if (owner) {
        const auto &all = context().inventory.credentials();
        for (int row = 0; row < all.count(); ++row) {
            if (all.at(row).ref.owner == *owner) {
                //: %1 the ID of a credential, %2 a date.
                known << tr("%1, created %2")
                             .arg(inSentence(all.at(row).title()),
                                  wording::date(all.at(row).fields.instant(Field::Created)));
            }
        }
    }
    m_known->setText(known.isEmpty() ? tr("none") : known.join(u'\n'));
    m_obstacle->setText(owner ? context().operations.obstacle(Verb::Rotate, *owner)
                              : tr("Pick the connector."));
    m_obstacle->setVisible(!m_obstacle->text().isEmpty());
    updateButtons();
}

} // namespace keyturn
