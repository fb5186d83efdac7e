// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/apiclient.h"
#include "models/domain/profile.h"
#include "models/ports/ownerservice.h"

namespace keyturn {

/// The clients of a Confidence account.
class ConfidenceOwnerService : public OwnerService
{
    Q_OBJECT
public:
    /// `api` must outlive the service.
    ConfidenceOwnerService(ApiClient &api, Profile profile, QObject *parent = nullptr);

    [[nodiscard]] Call<ListEnd> *list(Kind kind, PageSink<Owner> sink) override;
    [[nodiscard]] Call<Owner> *get(const OwnerRef &ref) override;
    [[nodiscard]] Call<Owner> *create(Kind kind, const QString &displayName) override;
    [[nodiscard]] Call<Owner> *rename(const OwnerRef &ref, const QString &displayName) override;
    [[nodiscard]] Call<void> *remove(const OwnerRef &ref) override;

private:
    /// No page of the vendor describes renaming, so a server may not know the way.
    void renamingFailed(Call<Owner> *call, const OwnerRef &ref, const ApiError &error);

    ApiClient &m_api;
    const Profile m_profile;
};

} // namespace keyturn
