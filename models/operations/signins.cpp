// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/signins.h"

#include <utility>

namespace keyturn {

SignIns::SignIns(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
}

void SignIns::record(const SignInRecord &signIn)
{
    m_journal.recordSignIn(signIn)->then(this, [this](const StoreResult<void> &written) {
        const bool hasFailed = std::exchange(m_isFailing, !written);
        if (!written && !hasFailed) {
            Q_EMIT trouble(tr("The journal could not be written. Until it can be again, sign-ins are missing "
                              "in it.\n%1")
                               .arg(written.error().text));
        }
    });
}

} // namespace keyturn
