// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/journalentry.h"
#include "models/ports/session.h"

namespace keyturn {

class Clock;
class Custody;
class Inventory;
class InventoryStore;

/// One revocation: journalled, sent once, and where the answer was lost, settled by reading again. Owned by
/// Operations; deletes itself after finished().
class Revocation : public QObject
{
    Q_OBJECT
public:
    struct Collaborators
    {
        std::shared_ptr<Session> session;
        Custody &custody;
        Inventory &inventory;
        InventoryStore &store;
        const Clock &clock;
    };

    Revocation(const Collaborators &with, OperationId id, CredentialRef ref, QObject *parent);

    void start();

Q_SIGNALS:
    void finished(const keyturn::Result<void> &result);

private:
    void send();
    void answered(const Result<void> &answer);
    void lookAgain(const ApiError &error);
    void revoked();
    void updateKnown();
    void end(OperationState state, const Result<void> &result);

    Collaborators m_with;
    JournalEntry m_entry;
};

} // namespace keyturn
