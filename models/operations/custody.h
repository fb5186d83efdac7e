// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/apierror.h"
#include "models/domain/journalentry.h"
#include "models/inventory/recordlist.h"
#include "models/ports/journal.h"
#include "models/ports/secretvault.h"

#include <QHash>
#include <QQueue>
#include <QSet>

#include <chrono>
#include <functional>

namespace keyturn {

class Clock;

/// The ledger of operations and the keeper of fresh secrets. Every state of an operation passes through here
/// on its way to the journal; "Secrets to hand over" and "Activity" show it. Owned by the composition.
class Custody : public QObject
{
    Q_OBJECT
public:
    /// An operation as the item models see it.
    struct Record
    {
        OperationId ref;
        JournalEntry entry;
        bool operator==(const Record &) const = default;
    };

    /// `durable` is the OS keychain, `memory` holds what is in memory only. All must outlive it.
    Custody(Journal &journal, SecretVault &durable, SecretVault &memory, const Clock &clock,
            QObject *parent = nullptr);

    /// Reads the journal at start and settles what an earlier run left unfinished: what was never sent did
    /// not happen; what may have been minted is looked for in the vault, and is either to be handed over, or
    /// named as unknown or orphan. Call once; ends when all is settled as far as the vault allows.
    [[nodiscard]] StoreCall<void> *recover();
    /// Looks again for what a locked keychain kept recover() from settling. Ends when all is settled as far
    /// as the vault allows, at once if there is nothing left.
    [[nodiscard]] StoreCall<void> *settleAgain();

    /// Whether recover() has read the journal. Until then, and if it could not, an operation cannot be
    /// followed: nothing may be minted, and it is not known what is open.
    [[nodiscard]] bool canTrack() const { return m_reading == Reading::Done; }

    /// Whether recover() has yet to read it.
    [[nodiscard]] bool isUnread() const { return m_reading == Reading::Awaited; }

    /// Whether the journal has answered everything that it was told.
    [[nodiscard]] bool isAtRest() const { return m_writes.isEmpty(); }

    /// All operations, oldest first.
    [[nodiscard]] const RecordList<Record> &records() const { return m_records; }

    [[nodiscard]] const JournalEntry *find(const OperationId &id) const;
    /// How many wait for the admin: secrets held, outcomes unknown, orphans.
    [[nodiscard]] int openCount() const;
    /// How many are in memory only and would be lost if the program quit now.
    [[nodiscard]] int inMemoryCount() const;
    /// How many are held without the journal saying so: after a restart nobody would know whose they are.
    [[nodiscard]] int unrecordedCount() const;

    /// Why the journal lacks what is shown of an operation; empty if it has it.
    [[nodiscard]] QString journalProblem(const OperationId &id) const { return m_journalProblems.value(id); }

    [[nodiscard]] bool hasOpenEntries(const ProfileId &profile) const;
    /// The latest entry that holds a secret for this credential; null if none.
    [[nodiscard]] const JournalEntry *heldFor(const CredentialRef &ref) const;
    /// Whether another operation than this one is known to have made the credential.
    [[nodiscard]] bool isMadeByAnother(const OperationId &id, const CredentialRef &ref) const;
    /// The same of an owner.
    [[nodiscard]] bool isMadeByAnother(const OperationId &id, const OwnerRef &ref) const;
    /// Whether a mint under this owner is between Intended and its answer: then no second one may start.
    [[nodiscard]] bool isMinting(const OwnerRef &owner) const;
    /// False if one is under way there already.
    [[nodiscard]] bool beginMint(const OwnerRef &owner);
    void endMint(const OwnerRef &owner);

    /// How long record() waits for the journal. A journal that hangs must not keep a fresh secret from the
    /// admin.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// Makes an entry's new state durable, then shows it. If the journal fails, or does not answer in time,
    /// the call ends with the error; what happened at the vendor or to the secret is shown all the same, but
    /// an entry that is closed stays open, so that it can be closed again. When the journal has a closing,
    /// even late, the secret is deleted from where it is; the call ends after that.
    [[nodiscard]] StoreCall<void> *record(const JournalEntry &entry);

    /// What an operation becomes, from how it stands; the same if it stays so, or why it must.
    using Change = std::function<StoreResult<JournalEntry>(const JournalEntry &)>;
    /// Changes an operation by the state that record() has left it in, once the journal has answered all that
    /// came before: of two changes the second one judges what the first one has made of it. An entry that
    /// stays the same is not recorded again. Fails as record() does, with what `change` fails with, or if the
    /// journal does not answer in time what came before; then nothing is changed.
    [[nodiscard]] StoreCall<void> *change(const OperationId &id, const Change &change);

    /// Makes durable what is shown of an operation and the journal lacks.
    [[nodiscard]] StoreCall<void> *recordAgain(const OperationId &id);
    /// The same as record() where nobody waits for it; a failing journal is told by trouble().
    void recordOrReport(const JournalEntry &entry);
    /// The same as change() where nobody waits for it.
    void changeOrReport(const OperationId &id, const Change &change);
    /// Compares what was made, as it was read back, with the restrictions that were asked for and not yet
    /// compared (custody 9), and notes the result. What did not arrive, each as a sentence: an alarm.
    QStringList compare(const OperationId &id, const Credential &made);
    /// It was compared, or is gone.
    void endComparison(const OperationId &id);
    /// Adds to the note of an operation for good, whatever else becomes of it at the same time.
    void annotate(const OperationId &id, const QString &text);

    /// The held or kept secret of an operation, read from where it is. An entry that recover() had to leave
    /// unsettled is settled by it.
    [[nodiscard]] VaultCall<Secret> *reveal(const OperationId &id);
    /// In memory only until now: tries the keychain again. Ends well when the entry is Held, or has been
    /// closed meanwhile.
    [[nodiscard]] StoreCall<void> *retryVault(const OperationId &id);
    /// The secret stays in the keychain for good. Fails unless it is there.
    [[nodiscard]] StoreCall<void> *keep(const OperationId &id);
    /// A copy exists elsewhere and was verified: the vault item is deleted. Fails unless there is a secret,
    /// held or kept. Ends when the item is gone, or could not be deleted, which trouble() tells; then the
    /// entry's vaultItem stays set.
    [[nodiscard]] StoreCall<void> *handOver(const OperationId &id);
    /// Given up: the vault item is deleted, as by handOver(). Revoking the credential is the caller's.
    [[nodiscard]] StoreCall<void> *discard(const OperationId &id);
    /// The credential was revoked: secrets held for it are deleted, orphans of it are done with.
    void credentialRevoked(const CredentialRef &ref);
    /// The owner was deleted, and with it all its credentials.
    void ownerRemoved(const OwnerRef &owner);
    /// An unknown outcome or an orphan that the admin has looked into and closes. Fails for anything else, a
    /// held secret above all.
    [[nodiscard]] StoreCall<void> *dismiss(const OperationId &id);

    /// Why an operation sends nothing whose first state could not be recorded.
    [[nodiscard]] static ApiError notSent(const StoreError &error);

    /// Tells the admin of a trouble that no dialog waits for.
    void report(const QString &text) { Q_EMIT trouble(text); }

Q_SIGNALS:
    /// Any of the counts may have changed.
    void openEntriesChanged();
    /// A vault item could not be deleted, or the journal failed outside of a call: for the admin.
    void trouble(const QString &text);

private:
    enum class Reading : quint8 { Awaited, Done, Failed };

    /// What of an operation is on its way to the journal.
    struct Writes
    {
        int unanswered = 0;
        /// The number of the latest.
        int last = 0;
        /// An annotation has come beside them.
        bool isOutdated = false;
        /// Changes that come after them.
        QQueue<std::function<void()>> waiting;
    };

    /// Entries that wait for the admin's decision or have a secret, and are given up by `entry`.
    [[nodiscard]] bool closes(const JournalEntry &entry) const;
    using Step = std::function<void(const JournalEntry &, StoreCall<void> *)>;
    /// Takes a step on an operation when nothing of it is on its way to the journal; the step ends the call.
    [[nodiscard]] StoreCall<void> *inTurn(const OperationId &id, const Step &step);
    /// The journal has answered one of the writes.
    void answered(const OperationId &id);
    /// The journal has answered, or is not waited for any longer. What is closed by that loses its secret,
    /// then `done`.
    void took(
        const JournalEntry &entry, const StoreResult<void> &written,
        const std::function<void()> &done = [] {});
    [[nodiscard]] SecretVault &vaultOf(const JournalEntry &entry);
    [[nodiscard]] static QString vaultKeyOf(const OperationId &id);
    void show(JournalEntry entry);
    [[nodiscard]] StoreCall<void> *close(const OperationId &id, OperationState state);
    void closeWhere(const std::function<bool(const JournalEntry &)> &concerned, const QString &why);
    void removeSecret(const JournalEntry &closed, const std::function<void()> &done);
    void putIntoVault(const OperationId &id, StoreCall<void> *call);
    void moveToVault(const OperationId &id, StoreCall<void> *call);
    void removeVaultItem(const JournalEntry &entry, const std::function<void()> &done = [] {});
    void noteJournal(const JournalEntry &entry, const StoreResult<void> &written);
    void settle(const JournalEntry &entry, const std::function<void()> &done);
    /// Unless it is no longer as `entry` has it.
    void settleAs(const JournalEntry &entry, JournalEntry settled, const std::function<void()> &done);
    void report(const QString &name, const StoreResult<void> &recorded);
    void lookInVault(const JournalEntry &entry, std::function<void()> done);
    /// `error` is absent if the secret was found.
    void settleBy(const JournalEntry &entry, const std::optional<VaultError> &error,
                  const std::function<void()> &done);
    void reportUnreadable(const QList<UnreadableRow> &rows);

    Journal &m_journal;
    SecretVault &m_durable;
    SecretVault &m_memory;
    const Clock &m_clock;
    RecordList<Record> m_records;
    QSet<OwnerRef> m_minting;
    /// What recover() could not settle, because the keychain was locked.
    QSet<OperationId> m_unsettled;
    /// Why what is shown of an operation is not in the journal.
    QHash<OperationId, QString> m_journalProblems;
    QHash<OperationId, Writes> m_writes;
    QHash<OperationId, QStringList> m_annotations;
    Reading m_reading = Reading::Awaited;
    std::chrono::milliseconds m_patience{std::chrono::seconds(5)};
};

} // namespace keyturn
