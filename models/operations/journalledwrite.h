// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/journalentry.h"
#include "models/operations/custody.h"
#include "models/ports/clock.h"
#include "models/ports/session.h"

#include <memory>
#include <utility>

namespace keyturn {

class Inventory;

/// A write that brings no secret: journalled before it leaves, sent once, and where the answer was lost,
/// looked at again. If that does not tell, the outcome is unknown and Settlement goes on. Owned by
/// Operations; deletes itself when its call has ended.
template<class Value>
class JournalledWrite : public QObject
{
public:
    struct Collaborators
    {
        std::shared_ptr<Session> session;
        Custody &custody;
        Inventory &inventory;
        const Clock &clock;
    };

    /// Once. Fails with Local, and nothing is sent, if the journal cannot be written. Belongs to the parent
    /// of this.
    [[nodiscard]] Call<Value> *start()
    {
        m_call = new Call<Value>(parent());
        m_entry.state = OperationState::Sent;
        m_entry.intendedAt = m_with.clock.now();
        m_entry.sentAt = m_entry.intendedAt;
        m_with.custody.record(m_entry)->then(this, [this](const StoreResult<void> &recorded) {
            if (recorded) {
                send()->then(this, [this](const Result<Value> &answer) { answered(answer); });
            } else {
                leave(std::unexpected(Custody::notSent(recorded.error())));
            }
        });
        return m_call;
    }

protected:
    /// `entry` says what is asked for; its times and state are set here.
    JournalledWrite(Collaborators with, JournalEntry entry, QObject *parent)
        : QObject(parent)
        , m_with(std::move(with))
        , m_entry(std::move(entry))
    {
    }

    [[nodiscard]] const Collaborators &with() const { return m_with; }

    [[nodiscard]] const JournalEntry &entry() const { return m_entry; }

    [[nodiscard]] Session &session() const { return *m_with.session; }

    [[nodiscard]] virtual Call<Value> *send() = 0;
    /// The answer was lost, as `lost` says: reads what has become of it, then calls happened() or
    /// remainsUnknown().
    virtual void lookAgain(const ApiError &lost) = 0;
    /// What follows here once it is sure that it has happened; may complete the entry.
    virtual void takeEffect(const Result<Value> &result, JournalEntry &entry) = 0;

    void happened(const Result<Value> &result)
    {
        takeEffect(result, m_entry);
        end(OperationState::Done, result);
    }

    void remainsUnknown(const ApiError &lost)
    {
        // Without the advice: it must not be tried again just so.
        m_entry.note = lost.cause();
        end(OperationState::Unknown, std::unexpected(lost));
    }

private:
    void answered(const Result<Value> &answer)
    {
        if (answer) {
            happened(answer);
        } else if (answer.error().serverMayHaveActed) {
            lookAgain(answer.error());
        } else {
            m_entry.note = answer.error().text();
            end(OperationState::Refused, answer);
        }
    }

    void end(OperationState state, const Result<Value> &result)
    {
        m_entry.state = state;
        m_with.custody.recordOrReport(m_entry);
        leave(result);
    }

    void leave(const Result<Value> &result)
    {
        m_call->end(result);
        deleteLater();
    }

    Collaborators m_with;
    JournalEntry m_entry;
    Call<Value> *m_call = nullptr;
};

} // namespace keyturn
