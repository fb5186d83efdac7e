// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/connection.h"

namespace keyturn {

namespace {

HttpOptions trusting(HttpOptions options, const QString &caFile)
{
    options.caFile = caFile;
    return options;
}

} // namespace

Connection::Connection(const Profile &profile, SecretReader readSecret, const Clock &clock, Entropy &entropy,
                       SignInLog *signIns, HttpOptions options)
    : m_http(clock, entropy, trusting(std::move(options), profile.caFile))
    , m_tokens(profile, std::move(readSecret), m_http, clock, entropy, signIns)
    , m_api(profile, m_http, m_tokens)
{
}

} // namespace keyturn
