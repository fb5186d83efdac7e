// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/apierror.h"
#include "models/domain/kind.h"
#include "models/operations/readingproblems.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace keyturn {

class Clock;
class Inventory;
class InventoryStore;
class Profiles;
class Refresh;

/// Starts refreshes and knows which run. Owned by the composition.
class Refreshes : public QObject
{
    Q_OBJECT
public:
    Refreshes(Profiles &profiles, Inventory &inventory, InventoryStore &store, const Clock &clock,
              QObject *parent = nullptr);

    /// Shows the last known state at once (from the snapshot), then reads anew. No effect while one runs.
    void refresh(const ProfileId &profile);
    void refreshAll();
    void cancel(const ProfileId &profile);
    void cancelAll();

    [[nodiscard]] bool isRunning() const { return !m_running.isEmpty(); }

    [[nodiscard]] Refresh *running(const ProfileId &profile) const { return m_running.value(profile); }

    /// Of the last one that read its lists to the end, or of the snapshot; invalid if never. UTC.
    [[nodiscard]] QDateTime asOf(const ProfileId &profile) const { return m_asOf.value(profile); }

    /// What kept the last one from reading any list: offline, the sign-in refused.
    [[nodiscard]] std::optional<ApiError> failure(const ProfileId &profile) const;

    /// To be called about once a minute. Reads everything anew if the wall clock has moved much further: the
    /// machine was asleep, and what is shown is of before.
    void timePassed();

    /// What was not read, for the admin. With a kind, only what concerns its lists; with a cause, only what
    /// has that cause.
    [[nodiscard]] QStringList problems(const ProfileId &profile, std::optional<Kind> kind = {},
                                       std::optional<ReadingProblem::Cause> cause = {}) const;

Q_SIGNALS:
    void started(const keyturn::ProfileId &profile);
    void progressed(const keyturn::ProfileId &profile);
    /// Once for each started().
    void finished(const keyturn::ProfileId &profile);
    /// What went wrong after finished(), for the admin: the local copy could not be written or deleted.
    void trouble(const QString &text);

private:
    void run(const ProfileId &profile);
    /// The connection was changed: what still runs over its old session is cancelled, and begun anew.
    void startOver(const ProfileId &profile);
    void ended(const ProfileId &profile, const Refresh &refresh);
    void saveSnapshot(const ProfileId &profile);
    void forget(const ProfileId &profile);

    Profiles &m_profiles;
    Inventory &m_inventory;
    InventoryStore &m_store;
    const Clock &m_clock;
    QHash<ProfileId, Refresh *> m_running;
    QHash<ProfileId, QDateTime> m_asOf;
    QHash<ProfileId, QList<ReadingProblem>> m_problems;
    QHash<ProfileId, ApiError> m_failures;
    QHash<ProfileId, QString> m_storeProblems;
    QDateTime m_lastTick;
    QSet<ProfileId> m_loading;
    QSet<ProfileId> m_loaded;
    /// To be begun anew when the one that runs has ended.
    QSet<ProfileId> m_again;
};

} // namespace keyturn
