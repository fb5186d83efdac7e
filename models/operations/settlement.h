// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/journalentry.h"
#include "models/ports/session.h"

#include <QHash>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace keyturn {

class Clock;
class Custody;
class Inventory;
class InventoryStore;
class Profiles;

/// Settles by looking again what became of requests whose answer was lost (custody 4), and whose a secret is
/// that the keychain had and the journal did not; and reads what a mint made and had no time to read back:
/// compares it with what was asked for (custody 9), notes what the vendor does not list. Looks when it is
/// asked to, and by itself a few times once the deadline of a request is past. Owned by Operations.
class Settlement : public QObject
{
    Q_OBJECT
public:
    struct Collaborators
    {
        Profiles &profiles;
        Custody &custody;
        Inventory &inventory;
        InventoryStore &store;
        const Clock &clock;
    };

    /// What lookFor() saw.
    struct Candidates
    {
        QList<Credential> candidates;
        /// Whether all that exists now and all that existed before is known. If not, the one in question may
        /// not be among the candidates, and one that is may be older.
        bool complete = true;
        /// Why it is not complete, for the admin.
        QString note;
    };

    /// How long after it was sent a request may still be worked on.
    static constexpr std::chrono::minutes deadline{10};
    /// That something is not there, or still there, counts only after so many complete readings past the
    /// deadline, this far apart.
    static constexpr int readingsNeeded = 2;
    static constexpr std::chrono::minutes readingsApart{1};

    Settlement(const Collaborators &with, QObject *parent);

    /// See Operations::lookForUnknown.
    [[nodiscard]] Call<Candidates> *lookFor(const OperationId &id);
    /// Looks once at everything of a profile that is unsettled; ends when all has been looked at, whatever
    /// was seen.
    [[nodiscard]] Call<void> *settle(const ProfileId &profile);

    /// How often it looks by itself.
    void setInterval(std::chrono::milliseconds interval) { m_timer.setInterval(interval); }

private:
    struct Absence
    {
        int readings = 0;
        QDateTime last;
    };

    void schedule();
    void lookByItself();
    [[nodiscard]] bool isDue(const JournalEntry &entry) const;
    [[nodiscard]] CallBase *look(const JournalEntry &entry);
    /// Asks `Call<T> *request(Session &)`, then lets `void judge(const Result<T> &)` draw its conclusions;
    /// ends after that, or at once if the connection is gone.
    template<class Request, class Judge>
    [[nodiscard]] Call<void> *ask(const ProfileId &profile, const Request &request, Judge judge);
    [[nodiscard]] Call<Candidates> *listCandidates(const OperationId &id);
    /// Whether what was made has to be read, to compare it or to note its ID.
    [[nodiscard]] bool isToBeRead(const JournalEntry &entry) const;
    /// A credential of ours that the vendor does not list, and whose ID an earlier run had no time to note.
    [[nodiscard]] bool isUnnoted(const JournalEntry &entry) const;
    [[nodiscard]] Call<void> *readMade(const JournalEntry &entry);
    [[nodiscard]] Call<void> *lookAtCredential(const JournalEntry &entry);
    [[nodiscard]] Call<void> *lookAtOwner(const JournalEntry &entry);
    [[nodiscard]] Call<void> *lookForOwner(const JournalEntry &entry);
    void judgeOwner(const JournalEntry &entry, const Result<Owner> &read);
    void judgeOwners(const OperationId &id, const QList<Owner> &listed, const ListEnd &end);
    [[nodiscard]] Candidates judge(const JournalEntry &entry, const QList<Credential> &listed,
                                   const ListEnd &end);
    [[nodiscard]] bool hasNewNamesake(const JournalEntry &entry, const QList<Credential> &listed) const;
    /// Takes the one candidate for what the entry is about.
    void settleWith(const OperationId &id, const Credential &candidate);
    /// A complete reading showed no trace of what was asked for.
    void noteNothing(const OperationId &id);
    /// The outcome is known; `made` is the owner that it was found to have made.
    void conclude(const OperationId &id, OperationState state,
                  const std::optional<OwnerRef> &made = std::nullopt);

    Collaborators m_with;
    QHash<OperationId, Absence> m_absences;
    QHash<OperationId, int> m_looks;
    QTimer m_timer;
};

} // namespace keyturn
