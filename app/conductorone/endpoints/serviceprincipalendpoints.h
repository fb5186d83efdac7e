// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/conductorone/endpoints/powers.h"
#include "app/endpoint/endpoint.h"
#include "models/domain/credential.h"

namespace keyturn {

/// GET /api/v1/service_principals
struct ListServicePrincipals
{
    using Item = Owner;
    ProfileId profile;

    [[nodiscard]] Result<ApiRequest> request(const QString &pageToken) const;
    [[nodiscard]] Result<Page<Owner>> parse(const QJsonObject &answer) const;
};

/// POST /api/v1/service_principals
struct CreateServicePrincipal
{
    using Value = Owner;
    static constexpr const char *takes = power::superAdmin;
    ProfileId profile;
    QString displayName;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<Owner> parse(const QJsonObject &answer) const;
};

/// GET /api/v1/service_principals/{id}
struct GetServicePrincipal
{
    using Value = Owner;
    OwnerRef ref;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<Owner> parse(const QJsonObject &answer) const;
};

/// PATCH /api/v1/service_principals/{id}; changes the display name alone.
struct RenameServicePrincipal
{
    using Value = Owner;
    static constexpr const char *takes = power::principalOwner;
    OwnerRef ref;
    QString displayName;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<Owner> parse(const QJsonObject &answer) const;
};

/// DELETE /api/v1/service_principals/{id}; deletes its credentials too.
struct DeleteServicePrincipal
{
    using Value = void;
    static constexpr const char *takes = power::principalOwner;
    static constexpr bool goneIsDone = true;
    OwnerRef ref;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<void> parse(const QJsonObject &answer) const;
};

} // namespace keyturn
