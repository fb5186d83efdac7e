// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/conductorone/endpoints/powers.h"
#include "app/endpoint/endpoint.h"
#include "models/domain/mint.h"
#include "models/domain/profile.h"

namespace keyturn {

/// GET /api/v1/service_principals/{service_principal_id}/credentials
struct ListServicePrincipalCredentials
{
    using Item = Credential;
    static constexpr const char *takes = power::principalOwner;
    OwnerRef owner;

    [[nodiscard]] Result<ApiRequest> request(const QString &pageToken) const;
    [[nodiscard]] Result<Page<Credential>> parse(const QJsonObject &answer) const;
};

/// POST /api/v1/service_principals/{service_principal_id}/credentials
struct CreateServicePrincipalCredential
{
    using Value = Minted;
    static constexpr const char *takes = power::principalOwner;
    OwnerRef owner;
    FieldValues fields;
    /// That mints it; says where its consumer gets tokens.
    Profile profile;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<Minted> parse(const QJsonObject &answer, Secret secret) const;
};

/// GET /api/v1/service_principals/{service_principal_id}/credentials/{id}
struct GetServicePrincipalCredential
{
    using Value = Credential;
    static constexpr const char *takes = power::principalOwner;
    CredentialRef ref;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<Credential> parse(const QJsonObject &answer) const;
};

/// PATCH /api/v1/service_principals/{service_principal_id}/credentials/{id}
struct UpdateServicePrincipalCredential
{
    using Value = Credential;
    static constexpr const char *takes = power::principalOwner;
    CredentialRef ref;
    FieldValues changes;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<Credential> parse(const QJsonObject &answer) const;
};

/// DELETE /api/v1/service_principals/{service_principal_id}/credentials/{id}
struct RevokeServicePrincipalCredential
{
    using Value = void;
    static constexpr const char *takes = power::principalOwner;
    static constexpr bool goneIsDone = true;
    CredentialRef ref;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<void> parse(const QJsonObject &answer) const;
};

} // namespace keyturn
