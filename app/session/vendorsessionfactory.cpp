// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/vendorsessionfactory.h"

#include "app/session/vendorsession.h"

namespace keyturn {

VendorSessionFactory::VendorSessionFactory(SecretVault &vault, const Clock &clock, Entropy &entropy,
                                           SignInLog *signIns, HttpOptions options)
    : m_vault(vault)
    , m_clock(clock)
    , m_entropy(entropy)
    , m_signIns(signIns)
    , m_options(std::move(options))
{
}

std::unique_ptr<Session> VendorSessionFactory::open(const Profile &profile)
{
    return std::make_unique<VendorSession>(profile, secretFromVault(m_vault, profile), m_clock, m_entropy,
                                           m_signIns, m_options);
}

} // namespace keyturn
