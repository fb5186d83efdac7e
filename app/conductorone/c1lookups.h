// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/apiclient.h"
#include "models/domain/profile.h"
#include "models/ports/lookups.h"

namespace keyturn {

/// Names behind the IDs of a ConductorOne tenant.
class C1Lookups : public Lookups
{
    Q_OBJECT
public:
    /// `api` must outlive the service.
    C1Lookups(ApiClient &api, Profile profile, QObject *parent = nullptr);

    /// The name is empty if this role may not see its own user.
    [[nodiscard]] Call<Identity> *identity() override;
    [[nodiscard]] Call<ListEnd> *roles(PageSink<Role> sink) override;
    [[nodiscard]] Call<Owner> *user(const QString &id) override;

private:
    void addName(Call<Identity> *call, Identity identity);

    ApiClient &m_api;
    const Profile m_profile;
};

} // namespace keyturn
