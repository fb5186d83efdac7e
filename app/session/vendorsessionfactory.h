// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/httpoptions.h"
#include "models/ports/session.h"

namespace keyturn {

class Clock;
class Entropy;
class SecretVault;
class SignInLog;

/// Opens sessions whose secrets are in one vault. Owned by the composition.
class VendorSessionFactory : public SessionFactory
{
public:
    /// All four must outlive the factory and the sessions it opens. `signIns` as with TokenSource.
    VendorSessionFactory(SecretVault &vault, const Clock &clock, Entropy &entropy, SignInLog *signIns,
                         HttpOptions options = {});

    [[nodiscard]] std::unique_ptr<Session> open(const Profile &profile) override;

private:
    SecretVault &m_vault;
    const Clock &m_clock;
    Entropy &m_entropy;
    SignInLog *m_signIns;
    const HttpOptions m_options;
};

} // namespace keyturn
