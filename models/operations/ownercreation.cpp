// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/ownercreation.h"

#include "models/domain/foreigntext.h"
#include "models/inventory/inventory.h"
#include "models/operations/replacement.h"

#include <algorithm>
#include <iterator>

namespace keyturn {

namespace {

JournalEntry creationOf(OperationId id, const ProfileId &profile, Kind kind, const QString &displayName,
                        const Inventory &inventory)
{
    JournalEntry entry;
    entry.id = std::move(id);
    entry.verb = OperationVerb::CreateOwner;
    entry.owner.profile = profile;
    entry.owner.kind = kind;
    entry.ownerName = displayName;
    entry.displayName = displayName;
    const auto &owners = inventory.owners();
    for (int row = 0; row < owners.count(); ++row) {
        const OwnerRef &ref = owners.at(row).ref;
        if (ref.profile == profile && ref.kind == kind) {
            entry.idsBefore << ref.id;
        }
    }
    return entry;
}

} // namespace

OwnerCreation::OwnerCreation(const Collaborators &with, OperationId id, const ProfileId &profile, Kind kind,
                             const QString &displayName, QObject *parent)
    : JournalledWrite(with, creationOf(std::move(id), profile, kind, displayName, with.inventory), parent)
{
}

Call<Owner> *OwnerCreation::send()
{
    return session().owners().create(entry().owner.kind, entry().displayName);
}

void OwnerCreation::lookAgain(const ApiError &lost)
{
    auto listed = std::make_shared<QList<Owner>>();
    const auto sink = [listed](const QList<Owner> &page) { *listed += page; };
    session()
        .owners()
        .list(entry().owner.kind, sink)
        ->then(this, [this, listed, lost](const Result<ListEnd> &ended) {
            if (ended && ended->complete) {
                const QList<Owner> candidates = candidatesFor(entry(), *listed, *ended, with().custody);
                if (candidates.size() == 1) {
                    happened(candidates.first());
                    return;
                }
            }
            remainsUnknown(lost);
        });
}

void OwnerCreation::takeEffect(const Result<Owner> &result, JournalEntry &entry)
{
    entry.owner = result->ref;
    with().inventory.upsertOwners({*result});
}

QList<Owner> OwnerCreation::candidatesFor(const JournalEntry &unknown, const QList<Owner> &listed,
                                          const ListEnd &end, const Custody &custody)
{
    const QDateTime earliest = earliestCreation(unknown.sentAt, end.clockSkew);
    QList<Owner> candidates;
    std::ranges::copy_if(listed, std::back_inserter(candidates), [&](const Owner &owner) {
        return isSameName(owner.displayName, unknown.displayName) &&
               !unknown.idsBefore.contains(owner.ref.id) && owner.created.isValid() &&
               owner.created >= earliest && !custody.isMadeByAnother(unknown.id, owner.ref);
    });
    return candidates;
}

} // namespace keyturn
