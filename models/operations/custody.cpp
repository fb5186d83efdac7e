// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/custody.h"

#include "models/domain/foreigntext.h"
#include "models/ports/clock.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace keyturn {

namespace {

/// Whether an entry gets there by what the admin decides, not by what happened.
bool isDecision(OperationState state)
{
    return state == OperationState::Kept || state == OperationState::HandedOver ||
           state == OperationState::Discarded || state == OperationState::Found;
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

StoreCall<void> *Custody::record(JournalEntry entry)
{
    entry.changedAt = m_clock.now();
    entry.note = annotated(entry.note, m_annotations.value(entry.id));
    if (!isOpen(entry.state) && !isToBeSettled(entry)) {
        // They are as many as the owner has credentials, and nothing has to be told from them any more.
        entry.idsBefore.clear();
    }
    ++m_recording[entry.id];
    const int number = ++m_lastRecords[entry.id];
    auto *call = new StoreCall<void>(this);
    const auto answer = [this, call = QPointer(call), entry](const StoreResult<void> &written) {
        took(entry, written);
        if (call) {
            call->end(written);
        }
        recorded(entry.id);
    };
    auto *patience = new QTimer(this);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [patience, answer] {
        patience->deleteLater();
        answer(std::unexpected(StoreError{Custody::tr("Keyturn's journal did not answer in time.")}));
    });
    patience->start(m_patience);
    m_journal.record(entry)->then(
        this, [this, patience = QPointer(patience), answer, entry, number](const StoreResult<void> &written) {
            if (patience && patience->isActive()) {
                patience->stop();
                patience->deleteLater();
                answer(written);
            } else if (m_lastRecords.value(entry.id) == number) {
                // Late, but nothing has come after it: what the journal has now is what is so.
                took(entry, written);
            }
        });
    return call;
}

void Custody::took(const JournalEntry &entry, const StoreResult<void> &written)
{
    if (written || !closes(entry)) {
        noteJournal(entry, written);
        show(entry);
    }
}

StoreCall<void> *Custody::recordAgain(const OperationId &id)
{
    const JournalEntry *entry = find(id);
    return entry == nullptr ? noSuchEntry() : record(*entry);
}

void Custody::noteJournal(const JournalEntry &entry, const StoreResult<void> &written)
{
    if (written) {
        m_journalProblems.remove(entry.id);
    } else {
        m_journalProblems.insert(entry.id, written.error().text);
    }
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

StoreCall<void> *Custody::noSuchEntry()
{
    return StoreCall<void>::ended(std::unexpected(StoreError{Custody::tr("There is no such entry.")}), this);
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
        Q_EMIT trouble(Custody::tr("The journal could not be written for %1.\n%2")
                           .arg(inSentence(name), recorded.error().text));
    }
}

} // namespace keyturn
