// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/endpoint/endpoint.h"
#include "models/domain/credential.h"

namespace keyturn {

/// GET /api/v1/auth/introspect: whom the token belongs to. Says no name.
struct Introspect
{
    using Value = Identity;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<Identity> parse(const QJsonObject &answer) const;
};

/// GET /api/v1/iam/roles
struct ListRoles
{
    using Item = Role;

    [[nodiscard]] Result<ApiRequest> request(const QString &pageToken) const;
    [[nodiscard]] Result<Page<Role>> parse(const QJsonObject &answer) const;
};

/// GET /api/v1/users/{id}
struct GetUser
{
    using Value = Owner;
    ProfileId profile;
    QString id;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<Owner> parse(const QJsonObject &answer) const;
};

} // namespace keyturn
