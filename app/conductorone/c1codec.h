// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"
#include "models/domain/mint.h"
#include "models/domain/profile.h"
#include "models/domain/result.h"

#include <QJsonObject>

namespace keyturn {

// ConductorOne's JSON as values. What an answer lacks, holds as null or empty, or hides from this role reads
// as absent. Secrets are lifted out before (see ApiAnswer).

/// A credential under `owner`, whose kind decides the keys; for a personal client the owner comes from the
/// answer. Fails with Protocol if the answer names another principal or connector than `owner`.
[[nodiscard]] Result<Credential> readCredential(const OwnerRef &owner, const QJsonObject &object);
/// The same, and it must be the one that was asked for.
[[nodiscard]] Result<Credential> readCredential(const CredentialRef &asked, const QJsonObject &object);

/// The answer to a creation or rotation: the credential under `wrapper`, and the secret that it carried.
/// Fails with Protocol only without a secret: rather than losing it, fields that cannot be read are left out,
/// the ID among them, and a credential that is not wrapped is read as it is. The consumer gets tokens where
/// `profile`, which minted it, does, unless the new client ID names another host than the profile's own.
[[nodiscard]] Result<Minted> readMint(const OwnerRef &owner, QLatin1StringView wrapper,
                                      const QJsonObject &answer, Secret secret, const Profile &profile);

[[nodiscard]] Result<Owner> readServicePrincipal(const ProfileId &profile, const QJsonObject &object);
/// A user as an owner of personal clients.
[[nodiscard]] Result<Owner> readUser(const ProfileId &profile, const QJsonObject &object);
/// A connector of an app. Disabled means that its synchronisation is off.
[[nodiscard]] Result<Owner> readConnector(const ProfileId &profile, const QString &appId,
                                          const QString &appName, const QJsonObject &object);
[[nodiscard]] Result<Role> readRole(const QJsonObject &object);
[[nodiscard]] Result<Identity> readIdentity(const QJsonObject &object);

/// Whether a resource carries a time of deletion: such a one is gone.
[[nodiscard]] bool isDeleted(const QJsonObject &object);
/// The ID, or Protocol.
[[nodiscard]] Result<QString> readId(const QJsonObject &object);

} // namespace keyturn
