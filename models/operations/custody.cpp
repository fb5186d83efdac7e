// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/custody.h"

#include "models/ports/clock.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace keyturn {

namespace {

/// Whether there is a secret that the admin has not yet given away or given up.
bool hasSecret(const JournalEntry &entry)
{
    return mints(entry.verb) && (isHeld(entry.state) || entry.state == OperationState::Kept);
}

/// Whether an entry gets there by what the admin decides, not by what happened.
bool isDecision(OperationState state)
{
    return state == OperationState::Kept || state == OperationState::HandedOver ||
           state == OperationState::Discarded || state == OperationState::Found;
}

/// Whether it is settled that the secret is in nobody's hands: only then may an entry be closed without one.
bool isQuestion(const JournalEntry &entry)
{
    return mints(entry.verb) &&
           (entry.state == OperationState::Unknown || entry.state == OperationState::Orphan);
}

/// `note` with those of `additions` that it lacks.
QString annotated(const QString &note, const QStringList &additions)
{
    QString text = note;
    for (const QString &addition : additions) {
        if (!text.contains(addition)) {
            text += text.isEmpty() ? addition : u'\n' + addition;
        }
    }
    return text;
}

/// Whether the keychain may hold an item for it. A request that had left when an earlier run ended may have
/// been answered, without a word about that in the journal.
bool mayBeInVault(const JournalEntry &entry)
{
    return entry.vaultItem || entry.state == OperationState::Sent || entry.state == OperationState::Received;
}

} // namespace

Custody::Custody(Journal &journal, SecretVault &durable, SecretVault &memory, const Clock &clock,
                 QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_durable(durable)
    , m_memory(memory)
    , m_clock(clock)
{
}

const JournalEntry *Custody::find(const OperationId &id) const
{
    const Record *record = m_records.find(id);
    return record == nullptr ? nullptr : &record->entry;
}

int Custody::openCount() const
{
    int open = 0;
    for (int row = 0; row < m_records.count(); ++row) {
        open += isOpen(m_records.at(row).entry) ? 1 : 0;
    }
    return open;
}

int Custody::inMemoryCount() const
{
    int inMemory = 0;
    for (int row = 0; row < m_records.count(); ++row) {
        const JournalEntry &entry = m_records.at(row).entry;
        inMemory += entry.state == OperationState::HeldInMemory && !m_unsettled.contains(entry.id) ? 1 : 0;
    }
    return inMemory;
}

bool Custody::hasOpenEntries(const ProfileId &profile) const
{
    for (int row = 0; row < m_records.count(); ++row) {
        const JournalEntry &entry = m_records.at(row).entry;
        if (entry.owner.profile == profile && isOpen(entry)) {
            return true;
        }
    }
    return false;
}

const JournalEntry *Custody::heldFor(const CredentialRef &ref) const
{
    for (int row = m_records.count() - 1; row >= 0; --row) {
        const JournalEntry &entry = m_records.at(row).entry;
        if (entry.credential == ref && mints(entry.verb) &&
            (isHeld(entry.state) || entry.state == OperationState::Kept)) {
            return &entry;
        }
    }
    return nullptr;
}

bool Custody::isMadeByAnother(const OperationId &id, const CredentialRef &ref) const
{
    for (int row = 0; row < m_records.count(); ++row) {
        const JournalEntry &entry = m_records.at(row).entry;
        if (entry.id != id && mints(entry.verb) && entry.credential == ref) {
            return true;
        }
    }
    return false;
}

bool Custody::isMinting(const OwnerRef &owner) const
{
    return m_minting.contains(owner);
}

bool Custody::beginMint(const OwnerRef &owner)
{
    if (m_minting.contains(owner)) {
        return false;
    }
    m_minting.insert(owner);
    return true;
}

void Custody::endMint(const OwnerRef &owner)
{
    m_minting.remove(owner);
}

StoreCall<void> *Custody::record(JournalEntry entry)
{
    entry.changedAt = m_clock.now();
    entry.note = annotated(entry.note, m_annotations.value(entry.id));
    ++m_recording[entry.id];
    auto *call = new StoreCall<void>(this);
    m_journal.record(entry)->then(this, [this, call = QPointer(call), entry](StoreResult<void> written) {
        if (written || !closes(entry)) {
            show(entry);
        }
        if (call) {
            call->end(std::move(written));
        }
        recorded(entry.id);
    });
    return call;
}

bool Custody::closes(const JournalEntry &entry) const
{
    const JournalEntry *shown = find(entry.id);
    return shown != nullptr && isDecision(entry.state) && (hasSecret(*shown) || isOpen(*shown));
}

void Custody::recorded(const OperationId &id)
{
    if (--m_recording[id] > 0) {
        return;
    }
    m_recording.remove(id);
    const JournalEntry *entry = find(id);
    if (entry != nullptr && annotated(entry->note, m_annotations.value(id)) != entry->note) {
        recordOrReport(*entry);
    }
}

void Custody::annotate(const OperationId &id, const QString &text)
{
    m_annotations[id] << text;
    // Not beside a write that is under way: it could put a state back that is just being left.
    if (m_recording.value(id) == 0) {
        ++m_recording[id];
        recorded(id);
    }
}

VaultCall<Secret> *Custody::reveal(const OperationId &id)
{
    const JournalEntry *entry = find(id);
    if (entry == nullptr) {
        return VaultCall<Secret>::ended(
            std::unexpected(VaultError{.kind = VaultError::Kind::NotFound, .message = {}}), this);
    }
    if (!m_unsettled.contains(id)) {
        return vaultOf(*entry).get(entry->vaultKey());
    }
    auto *call = new VaultCall<Secret>(this);
    m_durable.get(entry->vaultKey())
        ->then(this, [this, call = QPointer(call), unsettled = *entry](Result<Secret, VaultError> found) {
            auto held = std::make_shared<Result<Secret, VaultError>>(std::move(found));
            settleBy(unsettled, *held ? std::nullopt : std::optional(held->error()), [call, held] {
                if (call) {
                    call->end(std::move(*held));
                }
            });
        });
    return call;
}

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
        entry.note = why;
        record(entry)->then(this, [this, before, entry](const StoreResult<void> &written) {
            report(entry.displayName, written);
            if (written) {
                removeSecret(before, entry);
            }
        });
    }
}

StoreCall<void> *Custody::noSuchEntry()
{
    return StoreCall<void>::ended(std::unexpected(StoreError{Custody::tr("There is no such entry.")}), this);
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
                             if (recorded) {
                                 removeSecret(before, closed);
                             }
                             if (call) {
                                 call->end(std::move(recorded));
                             }
                         });
    return call;
}

void Custody::removeSecret(const JournalEntry &before, const JournalEntry &closed)
{
    if (before.state == OperationState::HeldInMemory) {
        m_memory.remove(closed.vaultKey())->then(this, [](Result<void, VaultError>) {});
    }
    if (mayBeInVault(before)) {
        removeVaultItem(closed);
    }
}

void Custody::removeVaultItem(const JournalEntry &entry)
{
    m_durable.remove(entry.vaultKey())->then(this, [this, entry](Result<void, VaultError> removed) {
        if (!removed) {
            Q_EMIT trouble(Custody::tr("The secret of %1 could not be deleted from the keychain; "
                                       "Keyturn tries again when it starts.\n%2")
                               .arg(entry.displayName, removed.error().text()));
            return;
        }
        const JournalEntry *now = find(entry.id);
        JournalEntry cleared = now != nullptr ? *now : entry;
        cleared.vaultItem = false;
        recordOrReport(cleared);
    });
}

SecretVault &Custody::vaultOf(const JournalEntry &entry)
{
    return entry.state == OperationState::HeldInMemory ? m_memory : m_durable;
}

QString Custody::vaultKeyOf(const OperationId &id)
{
    JournalEntry entry;
    entry.id = id;
    return entry.vaultKey();
}

void Custody::show(const JournalEntry &entry)
{
    m_records.upsert({Record{.ref = entry.id, .entry = entry}});
    Q_EMIT openEntriesChanged();
}

void Custody::recordOrReport(const JournalEntry &entry)
{
    record(entry)->then(this, [this, name = entry.displayName](const StoreResult<void> &recorded) {
        report(name, recorded);
    });
}

void Custody::report(const QString &name, const StoreResult<void> &recorded)
{
    if (!recorded) {
        Q_EMIT trouble(
            Custody::tr("The journal could not be written for %1.\n%2").arg(name, recorded.error().text));
    }
}

} // namespace keyturn
