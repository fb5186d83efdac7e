// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/operations/readingproblems.h"
#include "models/ports/inventorystore.h"
#include "models/ports/session.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <deque>
#include <optional>

namespace keyturn {

class Clock;
class Inventory;

/// Reads all that a profile can see into the inventory, page by page: owners, roles, then the credentials of
/// each owner. What a list does not name is gone only as far as the list is complete. One runs per profile at
/// a time. Owned by Refreshes; deletes itself after finished().
class Refresh : public QObject
{
    Q_OBJECT
public:
    struct Progress
    {
        int owners = 0;
        int ownersDone = 0;
        int credentials = 0;
    };

    Refresh(std::shared_ptr<Session> session, Inventory &inventory, InventoryStore &store, const Clock &clock,
            QObject *parent);

    [[nodiscard]] const ProfileId &profile() const { return m_profile; }

    [[nodiscard]] const Progress &progress() const { return m_progress; }

    [[nodiscard]] const QList<ReadingProblem> &problems() const { return m_problems.all(); }

    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }

    /// What kept every list from being read (sign-in refused, offline); absent if any was.
    [[nodiscard]] const std::optional<ApiError> &failure() const { return m_failure; }

    /// Whether the vendor could be asked for every list, whatever it answered.
    [[nodiscard]] bool reachedTheEnd() const { return !m_failure && !m_outage && !m_cancelled; }

    void start();
    /// Keeps what has arrived.
    void cancel();

Q_SIGNALS:
    void progressed();
    void finished();

private:
    void readIdentity();
    void listRoles();
    void listOwners();
    void ownersListed(Kind kind, const Result<ListEnd> &end);
    [[nodiscard]] QSet<OwnerRef> ownersMadeMeanwhile(Kind kind) const;
    void listNextCredentials();
    void credentialsListed(const OwnerRef &owner, const Result<ListEnd> &end);
    void readUnknownOwners(const QSet<CredentialRef> &seen);
    void noteGone(const OwnerRef &owner, const ListEnd &end, const QSet<CredentialRef> &seen);
    void rememberWhatWasKnown();
    /// What the vendor does not list, once its owners are read.
    void loadKnown(Kind kind, bool allOwnersAreListed);
    void showStored(const Credential &stored, bool allOwnersAreListed);
    void readKnown(const Credential &stored);
    void awaitStored(Kind kind, StoreCall<void> *storing);
    void flush();
    /// Whether an error is a problem to tell of: not what was cancelled. Keeps in mind that nobody answers.
    [[nodiscard]] bool isProblem(const ApiError &error);
    void noteFailure(std::optional<Kind> kind, const QString &what, const ApiError &error);
    void noteEnd(Kind kind, const QString &what, const Result<ListEnd> &end);
    void finishIfDone();

    /// Makes it one of the calls that cancel() cancels.
    template<class T, class E>
    Call<T, E> *track(Call<T, E> *call)
    {
        m_calls.insert(call);
        connect(call, &QObject::destroyed, this, [this, call] { m_calls.remove(call); });
        return call;
    }

    std::shared_ptr<Session> m_session;
    Inventory &m_inventory;
    InventoryStore &m_store;
    const Clock &m_clock;
    ProfileId m_profile;
    Progress m_progress;
    ReadingProblems m_problems;
    std::optional<ApiError> m_failure;
    /// The first time that nobody answered, or the sign-in was refused.
    std::optional<ApiError> m_outage;
    bool m_answered = false;
    std::deque<OwnerRef> m_queue;
    /// What was known before, by the owner it is listed under: what a complete list does not name is gone.
    QHash<OwnerRef, QList<CredentialRef>> m_before;
    QHash<OwnerRef, QSet<CredentialRef>> m_seen;
    QSet<OwnerRef> m_ownersBefore;
    QHash<Kind, QSet<OwnerRef>> m_seenOwners;
    QSet<CredentialRef> m_gone;
    QList<Credential> m_pending;
    QTimer m_flushTimer;
    QSet<CallBase *> m_calls;
    int m_running = 0;
    int m_listing = 0;
    bool m_cancelled = false;
    bool m_finished = false;
};

} // namespace keyturn
