// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/ownercreation.h"

#include "models/inventory/inventory.h"
#include "models/operations/custody.h"
#include "models/operations/replacement.h"
#include "models/ports/clock.h"

#include <algorithm>
#include <iterator>
#include <memory>

namespace keyturn {

OwnerCreation::OwnerCreation(const Collaborators &with, OperationId id, Kind kind, const QString &displayName,
                             QObject *parent)
    : QObject(parent)
    , m_with(with)
{
    m_entry.id = std::move(id);
    m_entry.verb = OperationVerb::CreateOwner;
    m_entry.owner.profile = m_with.session->profile().id;
    m_entry.owner.kind = kind;
    m_entry.ownerName = displayName;
    m_entry.displayName = displayName;
    const auto &owners = m_with.inventory.owners();
    for (int row = 0; row < owners.count(); ++row) {
        const OwnerRef &ref = owners.at(row).ref;
        if (ref.profile == m_entry.owner.profile && ref.kind == kind) {
            m_entry.idsBefore << ref.id;
        }
    }
}

void OwnerCreation::start()
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

void OwnerCreation::send()
{
    m_with.session->owners()
        .create(m_entry.owner.kind, m_entry.displayName)
        ->then(this, [this](const Result<Owner> &answer) { answered(answer); });
}

void OwnerCreation::answered(const Result<Owner> &answer)
{
    if (answer) {
        made(*answer);
    } else if (answer.error().serverMayHaveActed) {
        lookAgain(answer.error());
    } else {
        m_entry.note = answer.error().text();
        end(OperationState::Refused, answer);
    }
}

void OwnerCreation::lookAgain(const ApiError &error)
{
    auto listed = std::make_shared<QList<Owner>>();
    const auto sink = [listed](const QList<Owner> &page) { *listed += page; };
    m_with.session->owners()
        .list(m_entry.owner.kind, sink)
        ->then(this, [this, listed, error](const Result<ListEnd> &ended) {
            if (ended && ended->complete) {
                const QList<Owner> candidates = candidatesFor(m_entry, *listed, *ended, m_with.custody);
                if (candidates.size() == 1) {
                    made(candidates.first());
                    return;
                }
            }
            m_entry.note = error.text();
            end(OperationState::Unknown, std::unexpected(error));
        });
}

QList<Owner> OwnerCreation::candidatesFor(const JournalEntry &unknown, const QList<Owner> &listed,
                                          const ListEnd &end, const Custody &custody)
{
    const QDateTime earliest = earliestCreation(unknown.sentAt, end.clockSkew);
    QList<Owner> candidates;
    std::ranges::copy_if(listed, std::back_inserter(candidates), [&](const Owner &owner) {
        return owner.displayName == unknown.displayName && !unknown.idsBefore.contains(owner.ref.id) &&
               owner.created.isValid() && owner.created >= earliest &&
               !custody.isMadeByAnother(unknown.id, owner.ref);
    });
    return candidates;
}

void OwnerCreation::made(Owner owner)
{
    m_entry.owner = owner.ref;
    m_with.inventory.upsertOwners({owner});
    end(OperationState::Done, std::move(owner));
}

void OwnerCreation::end(OperationState state, const Result<Owner> &result)
{
    m_entry.state = state;
    m_with.custody.recordOrReport(m_entry);
    Q_EMIT finished(result);
    deleteLater();
}

} // namespace keyturn
