// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

// How what Custody holds or asks comes to its end: moved to the keychain, kept, handed over, discarded,
// closed.

#include "models/domain/foreigntext.h"
#include "models/operations/custody.h"

#include <QCoreApplication>

namespace keyturn {

namespace {

/// Whether it is settled that the secret is in nobody's hands: only then may an entry be closed without one.
bool isQuestion(const JournalEntry &entry)
{
    return mints(entry.verb) &&
           (entry.state == OperationState::Unknown || entry.state == OperationState::Orphan);
}

/// The entry as it is closed: the journal says so first, since a secret that is deleted before its ending is
/// on record would look lost after a crash.
JournalEntry closedAs(OperationState state, JournalEntry entry)
{
    entry.state = state;
    return entry;
}

std::unexpected<StoreError> dealtWith(const JournalEntry &entry)
{
    //: %1 where it stands, as in "Discarded" or "Kept in your keychain".
    return std::unexpected(
        StoreError{Custody::tr("This cannot be done any more: %1.").arg(label(entry.state))});
}

StoreResult<JournalEntry> kept(JournalEntry entry)
{
    if (!hasSecret(entry)) {
        return dealtWith(entry);
    }
    if (entry.state == OperationState::HeldInMemory) {
        return std::unexpected(StoreError{
            Custody::tr("The secret is in memory only. Move it to the keychain first, or hand it over.")});
    }
    entry.state = OperationState::Kept;
    return entry;
}

StoreResult<JournalEntry> dismissed(const JournalEntry &entry)
{
    if (isQuestion(entry)) {
        return closedAs(OperationState::Found, entry);
    }
    if (isOpen(entry)) {
        return std::unexpected(
            StoreError{Custody::tr("Its secret may be in the keychain. Unlock the keychain "
                                   "and look again before you close it.")});
    }
    return dealtWith(entry);
}

} // namespace

StoreCall<void> *Custody::retryVault(const OperationId &id)
{
    auto *call = new StoreCall<void>(this);
    // A write that is given up on may land later: from now on the vault may hold an item.
    const auto marked = [](JournalEntry entry) -> StoreResult<JournalEntry> {
        if (entry.state != OperationState::HeldInMemory) {
            return dealtWith(entry);
        }
        entry.vaultItem = true;
        return entry;
    };
    change(id, marked)->then(call, [this, call, id](const StoreResult<void> &recorded) {
        if (recorded) {
            putIntoVault(id, call);
        } else {
            call->fail(recorded.error());
        }
    });
    return call;
}

void Custody::putIntoVault(const OperationId &id, StoreCall<void> *call)
{
    m_memory.get(vaultKeyOf(id))->then(call, [this, call, id](const Result<Secret, VaultError> &secret) {
        if (!secret) {
            call->fail({secret.error().text()});
            return;
        }
        m_durable.put(vaultKeyOf(id), *secret)
            ->then(call, [this, call, id](const Result<void, VaultError> &stored) {
                if (stored) {
                    moveToVault(id, call);
                } else {
                    call->fail({stored.error().text()});
                }
            });
    });
}

void Custody::moveToVault(const OperationId &id, StoreCall<void> *call)
{
    const auto moved = [](JournalEntry entry) -> StoreResult<JournalEntry> {
        if (entry.state == OperationState::HeldInMemory) {
            entry.state = OperationState::Held;
            entry.vaultItem = true;
            entry.note.clear();
        }
        return entry;
    };
    change(id, moved)->then(call, [this, call, id](const StoreResult<void> &recorded) {
        const JournalEntry *now = find(id);
        if (now == nullptr || now->state == OperationState::HeldInMemory) {
            call->end(recorded);
            return;
        }
        if (!hasSecret(*now)) {
            // Closed before the keychain had it: what was just written is not wanted any more.
            removeVaultItem(*now);
            call->end({});
            return;
        }
        report(now->displayName, recorded);
        m_memory.remove(vaultKeyOf(id))->then(call, [call](Result<void, VaultError>) { call->end({}); });
    });
}

StoreCall<void> *Custody::keep(const OperationId &id)
{
    return change(id, kept);
}

StoreCall<void> *Custody::handOver(const OperationId &id)
{
    return close(id, OperationState::HandedOver);
}

StoreCall<void> *Custody::discard(const OperationId &id)
{
    return close(id, OperationState::Discarded);
}

StoreCall<void> *Custody::close(const OperationId &id, OperationState state)
{
    return change(id, [state](const JournalEntry &entry) -> StoreResult<JournalEntry> {
        if (!hasSecret(entry)) {
            return dealtWith(entry);
        }
        return closedAs(state, entry);
    });
}

StoreCall<void> *Custody::dismiss(const OperationId &id)
{
    return change(id, dismissed);
}

void Custody::credentialRevoked(const CredentialRef &ref)
{
    closeWhere([&ref](const JournalEntry &entry) { return entry.credential == ref; },
               Custody::tr("The credential was revoked."));
}

void Custody::ownerRemoved(const OwnerRef &owner)
{
    closeWhere([&owner](const JournalEntry &entry) { return entry.owner == owner; },
               Custody::tr("Its owner was deleted, and the credential with it."));
}

void Custody::closeWhere(const std::function<bool(const JournalEntry &)> &concerned, const QString &why)
{
    QList<OperationId> ids;
    for (int row = 0; row < m_records.count(); ++row) {
        const JournalEntry &entry = m_records.at(row).entry;
        if ((hasSecret(entry) || isOpen(entry)) && concerned(entry)) {
            ids << entry.id;
        }
    }
    for (const OperationId &id : std::as_const(ids)) {
        changeOrReport(id, [why](const JournalEntry &entry) {
            if (!hasSecret(entry) && !isOpen(entry)) {
                return entry;
            }
            JournalEntry closed =
                closedAs(hasSecret(entry) ? OperationState::Discarded : OperationState::Found, entry);
            closed.note = why;
            return closed;
        });
    }
}

void Custody::removeSecret(const JournalEntry &closed, const std::function<void()> &done)
{
    m_memory.remove(closed.vaultKey())->then(this, [](const Result<void, VaultError> &) {});
    if (closed.vaultItem) {
        removeVaultItem(closed, done);
    } else {
        done();
    }
}

void Custody::removeVaultItem(const JournalEntry &entry, const std::function<void()> &done)
{
    const auto removed = [this, entry, done](const Result<void, VaultError> &gone) {
        if (!gone) {
            Q_EMIT trouble(Custody::tr("The secret of %1 could not be deleted from the keychain; "
                                       "Keyturn tries again when it starts.\n%2")
                               .arg(inSentence(entry.displayName), gone.error().text()));
            done();
            return;
        }
        const auto cleared = [](JournalEntry now) {
            now.vaultItem = false;
            return now;
        };
        change(entry.id, cleared)
            ->then(this, [this, name = entry.displayName, done](const StoreResult<void> &recorded) {
                report(name, recorded);
                done();
            });
    };
    m_durable.remove(entry.vaultKey())->then(this, removed);
}

} // namespace keyturn
