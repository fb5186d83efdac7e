// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/journalentry.h"
#include "models/ports/session.h"

namespace keyturn {

class Clock;
class Custody;
class Inventory;

/// The creation of an owner: journalled, sent once, and where the answer was lost, looked for by listing. If
/// that does not tell, the outcome is unknown and Settlement goes on. Owned by Operations; deletes itself
/// after finished().
class OwnerCreation : public QObject
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

    OwnerCreation(const Collaborators &with, OperationId id, Kind kind, const QString &displayName,
                  QObject *parent);

    void start();

    /// Those of `listed` that a creation without a known outcome may have made: of that name, not known
    /// before, made no earlier, and by no other creation of ours.
    [[nodiscard]] static QList<Owner> candidatesFor(const JournalEntry &unknown, const QList<Owner> &listed,
                                                    const ListEnd &end, const Custody &custody);

Q_SIGNALS:
    void finished(const keyturn::Result<keyturn::Owner> &result);

private:
    void send();
    void answered(const Result<Owner> &answer);
    void lookAgain(const ApiError &error);
    void made(Owner owner);
    void end(OperationState state, const Result<Owner> &result);

    Collaborators m_with;
    JournalEntry m_entry;
};

} // namespace keyturn
