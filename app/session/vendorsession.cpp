// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/vendorsession.h"

namespace keyturn {

VendorSession::VendorSession(Profile profile, SecretReader readSecret, const Clock &clock, Entropy &entropy,
                             SignInLog *signIns, const HttpOptions &options, QObject *parent)
    : Session(parent)
    , m_profile(std::move(profile))
    , m_connection(m_profile, std::move(readSecret), clock, entropy, signIns, options)
    , m_services(servicesFor(m_profile, m_connection.api()))
{
}

} // namespace keyturn
