// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/ports/journal.h"
#include "models/ports/signinlog.h"

namespace keyturn {

/// The ledger of sign-ins, for auditors: notes them in the journal and reads them from there. Owned by the
/// composition.
class SignIns : public QObject, public SignInLog
{
    Q_OBJECT
public:
    /// `journal` must outlive it.
    explicit SignIns(Journal &journal, QObject *parent = nullptr);

    void record(const SignInRecord &signIn) override;

    /// As Journal::signIns(), those that have just been noted included.
    [[nodiscard]] StoreCall<QList<SignInRecord>> *load() { return m_journal.signIns(); }

Q_SIGNALS:
    /// For the admin: from now on sign-ins are missing in the journal. Told once, until one has been noted
    /// again.
    void trouble(const QString &text);

private:
    Journal &m_journal;
    bool m_isFailing = false;
};

} // namespace keyturn
