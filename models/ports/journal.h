// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/journalentry.h"
#include "models/ports/storeerror.h"

#include <QList>

namespace keyturn {

/// What a journal holds.
struct JournalContents
{
    /// Oldest first.
    QList<JournalEntry> entries;
    QList<UnreadableRow> unreadable;
};

/// The durable record of operations. Asynchronous: it works on a thread of its own, so that no fsync stops
/// the window, in the order of the calls; a call that ends well is on disk. Owned by the composition.
class Journal : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Everything recorded. Fails only if nothing can be read at all.
    [[nodiscard]] virtual StoreCall<JournalContents> *load() = 0;
    /// Inserts the entry, or moves the one of the same ID to its new state. Earlier states stay in its
    /// history, each once for as long as it and its note stayed the same.
    [[nodiscard]] virtual StoreCall<void> *record(const JournalEntry &entry) = 0;
};

} // namespace keyturn
