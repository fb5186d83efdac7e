// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/secret.h"

#include <QByteArray>
#include <QString>

namespace keyturn {

/// The text without anything that looks like a secret: values of client_secret, client_assertion,
/// access_token, clientSecret, secret and the like, Authorization and DPoP headers, `secret-token:` strings
/// (RFC 8959), JWTs, and the query and user part of URLs. For everything that comes from outside and is
/// logged or shown.
[[nodiscard]] QString redacted(const QString &text);

/// Blanks `secret` wherever it stands in `body`, for a server that repeats in prose what it was sent, where
/// redacted() has nothing to know it by. As it is, or as a URL or a form spells it.
void strike(QByteArray &body, const Secret &secret);

/// What an outsider wrote, fit for one line on screen: redacted, without markup, control and
/// direction-changing characters, at most `limit` characters.
[[nodiscard]] QString displayable(const QString &text, qsizetype limit = 400);

/// The same for the body of an HTML page: its title if it has one, else its text.
[[nodiscard]] QString displayableHtml(const QString &html);

} // namespace keyturn
