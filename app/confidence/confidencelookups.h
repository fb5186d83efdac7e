// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/apiclient.h"
#include "models/domain/profile.h"
#include "models/ports/lookups.h"

namespace keyturn {

/// What little a Confidence account tells: it has no roles and no users to pick, and no call that says who
/// the API client is.
class ConfidenceLookups : public Lookups
{
    Q_OBJECT
public:
    /// `api` must outlive the service.
    ConfidenceLookups(ApiClient &api, Profile profile, QObject *parent = nullptr);

    /// Proves that the sign-in works by asking for one client; is named by the profile's client ID.
    [[nodiscard]] Call<Identity> *identity() override;
    [[nodiscard]] Call<ListEnd> *roles(PageSink<Role> sink) override;
    [[nodiscard]] Call<Owner> *user(const QString &id) override;

private:
    ApiClient &m_api;
    const Profile m_profile;
};

} // namespace keyturn
