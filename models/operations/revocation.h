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

/// One revocation: journalled, sent once, and where the answer was lost, looked at again. If it is still
/// there then, or that cannot be read, the outcome is unknown and Settlement goes on. Owned by Operations;
/// deletes itself after finished().
class Revocation : public QObject
{
    Q_OBJECT
public:
    struct Collaborators
    {
        Custody &custody;
        Inventory &inventory;
        InventoryStore &store;
        const Clock &clock;
    };

    Revocation(std::shared_ptr<Session> session, const Collaborators &with, OperationId id, CredentialRef ref,
               QObject *parent);

    void start();

    /// Whether a reading proves that the credential is revoked.
    [[nodiscard]] static bool isGone(const Result<Credential> &read);
    /// What follows once it is sure that a credential is revoked.
    static void takeForRevoked(const CredentialRef &ref, const Collaborators &with);

Q_SIGNALS:
    void finished(const keyturn::Result<void> &result);

private:
    void send();
    void answered(const Result<void> &answer);
    void lookAgain(const ApiError &error);
    void revoked();
    static void updateKnown(const CredentialRef &ref, const Collaborators &with);
    void end(OperationState state, const Result<void> &result);

    std::shared_ptr<Session> m_session;
    Collaborators m_with;
    JournalEntry m_entry;
};

} // namespace keyturn
