// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/apiclient.h"
#include "models/domain/profile.h"

namespace keyturn {

class HttpClient;
class TokenSource;

/// ApiClient over HTTP. The token goes to the profile's API root and nowhere else: every URL is built from
/// it, and no redirect is followed.
class HttpApiClient : public ApiClient
{
    Q_OBJECT
public:
    /// `http` and `tokens` must outlive it.
    HttpApiClient(Profile profile, HttpClient &http, TokenSource &tokens, QObject *parent = nullptr);
    ~HttpApiClient() override;

    [[nodiscard]] Call<void> *authorize() override;
    [[nodiscard]] Call<ApiAnswer> *send(const ApiRequest &request) override;

private:
    Profile m_profile;
    HttpClient &m_http;
    TokenSource &m_tokens;
};

} // namespace keyturn
