// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/call.h"
#include "models/domain/credential.h"
#include "models/domain/profile.h"
#include "models/domain/secret.h"

#include <expected>

namespace keyturn {

/// Tries a connection before it is saved.
class ConnectionCheck : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Empty if `secret` has the shape that the profile's vendor issues; else one sentence for the admin.
    /// Sends nothing and repeats nothing of the secret.
    [[nodiscard]] virtual QString problemWithSecret(const Profile &profile, const Secret &secret) const = 0;
    /// What certificates a CA file holds, in words for the admin; else why it cannot be used.
    [[nodiscard]] virtual std::expected<QString, QString> describeCaFile(const QString &path) const = 0;
    /// Signs in as the profile says, and asks who it is. The secret is only used within the call.
    [[nodiscard]] virtual Call<Identity> *check(const Profile &profile, Secret secret) = 0;
};

} // namespace keyturn
