// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/operations.h"

#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"
#include "models/operations/custody.h"
#include "models/operations/editoperation.h"
#include "models/operations/obstacles.h"
#include "models/operations/profiles.h"
#include "models/operations/revocation.h"
#include "models/ports/clock.h"
#include "models/ports/entropy.h"
#include "models/ports/inventorystore.h"

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

QString connectionGone()
{
    return Operations::tr("This connection does not exist any more.");
}

/// Keeps a session open until a call has ended; let go from the event loop (see Profiles::session).
void keepUntilEnded(const std::shared_ptr<Session> &session, CallBase *call)
{
    QObject::connect(call, &QObject::destroyed, call, [session] {});
}

} // namespace

Operations::Operations(const Collaborators &with, QObject *parent)
    : QObject(parent)
    , m_with(with)
{
}

QString Operations::obstacle(Verb verb, const CredentialRef &ref) const
{
    return obstacleTo(verb, ref, {m_with.profiles, m_with.inventory, m_with.custody});
}

QString Operations::obstacle(Verb verb, const OwnerRef &ref) const
{
    return obstacleTo(verb, ref, {m_with.profiles, m_with.inventory, m_with.custody});
}

QString Operations::obstacleToRemoving(const ProfileId &profile) const
{
    if (!m_with.custody.canTrack()) {
        return tr(
            "Keyturn's journal could not be read, so it is not known whether secrets of this connection "
            "wait to be handed over. Mend the journal and start Keyturn again.");
    }
    return m_with.custody.hasOpenEntries(profile)
               ? tr("There are secrets to hand over or open questions of this connection. Settle them first.")
               : QString();
}

std::expected<MintOperation *, QString> Operations::mint(const MintRequest &request)
{
    const std::shared_ptr<Session> session = sessionOf(request.owner.profile);
    if (!session) {
        return std::unexpected(connectionGone());
    }
    if (!m_with.custody.canTrack()) {
        return std::unexpected(
            tr("Keyturn's journal could not be read, so nothing is created: a secret could "
               "be lost. Mend the journal and start Keyturn again."));
    }
    if (m_with.custody.isMinting(ownerMeant(request.owner, m_with.inventory))) {
        return std::unexpected(MintOperation::alreadyMinting(request));
    }
    const bool rotates =
        !request.replaces.isNull() || descriptorOf(request.owner.kind).rotation == Rotation::ByVendorCall;
    return new MintOperation({.session = session,
                              .custody = m_with.custody,
                              .inventory = m_with.inventory,
                              .store = m_with.store,
                              .durable = m_with.durable,
                              .memory = m_with.memory,
                              .clock = m_with.clock},
                             m_with.entropy.uuid(), rotates ? OperationVerb::Rotate : OperationVerb::Create,
                             request, this);
}

Call<ReplacementDraft> *Operations::draftReplacement(const CredentialRef &ref)
{
    auto *call = new Call<ReplacementDraft>(this);
    const std::shared_ptr<Session> session = sessionOf(ref.profile());
    if (!session) {
        call->fail(ApiError::local(connectionGone()));
        return call;
    }
    keepUntilEnded(session, call);
    session->credentials().get(ref)->then(call, [this, call](Result<Credential> read) {
        if (!read) {
            call->fail(read.error());
            return;
        }
        m_with.inventory.upsertCredentials({*read});
        call->end(draftOfReplacement(*read, m_with.inventory.ownerName(read->ref.owner)));
    });
    return call;
}

EditOperation *Operations::edit(const CredentialRef &ref)
{
    const std::shared_ptr<Session> session = sessionOf(ref.profile());
    if (!session) {
        return nullptr;
    }
    auto *operation =
        new EditOperation(session, m_with.custody, m_with.inventory, m_with.clock, m_with.entropy, ref, this);
    // Only a fresh read tells the client ID for sure.
    connect(operation, &EditOperation::loaded, operation, [this, operation](const Credential &credential) {
        if (m_with.profiles.signedInWith(credential.clientId()) != nullptr) {
            operation->protectSignIn();
        }
    });
    return operation;
}

Call<void> *Operations::revoke(const CredentialRef &ref)
{
    auto *call = new Call<void>(this);
    const std::shared_ptr<Session> session = sessionOf(ref.profile());
    if (const QString why = obstacle(Verb::Revoke, ref); !why.isEmpty() || !session) {
        call->fail(ApiError::local(why.isEmpty() ? connectionGone() : why));
        return call;
    }
    keepUntilEnded(session, call);
    auto *revocation = new Revocation({.session = session,
                                       .custody = m_with.custody,
                                       .inventory = m_with.inventory,
                                       .store = m_with.store,
                                       .clock = m_with.clock},
                                      m_with.entropy.uuid(), ref, this);
    connect(revocation, &Revocation::finished, call,
            [call](const Result<void> &result) { call->end(result); });
    revocation->start();
    return call;
}

Call<Owner> *Operations::createOwner(const ProfileId &profile, Kind kind, const QString &displayName)
{
    auto *call = new Call<Owner>(this);
    const std::shared_ptr<Session> session = sessionOf(profile);
    if (!session) {
        call->fail(ApiError::local(connectionGone()));
        return call;
    }
    keepUntilEnded(session, call);
    session->owners().create(kind, displayName)->then(call, [this, call](Result<Owner> created) {
        if (created) {
            m_with.inventory.upsertOwners({*created});
        }
        call->end(std::move(created));
    });
    return call;
}

Call<Owner> *Operations::renameOwner(const OwnerRef &ref, const QString &displayName)
{
    auto *call = new Call<Owner>(this);
    const std::shared_ptr<Session> session = sessionOf(ref.profile);
    if (!session) {
        call->fail(ApiError::local(connectionGone()));
        return call;
    }
    keepUntilEnded(session, call);
    session->owners().rename(ref, displayName)->then(call, [this, call](Result<Owner> renamed) {
        if (renamed) {
            m_with.inventory.upsertOwners({*renamed});
        }
        call->end(std::move(renamed));
    });
    return call;
}

Call<void> *Operations::removeOwner(const OwnerRef &ref)
{
    auto *call = new Call<void>(this);
    const std::shared_ptr<Session> session = sessionOf(ref.profile);
    if (const QString why = obstacle(Verb::Revoke, ref); !why.isEmpty() || !session) {
        call->fail(ApiError::local(why.isEmpty() ? connectionGone() : why));
        return call;
    }
    keepUntilEnded(session, call);
    session->owners().remove(ref)->then(call, [this, call, ref](Result<void> removed) {
        if (removed) {
            m_with.custody.ownerRemoved(ref);
            m_with.inventory.removeOwner(ref);
        }
        call->end(std::move(removed));
    });
    return call;
}

Call<Credential> *Operations::addKnown(const OwnerRef &owner, const QString &id)
{
    auto *call = new Call<Credential>(this);
    const std::shared_ptr<Session> session = sessionOf(owner.profile);
    const QString trimmed = id.trimmed();
    if (!session) {
        call->fail(ApiError::local(connectionGone()));
        return call;
    }
    if (trimmed.isEmpty()) {
        call->fail(ApiError::invalid(tr("Enter the ID of the credential.")));
        return call;
    }
    keepUntilEnded(session, call);
    session->credentials()
        .get({.owner = owner, .id = trimmed})
        ->then(call, [this, call](Result<Credential> read) {
            if (!read) {
                call->fail(read.error());
                return;
            }
            m_with.inventory.upsertCredentials({*read});
            m_with.store.remember(*read)->then(call, [call, found = *read](StoreResult<void> remembered) {
                if (remembered) {
                    call->end(found);
                } else {
                    call->fail(ApiError::local(remembered.error().text));
                }
            });
        });
    return call;
}

Call<Operations::Candidates> *Operations::lookForUnknown(const OperationId &id)
{
    auto *call = new Call<Candidates>(this);
    const JournalEntry *entry = m_with.custody.find(id);
    if (entry == nullptr || !sessionOf(entry->owner.profile)) {
        call->fail(ApiError::local(connectionGone()));
        return call;
    }
    if (!descriptorOf(entry->owner.kind).listed) {
        call->fail(
            ApiError::local(tr("The vendor has no list of these credentials. One may exist that nobody "
                               "holds, until the next rotation.")));
        return call;
    }
    m_with.custody.settleAgain()->then(call,
                                       [this, call, id](StoreResult<void>) { listCandidates(call, id); });
    return call;
}

void Operations::listCandidates(Call<Candidates> *call, const OperationId &id)
{
    const JournalEntry *entry = m_with.custody.find(id);
    const std::shared_ptr<Session> session = entry != nullptr ? sessionOf(entry->owner.profile) : nullptr;
    if (!session) {
        call->fail(ApiError::local(connectionGone()));
        return;
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
}

Operations::Candidates Operations::judge(const JournalEntry &entry, const QList<Credential> &listed,
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
        settleWith(entry, result.candidates.first());
    }
    return result;
}

void Operations::settleWith(JournalEntry entry, const Credential &candidate)
{
    const bool isNamelessSecret =
        entry.credential.isNull() && (isHeld(entry.state) || entry.state == OperationState::Kept);
    if (entry.state != OperationState::Unknown && !isNamelessSecret) {
        return;
    }
    if (entry.state == OperationState::Unknown) {
        entry.state = OperationState::Orphan;
    }
    entry.credential = candidate.ref;
    entry.clientId = candidate.clientId();
    m_with.custody.recordOrReport(entry);
}

std::shared_ptr<Session> Operations::sessionOf(const ProfileId &profile) const
{
    return m_with.profiles.session(profile);
}

} // namespace keyturn
