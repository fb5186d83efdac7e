// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/httpapiclient.h"

#include "app/http/apijob.h"
#include "app/http/apiurl.h"
#include "app/oauth/tokensource.h"

#include <QPointer>

#include <utility>

namespace keyturn {

HttpApiClient::HttpApiClient(Profile profile, HttpClient &http, TokenSource &tokens, QObject *parent)
    : ApiClient(parent)
    , m_profile(std::move(profile))
    , m_http(http)
    , m_tokens(tokens)
{
}

HttpApiClient::~HttpApiClient() = default;

Call<void> *HttpApiClient::authorize()
{
    auto *call = new Call<void>(this);
    auto *waiting = m_tokens.token();
    call->setCanceller([waiting = QPointer<CallBase>(waiting)] {
        if (waiting) {
            waiting->cancel();
        }
    });
    waiting->then(call, [call](const Result<AccessTokenPtr> &token) {
        token ? call->end({}) : call->fail(token.error());
    });
    return call;
}

Call<ApiAnswer> *HttpApiClient::send(const ApiRequest &request)
{
    Result<QUrl> url = apiUrl(m_profile.apiRoot, request);
    if (!url) {
        return Call<ApiAnswer>::ended(std::unexpected(std::move(url.error())), this);
    }
    auto *call = new Call<ApiAnswer>(this);
    auto *job = new ApiJob(m_http, m_tokens, *url, request, call, this);
    call->setCanceller([job = QPointer(job)] {
        if (job) {
            job->cancel();
        }
    });
    job->start();
    return call;
}

} // namespace keyturn
