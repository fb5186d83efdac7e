// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/secret.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace keyturn {

/// What a pasted text says about a sign-in. Any part may be missing.
struct PastedSignIn
{
    QString clientId;
    Secret secret;
    /// Of the token endpoint or the API root, as it was pasted: a hint, to be checked like typed text.
    QUrl url;
};

/// Finds a client ID and a secret in what an admin may have at hand: both on a line each, in either order;
/// `KEY=value` or `Key: value` lines as in a shell script, an env file, a Terraform variable file or YAML; or
/// JSON, nested as the vendors' answers are. Nothing if the text is none of these, such as a plain client ID
/// that is just being typed.
[[nodiscard]] std::optional<PastedSignIn> findSignIn(const QString &text);

} // namespace keyturn
