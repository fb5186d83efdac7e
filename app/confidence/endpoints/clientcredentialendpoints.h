// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/endpoint/endpoint.h"
#include "models/domain/mint.h"

namespace keyturn {

/// GET /v1/clients/{client}/credentials
struct ListClientCredentials
{
    using Item = Credential;
    static constexpr QLatin1StringView permission{"list:clientcredentials"};
    OwnerRef owner;

    [[nodiscard]] Result<ApiRequest> request(const QString &pageToken) const;
    [[nodiscard]] Result<Page<Credential>> parse(const QJsonObject &answer) const;
};

/// POST /v1/clients/{client}/credentials
struct CreateClientCredential
{
    using Value = Minted;
    static constexpr QLatin1StringView permission{"create:clientcredentials"};
    OwnerRef owner;
    FieldValues fields;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<Minted> parse(const QJsonObject &answer, Secret secret) const;
};

/// GET /v1/clients/{client}/credentials/{credential}
struct GetClientCredential
{
    using Value = Credential;
    static constexpr QLatin1StringView permission{"read:clientcredentials"};
    CredentialRef ref;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<Credential> parse(const QJsonObject &answer) const;
};

/// PATCH /v1/clients/{client}/credentials/{credential}?updateMask=…
struct UpdateClientCredential
{
    using Value = Credential;
    static constexpr QLatin1StringView permission{"update:clientcredentials"};
    CredentialRef ref;
    /// The vendor wants the name in every body; sent as it is where it does not change.
    QString currentName;
    FieldValues changes;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<Credential> parse(const QJsonObject &answer) const;
};

/// DELETE /v1/clients/{client}/credentials/{credential}
struct DeleteClientCredential
{
    using Value = void;
    static constexpr QLatin1StringView permission{"update:clientcredentials"};
    static constexpr bool goneIsDone = true;
    CredentialRef ref;

    [[nodiscard]] Result<ApiRequest> request() const;
    [[nodiscard]] Result<void> parse(const QJsonObject &answer) const;
};

} // namespace keyturn
