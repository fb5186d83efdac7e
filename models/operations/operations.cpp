// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/operations.h"

#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"
#include "models/operations/custody.h"
#include "models/operations/editoperation.h"
#include "models/operations/ownercreation.h"
#include "models/operations/ownerremoval.h"
#include "models/operations/ownerrenaming.h"
#include "models/operations/profiles.h"
#include "models/operations/revocation.h"
#include "models/operations/signinreading.h"
#include "models/ports/clock.h"
#include "models/ports/entropy.h"
#include "models/ports/inventorystore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

QString connectionGone()
{
    return Operations::tr("This connection does not exist any more.");
}

QString stillReading()
{
    return Operations::tr("Keyturn's journal is still being read. Try again in a moment.");
}

} // namespace

Operations::Operations(const Collaborators &with, QObject *parent)
    : QObject(parent)
    , m_with(with)
    , m_settlement({.profiles = with.profiles,
                    .custody = with.custody,
                    .inventory = with.inventory,
                    .store = with.store,
                    .clock = with.clock},
                   this)
{
}

QString Operations::obstacle(Verb verb, const CredentialRef &ref) const
{
    return obstacleTo(verb, ref, circumstances());
}

QString Operations::obstacle(Verb verb, const OwnerRef &ref) const
{
    return obstacleTo(verb, ref, circumstances());
}

QString Operations::obstacleToRemoving(const ProfileId &profile) const
{
    if (!m_with.custody.canTrack()) {
        return m_with.custody.isUnread()
                   ? stillReading()
                   : tr("Keyturn's journal could not be read, so it is not known whether secrets of this "
                        "connection wait to be handed over. Mend the journal and start Keyturn again.");
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
            m_with.custody.isUnread()
                ? stillReading()
                : tr("Keyturn's journal could not be read, so nothing is created: a secret could "
                     "be lost. Mend the journal and start Keyturn again."));
    }
    if (m_with.custody.isMinting(ownerMeant(request.owner, m_with.inventory))) {
        return std::unexpected(MintOperation::alreadyMinting(request));
    }
    const bool rotates =
        !request.replaces.isNull() || descriptorOf(request.owner.kind).rotation == Rotation::ByVendorCall;
    auto *mint = new MintOperation({.session = session,
                                    .custody = m_with.custody,
                                    .inventory = m_with.inventory,
                                    .store = m_with.store,
                                    .durable = m_with.durable,
                                    .memory = m_with.memory,
                                    .clock = m_with.clock},
                                   m_with.entropy.uuid(),
                                   rotates ? OperationVerb::Rotate : OperationVerb::Create, request, this);
    connect(mint, &MintOperation::stepChanged, this, [this] {
        if (isAtRest()) {
            Q_EMIT atRest();
        }
    });
    return mint;
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
    if (m_with.profiles.find(ref.profile()) == nullptr) {
        return nullptr;
    }
    auto *operation = new EditOperation(m_with.profiles, m_with.custody, m_with.inventory, m_with.clock,
                                        m_with.entropy, ref, this);
    // Only a fresh read tells the client ID for sure.
    connect(operation, &EditOperation::loaded, operation, [this, operation](const Credential &credential) {
        if (m_with.profiles.signedInWith(credential) != nullptr) {
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
    readSignIn(session, m_with.inventory, ref, this)
        ->then(call, [this, call, session, ref](const Result<void> &read) {
            if (const QString why = signInObstacle(ref, circumstances()); !read || !why.isEmpty()) {
                call->fail(read ? ApiError::local(why) : read.error());
                return;
            }
            auto *revocation = new Revocation({session, m_with.custody, m_with.inventory, m_with.clock},
                                              m_with.store, m_with.entropy.uuid(), ref, this);
            forward(revocation->start(), call);
        });
    return call;
}

Call<Owner> *Operations::createOwner(const ProfileId &profile, Kind kind, const QString &displayName)
{
    const std::shared_ptr<Session> session = sessionOf(profile);
    if (!session) {
        return Call<Owner>::ended(std::unexpected(ApiError::local(connectionGone())), this);
    }
    auto *creation = new OwnerCreation({session, m_with.custody, m_with.inventory, m_with.clock},
                                       m_with.entropy.uuid(), profile, kind, displayName, this);
    return creation->start();
}

Call<Owner> *Operations::renameOwner(const OwnerRef &ref, const QString &displayName)
{
    const std::shared_ptr<Session> session = sessionOf(ref.profile);
    if (!session) {
        return Call<Owner>::ended(std::unexpected(ApiError::local(connectionGone())), this);
    }
    auto *renaming = new OwnerRenaming({session, m_with.custody, m_with.inventory, m_with.clock},
                                       m_with.entropy.uuid(), ref, displayName, this);
    return renaming->start();
}

Call<void> *Operations::removeOwner(const OwnerRef &ref)
{
    auto *call = new Call<void>(this);
    const std::shared_ptr<Session> session = sessionOf(ref.profile);
    if (const QString why = obstacle(Verb::Revoke, ref); !why.isEmpty() || !session) {
        call->fail(ApiError::local(why.isEmpty() ? connectionGone() : why));
        return call;
    }
    readSignIn(session, m_with.inventory, ref, this)
        ->then(call, [this, call, session, ref](const Result<void> &read) {
            if (const QString why = obstacle(Verb::Revoke, ref); !read || !why.isEmpty()) {
                call->fail(read ? ApiError::local(why) : read.error());
                return;
            }
            auto *removal = new OwnerRemoval({session, m_with.custody, m_with.inventory, m_with.clock},
                                             m_with.entropy.uuid(), ref, this);
            forward(removal->start(), call);
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
    return m_settlement.lookFor(id);
}

Call<void> *Operations::settleUnknown(const ProfileId &profile)
{
    return m_settlement.settle(profile);
}

void Operations::cancelUnsent()
{
    const auto mints = findChildren<MintOperation *>(Qt::FindDirectChildrenOnly);
    for (MintOperation *mint : mints) {
        mint->cancel();
    }
}

bool Operations::isAtRest() const
{
    const auto mints = findChildren<MintOperation *>(Qt::FindDirectChildrenOnly);
    return std::ranges::none_of(mints, &MintOperation::isOutcomeUnrecorded);
}

Circumstances Operations::circumstances() const
{
    return {m_with.profiles, m_with.inventory, m_with.custody};
}

std::shared_ptr<Session> Operations::sessionOf(const ProfileId &profile) const
{
    return m_with.profiles.session(profile);
}

} // namespace keyturn
