// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/revocation.h"

#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"
#include "models/operations/custody.h"
#include "models/ports/clock.h"
#include "models/ports/inventorystore.h"

namespace keyturn {

Revocation::Revocation(std::shared_ptr<Session> session, const Collaborators &with, OperationId id,
                       CredentialRef ref, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_with(with)
{
    m_entry.id = std::move(id);
    m_entry.verb = OperationVerb::Revoke;
    m_entry.owner = ref.owner;
    m_entry.ownerName = m_with.inventory.ownerName(ref.owner);
    m_entry.displayName = ref.id;
    if (const Credential *credential = m_with.inventory.credentials().find(ref)) {
        m_entry.displayName = credential->title();
        m_entry.clientId = credential->clientId();
    }
    m_entry.credential = std::move(ref);
}

void Revocation::start()
{
    m_entry.state = OperationState::Sent;
    m_entry.intendedAt = m_with.clock.now();
    m_entry.sentAt = m_entry.intendedAt;
    m_with.custody.record(m_entry)->then(this, [this](StoreResult<void> recorded) {
        if (recorded) {
            send();
            return;
        }
        Q_EMIT finished(std::unexpected(Custody::notSent(recorded.error())));
        deleteLater();
    });
}

void Revocation::send()
{
    m_session->credentials().revoke(m_entry.credential)->then(this, [this](const Result<void> &answer) {
        answered(answer);
    });
}

void Revocation::answered(const Result<void> &answer)
{
    if (answer) {
        revoked();
    } else if (answer.error().serverMayHaveActed) {
        lookAgain(answer.error());
    } else {
        m_entry.note = answer.error().text();
        end(OperationState::Refused, answer);
    }
}

void Revocation::lookAgain(const ApiError &error)
{
    m_session->credentials()
        .get(m_entry.credential)
        ->then(this, [this, error](const Result<Credential> &read) {
            if (isGone(read)) {
                revoked();
                return;
            }
            // Even if it is there: the server may still be at work.
            m_entry.note = error.text();
            end(OperationState::Unknown, std::unexpected(error));
        });
}

void Revocation::revoked()
{
    takeForRevoked(m_entry.credential, m_with);
    end(OperationState::Done, {});
}

bool Revocation::isGone(const Result<Credential> &read)
{
    return read ? read->fields.instant(Field::Deleted).isValid()
                : read.error().kind == ApiError::Kind::NotFound;
}

void Revocation::takeForRevoked(const CredentialRef &ref, const Collaborators &with)
{
    with.custody.credentialRevoked(ref);
    if (descriptorOf(ref.kind()).listed) {
        with.inventory.removeCredential(ref);
    } else {
        updateKnown(ref, with);
    }
}

void Revocation::updateKnown(const CredentialRef &ref, const Collaborators &with)
{
    Custody &custody = with.custody;
    const auto report = [&custody](const StoreResult<void> &stored) {
        if (!stored) {
            custody.report(stored.error().text);
        }
    };
    const Credential *known = with.inventory.credentials().find(ref);
    if (known == nullptr) {
        with.store.forgetKnown(ref)->then(&custody, report);
        return;
    }
    Credential gone = *known;
    gone.fields.set(Field::Deleted, with.clock.now());
    with.inventory.upsertCredentials({gone});
    with.store.remember(gone)->then(&custody, report);
}

void Revocation::end(OperationState state, const Result<void> &result)
{
    m_entry.state = state;
    m_with.custody.recordOrReport(m_entry);
    Q_EMIT finished(result);
    deleteLater();
}

} // namespace keyturn
