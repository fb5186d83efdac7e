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

/// Whether the keychain may hold an item for it. A request that had left when an earlier run ended may have
/// been answered, without a word about that in the journal.
bool mayBeInVault(const JournalEntry &entry)
{
    return entry.vaultItem || entry.state == OperationState::Sent || entry.state == OperationState::Received;
}

} // namespace

VaultCall<void> *Custody::retryVault(const OperationId &id)
{
    auto *call = new VaultCall<void>(this);
    m_memory.get(vaultKeyOf(id))->then(call, [this, call, id](Result<Secret, VaultError> secret) {
        if (!secret) {
            call->fail(secret.error());
            return;
        }
        const JournalEntry *entry = find(id);
        if (entry == nullptr || entry->state != OperationState::HeldInMemory) {
            call->fail({.kind = VaultError::Kind::NotFound, .message = {}});
            return;
        }
        // A write that is given up on may land later: from now on the vault may hold an item.
        JournalEntry marked = *entry;
        marked.vaultItem = true;
        recordOrReport(marked);
        m_durable.put(vaultKeyOf(id), *secret)->then(call, [this, call, id](Result<void, VaultError> kept) {
            if (kept) {
                moveToVault(id, call);
            } else {
                call->end(std::move(kept));
            }
        });
    });
    return call;
}

void Custody::moveToVault(const OperationId &id, VaultCall<void> *call)
{
    const JournalEntry *entry = find(id);
    if (entry == nullptr || entry->state != OperationState::HeldInMemory) {
        // Ended meanwhile: what was just written is not wanted any more.
        if (entry != nullptr) {
            removeVaultItem(*entry);
        }
        call->end({});
        return;
    }
    JournalEntry moved = *entry;
    moved.state = OperationState::Held;
    moved.vaultItem = true;
    moved.note.clear();
    record(moved)->then(call, [this, call, moved](const StoreResult<void> &recorded) {
        report(moved.displayName, recorded);
        m_memory.remove(moved.vaultKey())->then(call, [call](Result<void, VaultError>) { call->end({}); });
    });
}

StoreCall<void> *Custody::keep(const OperationId &id)
{
    const JournalEntry *entry = find(id);
    if (entry == nullptr || !hasSecret(*entry)) {
        return noSuchEntry();
    }
    if (entry->state == OperationState::HeldInMemory) {
        return StoreCall<void>::ended(
            std::unexpected(StoreError{Custody::tr(
                "The secret is in memory only. Move it to the keychain first, or hand it over.")}),
            this);
    }
    JournalEntry kept = *entry;
    kept.state = OperationState::Kept;
    return record(kept);
}

StoreCall<void> *Custody::handOver(const OperationId &id)
{
    return close(id, OperationState::HandedOver, hasSecret);
}

StoreCall<void> *Custody::discard(const OperationId &id)
{
    return close(id, OperationState::Discarded, hasSecret);
}

StoreCall<void> *Custody::dismiss(const OperationId &id)
{
    if (const JournalEntry *entry = find(id); entry != nullptr && isOpen(*entry) && !isQuestion(*entry)) {
        return StoreCall<void>::ended(
            std::unexpected(StoreError{Custody::tr("Its secret may be in the keychain. Unlock the keychain "
                                                   "and look again before you close it.")}),
            this);
    }
    return close(id, OperationState::Found, isQuestion);
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
    QList<JournalEntry> entries;
    for (int row = 0; row < m_records.count(); ++row) {
        const JournalEntry &entry = m_records.at(row).entry;
        if ((hasSecret(entry) || isOpen(entry)) && concerned(entry)) {
            entries.append(entry);
        }
    }
    for (JournalEntry &entry : entries) {
        const JournalEntry before = entry;
        entry.state = hasSecret(before) ? OperationState::Discarded : OperationState::Found;
        entry.vaultItem = mayBeInVault(before);
        entry.note = why;
        record(entry)->then(this, [this, before, entry](const StoreResult<void> &written) {
            report(entry.displayName, written);
            if (written) {
                removeSecret(before, entry, [] {});
            }
        });
    }
}

StoreCall<void> *Custody::close(const OperationId &id, OperationState state,
                                bool (*closable)(const JournalEntry &))
{
    const JournalEntry *entry = find(id);
    if (entry == nullptr || !closable(*entry)) {
        return noSuchEntry();
    }
    // The journal first: a secret that is deleted before its ending is on record would look lost after a
    // crash.
    JournalEntry closed = *entry;
    closed.state = state;
    closed.vaultItem = mayBeInVault(*entry);
    auto *call = new StoreCall<void>(this);
    record(closed)->then(this,
                         [this, call = QPointer(call), before = *entry, closed](StoreResult<void> recorded) {
                             const auto end = [call, recorded] {
                                 if (call) {
                                     call->end(recorded);
                                 }
                             };
                             if (recorded) {
                                 removeSecret(before, closed, end);
                             } else {
                                 end();
                             }
                         });
    return call;
}

void Custody::removeSecret(const JournalEntry &before, const JournalEntry &closed, std::function<void()> done)
{
    if (before.state == OperationState::HeldInMemory) {
        m_memory.remove(closed.vaultKey())->then(this, [](Result<void, VaultError>) {});
    }
    if (mayBeInVault(before)) {
        removeVaultItem(closed, std::move(done));
    } else {
        done();
    }
}

void Custody::removeVaultItem(const JournalEntry &entry, std::function<void()> done)
{
    const auto removed = [this, entry, done = std::move(done)](const Result<void, VaultError> &gone) {
        if (!gone) {
            Q_EMIT trouble(Custody::tr("The secret of %1 could not be deleted from the keychain; "
                                       "Keyturn tries again when it starts.\n%2")
                               .arg(inSentence(entry.displayName), gone.error().text()));
            done();
            return;
        }
        const JournalEntry *now = find(entry.id);
        JournalEntry cleared = now != nullptr ? *now : entry;
        cleared.vaultItem = false;
        record(cleared)->then(this,
                              [this, name = entry.displayName, done](const StoreResult<void> &recorded) {
                                  report(name, recorded);
                                  done();
                              });
    };
    m_durable.remove(entry.vaultKey())->then(this, removed);
}

} // namespace keyturn
