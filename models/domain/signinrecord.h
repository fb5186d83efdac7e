// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/apierror.h"
#include "models/domain/journalentry.h"
#include "models/domain/kind.h"

#include <QDateTime>
#include <QUrl>

namespace keyturn {

/// One sign-in as the journal keeps it: a vendor was asked for a token until it gave or refused one, in
/// however many requests. What certainly never left this machine is none. Never holds a secret, nor anything
/// that the vendor wrote, which may repeat one.
struct SignInRecord
{
    ProfileId profile;
    /// What was signed in with; a connection may have had others.
    QString clientId;
    /// Where the token was asked for.
    QUrl tokenUrl;
    /// When it was first asked for: UTC, by this machine's clock.
    QDateTime askedAt;
    /// Why there is no token, by the token of an ApiError::Kind; empty if there is one.
    QString failure;
    /// Of the answer that refused it; 0 where none did: there was no whole answer, or a success without a
    /// token that is of use.
    int httpStatus = 0;

    bool operator==(const SignInRecord &) const = default;
};

/// Only an answer that refuses proves that the vendor gave no token; of one that was lost, could not be read
/// or was not waited for it is not known.
[[nodiscard]] inline Outcome outcomeOf(const SignInRecord &signIn)
{
    if (signIn.failure.isEmpty()) {
        return Outcome::Succeeded;
    }
    return signIn.httpStatus >= 300 ? Outcome::Failed : Outcome::Unclear;
}

} // namespace keyturn
