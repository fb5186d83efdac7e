// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/editoperation.h"

#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"
#include "models/operations/custody.h"
#include "models/operations/profiles.h"
#include "models/operations/restrictions.h"
#include "models/ports/clock.h"
#include "models/ports/entropy.h"

#include <algorithm>

namespace keyturn {

namespace {

bool narrows(Kind kind, const FieldValues &changes)
{
    return std::ranges::any_of(restrictionsOf(kind),
                               [&changes](Field field) { return changes.contains(field); });
}

} // namespace

EditOperation::EditOperation(Profiles &profiles, Custody &custody, Inventory &inventory, const Clock &clock,
                             Entropy &entropy, CredentialRef ref, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_custody(custody)
    , m_inventory(inventory)
    , m_clock(clock)
    , m_entropy(entropy)
{
    m_original.ref = std::move(ref);
}

void EditOperation::start()
{
    if (m_busy || !openSession()) {
        return;
    }
    m_busy = true;
    m_session->credentials().get(m_original.ref)->then(this, [this](Result<Credential> read) {
        if (!read || m_closing) {
            fail(read ? ApiError::cancelled() : read.error());
            return;
        }
        m_busy = false;
        m_original = *read;
        m_inventory.upsertCredentials({m_original});
        Q_EMIT loaded(m_original);
    });
}

void EditOperation::save(const FieldValues &changes, bool overwrite)
{
    if (m_busy || m_finished) {
        return;
    }
    if (m_isSignIn && narrows(m_original.kind(), changes)) {
        Q_EMIT failed(ApiError::local(
            tr("This connection signs in with this credential. To change what restricts it, first create a "
               "replacement and sign in with that.")));
        return;
    }
    if (!openSession()) {
        return;
    }
    m_busy = true;
    m_session->credentials()
        .get(m_original.ref)
        ->then(this, [this, changes, overwrite](Result<Credential> read) {
            if (!read || m_closing) {
                fail(read ? ApiError::cancelled() : read.error());
                return;
            }
            weigh(*read, changes, overwrite);
        });
}

void EditOperation::weigh(const Credential &now, const FieldValues &changes, bool overwrite)
{
    QList<FieldDifference> differences = differencesBetween(m_original, now);
    erase_if(differences, [&](const FieldDifference &difference) { return isOurs(difference.field, now); });
    m_original = now;
    m_inventory.upsertCredentials({m_original});
    if (m_entry.state == OperationState::Unknown && hasArrived(now)) {
        recordOutcome(OperationState::Done, {});
        if (writtenOtherwise(now.kind(), changes, now.fields).isEmpty()) {
            m_busy = false;
            succeed();
            return;
        }
    }
    if (!differences.isEmpty() && !overwrite) {
        m_busy = false;
        Q_EMIT conflict(differences);
        return;
    }
    write(changes);
}

bool EditOperation::isOurs(Field field, const Credential &now) const
{
    if (m_entry.state != OperationState::Unknown || !m_sent.contains(field)) {
        return false;
    }
    FieldValues sent;
    sent.set(field, m_sent.value(field));
    return writtenOtherwise(now.kind(), sent, now.fields).isEmpty();
}

void EditOperation::close()
{
    if (m_busy) {
        m_closing = true;
    } else {
        finish();
    }
}

bool EditOperation::openSession()
{
    m_session = m_profiles.session(m_original.ref.profile());
    if (!m_session) {
        fail(ApiError::local(tr("This connection does not exist any more.")));
    }
    return m_session != nullptr;
}

void EditOperation::write(const FieldValues &changes)
{
    m_sent = changes;
    m_entry = {};
    m_entry.id = m_entropy.uuid();
    m_entry.verb = OperationVerb::Update;
    m_entry.state = OperationState::Sent;
    m_entry.owner = m_original.ref.owner;
    m_entry.ownerName = m_inventory.ownerName(m_original.ref.owner);
    m_entry.displayName = m_original.title();
    m_entry.credential = m_original.ref;
    m_entry.clientId = m_original.clientId();
    m_entry.intendedAt = m_clock.now();
    m_entry.sentAt = m_entry.intendedAt;
    m_custody.record(m_entry)->then(this, [this, changes](StoreResult<void> recorded) {
        if (!recorded) {
            fail(Custody::notSent(recorded.error()));
            return;
        }
        if (m_closing) {
            recordOutcome(OperationState::Refused, ApiError::cancelled().text());
            finish();
            return;
        }
        m_session->credentials()
            .update(m_original, changes)
            ->then(this, [this, changes](const Result<Credential> &answer) { answered(changes, answer); });
    });
}

void EditOperation::answered(const FieldValues &changes, const Result<Credential> &answer)
{
    m_busy = false;
    if (answer) {
        m_original = *answer;
        m_inventory.upsertCredentials({m_original});
        compare(changes);
        return;
    }
    const ApiError &error = answer.error();
    if (error.serverMayHaveActed) {
        recordOutcome(OperationState::Unknown, error.cause());
        lookAgain(error);
    } else {
        recordOutcome(OperationState::Refused, error.text());
        fail(error);
    }
}

void EditOperation::lookAgain(const ApiError &lost)
{
    m_busy = true;
    m_session->credentials().get(m_original.ref)->then(this, [this, lost](const Result<Credential> &read) {
        m_busy = false;
        if (read && hasArrived(*read)) {
            m_original = *read;
            m_inventory.upsertCredentials({m_original});
            recordOutcome(OperationState::Done, {});
            succeed();
        } else if (m_closing) {
            finish();
        } else {
            // Even if nothing has changed: the server may still be at work.
            Q_EMIT outcomeUnknown(lost, read ? std::nullopt : std::optional(read.error()));
        }
    });
}

bool EditOperation::hasArrived(const Credential &now) const
{
    return writtenOtherwise(now.kind(), m_sent, now.fields).isEmpty();
}

void EditOperation::compare(const FieldValues &changes)
{
    const QStringList otherwise = writtenOtherwise(m_original.kind(), changes, m_original.fields);
    if (otherwise.isEmpty()) {
        recordOutcome(OperationState::Done, {});
        succeed();
        return;
    }
    const QString alarm = tr("Alarm: it was not saved as asked. %1").arg(otherwise.join(u' '));
    recordOutcome(OperationState::Done, alarm);
    if (m_closing) {
        m_custody.report(m_original.title() + u": " + alarm);
        finish();
        return;
    }
    Q_EMIT savedOtherwise(otherwise);
}

void EditOperation::succeed()
{
    if (!m_closing) {
        Q_EMIT saved(m_original);
    }
    finish();
}

void EditOperation::fail(const ApiError &error)
{
    m_busy = false;
    if (m_closing) {
        finish();
        return;
    }
    Q_EMIT failed(error);
}

void EditOperation::recordOutcome(OperationState state, const QString &note)
{
    m_entry.state = state;
    m_entry.note = note;
    m_custody.recordOrReport(m_entry);
}

void EditOperation::finish()
{
    if (m_finished) {
        return;
    }
    m_finished = true;
    Q_EMIT finished();
    deleteLater();
}

QList<FieldDifference> differencesBetween(const Credential &before, const Credential &now)
{
    QList<FieldDifference> differences;
    for (const FieldDescriptor &field : descriptorOf(now.kind()).fields) {
        const bool moves =
            field.field == Field::LastUsed || field.field == Field::Updated || field.field == Field::Updater;
        const FieldValue &old = before.fields.value(field.field);
        const FieldValue &current = now.fields.value(field.field);
        if (!moves && old != current && !(isBlank(old) && isBlank(current))) {
            differences.append({.field = field.field, .before = old, .now = current});
        }
    }
    return differences;
}

} // namespace keyturn
