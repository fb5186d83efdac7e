// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/custody.h"

#include <QCoreApplication>

#include <memory>

namespace keyturn {

namespace {

/// What is known of a mint whose secret is not in the vault although the request had left.
OperationState stateWithoutSecret(const JournalEntry &entry)
{
    return entry.state == OperationState::Sent ? OperationState::Unknown : OperationState::Orphan;
}

bool isUnfinishedMint(const JournalEntry &entry)
{
    switch (entry.state) {
    case OperationState::Sent:
    case OperationState::Received:
    case OperationState::HeldInMemory:
        return true;
    default:
        return false;
    }
}

/// What an earlier run held in memory is gone with it, unless it reached the vault after all.
JournalEntry asLeftBehind(JournalEntry entry)
{
    if (entry.state == OperationState::HeldInMemory) {
        entry.state = OperationState::Received;
    }
    return entry;
}

/// Counts up and down from one, and ends the call at zero.
std::function<void(int)> countdownTo(StoreCall<void> *call)
{
    return [call = QPointer(call), left = std::make_shared<int>(1)](int change) {
        *left += change;
        if (*left == 0 && call) {
            call->end({});
        }
    };
}

} // namespace

StoreCall<void> *Custody::recover()
{
    auto *call = new StoreCall<void>(this);
    m_journal.load()->then(call, [this, call](StoreResult<JournalContents> loaded) {
        if (!loaded) {
            m_reading = Reading::Failed;
            call->fail(loaded.error());
            return;
        }
        m_reading = Reading::Done;
        reportUnreadable(loaded->unreadable);
        const auto oneSettled = countdownTo(call);
        QList<Record> records;
        for (const JournalEntry &entry : std::as_const(loaded->entries)) {
            records << Record{.ref = entry.id, .entry = asLeftBehind(entry)};
        }
        m_records.upsert(records);
        Q_EMIT openEntriesChanged();
        for (const JournalEntry &entry : std::as_const(loaded->entries)) {
            oneSettled(1);
            settle(asLeftBehind(entry), [oneSettled] { oneSettled(-1); });
        }
        oneSettled(-1);
    });
    return call;
}

StoreCall<void> *Custody::settleAgain()
{
    auto *call = new StoreCall<void>(this);
    const auto oneSettled = countdownTo(call);
    const auto unsettled = m_unsettled;
    for (const OperationId &id : unsettled) {
        if (const JournalEntry *entry = find(id)) {
            oneSettled(1);
            lookInVault(*entry, [oneSettled] { oneSettled(-1); });
        }
    }
    oneSettled(-1);
    return call;
}

void Custody::reportUnreadable(const QList<UnreadableRow> &rows)
{
    QStringList lines;
    for (const UnreadableRow &row : rows) {
        lines << row.id + u": " + row.error.text;
    }
    if (!lines.isEmpty()) {
        Q_EMIT trouble(
            Custody::tr("Keyturn's journal has entries that cannot be read. They stay as they are; their "
                        "secrets, if there are any, are in the keychain under these IDs.") +
            u'\n' + lines.join(u'\n'));
    }
}

void Custody::settle(const JournalEntry &entry, const std::function<void()> &done)
{
    JournalEntry settled = entry;
    if (entry.state == OperationState::Intended) {
        settled.state = OperationState::DidNotHappen;
        settled.vaultItem = false;
        settled.note = Custody::tr("Keyturn ended before anything was sent.");
        settleAs(entry, settled, done);
    } else if (mints(entry.verb) && isUnfinishedMint(entry)) {
        lookInVault(entry, done);
    } else if (!mints(entry.verb) && entry.state == OperationState::Sent) {
        settled.state = OperationState::Unknown;
        settled.note = Custody::tr("Keyturn ended before the answer came.");
        settleAs(entry, settled, done);
    } else {
        if (entry.vaultItem && !isOpen(entry.state) && entry.state != OperationState::Kept) {
            removeVaultItem(entry);
        }
        done();
    }
}

void Custody::settleAs(const JournalEntry &entry, JournalEntry settled, const std::function<void()> &done)
{
    m_unsettled.remove(entry.id);
    change(entry.id, [was = entry.state, settled = std::move(settled)](const JournalEntry &now) {
        return now.state == was ? settled : now;
    })->then(this, [this, name = entry.displayName, done](const StoreResult<void> &recorded) {
        report(name, recorded);
        done();
    });
}

void Custody::lookInVault(const JournalEntry &entry, std::function<void()> done)
{
    m_unsettled.insert(entry.id);
    if (!entry.vaultItem) {
        // It was to stay in memory: no keychain has to be asked, and there may be none.
        settleBy(entry, VaultError{.kind = VaultError::Kind::NotFound, .message = {}}, done);
        return;
    }
    m_durable.get(entry.vaultKey())
        ->then(this, [this, entry, done = std::move(done)](const Result<Secret, VaultError> &found) {
            settleBy(entry, found ? std::nullopt : std::optional(found.error()), done);
        });
}

void Custody::settleBy(const JournalEntry &entry, const std::optional<VaultError> &error,
                       const std::function<void()> &done)
{
    const JournalEntry *now = find(entry.id);
    const bool isSettled = !m_unsettled.contains(entry.id) || now == nullptr || now->state != entry.state;
    if (isSettled) {
        done();
        return;
    }
    JournalEntry settled = *now;
    settled.note.clear();
    if (!error) {
        settled.state = OperationState::Held;
        settled.vaultItem = true;
        settleAs(*now, settled, done);
    } else if (error->kind == VaultError::Kind::NotFound) {
        settled.state = stateWithoutSecret(entry);
        settled.vaultItem = false;
        settled.note = Custody::tr("Keyturn ended before the secret was in the keychain.");
        settleAs(*now, settled, done);
    } else {
        // Only an open vault can say that a secret is not there: the entry stays as it was, and open.
        settled.note = error->text();
        show(settled);
        done();
    }
}

} // namespace keyturn
