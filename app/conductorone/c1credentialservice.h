// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/apiclient.h"
#include "models/domain/profile.h"
#include "models/ports/credentialservice.h"

namespace keyturn {

/// The credentials of a ConductorOne tenant: of service principals, of users (personal clients) and of
/// connectors.
///
/// The vendor lists no connector credentials, and creates personal clients for the signed-in identity alone,
/// whatever the request's owner says.
class C1CredentialService : public CredentialService
{
    Q_OBJECT
public:
    /// `api` must outlive the service.
    C1CredentialService(ApiClient &api, Profile profile, QObject *parent = nullptr);

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
