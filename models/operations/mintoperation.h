// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/journalentry.h"
#include "models/domain/mint.h"
#include "models/ports/secretvault.h"
#include "models/ports/session.h"
#include "models/ports/storeerror.h"

namespace keyturn {

class Clock;
class Custody;
class Inventory;
class InventoryStore;

/// One mint, from the wish to the secret in the vault: a state machine whose every state is durable before
/// the next begins (see OperationState). Sends its request at most once. Started by Operations, which owns
/// it; it goes on when the dialog that watches it is closed, and deletes itself after finished().
class MintOperation : public QObject
{
    Q_OBJECT
public:
    /// What it is doing, for a dialog to show.
    enum class Step : quint8 {
        SigningIn,
        ProbingVault,
        AwaitingVaultDecision, ///< vaultUnavailable() was emitted; waits for one of the decisions
        NotingExisting,
        WritingIntent,
        Sending,
        Storing,
        ReadingBack,
        Finished,
    };

    struct Collaborators
    {
        std::shared_ptr<Session> session;
        Custody &custody;
        Inventory &inventory;
        InventoryStore &store;
        SecretVault &durable;
        SecretVault &memory;
        const Clock &clock;
    };

    MintOperation(const Collaborators &with, OperationId id, OperationVerb verb, MintRequest request,
                  QObject *parent);

    [[nodiscard]] const OperationId &id() const { return m_entry.id; }

    [[nodiscard]] Step step() const { return m_step; }

    [[nodiscard]] const JournalEntry &entry() const { return m_entry; }

    [[nodiscard]] const MintRequest &request() const { return m_request; }

    /// Whether something has been, or is about to be, sent whose outcome the journal does not have yet.
    [[nodiscard]] bool isOutcomeUnrecorded() const;

    /// Why a second mint under the same owner has to wait, for the admin.
    [[nodiscard]] static QString alreadyMinting(const MintRequest &request);

    /// Refused if another one has been started under this owner meanwhile. Where only the caller can own such
    /// a credential, the owner is found out after signing in.
    void start();
    /// Before the request has left: nothing happens at the vendor, and refused() follows when the step in
    /// progress has ended. After that it has no effect; the secret must be received.
    void cancel();

    [[nodiscard]] bool canBeCancelled() const { return !m_sent; }

    /// Decisions while AwaitingVaultDecision.
    void probeAgain();
    void goOnInMemory();

    /// What follows once a credential is known to be there: it is shown, and its ID is noted where the vendor
    /// has no list of them.
    static void takeForMade(const Credential &credential, Custody &custody, Inventory &inventory,
                            InventoryStore &store);

Q_SIGNALS:
    void stepChanged(keyturn::MintOperation::Step step);
    /// The vault cannot keep a secret now; nothing has been sent. Answer with probeAgain(), goOnInMemory() or
    /// cancel().
    void vaultUnavailable(const keyturn::VaultError &error);
    /// Nothing was made: refused, or cancelled before it was sent. `text` is for the admin.
    void refused(const keyturn::ApiError &error);
    /// The request had left and no answer tells what became of it. The entry is open under "Secrets to hand
    /// over".
    void outcomeUnknown(const keyturn::ApiError &error);
    /// The secret can be revealed: the entry is Held, or HeldInMemory with the reason in `problem`.
    void secretHeld(const QString &problem);
    /// The credential was read back: `differences` names each restriction that did not arrive (an alarm), and
    /// is empty if all is as asked. If reading back failed, `problem` says why.
    void readBack(const QStringList &differences, const QString &problem);
    /// The one ending, after all others.
    void finished();

private:
    void enter(Step step);
    [[nodiscard]] bool stopIfCancelled();
    /// Takes the owner's lock, or refuses.
    [[nodiscard]] bool begin();
    void signIn();
    void resolveOwner();
    void takeOwner(const Identity &identity);
    void probe();
    void noteExisting();
    void noteIncomplete(const QString &why);
    [[nodiscard]] QString noteOf(const QString &text) const;
    void writeIntent();
    void send();
    void answered(Result<Minted> answer);
    void hold(Minted minted);
    void holdInMemory(const VaultError &error);
    void recordHeldWhenStored();
    void remember(const Credential &credential);
    void readBackCredential();
    void noteUnread(const QString &why);
    void refuse(const ApiError &error);
    void finish();

    Collaborators m_with;
    MintRequest m_request;
    JournalEntry m_entry;
    Minted m_minted;
    QString m_problem;
    /// Why what existed before could not all be listed; empty if it could.
    QString m_incomplete;
    Step m_step = Step::SigningIn;
    bool m_begun = false;
    bool m_inMemory = false;
    bool m_cancelled = false;
    bool m_sent = false;
    bool m_receivedRecorded = false;
    bool m_stored = false;
};

} // namespace keyturn
