// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/databasethread.h"
#include "models/ports/journal.h"

namespace keyturn {

/// The statement that leaves of the sign-ins as many of the newest as are bound to it. Only the oldest ever
/// go, so that the positions have no gaps.
[[nodiscard]] QString signInTrimming();

/// The journal in Keyturn's SQLite file. Its destructor waits until everything it was given is on disk.
class SqliteJournal : public Journal
{
    Q_OBJECT
public:
    /// `databaseFile`: see DataDirectory.
    explicit SqliteJournal(const QString &databaseFile, QObject *parent = nullptr);

    [[nodiscard]] StoreCall<JournalContents> *load() override;
    [[nodiscard]] StoreCall<void> *record(const JournalEntry &entry) override;
    [[nodiscard]] StoreCall<void> *recordSignIn(const SignInRecord &signIn) override;
    [[nodiscard]] StoreCall<QList<SignInRecord>> *signIns() override;

private:
    DatabaseThread m_thread;
};

} // namespace keyturn
