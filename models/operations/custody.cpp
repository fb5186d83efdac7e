// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/custody.h"

#include <QCoreApplication>

#include <memory>

namespace keyturn {

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

int Custody::unrecordedCount() const
{
    int unrecorded = 0;
    for (int row = 0; row < m_records.count(); ++row) {
        const JournalEntry &entry = m_records.at(row).entry;
        unrecorded += isHeld(entry.state) && m_journalProblems.contains(entry.id) ? 1 : 0;
    }
    return unrecorded;
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
        if (entry.credential == ref && hasSecret(entry)) {
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

bool Custody::isMadeByAnother(const OperationId &id, const OwnerRef &ref) const
{
    for (int row = 0; row < m_records.count(); ++row) {
        const JournalEntry &entry = m_records.at(row).entry;
        if (entry.id != id && entry.verb == OperationVerb::CreateOwner && entry.owner == ref) {
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

ApiError Custody::notSent(const StoreError &error)
{
    return ApiError::local(Custody::tr("Nothing was sent, because Keyturn's journal could not be written.") +
                           u'\n' + error.text);
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

} // namespace keyturn
