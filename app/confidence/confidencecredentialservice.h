// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/apiclient.h"
#include "models/domain/profile.h"
#include "models/ports/credentialservice.h"

namespace keyturn {

/// The credentials of the clients of a Confidence account: the secrets of SDKs, not those of the management
/// API.
class ConfidenceCredentialService : public CredentialService
{
    Q_OBJECT
public:
    /// `api` must outlive the service.
    ConfidenceCredentialService(ApiClient &api, Profile profile, QObject *parent = nullptr);

    [[nodiscard]] Call<void> *authorize() override;
    [[nodiscard]] Call<ListEnd> *list(const OwnerRef &owner, PageSink<Credential> sink) override;
    [[nodiscard]] Call<Credential> *get(const CredentialRef &ref) override;
    [[nodiscard]] Call<Minted> *mint(const MintRequest &request) override;
    [[nodiscard]] Call<Credential> *update(const Credential &current, const FieldValues &changes) override;
    [[nodiscard]] Call<void> *revoke(const CredentialRef &ref) override;

private:
    ApiClient &m_api;
    const Profile m_profile;
};

} // namespace keyturn
