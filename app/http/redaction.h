// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace keyturn {

/// The text without anything that looks like a secret: values of client_secret, client_assertion,
/// access_token, clientSecret, secret and the like, Authorization and DPoP headers, `secret-token:` strings
/// (RFC 8959), JWTs, and the query and user part of URLs. For everything that comes from outside and is
/// logged or shown.
[[nodiscard]] QString redacted(const QString &text);

/// What an outsider wrote, fit for one line on screen: redacted, without markup, control and
/// direction-changing characters, at most `limit` characters.
[[nodiscard]] QString displayable(const QString &text, qsizetype limit = 400);

/// The same for the body of an HTML page: its title if it has one, else its text.
[[nodiscard]] QString displayableHtml(const QString &html);

} // namespace keyturn
