// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sandbox/values.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace keyturn::sandbox {

/// Whom an access token speaks for.
struct Caller
{
    QString principalId;  ///< user or service principal; for Confidence the API client
    QString credentialId; ///< what it was bought with
    QStringList roleIds;  ///< after the credential's own restriction
    bool admin = false;
    QByteArray keyThumbprint; ///< set when the token is bound to a DPoP key
    Instant expiresAt = 0;
};

/// The access tokens that one API has given out.
class Tokens
{
public:
    void add(const QByteArray &token, const Caller &caller, Instant now);
    /// Null when the token is unknown or has expired.
    const Caller *find(const QByteArray &token, Instant now) const;

    /// Ends every token at once, as if its time were over.
    void expireAll() { m_callers.clear(); }

private:
    QHash<QByteArray, Caller> m_callers;
};

} // namespace keyturn::sandbox
