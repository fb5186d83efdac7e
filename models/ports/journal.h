// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/journalentry.h"
#include "models/domain/signinrecord.h"
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

/// How many sign-ins a journal keeps: the newest.
inline constexpr int keptSignIns = 10'000;

/// The durable record of operations and sign-ins. Asynchronous: it works on a thread of its own, so that no
/// fsync stops the window, in the order of the calls; a call that ends well is on disk. Owned by the
/// composition.
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
    /// Adds one, and lets go of the oldest where there are more than `keptSignIns`.
    [[nodiscard]] virtual StoreCall<void> *recordSignIn(const SignInRecord &signIn) = 0;
    /// Oldest first.
    [[nodiscard]] virtual StoreCall<QList<SignInRecord>> *signIns() = 0;
};

} // namespace keyturn
