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
/// however many requests. Never holds a secret, nor anything that the vendor wrote, which may repeat one.
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
    /// Of the answer that refused it; 0 where there was none.
    int httpStatus = 0;

    bool operator==(const SignInRecord &) const = default;
};

/// Of one whose answer nobody waited for it is not known whether the vendor gave a token.
[[nodiscard]] inline Outcome outcomeOf(const SignInRecord &signIn)
{
    if (signIn.failure.isEmpty()) {
        return Outcome::Succeeded;
    }
    return signIn.failure == tokenOf(ApiError::Kind::Cancelled) ? Outcome::Unclear : Outcome::Failed;
}

} // namespace keyturn
