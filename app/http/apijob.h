// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/apiclient.h"
#include "app/http/httpmessage.h"
#include "app/oauth/tokensource.h"

#include <QObject>
#include <QPointer>

namespace keyturn {

class HttpClient;

/// One ApiRequest: get a token, send, and where the server refused the token or the proof, once more. Every
/// repetition here follows a 401, which says that nothing was done. Owned by HttpApiClient; deletes itself
/// once it has ended its call.
class ApiJob : public QObject
{
    Q_OBJECT
public:
    ApiJob(HttpClient &http, TokenSource &tokens, const QUrl &url, const ApiRequest &request,
           Call<ApiAnswer> *call, QObject *parent);

    void start();
    void cancel();

private:
    void send(const AccessTokenPtr &token);
    void receive(Result<HttpReply> result);
    void onUnauthorized(HttpReply reply);
    void conclude(HttpReply reply);
    void finish(Result<ApiAnswer> result);

    HttpClient &m_http;
    TokenSource &m_tokens;
    HttpRequest m_request;
    bool m_mints;
    QPointer<Call<ApiAnswer>> m_call;
    QPointer<CallBase> m_step;
    AccessTokenPtr m_token;
    bool m_renewed = false;
    bool m_gaveNonce = false;
    bool m_changedProof = false;
};

} // namespace keyturn
