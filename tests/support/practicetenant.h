// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sandbox/sandboxserver.h"
#include "app/session/vendorsession.h"
#include "tests/support/await.h"
#include "tests/support/httpfixture.h"

namespace keyturn::test {

/// A practice server and sessions on it, over real HTTP and real sign-in.
class PracticeTenant
{
public:
    explicit PracticeTenant(const sandbox::Options &options = {})
        : m_server(options)
    {
        if (const auto started = m_server.start(); !started) {
            qFatal("%s", qPrintable(started.error()));
        }
    }

    [[nodiscard]] Profile c1Profile() const
    {
        Profile profile;
        profile.id = QStringLiteral("profile-c1");
        profile.vendor = Vendor::ConductorOne;
        profile.clientId = m_server.c1ClientId();
        profile.apiRoot = QUrl(m_server.c1Url());
        profile.tokenUrl = QUrl(m_server.c1Url() + QStringLiteral("/auth/v1/token"));
        profile.signIn = SignIn::Assertion;
        return profile;
    }

    [[nodiscard]] Profile confidenceProfile() const
    {
        Profile profile;
        profile.id = QStringLiteral("profile-confidence");
        profile.vendor = Vendor::Confidence;
        profile.clientId = m_server.confidenceClientId();
        profile.apiRoot = QUrl(m_server.confidenceUrl());
        profile.tokenUrl = tokenUrlAt(profile.apiRoot, Vendor::Confidence);
        profile.signIn = SignIn::ClientSecret;
        return profile;
    }

    [[nodiscard]] Secret secret(Vendor vendor) const
    {
        return Secret::take(vendor == Vendor::ConductorOne ? m_server.c1ClientSecret()
                                                           : m_server.confidenceClientSecret());
    }

    [[nodiscard]] std::unique_ptr<VendorSession> open(const Profile &profile)
    {
        return open(profile, profile.clientId, secret(profile.vendor));
    }

    /// As another identity, such as one just made, with its own secret.
    [[nodiscard]] std::unique_ptr<VendorSession> open(Profile profile, const QString &clientId, Secret own,
                                                      SignInLog *signIns = nullptr)
    {
        profile.clientId = clientId;
        return std::make_unique<VendorSession>(profile, secretFromMemory(std::move(own), &m_secretCalls),
                                               m_clock, m_entropy, signIns, quickOptions());
    }

    Clock &clock() { return m_clock; }

    Entropy &entropy() { return m_entropy; }

private:
    class WallClock : public Clock
    {
    public:
        [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    };

    sandbox::SandboxServer m_server;
    WallClock m_clock;
    SystemEntropy m_entropy;
    QObject m_secretCalls;
};

/// For SignInCheck: nothing is noted.
inline SignInLog *unnoted(const ProfileId & /*profile*/)
{
    return nullptr;
}

/// All that a list delivers, and how it ended.
template<class Item>
struct Collected
{
    QList<Item> items;
    Result<ListEnd> end;
};

inline Collected<Credential> collect(CredentialService &service, const OwnerRef &owner)
{
    QList<Credential> items;
    auto end = ending(service.list(owner, [&items](const QList<Credential> &page) { items += page; }));
    return {std::move(items), std::move(end)};
}

inline Collected<Owner> collect(OwnerService &service, Kind kind)
{
    QList<Owner> items;
    auto end = ending(service.list(kind, [&items](const QList<Owner> &page) { items += page; }));
    return {std::move(items), std::move(end)};
}

inline Collected<Role> collect(Lookups &lookups)
{
    QList<Role> items;
    auto end = ending(lookups.roles([&items](const QList<Role> &page) { items += page; }));
    return {std::move(items), std::move(end)};
}

} // namespace keyturn::test
