// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/profile.h"
#include "models/ports/credentialservice.h"
#include "models/ports/lookups.h"
#include "models/ports/ownerservice.h"

#include <memory>

namespace keyturn {

/// A profile in use: its services share one token and one network manager. Owned by Sessions.
class Session : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual const Profile &profile() const = 0;
    [[nodiscard]] virtual CredentialService &credentials() = 0;
    [[nodiscard]] virtual OwnerService &owners() = 0;
    [[nodiscard]] virtual Lookups &lookups() = 0;
};

/// Opens sessions. Reads the profile's secret from the vault when a token is first needed, not before.
class SessionFactory
{
public:
    virtual ~SessionFactory() = default;
    [[nodiscard]] virtual std::unique_ptr<Session> open(const Profile &profile) = 0;
};

} // namespace keyturn
