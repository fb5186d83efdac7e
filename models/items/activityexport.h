// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/signinrecord.h"

#include <QByteArray>
#include <QList>

namespace keyturn {

/// One operation, and the connection that it went through as far as that is still known.
struct ActivityRow
{
    JournalEntry entry;
    QString connection;
    /// What the connection signs in with.
    QString signInId;
    QUrl apiRoot;
};

/// One sign-in, and its connection as far as that is still known. OCSF has a class of its own for it; CSV
/// holds operations alone.
struct SignInRow
{
    SignInRecord record;
    QString connection;
};

/// What is exported.
struct ActivityContent
{
    QList<ActivityRow> operations;
    QList<SignInRow> signIns;
};

/// Where an export comes from.
struct ActivityOrigin
{
    QString version;
    QString hostName;
};

enum class ActivityFormat : quint8 {
    Csv,  ///< RFC 4180, in UTF-8, with a header
    Ocsf, ///< Open Cybersecurity Schema Framework 1.3, one JSON object a line: API Activity (6003) and
          ///< Authentication (3002)
};

/// In English and with the journal's own words whatever the language is, so that other programs can rely on
/// it. Holds no secret, since no entry does. May be called in any thread.
[[nodiscard]] QByteArray exportActivity(ActivityFormat format, const ActivityContent &content,
                                        const ActivityOrigin &origin);

} // namespace keyturn
