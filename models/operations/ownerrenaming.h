// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/journalentry.h"
#include "models/ports/session.h"

namespace keyturn {

class Clock;
class Custody;
class Inventory;

/// A new name for an owner: journalled, sent once, and where the answer was lost, looked at again. If that
/// does not tell, the outcome is unknown and Settlement goes on. Owned by Operations; deletes itself after
/// finished().
class OwnerRenaming : public QObject
{
    Q_OBJECT
public:
    struct Collaborators
    {
        std::shared_ptr<Session> session;
        Custody &custody;
        Inventory &inventory;
        const Clock &clock;
    };

    OwnerRenaming(const Collaborators &with, OperationId id, const OwnerRef &ref, const QString &displayName,
                  QObject *parent);

    void start();

    /// Whether the owner has the name that was asked for.
    [[nodiscard]] static bool isRenamed(const JournalEntry &entry, const Owner &owner);

Q_SIGNALS:
    void finished(const keyturn::Result<keyturn::Owner> &result);

private:
    void send();
    void answered(const Result<Owner> &answer);
    void lookAgain(const ApiError &error);
    void renamed(const Owner &owner);
    void end(OperationState state, const Result<Owner> &result);

    Collaborators m_with;
    JournalEntry m_entry;
};

} // namespace keyturn
