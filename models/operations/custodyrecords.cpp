// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

// How what happens to an operation gets into the journal, in which order, and is shown.

#include "models/domain/foreigntext.h"
#include "models/operations/custody.h"
#include "models/operations/restrictions.h"
#include "models/ports/clock.h"

#include <QCoreApplication>
#include <QTimer>

#include <memory>

namespace keyturn {

namespace {

/// Whether an entry gets there by what is decided about it, not by what happened.
bool isDecision(OperationState state)
{
    return state == OperationState::Kept || state == OperationState::HandedOver ||
           state == OperationState::Discarded || state == OperationState::Found;
}

/// Whether what is made can come into somebody's hands.
bool mayBeUsed(OperationState state)
{
    return state == OperationState::Intended || state == OperationState::Sent ||
           state == OperationState::Received || isHeld(state) || state == OperationState::Kept ||
           state == OperationState::HandedOver;
}

/// `note` with those of `additions` that it lacks.
QString annotated(const QString &note, const QStringList &additions)
{
    QString text = note;
    for (const QString &addition : additions) {
        if (!text.contains(addition)) {
            text += text.isEmpty() ? addition : u'\n' + addition;
        }
    }
    return text;
}

StoreError noAnswer()
{
    return {Custody::tr("Keyturn's journal did not answer in time.")};
}

} // namespace

StoreCall<void> *Custody::record(const JournalEntry &given)
{
    JournalEntry entry = given;
    entry.changedAt = m_clock.now();
    entry.note = annotated(entry.note, m_annotations.value(entry.id));
    if (mints(entry.verb) ? !isToBeSettled(entry) : !isOpen(entry.state)) {
        // They are as many as the owner has credentials, and nothing has to be told from them any more.
        entry.idsBefore.clear();
    }
    if (!mayBeUsed(entry.state)) {
        entry.asked = {};
    }
    Writes &writes = m_writes[entry.id];
    ++writes.unanswered;
    const int number = ++writes.last;
    auto *call = new StoreCall<void>(this);
    auto *patience = new QTimer(call);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, call, [this, call, entry] {
        took(entry, std::unexpected(noAnswer()));
        call->fail(noAnswer());
    });
    patience->start(m_patience);
    m_journal.record(entry)->then(this, [this, call = QPointer(call), patience = QPointer(patience), entry,
                                         number](const StoreResult<void> &written) {
        if (patience && patience->isActive()) {
            patience->stop();
            took(entry, written, [call, written] { call->end(written); });
        } else if (m_writes.value(entry.id).last == number) {
            // Late, but nothing has come after it: what the journal has now is what is so.
            took(entry, written);
        }
        answered(entry.id);
    });
    return call;
}

StoreCall<void> *Custody::change(const OperationId &id, const Change &change)
{
    return inTurn(id, [this, change](const JournalEntry &entry, StoreCall<void> *call) {
        const StoreResult<JournalEntry> changed = change(entry);
        if (!changed) {
            call->fail(changed.error());
        } else if (*changed == entry) {
            call->end({});
        } else {
            forward(record(*changed), call);
        }
    });
}

StoreCall<void> *Custody::recordAgain(const OperationId &id)
{
    return inTurn(id,
                  [this](const JournalEntry &entry, StoreCall<void> *call) { forward(record(entry), call); });
}

StoreCall<void> *Custody::inTurn(const OperationId &id, const Step &step)
{
    auto *call = new StoreCall<void>(this);
    const auto run = [this, id, step, call] {
        if (const JournalEntry *entry = find(id)) {
            step(*entry, call);
        } else {
            call->fail({Custody::tr("There is no such entry.")});
        }
    };
    if (!m_writes.contains(id)) {
        run();
        return call;
    }
    auto *patience = new QTimer(call);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, call, [call] { call->fail(noAnswer()); });
    patience->start(m_patience);
    m_writes[id].waiting.enqueue([run, patience = QPointer(patience)] {
        if (patience && patience->isActive()) {
            patience->stop();
            run();
        }
    });
    return call;
}

void Custody::answered(const OperationId &id)
{
    --m_writes[id].unanswered;
    const JournalEntry *entry = find(id);
    if (m_writes[id].unanswered == 0 && std::exchange(m_writes[id].isOutdated, false) && entry != nullptr) {
        recordOrReport(*entry);
    }
    while (m_writes[id].unanswered == 0 && !m_writes[id].waiting.isEmpty()) {
        const auto next = m_writes[id].waiting.dequeue();
        next();
    }
    if (m_writes[id].unanswered == 0) {
        m_writes.remove(id);
        if (entry != nullptr && !isOpen(entry->state)) {
            // They are in its note, and it is not written any more by whoever does not know them.
            m_annotations.remove(id);
        }
    }
}

void Custody::took(const JournalEntry &entry, const StoreResult<void> &written,
                   const std::function<void()> &done)
{
    const bool isClosing = closes(entry);
    if (!written && isClosing) {
        done();
        return;
    }
    if (written) {
        m_journalProblems.remove(entry.id);
    } else {
        m_journalProblems.insert(entry.id, written.error().text);
    }
    show(entry);
    if (isClosing && entry.state != OperationState::Kept) {
        removeSecret(entry, done);
    } else {
        done();
    }
}

bool Custody::closes(const JournalEntry &entry) const
{
    const JournalEntry *shown = find(entry.id);
    return shown != nullptr && shown->state != entry.state && isDecision(entry.state) &&
           (hasSecret(*shown) || isOpen(*shown));
}

void Custody::show(JournalEntry entry)
{
    entry.note = annotated(entry.note, m_annotations.value(entry.id));
    m_records.upsert({Record{.ref = entry.id, .entry = entry}});
    Q_EMIT openEntriesChanged();
}

QStringList Custody::compare(const OperationId &id, const Credential &made)
{
    const JournalEntry *entry = find(id);
    const QStringList missing =
        entry == nullptr ? QStringList() : missingRestrictions(made.kind(), entry->asked, made.fields);
    if (!missing.isEmpty()) {
        annotate(id, Custody::tr("Alarm: it is not restricted as asked. %1").arg(missing.join(u' ')));
    }
    endComparison(id);
    return missing;
}

void Custody::endComparison(const OperationId &id)
{
    changeOrReport(id, [](JournalEntry entry) {
        entry.asked = {};
        return entry;
    });
}

void Custody::annotate(const OperationId &id, const QString &text)
{
    m_annotations[id] << text;
    const JournalEntry *entry = find(id);
    if (entry == nullptr) {
        return;
    }
    show(JournalEntry(*entry));
    if (const auto writes = m_writes.find(id); writes != m_writes.end()) {
        // Not beside a write that is under way: it could put a state back that is just being left.
        writes->isOutdated = true;
    } else {
        recordOrReport(*find(id));
    }
}

void Custody::recordOrReport(const JournalEntry &entry)
{
    record(entry)->then(this, [this, name = entry.displayName](const StoreResult<void> &recorded) {
        report(name, recorded);
    });
}

void Custody::changeOrReport(const OperationId &id, const Change &change)
{
    this->change(id, change)->then(this, [this, id](const StoreResult<void> &changed) {
        const JournalEntry *entry = find(id);
        report(entry == nullptr ? id : entry->displayName, changed);
    });
}

void Custody::report(const QString &name, const StoreResult<void> &recorded)
{
    if (!recorded) {
        Q_EMIT trouble(Custody::tr("The journal could not be written for %1.\n%2")
                           .arg(inSentence(name), recorded.error().text));
    }
}

} // namespace keyturn
