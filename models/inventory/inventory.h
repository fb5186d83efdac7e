// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"
#include "models/inventory/recordlist.h"

#include <QHash>
#include <QSet>

namespace keyturn {

/// The one store of what exists, across profiles: credentials, their owners, and the names of roles.
/// Announces every change before and after, narrowly; never resets. Owned by the composition; written by the
/// operations, read by the item models.
class Inventory : public QObject
{
    Q_OBJECT
public:
    explicit Inventory(QObject *parent = nullptr);

    [[nodiscard]] const RecordList<Credential> &credentials() const { return m_credentials; }

    [[nodiscard]] const RecordList<Owner> &owners() const { return m_owners; }

    /// The owner's display name, or its ID while that is unknown.
    [[nodiscard]] QString ownerName(const OwnerRef &ref) const;
    /// The role's display name, or its ID while that is unknown.
    [[nodiscard]] QString roleName(const ProfileId &profile, const QString &roleId) const;
    [[nodiscard]] QList<Role> roles(const ProfileId &profile) const;

    /// Whom the profile signs in as; empty while that is unknown.
    [[nodiscard]] Identity identity(const ProfileId &profile) const { return m_identities.value(profile); }

    /// Values of a list field that are in use under a profile, sorted: what a completer offers.
    [[nodiscard]] QStringList valuesInUse(const ProfileId &profile, Field field) const;

    void upsertCredentials(const QList<Credential> &credentials);
    void upsertOwners(const QList<Owner> &owners);
    void setRoles(const ProfileId &profile, const QList<Role> &roles);
    void setIdentity(const ProfileId &profile, const Identity &identity);
    void removeCredential(const CredentialRef &ref);
    /// With all its credentials.
    void removeOwner(const OwnerRef &ref);
    /// After a complete list: removes the owners of this kind that were not seen, with their credentials.
    void retainOwners(const ProfileId &profile, Kind kind, const QSet<OwnerRef> &seen);
    /// In one pass.
    void removeCredentials(const QSet<CredentialRef> &refs);
    void removeProfile(const ProfileId &profile);

Q_SIGNALS:
    void rolesChanged(const keyturn::ProfileId &profile);
    void identityChanged(const keyturn::ProfileId &profile);

private:
    RecordList<Credential> m_credentials;
    RecordList<Owner> m_owners;
    QHash<ProfileId, QList<Role>> m_roles;
    QHash<ProfileId, Identity> m_identities;
};

} // namespace keyturn
