// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/settlement.h"

#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"
#include "models/operations/custody.h"
#include "models/operations/mintoperation.h"
#include "models/operations/ownercreation.h"
#include "models/operations/ownerremoval.h"
#include "models/operations/ownerrenaming.h"
#include "models/operations/profiles.h"
#include "models/operations/replacement.h"
#include "models/operations/revocation.h"
#include "models/operations/signinreading.h"
#include "models/ports/clock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

/// How often it looks by itself for one operation, so that a vendor that cannot be reached is not asked for
/// ever; the next refresh looks again.
constexpr int mostLooks = 10;

/// Whether the vendor can be asked what became of it.
bool isUnsettled(const JournalEntry &entry)
{
    switch (entry.verb) {
    case OperationVerb::Create:
    case OperationVerb::Rotate:
        return descriptorOf(entry.owner.kind).listed &&
               (entry.state == OperationState::Unknown || (hasSecret(entry) && entry.credential.isNull()));
    case OperationVerb::Revoke:
    case OperationVerb::CreateOwner:
    case OperationVerb::DeleteOwner:
    case OperationVerb::RenameOwner:
        return entry.state == OperationState::Unknown;
    case OperationVerb::Update:
        return false;
    }
    Q_UNREACHABLE();
}

template<class Predicate>
QList<JournalEntry> entriesWhere(const Custody &custody, Predicate predicate)
{
    QList<JournalEntry> entries;
    for (int row = 0; row < custody.records().count(); ++row) {
        if (const JournalEntry &entry = custody.records().at(row).entry; predicate(entry)) {
            entries << entry;
        }
    }
    return entries;
}

} // namespace

Settlement::Settlement(const Collaborators &with, QObject *parent)
    : QObject(parent)
    , m_with(with)
{
    m_timer.setInterval(readingsApart + std::chrono::seconds(5));
    connect(&m_timer, &QTimer::timeout, this, &Settlement::lookByItself);
    connect(&m_with.custody, &Custody::openEntriesChanged, this, &Settlement::schedule);
}

void Settlement::schedule()
{
    const auto left = entriesWhere(m_with.custody, [this](const JournalEntry &entry) {
        return isUnsettled(entry) && m_looks.value(entry.id) < mostLooks;
    });
    if (left.isEmpty()) {
        m_timer.stop();
    } else if (!m_timer.isActive()) {
        m_timer.start();
    }
}

bool Settlement::isDue(const JournalEntry &entry) const
{
    return entry.sentAt.isValid() && entry.sentAt.addDuration(deadline) <= m_with.clock.now();
}

void Settlement::lookByItself()
{
    const auto due = entriesWhere(m_with.custody, [this](const JournalEntry &entry) {
        return isUnsettled(entry) && isDue(entry) && m_looks.value(entry.id) < mostLooks;
    });
    for (const JournalEntry &entry : due) {
        ++m_looks[entry.id];
        static_cast<void>(look(entry));
    }
    schedule();
}

Call<void> *Settlement::settle(const ProfileId &profile)
{
    auto *call = new Call<void>(this);
    const auto unsettled = entriesWhere(m_with.custody, [this, &profile](const JournalEntry &entry) {
        return entry.owner.profile == profile && (isUnsettled(entry) || isToBeRead(entry));
    });
    if (unsettled.isEmpty()) {
        call->end({});
        return call;
    }
    auto left = std::make_shared<qsizetype>(unsettled.size());
    for (const JournalEntry &entry : unsettled) {
        connect(look(entry), &QObject::destroyed, call, [call, left] {
            if (--*left == 0) {
                call->end({});
            }
        });
    }
    return call;
}

CallBase *Settlement::look(const JournalEntry &entry)
{
    if (mints(entry.verb)) {
        return isToBeRead(entry) ? static_cast<CallBase *>(readMade(entry)) : listCandidates(entry.id);
    }
    if (entry.verb == OperationVerb::DeleteOwner || entry.verb == OperationVerb::RenameOwner) {
        return lookAtOwner(entry);
    }
    if (entry.verb == OperationVerb::CreateOwner) {
        return lookForOwner(entry);
    }
    return lookAtCredential(entry);
}

bool Settlement::isToBeRead(const JournalEntry &entry) const
{
    // A mint under way reads back by itself.
    return isUnnoted(entry) ||
           (isUncompared(entry) && !entry.credential.isNull() && !m_with.custody.isMinting(entry.owner));
}

bool Settlement::isUnnoted(const JournalEntry &entry) const
{
    return (hasSecret(entry) || isOpen(entry)) && !descriptorOf(entry.owner.kind).listed &&
           !entry.credential.isNull() && m_with.inventory.credentials().find(entry.credential) == nullptr;
}

template<class Request, class Judge>
Call<void> *Settlement::ask(const ProfileId &profile, const Request &request, Judge judge)
{
    auto *call = new Call<void>(this);
    const std::shared_ptr<Session> session = m_with.profiles.session(profile);
    if (!session) {
        call->end({});
        return call;
    }
    keepUntilEnded(session, call);
    request(*session)->then(call, [call, judge = std::move(judge)](const auto &answer) {
        judge(answer);
        call->end({});
    });
    return call;
}

Call<void> *Settlement::readMade(const JournalEntry &entry)
{
    return ask(
        entry.owner.profile,
        [&entry](Session &session) { return session.credentials().get(entry.credential); },
        [this, id = entry.id, name = entry.displayName](const Result<Credential> &read) {
            if (!read) {
                if (Revocation::isGone(read)) {
                    m_with.custody.endComparison(id);
                }
                return;
            }
            MintOperation::takeForMade(*read, m_with.custody, m_with.inventory, m_with.store);
            if (const QStringList missing = m_with.custody.compare(id, *read); !missing.isEmpty()) {
                m_with.custody.report(
                    tr("Alarm: %1 is not restricted as asked. %2").arg(inSentence(name), missing.join(u' ')));
            }
        });
}

Call<Settlement::Candidates> *Settlement::lookFor(const OperationId &id)
{
    auto *call = new Call<Candidates>(this);
    // Before anything is asked of the vendor: the secret may be in a keychain that was locked at start.
    m_with.custody.settleAgain()->then(call, [this, call, id](const StoreResult<void> &) {
        const JournalEntry *entry = m_with.custody.find(id);
        if (entry == nullptr || descriptorOf(entry->owner.kind).listed) {
            forward(listCandidates(id), call);
        } else if (entry->state == OperationState::Sent || entry->state == OperationState::Received) {
            call->fail(ApiError::local(entry->note));
        } else if (hasSecret(*entry) && !entry->credential.isNull()) {
            call->end(Candidates());
        } else {
            call->fail(
                ApiError::local(tr("The vendor has no list of these credentials. One may exist that nobody "
                                   "holds, until the next rotation.")));
        }
    });
    return call;
}

Call<Settlement::Candidates> *Settlement::listCandidates(const OperationId &id)
{
    auto *call = new Call<Candidates>(this);
    const JournalEntry *entry = m_with.custody.find(id);
    const std::shared_ptr<Session> session =
        entry == nullptr ? nullptr : m_with.profiles.session(entry->owner.profile);
    if (!session) {
        call->fail(ApiError::local(tr("Its connection does not exist any more.")));
        return call;
    }
    keepUntilEnded(session, call);
    auto found = std::make_shared<QList<Credential>>();
    const auto sink = [found](const QList<Credential> &page) { *found += page; };
    session->credentials()
        .list(entry->owner, sink)
        ->then(call, [this, call, id, found](const Result<ListEnd> &listed) {
            const JournalEntry *unknown = m_with.custody.find(id);
            if (!listed || unknown == nullptr) {
                call->fail(listed ? ApiError::cancelled() : listed.error());
                return;
            }
            call->end(judge(*unknown, *found, *listed));
        });
    return call;
}

Settlement::Candidates Settlement::judge(const JournalEntry &entry, const QList<Credential> &listed,
                                         const ListEnd &end)
{
    Candidates result{.candidates = candidatesFor(entry, listed, end.clockSkew),
                      .complete = end.complete,
                      .note = end.complete ? QString() : end.note};
    if (entry.idsBefore.contains(andOthers)) {
        result.complete = false;
        result.note += result.note.isEmpty() ? QString() : u"\n"_s;
        result.note += tr("What existed before the request could not all be listed: an older credential of "
                          "this name may be among these.");
    }
    // What another operation of ours made is in somebody's hands, whatever it is called.
    result.candidates.removeIf([this, &entry](const Credential &candidate) {
        return m_with.custody.isMadeByAnother(entry.id, candidate.ref);
    });
    // So that revoking one shows its name and is guarded.
    m_with.inventory.upsertCredentials(result.candidates);
    if (result.complete && result.candidates.size() == 1) {
        settleWith(entry.id, result.candidates.first());
    } else if (end.complete && !hasNewNamesake(entry, listed) && entry.state == OperationState::Unknown) {
        noteNothing(entry.id);
    } else {
        m_absences.remove(entry.id);
    }
    return result;
}

bool Settlement::hasNewNamesake(const JournalEntry &entry, const QList<Credential> &listed) const
{
    // Whenever it was made: that could be the one after all, if the clocks differ and nobody said so.
    return std::ranges::any_of(listed, [this, &entry](const Credential &credential) {
        return isSameName(credential.displayName(), entry.displayName) &&
               !entry.idsBefore.contains(credential.ref.id) &&
               !m_with.custody.isMadeByAnother(entry.id, credential.ref);
    });
}

void Settlement::settleWith(const OperationId &id, const Credential &candidate)
{
    const Profile *profile = m_with.profiles.find(candidate.ref.profile());
    // What has no client ID exchanges nothing for a token.
    const QUrl tokenUrl = profile != nullptr && !candidate.clientId().isEmpty()
                              ? tokenUrlFor(candidate.clientId(), *profile)
                              : QUrl();
    m_with.custody.changeOrReport(id, [candidate, tokenUrl](JournalEntry entry) {
        const bool isNamelessSecret = hasSecret(entry) && entry.credential.isNull();
        if (entry.state != OperationState::Unknown && !isNamelessSecret) {
            return entry;
        }
        if (entry.state == OperationState::Unknown) {
            entry.state = OperationState::Orphan;
        }
        entry.credential = candidate.ref;
        entry.clientId = candidate.clientId();
        entry.tokenUrl = tokenUrl;
        return entry;
    });
}

Call<void> *Settlement::lookAtCredential(const JournalEntry &entry)
{
    return ask(
        entry.owner.profile,
        [&entry](Session &session) { return session.credentials().get(entry.credential); },
        [this, id = entry.id, ref = entry.credential](const Result<Credential> &read) {
            if (Revocation::isGone(read)) {
                Revocation::takeForRevoked(ref,
                                           {m_with.custody, m_with.inventory, m_with.store, m_with.clock});
                conclude(id, OperationState::Done);
            } else if (read) {
                noteNothing(id);
            }
        });
}

Call<void> *Settlement::lookAtOwner(const JournalEntry &entry)
{
    return ask(
        entry.owner.profile, [&entry](Session &session) { return session.owners().get(entry.owner); },
        [this, entry](const Result<Owner> &read) { judgeOwner(entry, read); });
}

void Settlement::judgeOwner(const JournalEntry &entry, const Result<Owner> &read)
{
    const bool renames = entry.verb == OperationVerb::RenameOwner;
    if (read && renames && OwnerRenaming::isRenamed(entry, *read)) {
        m_with.inventory.upsertOwners({*read});
        conclude(entry.id, OperationState::Done);
    } else if (read) {
        noteNothing(entry.id);
    } else if (read.error().kind == ApiError::Kind::NotFound) {
        OwnerRemoval::takeForRemoved(entry.owner, m_with.custody, m_with.inventory);
        conclude(entry.id, renames ? OperationState::DidNotHappen : OperationState::Done);
    }
}

Call<void> *Settlement::lookForOwner(const JournalEntry &entry)
{
    auto listed = std::make_shared<QList<Owner>>();
    return ask(
        entry.owner.profile,
        [&entry, listed](Session &session) {
            return session.owners().list(entry.owner.kind,
                                         [listed](const QList<Owner> &page) { *listed += page; });
        },
        [this, id = entry.id, listed](const Result<ListEnd> &ended) {
            if (ended && ended->complete) {
                judgeOwners(id, *listed, *ended);
            }
        });
}

void Settlement::judgeOwners(const OperationId &id, const QList<Owner> &listed, const ListEnd &end)
{
    const JournalEntry *unknown = m_with.custody.find(id);
    if (unknown == nullptr || unknown->state != OperationState::Unknown) {
        return;
    }
    const QList<Owner> candidates = OwnerCreation::candidatesFor(*unknown, listed, end, m_with.custody);
    const bool hasNamesake = std::ranges::any_of(listed, [unknown](const Owner &owner) {
        return isSameName(owner.displayName, unknown->displayName) &&
               !unknown->idsBefore.contains(owner.ref.id);
    });
    if (candidates.size() == 1) {
        m_with.inventory.upsertOwners(candidates);
        conclude(id, OperationState::Done, candidates.first().ref);
    } else if (!hasNamesake) {
        noteNothing(id);
    } else {
        m_absences.remove(id);
    }
}

void Settlement::noteNothing(const OperationId &id)
{
    const JournalEntry *entry = m_with.custody.find(id);
    if (entry == nullptr || !isDue(*entry)) {
        return;
    }
    const QDateTime now = m_with.clock.now();
    Absence &absence = m_absences[id];
    if (absence.readings > 0 && absence.last.addDuration(readingsApart) > now) {
        return;
    }
    ++absence.readings;
    absence.last = now;
    if (absence.readings >= readingsNeeded) {
        conclude(id, OperationState::DidNotHappen);
    }
}

void Settlement::conclude(const OperationId &id, OperationState state, const std::optional<OwnerRef> &made)
{
    m_absences.remove(id);
    m_with.custody.changeOrReport(id, [state, made](JournalEntry entry) {
        if (entry.state == OperationState::Unknown) {
            entry.state = state;
            entry.owner = made.value_or(entry.owner);
        }
        return entry;
    });
}

} // namespace keyturn
