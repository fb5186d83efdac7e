// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace keyturn {

struct ApiError;

/// What there is to tell of a request to change something that did not end well. Where its answer was lost
/// nothing has failed as far as anybody knows: then it is said first that the outcome is not known, then
/// where it will be, and only then why; "try again" is not said.
struct WriteFailure
{
    QString text;
    /// To be copied into a report.
    QString details;

    /// `notDone` is what is said if it is sure that nothing was done ("X was not revoked."), and may be
    /// empty; `doubt` is said if it is not ("It is not known whether X was revoked.").
    [[nodiscard]] static WriteFailure of(const ApiError &error, const QString &notDone, const QString &doubt);
    /// Where the admin finds out what became of a request whose answer was lost.
    [[nodiscard]] static QString whereItWillBeKnown();
};

} // namespace keyturn
