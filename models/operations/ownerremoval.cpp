// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/ownerremoval.h"

#include "models/inventory/inventory.h"
#include "models/operations/custody.h"
#include "models/ports/clock.h"

namespace keyturn {

OwnerRemoval::OwnerRemoval(const Collaborators &with, OperationId id, const OwnerRef &ref, QObject *parent)
    : QObject(parent)
    , m_with(with)
{
    m_entry.id = std::move(id);
    m_entry.verb = OperationVerb::DeleteOwner;
    m_entry.owner = ref;
    m_entry.ownerName = m_with.inventory.ownerName(ref);
    m_entry.displayName = m_entry.ownerName;
}

void OwnerRemoval::start()
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

void OwnerRemoval::send()
{
    m_with.session->owners().remove(m_entry.owner)->then(this, [this](const Result<void> &answer) {
        answered(answer);
    });
}

void OwnerRemoval::answered(const Result<void> &answer)
{
    if (answer) {
        removed();
    } else if (answer.error().serverMayHaveActed) {
        lookAgain(answer.error());
    } else {
        m_entry.note = answer.error().text();
        end(OperationState::Refused, answer);
    }
}

void OwnerRemoval::lookAgain(const ApiError &error)
{
    m_with.session->owners().get(m_entry.owner)->then(this, [this, error](const Result<Owner> &read) {
        if (!read && read.error().kind == ApiError::Kind::NotFound) {
            removed();
            return;
        }
        m_entry.note = error.text();
        end(OperationState::Unknown, std::unexpected(error));
    });
}

void OwnerRemoval::removed()
{
    takeForRemoved(m_entry.owner, m_with.custody, m_with.inventory);
    end(OperationState::Done, {});
}

void OwnerRemoval::takeForRemoved(const OwnerRef &ref, Custody &custody, Inventory &inventory)
{
    custody.ownerRemoved(ref);
    inventory.removeOwner(ref);
}

void OwnerRemoval::end(OperationState state, const Result<void> &result)
{
    m_entry.state = state;
    m_with.custody.recordOrReport(m_entry);
    Q_EMIT finished(result);
    deleteLater();
}

} // namespace keyturn
