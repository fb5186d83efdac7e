// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/kind.h"
#include "models/domain/result.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <array>
#include <utility>
#include <vector>

namespace keyturn {

class Custody;
class Inventory;
class Operations;

/// Revokes several credentials, each as Operations::revoke() does, a few at a time. Knows before the start
/// which of them cannot be revoked and why, and afterwards what became of each. Closing the program leaves
/// unsent what has not been sent; each request that has left is in the journal.
class BulkRevocation : public QObject
{
    Q_OBJECT
public:
    enum class State : quint8 {
        Impossible, ///< known before the start; the reason says why
        Waiting,
        UnderWay,
        Revoked,
        Failed,  ///< not revoked; the reason says why
        NotSent, ///< stopped before its turn
        Unknown, ///< the answer was lost, as the reason says; never sent again from here
    };

    /// One credential, as it was when this was made.
    struct Item
    {
        CredentialRef ref;
        QString title;
        QString ownerName;
        /// Invalid if it was never used, or if that could not be read.
        QDateTime lastUsed;
        bool isUseReadable = true;
        bool secretHeld = false;
        State state = State::Waiting;
        QString reason{};
        /// Of a failure: what its connection signs in with may be at fault.
        bool isConnectionToBlame = false;
    };

    struct Collaborators
    {
        Operations &operations;
        const Inventory &inventory;
        const Custody &custody;
    };

    /// How many requests are on their way at most.
    static constexpr int atOnce = 4;

    /// All collaborators must outlive it.
    BulkRevocation(const Collaborators &with, const QList<CredentialRef> &refs, QObject *parent = nullptr);

    /// Those that can be revoked first, otherwise in the order in which they were named. Never reordered.
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }

    [[nodiscard]] int count(State state) const;
    /// The reasons why some cannot be revoked, each with the number of credentials it holds for.
    [[nodiscard]] QList<std::pair<QString, int>> obstacles() const;

    [[nodiscard]] bool isRunning() const { return m_running; }

    /// Sends what is waiting. Not while it is running.
    void start();
    /// Sends nothing more. finished() comes when what is under way has been answered.
    void stop();
    /// Lets those of a connection wait again that have failed: for when it has been changed. Not while it is
    /// running.
    void putBackFailed(const ProfileId &profile);

Q_SIGNALS:
    void itemChanged(int row);
    /// Once for each start: nothing is waiting or under way any more.
    void finished();

private:
    void sendMore();
    /// Some must be.
    [[nodiscard]] int takeNextWaiting();
    void answered(int row, const Result<void> &result);
    void setState(int row, State state, const QString &reason = {});

    Collaborators m_with;
    std::vector<Item> m_items;
    std::array<int, 7> m_counts{};
    /// None before it is waiting.
    int m_next = 0;
    bool m_running = false;
    bool m_stopped = false;
};

} // namespace keyturn
