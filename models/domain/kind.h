// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

namespace keyturn {

enum class Vendor : quint8 { ConductorOne, Confidence };

/// The kinds of credential. Everything else about a kind is in its KindDescriptor.
enum class Kind : quint8 {
    ServicePrincipalCredential,
    PersonalClient,
    ConnectorCredential,
    ClientCredential,
};

inline constexpr Kind allKinds[] = {
    Kind::ServicePrincipalCredential,
    Kind::PersonalClient,
    Kind::ConnectorCredential,
    Kind::ClientCredential,
};

/// Names a saved connection; a random UUID in text.
using ProfileId = QString;

/// Names what credentials belong to: a service principal, a user, a connector of an app, a Confidence client.
struct OwnerRef
{
    ProfileId profile;
    /// The kind of the credentials it owns; decides what `id` means.
    Kind kind = Kind::ServicePrincipalCredential;
    /// The connector's app; empty for other kinds.
    QString parentId;
    /// As the vendor spells it: an ID, or for Confidence the resource name `clients/{client}`.
    QString id;

    bool operator==(const OwnerRef &) const = default;
};

/// Names one credential at one vendor, for good.
struct CredentialRef
{
    OwnerRef owner;
    /// As the vendor spells it: an ID, or for Confidence the resource name.
    QString id;

    [[nodiscard]] Kind kind() const { return owner.kind; }

    [[nodiscard]] const ProfileId &profile() const { return owner.profile; }

    [[nodiscard]] bool isNull() const { return id.isEmpty(); }

    bool operator==(const CredentialRef &) const = default;
};

inline size_t qHash(const OwnerRef &owner, size_t seed = 0)
{
    return qHashMulti(seed, owner.profile, static_cast<int>(owner.kind), owner.parentId, owner.id);
}

inline size_t qHash(const CredentialRef &ref, size_t seed = 0)
{
    return qHashMulti(seed, ref.owner, ref.id);
}

} // namespace keyturn

Q_DECLARE_METATYPE(keyturn::OwnerRef)
Q_DECLARE_METATYPE(keyturn::CredentialRef)
