// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"
#include "models/domain/journalentry.h"
#include "models/ports/session.h"

#include <optional>

namespace keyturn {

class Clock;
class Custody;
class Entropy;
class Inventory;
class Profiles;

/// The difference in one field between what an edit began from and what the vendor has now.
struct FieldDifference
{
    Field field;
    FieldValue before;
    FieldValue now;
};

/// One edit of a credential: reads it fresh, lets the admin edit, notices a change made elsewhere meanwhile,
/// writes exactly what was edited. Started by Operations, which owns it; deletes itself after finished().
class EditOperation : public QObject
{
    Q_OBJECT
public:
    EditOperation(Profiles &profiles, Custody &custody, Inventory &inventory, const Clock &clock,
                  Entropy &entropy, CredentialRef ref, QObject *parent);

    /// For the credential that a profile signs in with: save() then refuses to touch what narrows it (custody
    /// 8).
    void protectSignIn() { m_isSignIn = true; }

    /// What the edit began from; empty before loaded().
    [[nodiscard]] const Credential &original() const { return m_original; }

    /// Reads the credential.
    void start();
    /// Writes `changes` (by Field, monostate clears). First reads again: if a field that the kind's form
    /// shows has been changed by others since, nothing is written and conflict() tells. `overwrite` skips
    /// that. If the answer to a write was lost, the reading may settle it; nothing is written then if all of
    /// `changes` has arrived. What is in doubt is best among `changes`, whatever it is to become.
    void save(const FieldValues &changes, bool overwrite = false);

    /// The form begins anew from original(): what was in doubt is not among its changes any more, so that
    /// it is not in doubt, and counts as a change made elsewhere if it arrives after all.
    void beginAnew();

    /// Whether the answer to a write of what the form holds was lost, the last one or one before it, and no
    /// reading has shown yet that it has arrived.
    [[nodiscard]] bool isInDoubt() const;

    /// What became of all that was sent: Unknown if that is not known of any one write, Done if any was
    /// written, Intended if nothing has been sent yet.
    [[nodiscard]] OperationState outcome() const;

    /// What the last write asked for.
    [[nodiscard]] const FieldValues &lastChanges() const { return m_last.sent; }

    /// Whether a read or a write is under way; save() has no effect then.
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// Ends it. A write that has left goes on and is journalled, but only finished() is announced any more.
    void close();

Q_SIGNALS:
    void loaded(const keyturn::Credential &credential);
    /// Changed elsewhere since it was loaded; original() is now the new state.
    void conflict(const QList<keyturn::FieldDifference> &differences);
    void saved(const keyturn::Credential &credential);
    /// The vendor said that it saved it, but what it has now is not what was written: an alarm, a sentence
    /// for each field. The operation stays usable; original() is the new state.
    void savedOtherwise(const QStringList &differences);
    /// Reading failed, or the write was refused. The operation stays usable: save() may be tried again.
    void failed(const keyturn::ApiError &error);
    /// The answer to a write was lost, and reading it again did not show that it has arrived: it is not there
    /// (yet), or `problem` says why it could not be read. original() stays as it was. The operation stays
    /// usable.
    void outcomeUnknown(const keyturn::ApiError &lost, const std::optional<keyturn::ApiError> &problem);
    void finished();

private:
    struct Write
    {
        JournalEntry entry;
        /// What it asked for.
        FieldValues sent;
        /// Whether the form has begun anew since.
        bool isBeforeForm = false;
    };

    /// Signs in as the connection says now: it may have been changed since the last request. False, and
    /// failed(), if it is gone.
    [[nodiscard]] bool openSession();
    /// Writes, unless others have changed `now` or what was in doubt has arrived and is all that is asked
    /// for.
    void weigh(const Credential &now, const FieldValues &changes, bool overwrite);
    /// Whether `now` has `field` as a write that is in doubt asked for it.
    [[nodiscard]] bool isOurs(Field field, const Credential &now) const;
    void write(const FieldValues &changes);
    void answered(const FieldValues &changes, const Result<Credential> &answer);
    /// The answer was lost, as `lost` says: reads what has become of the write.
    void lookAgain(const ApiError &lost);
    /// Whether `now` is as `write` asked for.
    [[nodiscard]] static bool hasArrived(const Write &write, const Credential &now);
    /// Ends the doubt about the writes that `now` shows; false if it shows none of them.
    bool settleBy(const Credential &now);
    void compare(const FieldValues &changes);
    void recordOutcome(Write &write, OperationState state, const QString &note);
    void succeed();
    void fail(const ApiError &error);
    void finish();

    Profiles &m_profiles;
    /// Of the requests under way.
    std::shared_ptr<Session> m_session;
    Custody &m_custody;
    Inventory &m_inventory;
    Write m_last;
    /// Those whose answer was lost, the oldest first: each may still arrive, whatever became of later ones.
    QList<Write> m_doubts;
    Credential m_original;
    const Clock &m_clock;
    Entropy &m_entropy;
    bool m_busy = false;
    bool m_closing = false;
    bool m_finished = false;
    bool m_isSignIn = false;
    /// Whether any write is known to have been made.
    bool m_hasWritten = false;
};

/// Fields of `kind` (other than usage times) in which two states differ.
[[nodiscard]] QList<FieldDifference> differencesBetween(const Credential &before, const Credential &now);

} // namespace keyturn
