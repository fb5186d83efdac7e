// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/ownerrenaming.h"

#include "models/inventory/inventory.h"
#include "models/operations/custody.h"
#include "models/ports/clock.h"

namespace keyturn {

OwnerRenaming::OwnerRenaming(const Collaborators &with, OperationId id, const OwnerRef &ref,
                             const QString &displayName, QObject *parent)
    : QObject(parent)
    , m_with(with)
{
    m_entry.id = std::move(id);
    m_entry.verb = OperationVerb::RenameOwner;
    m_entry.owner = ref;
    m_entry.ownerName = m_with.inventory.ownerName(ref);
    m_entry.displayName = displayName;
}

void OwnerRenaming::start()
{
    m_entry.state = OperationState::Sent;
    m_entry.intendedAt = m_with.clock.now();
    m_entry.sentAt = m_entry.intendedAt;
    m_with.custody.record(m_entry)->then(this, [this](const StoreResult<void> &recorded) {
        if (recorded) {
            send();
            return;
        }
        Q_EMIT finished(std::unexpected(Custody::notSent(recorded.error())));
        deleteLater();
    });
}

void OwnerRenaming::send()
{
    m_with.session->owners()
        .rename(m_entry.owner, m_entry.displayName)
        ->then(this, [this](const Result<Owner> &answer) { answered(answer); });
}

void OwnerRenaming::answered(const Result<Owner> &answer)
{
    if (answer) {
        renamed(*answer);
    } else if (answer.error().serverMayHaveActed) {
        lookAgain(answer.error());
    } else {
        m_entry.note = answer.error().text();
        end(OperationState::Refused, answer);
    }
}

void OwnerRenaming::lookAgain(const ApiError &error)
{
    m_with.session->owners().get(m_entry.owner)->then(this, [this, error](const Result<Owner> &read) {
        if (read && isRenamed(m_entry, *read)) {
            renamed(*read);
            return;
        }
        m_entry.note = error.text();
        end(OperationState::Unknown, std::unexpected(error));
    });
}

bool OwnerRenaming::isRenamed(const JournalEntry &entry, const Owner &owner)
{
    return owner.displayName.trimmed() == entry.displayName.trimmed();
}

void OwnerRenaming::renamed(const Owner &owner)
{
    m_with.inventory.upsertOwners({owner});
    end(OperationState::Done, owner);
}

void OwnerRenaming::end(OperationState state, const Result<Owner> &result)
{
    m_entry.state = state;
    m_with.custody.recordOrReport(m_entry);
    Q_EMIT finished(result);
    deleteLater();
}

} // namespace keyturn
