// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/ports/clock.h"
#include "models/ports/credentialservice.h"
#include "models/ports/session.h"

#include <QPointer>

#include <memory>
#include <optional>

namespace keyturn {

/// The secret that FakeVendor mints: what must never be found in a widget.
inline constexpr auto mintedSecret = "secret-token:planted-9f3c1b77aa0e4d5c";

class FakeClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

/// One tenant in memory. What it is told to refuse or to lose, it does once.
class FakeVendor
{
public:
    QList<Credential> credentials;
    int mints = 0;
    int updates = 0;
    int revocations = 0;
    int ownerWrites = 0;
    FieldValues lastChanges;
    FieldValues lastMinted;
    std::optional<ApiError> refuseMint;
    std::optional<ApiError> refuseRevoke;
    std::optional<ApiError> refuseGet;
    /// Creating, renaming or deleting an owner.
    std::optional<ApiError> refuseOwnerWrite;
    /// As long as it is set.
    std::optional<ApiError> refuseSignIn;
    /// Signing in is left to the test, by ending this.
    bool holdsSignIn = false;
    QPointer<Call<void>> heldSignIn;
    /// The vendor drops the source ranges it was asked for.
    bool forgetsRanges = false;
    /// mint() is answered by answerMint() only.
    bool holdsMint = false;
    QPointer<Call<Minted>> heldMint;
    MintRequest heldRequest;
    /// What becomes of revoke() and update() is left to the test, by ending these.
    bool holdsWrites = false;
    QPointer<Call<void>> heldRevoke;
    /// All of them, where several are on their way.
    QList<QPointer<Call<void>>> heldRevokes;
    QPointer<Call<Credential>> heldUpdate;

    [[nodiscard]] Credential *find(const CredentialRef &ref);
    [[nodiscard]] Minted make(const MintRequest &request);
    void answerMint();
};

class FakeSessions : public SessionFactory
{
public:
    explicit FakeSessions(FakeVendor &vendor)
        : m_vendor(vendor)
    {
    }

    [[nodiscard]] std::unique_ptr<Session> open(const Profile &profile) override;

private:
    FakeVendor &m_vendor;
};

} // namespace keyturn
