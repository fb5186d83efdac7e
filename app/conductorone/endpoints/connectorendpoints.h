// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/conductorone/endpoints/powers.h"
#include "app/endpoint/endpoint.h"
#include "models/domain/mint.h"
#include "models/domain/profile.h"

namespace keyturn {

/// An app, as far as finding its connectors needs it.
struct App
{
    QString id;
    QString displayName;
};

inline const QString &listKey(const App &app)
{
    return app.id;
}

/// GET /api/v1/apps; deleted ones are left out.
struct ListApps
{
    using Item = App;

    [[nodiscard]] Result<ApiRequest> request(const QString &pageToken) const;
    [[nodiscard]] Result<Page<App>> parse(const QJsonObject &answer) const;
};

/// GET /api/v1/apps/{app_id}/connectors; deleted ones are left out. Each item is wrapped in a view.
struct ListConnectors
{
    using Item = Owner;
    ProfileId profile;
    App app;

    [[nodiscard]] Result<ApiRequest> request(const QString &pageToken) const;
    [[nodiscard]] Result<Page<Owner>> parse(const QJsonObject &answer) const;
};

/// GET /api/v1/apps/{app_id}/connectors/{id}
struct GetConnector
{
    using Value = Owner;
    OwnerRef ref;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<Owner> parse(const QJsonObject &answer) const;
};

/// POST /api/v1/apps/connectors/credentials: mints one more credential of a connector. Its path names
/// nothing; app and connector are in the body.
struct RotateConnectorCredential
{
    using Value = Minted;
    static constexpr const char *takes = power::connectorOwner;
    OwnerRef owner;
    /// Must be empty: nothing about such a credential can be chosen.
    FieldValues fields;
    /// That mints it; says where its consumer gets tokens.
    Profile profile;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<Minted> parse(const QJsonObject &answer, Secret secret) const;
};

/// GET /api/v1/apps/{app_id}/connectors/{connector_id}/credentials/{id}
struct GetConnectorCredential
{
    using Value = Credential;
    static constexpr const char *takes = power::connectorOwner;
    CredentialRef ref;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<Credential> parse(const QJsonObject &answer) const;
};

/// POST on the same path. Revokes, although the same shape updates a personal client.
struct RevokeConnectorCredential
{
    using Value = void;
    static constexpr const char *takes = power::connectorOwner;
    static constexpr bool goneIsDone = true;
    CredentialRef ref;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<void> parse(const QJsonObject &answer) const;
};

} // namespace keyturn
