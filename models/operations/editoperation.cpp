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
    // With another still on its way the same is written once more: only a later write overrules that.
    if (settleBy(now) && m_doubts.isEmpty() && writtenOtherwise(now.kind(), changes, now.fields).isEmpty()) {
        m_busy = false;
        succeed();
        return;
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
    return std::ranges::any_of(m_doubts, [field, &now](const Write &write) {
        FieldValues sent;
        sent.set(field, write.sent.value(field));
        return !write.isBeforeForm && write.sent.contains(field) &&
               writtenOtherwise(now.kind(), sent, now.fields).isEmpty();
    });
}

bool EditOperation::settleBy(const Credential &now)
{
    QList<Write> left;
    for (Write &write : m_doubts) {
        if (hasArrived(write, now)) {
            recordOutcome(write, OperationState::Done, {});
        } else {
            left << write;
        }
    }
    const bool hasSettled = left.size() < m_doubts.size();
    m_doubts = left;
    return hasSettled;
}

void EditOperation::beginAnew()
{
    for (Write &write : m_doubts) {
        write.isBeforeForm = true;
    }
}

bool EditOperation::isInDoubt() const
{
    return std::ranges::any_of(m_doubts, [](const Write &write) { return !write.isBeforeForm; });
}

OperationState EditOperation::outcome() const
{
    if (!m_doubts.isEmpty()) {
        return OperationState::Unknown;
    }
    return m_hasWritten ? OperationState::Done : m_last.entry.state;
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
    m_last = {.entry = {}, .sent = changes};
    JournalEntry &entry = m_last.entry;
    entry.id = m_entropy.uuid();
    entry.verb = OperationVerb::Update;
    entry.state = OperationState::Sent;
    entry.owner = m_original.ref.owner;
    entry.ownerName = m_inventory.ownerName(m_original.ref.owner);
    entry.displayName = m_original.title();
    entry.credential = m_original.ref;
    entry.clientId = m_original.clientId();
    entry.intendedAt = m_clock.now();
    entry.sentAt = entry.intendedAt;
    m_custody.record(entry)->then(this, [this, changes](StoreResult<void> recorded) {
        if (!recorded) {
            fail(Custody::notSent(recorded.error()));
            return;
        }
        if (m_closing) {
            recordOutcome(m_last, OperationState::Refused, ApiError::cancelled().text());
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
        recordOutcome(m_last, OperationState::Unknown, error.cause());
        m_doubts << m_last;
        lookAgain(error);
    } else {
        recordOutcome(m_last, OperationState::Refused, error.text());
        fail(error);
    }
}

void EditOperation::lookAgain(const ApiError &lost)
{
    m_busy = true;
    m_session->credentials().get(m_original.ref)->then(this, [this, lost](const Result<Credential> &read) {
        m_busy = false;
        if (read && hasArrived(m_last, *read)) {
            m_original = *read;
            m_inventory.upsertCredentials({m_original});
            settleBy(m_original);
            succeed();
        } else if (m_closing) {
            finish();
        } else {
            // Even if nothing has changed: the server may still be at work.
            Q_EMIT outcomeUnknown(lost, read ? std::nullopt : std::optional(read.error()));
        }
    });
}

bool EditOperation::hasArrived(const Write &write, const Credential &now)
{
    return writtenOtherwise(now.kind(), write.sent, now.fields).isEmpty();
}

void EditOperation::compare(const FieldValues &changes)
{
    const QStringList otherwise = writtenOtherwise(m_original.kind(), changes, m_original.fields);
    if (otherwise.isEmpty()) {
        recordOutcome(m_last, OperationState::Done, {});
        succeed();
        return;
    }
    const QString alarm = tr("Alarm: it was not saved as asked. %1").arg(otherwise.join(u' '));
    recordOutcome(m_last, OperationState::Done, alarm);
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

void EditOperation::recordOutcome(Write &write, OperationState state, const QString &note)
{
    m_hasWritten = m_hasWritten || state == OperationState::Done;
    write.entry.state = state;
    write.entry.note = note;
    m_custody.recordOrReport(write.entry);
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
