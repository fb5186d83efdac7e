// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/kind.h"

#include <QList>
#include <QMetaType>
#include <QUrl>

namespace keyturn {

/// How a profile proves to the vendor who it is.
enum class SignIn : quint8 {
    Assertion,    ///< a JWT signed with the key inside the secret (RFC 7523); the secret stays here
    ClientSecret, ///< the secret itself is sent to the token URL
};

/// What an admin marks a connection with, so that production is not mistaken for a practice tenant. A token:
/// how it looks is the window's business.
enum class ProfileColour : quint8 { None, Red, Amber, Green, Teal, Blue, Purple };

inline constexpr ProfileColour allProfileColours[] = {
    ProfileColour::None, ProfileColour::Red,  ProfileColour::Amber,  ProfileColour::Green,
    ProfileColour::Teal, ProfileColour::Blue, ProfileColour::Purple,
};

/// In the admin's words.
[[nodiscard]] QString label(ProfileColour colour);

/// A saved connection to one tenant. A value; its secret is in the vault under vaultKey().
struct Profile
{
    ProfileId id;
    Vendor vendor = Vendor::ConductorOne;
    /// What the admin calls it.
    QString name;
    QString clientId;
    /// Scheme, host and port; no path.
    QUrl apiRoot;
    QUrl tokenUrl;
    SignIn signIn = SignIn::Assertion;
    /// A practice tenant: its data and secrets are throw-away and kept apart.
    bool practice = false;
    /// An additional CA certificate (PEM); empty for none.
    QString caFile;
    ProfileColour colour = ProfileColour::None;

    [[nodiscard]] QString vaultKey() const { return QStringLiteral("profile/") + id; }

    bool operator==(const Profile &) const = default;
};

/// A Confidence region: its name in a menu and the root of its API.
struct Region
{
    QString name;
    QUrl apiRoot;
};

/// EU, US and the global host, in the vendor's order.
[[nodiscard]] QList<Region> confidenceRegions();
/// Where a tenant at this root (scheme, host and port) issues tokens.
[[nodiscard]] QUrl tokenUrlAt(const QUrl &root, Vendor vendor);
/// Where a credential with this client ID gets its tokens: one of the tenant that the profile signs in at
/// where the profile does, which need not be the host that its client ID names.
[[nodiscard]] QUrl tokenUrlFor(const QString &clientId, const Profile &profile);

/// Empty if `url` may be used as an API root; else one sentence for the admin: it must be https (http only to
/// this machine itself), have a host, and neither user, path, query nor fragment.
[[nodiscard]] QString problemWithApiRoot(const QUrl &url);

} // namespace keyturn

Q_DECLARE_METATYPE(keyturn::Profile)
Q_DECLARE_METATYPE(keyturn::ProfileColour)
