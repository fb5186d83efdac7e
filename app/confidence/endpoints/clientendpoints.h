// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/endpoint/endpoint.h"
#include "models/domain/credential.h"

namespace keyturn {

/// GET /v1/clients; deleted ones are left out.
struct ListClients
{
    using Item = Owner;
    static constexpr QLatin1StringView permission{"list:clients"};
    ProfileId profile;

    [[nodiscard]] Result<ApiRequest> request(const QString &pageToken) const;
    [[nodiscard]] Result<Page<Owner>> parse(const QJsonObject &answer) const;
};

/// GET /v1/clients?pageSize=1: whether the connection may use the API at all.
struct ProbeClients
{
    using Value = void;
    static constexpr QLatin1StringView permission{"list:clients"};

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<void> parse(const QJsonObject &answer) const;
};

/// POST /v1/clients
struct CreateClient
{
    using Value = Owner;
    static constexpr QLatin1StringView permission{"create:clients"};
    ProfileId profile;
    QString displayName;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<Owner> parse(const QJsonObject &answer) const;
};

/// GET /v1/clients/{client}
struct GetClient
{
    using Value = Owner;
    static constexpr QLatin1StringView permission{"read:clients"};
    OwnerRef ref;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<Owner> parse(const QJsonObject &answer) const;
};

/// PATCH /v1/clients/{client}. No page of the vendor describes it: a server may answer 404, 405 or 501.
struct RenameClient
{
    using Value = Owner;
    static constexpr QLatin1StringView permission{"update:clients"};
    OwnerRef ref;
    QString displayName;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<Owner> parse(const QJsonObject &answer) const;
};

/// DELETE /v1/clients/{client}
struct DeleteClient
{
    using Value = void;
    static constexpr QLatin1StringView permission{"update:clients"};
    static constexpr bool goneIsDone = true;
    OwnerRef ref;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<void> parse(const QJsonObject &answer) const;
};

} // namespace keyturn
