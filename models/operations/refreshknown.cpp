// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/refresh.h"

#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"
#include "models/operations/knowncredentials.h"
#include "models/ports/clock.h"

namespace keyturn {

void Refresh::loadKnown(Kind kind, bool allOwnersAreListed)
{
    ++m_running;
    m_store.known(m_profile)->then(this, [this, kind,
                                          allOwnersAreListed](const StoreResult<KnownCredentials> &known) {
        --m_running;
        if (!known) {
            m_problems.note(kind, known.error().text);
            finishIfDone();
            return;
        }
        for (const UnreadableRow &row : known->unreadable) {
            //: %1 the ID of a connector credential, %2 why it cannot be read.
            m_problems.note(kind,
                            tr("What is known here of %1 cannot be read. %2").arg(row.id, row.error.text));
        }
        for (const Credential &stored : known->credentials) {
            if (stored.kind() == kind) {
                showStored(stored, allOwnersAreListed);
                readKnown(stored);
            }
        }
        finishIfDone();
    });
}

void Refresh::showStored(const Credential &stored, bool allOwnersAreListed)
{
    const bool isOwnerGone = allOwnersAreListed && m_inventory.owners().find(stored.ref.owner) == nullptr;
    const Credential *shown = m_inventory.credentials().find(stored.ref);
    const auto isRevoked = [](const Credential &one) { return one.fields.instant(Field::Deleted).isValid(); };
    // What is shown may have been read since; only a revocation is later than any reading before it.
    const bool saysMore = shown == nullptr || (isRevoked(stored) && !isRevoked(*shown));
    if (saysMore && !isOwnerGone) {
        m_inventory.upsertCredentials({stored});
    }
}

void Refresh::readKnown(const Credential &stored)
{
    if (m_cancelled) {
        return;
    }
    ++m_running;
    track(m_session->credentials().get(stored.ref))->then(this, [this, stored](Result<Credential> read) {
        --m_running;
        const CredentialRef &ref = stored.ref;
        if (read) {
            m_inventory.upsertCredentials({*read});
            if (*read != stored) {
                awaitStored(ref.kind(), m_store.remember(*read));
            }
        } else if (read.error().kind == ApiError::Kind::NotFound) {
            awaitStored(ref.kind(), noteKnownRevoked(ref, m_inventory, m_store, m_clock.now()));
        } else if (isProblem(read.error())) {
            m_problems.failedFor(ref.kind(), descriptorOf(ref.kind()).plural(), ref.id, read.error());
        }
        finishIfDone();
    });
}

void Refresh::awaitStored(Kind kind, StoreCall<void> *storing)
{
    ++m_running;
    storing->then(this, [this, kind](const StoreResult<void> &stored) {
        --m_running;
        if (!stored) {
            m_problems.note(kind, stored.error().text);
        }
        finishIfDone();
    });
}

} // namespace keyturn
