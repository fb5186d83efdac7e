// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"
#include "models/domain/mint.h"
#include "models/domain/result.h"

#include <QJsonObject>

namespace keyturn {

// Confidence's JSON as values. Resources are not wrapped. The vendor may send a credential's secret with any
// answer; only readNewCredential looks at it.

/// A credential of the client `owner`. Fails with Protocol if its name is malformed or another client's.
[[nodiscard]] Result<Credential> readClientCredential(const OwnerRef &owner, const QJsonObject &object);
/// The same, and it must be the one that was asked for.
[[nodiscard]] Result<Credential> readClientCredential(const CredentialRef &asked, const QJsonObject &object);
/// The answer to a creation, with the secret in `clientSecret.secret`, or as a flat `secret` or
/// `clientSecret`. Fails with Protocol only without a secret: rather than losing it, fields that cannot be
/// read are left out, and so is the ID where the name is no credential's of this client. There is no token
/// URL: such secrets authenticate SDKs.
[[nodiscard]] Result<Minted> readNewCredential(const OwnerRef &owner, const QJsonObject &answer,
                                               Secret secret);

[[nodiscard]] Result<Owner> readClient(const ProfileId &profile, const QJsonObject &object);

/// Whether a resource carries a time of deletion: such a one is gone.
[[nodiscard]] bool isDeletedClient(const QJsonObject &object);

} // namespace keyturn
