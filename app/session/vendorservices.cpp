// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/vendorservices.h"

#include "app/conductorone/c1credentialservice.h"
#include "app/conductorone/c1lookups.h"
#include "app/conductorone/c1ownerservice.h"
#include "app/confidence/confidencecredentialservice.h"
#include "app/confidence/confidencelookups.h"
#include "app/confidence/confidenceownerservice.h"

namespace keyturn {

VendorServices servicesFor(const Profile &profile, ApiClient &api)
{
    switch (profile.vendor) {
    case Vendor::ConductorOne:
        return {.credentials = std::make_unique<C1CredentialService>(api, profile),
                .owners = std::make_unique<C1OwnerService>(api, profile),
                .lookups = std::make_unique<C1Lookups>(api, profile)};
    case Vendor::Confidence:
        return {.credentials = std::make_unique<ConfidenceCredentialService>(api, profile),
                .owners = std::make_unique<ConfidenceOwnerService>(api, profile),
                .lookups = std::make_unique<ConfidenceLookups>(api, profile)};
    }
    Q_UNREACHABLE();
}

} // namespace keyturn
