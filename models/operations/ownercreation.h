// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/journalentry.h"
#include "models/ports/session.h"

#include <QSet>

namespace keyturn {

class Clock;
class Custody;
class Inventory;

/// The creation of an owner: journalled, sent once, and where the answer was lost, looked for by listing.
/// Owned by Operations; deletes itself after finished().
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

Q_SIGNALS:
    void finished(const keyturn::Result<keyturn::Owner> &result);

private:
    void send();
    void answered(const Result<Owner> &answer);
    void lookAgain(const ApiError &error);
    /// Whether it may be the one that was asked for: of that name, not known before, and made no earlier.
    [[nodiscard]] bool isCandidate(const Owner &owner, const ListEnd &end) const;
    void made(Owner owner);
    void end(OperationState state, const Result<Owner> &result);

    Collaborators m_with;
    JournalEntry m_entry;
    QSet<OwnerRef> m_before;
};

} // namespace keyturn
