// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/inventory.h"

#include <algorithm>

namespace keyturn {

Inventory::Inventory(QObject *parent)
    : QObject(parent)
{
}

QString Inventory::ownerName(const OwnerRef &ref) const
{
    const Owner *owner = m_owners.find(ref);
    return owner != nullptr ? owner->title() : ref.id;
}

QString Inventory::roleName(const ProfileId &profile, const QString &roleId) const
{
    const auto roles = m_roles.constFind(profile);
    if (roles == m_roles.cend()) {
        return roleId;
    }
    const auto role = std::ranges::find(*roles, roleId, &Role::id);
    return role == roles->cend() || role->displayName.isEmpty() ? roleId : role->displayName;
}

QList<Role> Inventory::roles(const ProfileId &profile) const
{
    return m_roles.value(profile);
}

QStringList Inventory::valuesInUse(const ProfileId &profile, Field field) const
{
    QSet<QString> values;
    for (int row = 0; row < m_credentials.count(); ++row) {
        const Credential &credential = m_credentials.at(row);
        if (credential.ref.profile() == profile) {
            for (const QString &value : credential.fields.list(field)) {
                values.insert(value);
            }
        }
    }
    QStringList sorted(values.cbegin(), values.cend());
    sorted.sort();
    return sorted;
}

void Inventory::upsertCredentials(const QList<Credential> &credentials)
{
    m_credentials.upsert(credentials);
}

void Inventory::upsertOwners(const QList<Owner> &owners)
{
    m_owners.upsert(owners);
}

void Inventory::setRoles(const ProfileId &profile, const QList<Role> &roles)
{
    if (m_roles.value(profile) != roles) {
        m_roles.insert(profile, roles);
        Q_EMIT rolesChanged(profile);
    }
}

void Inventory::setIdentity(const ProfileId &profile, const Identity &identity)
{
    m_identities.insert(profile, identity);
    Q_EMIT identityChanged(profile);
}

void Inventory::removeCredential(const CredentialRef &ref)
{
    m_credentials.remove(ref);
}

void Inventory::removeOwner(const OwnerRef &ref)
{
    // The credentials go first, so that none is ever seen without its owner.
    m_credentials.removeIf([&ref](const Credential &credential) { return credential.ref.owner == ref; });
    m_owners.remove(ref);
}

void Inventory::retainOwners(const ProfileId &profile, Kind kind, const QSet<OwnerRef> &seen)
{
    const auto gone = [&](const OwnerRef &ref) {
        return ref.profile == profile && ref.kind == kind && !seen.contains(ref);
    };
    m_credentials.removeIf([&](const Credential &credential) { return gone(credential.ref.owner); });
    m_owners.removeIf([&](const Owner &owner) { return gone(owner.ref); });
}

void Inventory::removeCredentials(const QSet<CredentialRef> &refs)
{
    if (!refs.isEmpty()) {
        m_credentials.removeIf(
            [&refs](const Credential &credential) { return refs.contains(credential.ref); });
    }
}

void Inventory::removeProfile(const ProfileId &profile)
{
    m_credentials.removeIf([&](const Credential &credential) { return credential.ref.profile() == profile; });
    m_owners.removeIf([&](const Owner &owner) { return owner.ref.profile == profile; });
    m_roles.remove(profile);
    m_identities.remove(profile);
}

} // namespace keyturn
