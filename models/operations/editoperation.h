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
    /// that. If the answer to the last write was lost, the reading settles it; nothing is written then if all
    /// of `changes` has arrived. What was in doubt is best among `changes`, whatever it is to become.
    void save(const FieldValues &changes, bool overwrite = false);

    /// What became of the last write; Intended if nothing has been sent yet.
    [[nodiscard]] OperationState lastWrite() const { return m_entry.state; }

    /// What the last write asked for.
    [[nodiscard]] const FieldValues &lastChanges() const { return m_sent; }

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
    /// Signs in as the connection says now: it may have been changed since the last request. False, and
    /// failed(), if it is gone.
    [[nodiscard]] bool openSession();
    /// Writes, unless others have changed `now` or the last write has arrived and was all that is asked for.
    void weigh(const Credential &now, const FieldValues &changes, bool overwrite);
    /// Whether `now` has `field` as the last write, whose answer was lost, asked for it.
    [[nodiscard]] bool isOurs(Field field, const Credential &now) const;
    void write(const FieldValues &changes);
    void answered(const FieldValues &changes, const Result<Credential> &answer);
    /// The answer was lost, as `lost` says: reads what has become of the write.
    void lookAgain(const ApiError &lost);
    /// Whether `now` is as the last write asked for.
    [[nodiscard]] bool hasArrived(const Credential &now) const;
    void compare(const FieldValues &changes);
    void recordOutcome(OperationState state, const QString &note);
    void succeed();
    void fail(const ApiError &error);
    void finish();

    Profiles &m_profiles;
    /// Of the requests under way.
    std::shared_ptr<Session> m_session;
    Custody &m_custody;
    Inventory &m_inventory;
    /// Of the last write.
    JournalEntry m_entry;
    /// What the last write asked for.
    FieldValues m_sent;
    Credential m_original;
    const Clock &m_clock;
    Entropy &m_entropy;
    bool m_busy = false;
    bool m_closing = false;
    bool m_finished = false;
    bool m_isSignIn = false;
};

/// Fields of `kind` (other than usage times) in which two states differ.
[[nodiscard]] QList<FieldDifference> differencesBetween(const Credential &before, const Credential &now);

} // namespace keyturn
