// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/apiclient.h"
#include "models/domain/profile.h"
#include "models/ports/credentialservice.h"
#include "models/ports/lookups.h"
#include "models/ports/ownerservice.h"

#include <memory>

namespace keyturn {

/// The ports of a profile's vendor, over one API client.
struct VendorServices
{
    std::unique_ptr<CredentialService> credentials;
    std::unique_ptr<OwnerService> owners;
    std::unique_ptr<Lookups> lookups;
};

/// `api` must outlive them.
[[nodiscard]] VendorServices servicesFor(const Profile &profile, ApiClient &api);

} // namespace keyturn
