// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/apiclient.h"
#include "models/domain/profile.h"
#include "models/ports/ownerservice.h"

namespace keyturn {

/// Who owns credentials at a ConductorOne tenant: service principals, which can be managed, and connectors
/// and users, which can be read. Users are not listed.
class C1OwnerService : public OwnerService
{
    Q_OBJECT
public:
    /// `api` must outlive the service.
    C1OwnerService(ApiClient &api, Profile profile, QObject *parent = nullptr);

    [[nodiscard]] Call<ListEnd> *list(Kind kind, PageSink<Owner> sink) override;
    [[nodiscard]] Call<Owner> *get(const OwnerRef &ref) override;
    [[nodiscard]] Call<Owner> *create(Kind kind, const QString &displayName) override;
    [[nodiscard]] Call<Owner> *rename(const OwnerRef &ref, const QString &displayName) override;
    [[nodiscard]] Call<void> *remove(const OwnerRef &ref) override;

private:
    ApiClient &m_api;
    const Profile m_profile;
};

} // namespace keyturn
