// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/foreigntext.h"
#include "models/inventory/inventory.h"
#include "models/items/ownertablemodel.h"
#include "models/items/roles.h"
#include "models/items/timewording.h"
#include "models/items/wording.h"
#include "models/operations/custody.h"
#include "models/operations/operations.h"
#include "models/operations/profiles.h"
#include "models/ports/clock.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/elidedlabel.h"

#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

QString withCapital(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString profileName(const Profiles &profiles, const ProfileId &id)
{
    const Profile *profile = profiles.find(id);
    return profile != nullptr ? profile->name : id;
}

} // namespace

void DetailPane::showCredential(const CredentialRef &ref)
{
    const Credential *credential = m_context.inventory.credentials().find(ref);
    if (credential == nullptr) {
        showNothing();
        return;
    }
    if (m_fields.credential() != ref) {
        m_fields.setCredential(ref);
        m_view->scrollToTop();
    }
    const QString noun = descriptorOf(ref.kind()).noun();
    m_title->setText(credential->title());
    //: %1 a kind of credential with a capital, %2 its owner's name.
    m_subtitle->setText(
        tr("%1 of %2")
            .arg(noun.left(1).toUpper() + noun.mid(1), inSentence(m_context.inventory.ownerName(ref.owner))));
    bool anyFixed = false;
    for (int row = 0; row < m_fields.rowCount(); ++row) {
        const auto value = m_fields.index(row, static_cast<int>(FieldModel::Column::Value));
        anyFixed = anyFixed || value.data(FixedRole).toBool();
    }
    m_fixedNote->setVisible(anyFixed && descriptorOf(ref.kind()).can(Verb::Rotate));
    const JournalEntry *held = m_context.custody.heldFor(ref);
    if (held != nullptr) {
        const QString since = wording::dateAndTime(held->changedAt);
        m_heldText->setText(held->state == OperationState::HeldInMemory
                                ? tr("Secret held in memory only since %1.").arg(since)
                                : tr("Secret held in your keychain since %1.").arg(since));
    }
    m_held->setVisible(held != nullptr);
    const Operations &operations = m_context.operations;
    m_powers->setText(powers({{tr("edit"), operations.obstacle(Verb::Update, ref)},
                              {tr("rotate"), operations.obstacle(Verb::Rotate, ref)},
                              {tr("revoke"), operations.obstacle(Verb::Revoke, ref)}}));
    m_powers->show();
    m_stack->setCurrentIndex(0);
    showButtons({u"detail.edit"_s, u"detail.rotate"_s, u"detail.revoke"_s});
}

void DetailPane::showOwner(const OwnerRef &ref)
{
    const Owner *owner = m_context.inventory.owners().find(ref);
    if (owner == nullptr) {
        showNothing();
        return;
    }
    const KindDescriptor &kind = descriptorOf(ref.kind);
    const QString noun = kind.ownerNoun();
    m_title->setText(owner->title());
    //: %1 a kind of owner with a capital, %2 the name of a connection.
    m_subtitle->setText(
        tr("%1 in %2")
            .arg(noun.left(1).toUpper() + noun.mid(1), profileName(m_context.profiles, ref.profile)));
    QStringList lines;
    lines.append((kind.listed ? tr("Credentials: %1") : tr("Credentials known to Keyturn: %1"))
                     .arg(QLocale().toString(m_owners.credentialCount(ref))));
    if (!owner->parentName.isEmpty()) {
        lines.append(tr("App: %1").arg(onOneLine(owner->parentName)));
    }
    if (owner->state != Owner::State::Unknown) {
        lines.append(tr("State: %1").arg(wording::ownerState(owner->state)));
    }
    if (owner->created.isValid()) {
        lines.append(tr("Created: %1").arg(wording::dateAndTime(owner->created)));
    }
    if (owner->lastUsed.isValid()) {
        lines.append(tr("Last used: %1").arg(wording::dateAndTime(owner->lastUsed)));
    }
    if (!owner->labels.isEmpty()) {
        lines.append(tr("Labels: %1").arg(onOneLine(wording::labels(owner->labels))));
    }
    lines.append(tr("ID: %1").arg(onOneLine(ref.id)));
    showLines(lines);
    const Operations &operations = m_context.operations;
    m_powers->setText(kind.rotation == Rotation::ByVendorCall
                          ? powers({{tr("rotate"), operations.obstacle(Verb::Rotate, ref)}})
                          : powers({{tr("create credentials"), operations.obstacle(Verb::Create, ref)},
                                    {tr("rename"), operations.obstacle(Verb::Update, ref)},
                                    {tr("delete"), operations.obstacle(Verb::Revoke, ref)}}));
    m_powers->show();
    showButtons(kind.rotation == Rotation::ByVendorCall
                    ? QStringList{u"detail.rotate"_s}
                    : QStringList{u"detail.owner.rename"_s, u"detail.owner.delete"_s});
}

void DetailPane::showOperation(const OperationId &id)
{
    const JournalEntry *entry = m_context.custody.find(id);
    if (entry == nullptr) {
        showNothing();
        return;
    }
    m_title->setText(entry->displayName.isEmpty() ? entry->ownerName : entry->displayName);
    const KindDescriptor &kind = descriptorOf(entry->owner.kind);
    if (concernsOwner(entry->verb)) {
        //: %1 what was done ("Delete owner"), %2 what the owner is.
        m_subtitle->setText(tr("%1: %2").arg(label(entry->verb), kind.ownerNoun()));
    } else {
        //: %1 what was done ("Create"), %2 to what kind of credential, %3 of whom.
        m_subtitle->setText(
            tr("%1: %2 of %3").arg(label(entry->verb), kind.noun(), inSentence(entry->ownerName)));
    }
    QStringList lines{label(entry->state)};
    lines.append(tr("In %1").arg(onOneLine(profileName(m_context.profiles, entry->owner.profile))));
    lines.append(tr("Begun: %1").arg(wording::dateAndTime(entry->intendedAt)));
    lines.append(tr("Last step: %1").arg(wording::dateAndTime(entry->changedAt)));
    if (!entry->clientId.isEmpty()) {
        lines.append(tr("Client ID: %1").arg(onOneLine(entry->clientId)));
    }
    if (const QString remark = remarkOn(*entry); !remark.isEmpty()) {
        lines.append(remark);
    }
    showLines(lines);
    m_heldText->setText(entry->state == OperationState::HeldInMemory
                            ? tr("Its secret is held in memory only.")
                            : tr("Its secret is in your keychain."));
    m_held->setVisible(hasSecret(*entry));
    showButtons(isToBeSettled(*entry) ? QStringList{u"detail.settle"_s} : QStringList());
}

void DetailPane::showSeveral()
{
    m_title->setText(tr("%n rows selected", nullptr, static_cast<int>(m_selection.rows)));
    m_subtitle->setText({});
    const QDateTime now = m_context.clock.now();
    QHash<Status, int> counts;
    int unused = 0;
    for (const CredentialRef &ref : m_selection.credentials) {
        if (const Credential *credential = m_context.inventory.credentials().find(ref)) {
            ++counts[statusOf(*credential, now)];
            unused += attentionsOf(*credential, now).testFlag(Attention::NeverUsed) ? 1 : 0;
        }
    }
    QStringList lines;
    for (const Status status : {Status::Active, Status::ExpiresSoon, Status::Expired, Status::Revoked}) {
        if (const int count = counts.value(status); count > 0) {
            lines << wording::labelled(withCapital(wording::status(status)), QLocale().toString(count));
        }
    }
    if (unused > 0) {
        lines << wording::labelled(withCapital(wording::attention(Attention::NeverUsed)),
                                   QLocale().toString(unused));
    }
    showLines(lines);
    showButtons(m_selection.credentials.isEmpty() ? QStringList() : QStringList{u"detail.revoke"_s});
}

} // namespace keyturn
