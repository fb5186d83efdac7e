// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/revocation.h"

#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"
#include "models/operations/custody.h"
#include "models/ports/clock.h"
#include "models/ports/inventorystore.h"

namespace keyturn {

Revocation::Revocation(const Collaborators &with, OperationId id, CredentialRef ref, QObject *parent)
    : QObject(parent)
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
        const ApiError error =
            ApiError::local(tr("Nothing was sent, because Keyturn's journal could not be written.") + u'\n' +
                            recorded.error().text);
        Q_EMIT finished(std::unexpected(error));
        deleteLater();
    });
}

void Revocation::send()
{
    m_with.session->credentials().revoke(m_entry.credential)->then(this, [this](const Result<void> &answer) {
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
    m_with.session->credentials()
        .get(m_entry.credential)
        ->then(this, [this, error](const Result<Credential> &read) {
            const bool gone = read ? read->fields.instant(Field::Deleted).isValid()
                                   : read.error().kind == ApiError::Kind::NotFound;
            if (gone) {
                revoked();
                return;
            }
            m_entry.note = error.text();
            end(read ? OperationState::DidNotHappen : OperationState::Unknown, std::unexpected(error));
        });
}

void Revocation::revoked()
{
    m_with.custody.credentialRevoked(m_entry.credential);
    if (descriptorOf(m_entry.credential.kind()).listed) {
        m_with.inventory.removeCredential(m_entry.credential);
    } else {
        updateKnown();
    }
    end(OperationState::Done, {});
}

void Revocation::updateKnown()
{
    Custody &custody = m_with.custody;
    const auto report = [&custody](const StoreResult<void> &stored) {
        if (!stored) {
            custody.report(stored.error().text);
        }
    };
    const Credential *known = m_with.inventory.credentials().find(m_entry.credential);
    if (known == nullptr) {
        m_with.store.forgetKnown(m_entry.credential)->then(&custody, report);
        return;
    }
    Credential gone = *known;
    gone.fields.set(Field::Deleted, m_with.clock.now());
    m_with.inventory.upsertCredentials({gone});
    m_with.store.remember(gone)->then(&custody, report);
}

void Revocation::end(OperationState state, const Result<void> &result)
{
    m_entry.state = state;
    m_with.custody.recordOrReport(m_entry);
    Q_EMIT finished(result);
    deleteLater();
}

} // namespace keyturn
