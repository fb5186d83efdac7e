// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/conductorone/endpoints/powers.h"
#include "app/endpoint/endpoint.h"
#include "models/domain/mint.h"
#include "models/domain/profile.h"

namespace keyturn {

/// GET /api/v1/iam/personal_clients: the signed-in identity's own.
struct ListOwnPersonalClients
{
    using Item = Credential;
    ProfileId profile;

    [[nodiscard]] Result<ApiRequest> request(const QString &pageToken) const;
    [[nodiscard]] Result<Page<Credential>> parse(const QJsonObject &answer) const;
};

/// POST /api/v1/search/iam/personal_clients: of all users, or of one. Needs a role for it; changes nothing.
struct SearchPersonalClients
{
    using Item = Credential;
    static constexpr const char *takes = power::othersClients;
    ProfileId profile;
    /// Empty for all users.
    QString userId;

    [[nodiscard]] Result<ApiRequest> request(const QString &pageToken) const;
    [[nodiscard]] Result<Page<Credential>> parse(const QJsonObject &answer) const;
};

/// POST /api/v1/iam/personal_clients: for the signed-in identity.
struct CreatePersonalClient
{
    using Value = Minted;
    OwnerRef owner;
    FieldValues fields;
    /// That mints it; says where its consumer gets tokens.
    Profile profile;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<Minted> parse(const QJsonObject &answer, Secret secret) const;
};

/// GET /api/v1/iam/personal_clients/{id}
struct GetPersonalClient
{
    using Value = Credential;
    static constexpr const char *takes = power::othersClients;
    CredentialRef ref;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<Credential> parse(const QJsonObject &answer) const;
};

/// POST /api/v1/iam/personal_clients/{id}. An update, although the same shape revokes a connector's.
struct UpdatePersonalClient
{
    using Value = Credential;
    static constexpr const char *takes = power::othersClients;
    CredentialRef ref;
    FieldValues changes;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<Credential> parse(const QJsonObject &answer) const;
};

/// DELETE /api/v1/iam/personal_clients/{id}
struct DeletePersonalClient
{
    using Value = void;
    static constexpr const char *takes = power::othersClients;
    static constexpr bool goneIsDone = true;
    CredentialRef ref;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<void> parse(const QJsonObject &answer) const;
};

} // namespace keyturn
