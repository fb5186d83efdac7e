// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/httpapiclient.h"
#include "app/http/httpclient.h"
#include "app/oauth/tokensource.h"

namespace keyturn {

/// What talks to one tenant as one profile: a network manager, a token and the API client over them. Sends
/// nothing by itself.
class Connection
{
public:
    /// `clock` and `entropy` must outlive it; `signIns` as with TokenSource. The profile's CA file replaces
    /// the one in `options`.
    Connection(const Profile &profile, SecretReader readSecret, const Clock &clock, Entropy &entropy,
               SignInLog *signIns, HttpOptions options);

    [[nodiscard]] ApiClient &api() { return m_api; }

private:
    HttpClient m_http;
    TokenSource m_tokens;
    HttpApiClient m_api;
};

} // namespace keyturn
