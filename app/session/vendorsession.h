// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/session/connection.h"
#include "app/session/vendorservices.h"
#include "models/ports/session.h"

namespace keyturn {

/// A profile in use, of either vendor. Owns its connection and its services.
class VendorSession : public Session
{
    Q_OBJECT
public:
    /// `readSecret` is called when a token is first needed. `clock` and `entropy` must outlive the session;
    /// `signIns` as with TokenSource.
    VendorSession(Profile profile, SecretReader readSecret, const Clock &clock, Entropy &entropy,
                  SignInLog *signIns, const HttpOptions &options = {}, QObject *parent = nullptr);

    [[nodiscard]] const Profile &profile() const override { return m_profile; }

    [[nodiscard]] CredentialService &credentials() override { return *m_services.credentials; }

    [[nodiscard]] OwnerService &owners() override { return *m_services.owners; }

    [[nodiscard]] Lookups &lookups() override { return *m_services.lookups; }

private:
    const Profile m_profile;
    Connection m_connection;
    VendorServices m_services;
};

} // namespace keyturn
