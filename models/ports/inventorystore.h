// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"
#include "models/ports/storeerror.h"

#include <QList>

namespace keyturn {

/// What was last seen of a profile's tenant.
struct Snapshot
{
    QList<Owner> owners;
    QList<Credential> credentials;
    /// UTC; invalid if there is none.
    QDateTime asOf;
};

/// Credentials of kinds that the vendor does not list.
struct KnownCredentials
{
    QList<Credential> credentials;
    QList<UnreadableRow> unreadable;
};

/// Keeps the last known state of each tenant, for an instant start and for being offline; and the credentials
/// that the vendor does not list but Keyturn knows (connectors). IDs and plain fields only.
class InventoryStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual StoreCall<Snapshot> *load(const ProfileId &profile) = 0;
    [[nodiscard]] virtual StoreCall<void> *save(const ProfileId &profile, const Snapshot &snapshot) = 0;
    [[nodiscard]] virtual StoreCall<void> *forget(const ProfileId &profile) = 0;
    /// Those Keyturn minted or the admin typed in.
    [[nodiscard]] virtual StoreCall<KnownCredentials> *known(const ProfileId &profile) = 0;
    [[nodiscard]] virtual StoreCall<void> *remember(const Credential &credential) = 0;
    [[nodiscard]] virtual StoreCall<void> *forgetKnown(const CredentialRef &ref) = 0;
};

} // namespace keyturn
