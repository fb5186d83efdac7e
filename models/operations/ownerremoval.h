// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/journalentry.h"
#include "models/ports/session.h"

namespace keyturn {

class Clock;
class Custody;
class Inventory;

/// The deletion of an owner with all its credentials: journalled, sent once, and where the answer was lost,
/// looked at again. Owned by Operations; deletes itself after finished().
class OwnerRemoval : public QObject
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

    OwnerRemoval(const Collaborators &with, OperationId id, const OwnerRef &ref, QObject *parent);

    void start();

    /// What follows once it is sure that the owner is gone.
    static void takeForRemoved(const OwnerRef &ref, Custody &custody, Inventory &inventory);

Q_SIGNALS:
    void finished(const keyturn::Result<void> &result);

private:
    void send();
    void answered(const Result<void> &answer);
    void lookAgain(const ApiError &error);
    void removed();
    void end(OperationState state, const Result<void> &result);

    Collaborators m_with;
    JournalEntry m_entry;
};

} // namespace keyturn
