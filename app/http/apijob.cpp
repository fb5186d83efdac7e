// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/apijob.h"

#include "app/http/errorbody.h"
#include "app/http/httpclient.h"
#include "app/http/redaction.h"
#include "app/json/secretlift.h"
#include "app/oauth/dpop.h"
#include "models/ports/clock.h"

#include <QJsonDocument>

#include <utility>

namespace keyturn {

namespace {

constexpr const char *methodNames[] = {"GET", "POST", "PATCH", "DELETE"};

HttpRequest toHttp(const QUrl &url, const ApiRequest &request)
{
    HttpRequest http;
    http.method = methodNames[static_cast<int>(request.method)];
    const bool reads = request.method == ApiRequest::Method::Get || request.readsOnly;
    http.effect = reads ? Effect::Read : Effect::Write;
    http.url = url;
    http.headers = {{"Accept", "application/json"}};
    if (request.body) {
        http.headers.emplaceBack("Content-Type", "application/json");
        http.setBody(QJsonDocument(*request.body).toJson(QJsonDocument::Compact));
    }
    return http;
}

} // namespace

ApiJob::ApiJob(HttpClient &http, TokenSource &tokens, const QUrl &url, const ApiRequest &request,
               Call<ApiAnswer> *call, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_tokens(tokens)
    , m_request(toHttp(url, request))
    , m_mints(request.mints)
    , m_call(call)
{
}

void ApiJob::start()
{
    auto *waiting = m_tokens.token();
    m_step = waiting;
    waiting->then(this, [this](const Result<AccessTokenPtr> &token) {
        token ? send(*token) : finish(std::unexpected(token.error()));
    });
}

void ApiJob::cancel()
{
    if (m_step) {
        m_step->cancel();
    }
}

void ApiJob::send(const AccessTokenPtr &token)
{
    m_token = token;
    m_request.signer = [token, proofs = m_tokens.proofs(), method = m_request.method, url = m_request.url] {
        HttpHeaders headers{{"Authorization", token->authorization()}};
        if (token->needsProof) {
            headers.emplaceBack("DPoP", proofs->forResource(method, url, token->value));
        }
        return headers;
    };
    auto *sending = m_http.send(m_request);
    m_step = sending;
    sending->then(this, [this](Result<HttpReply> result) { receive(std::move(result)); });
}

void ApiJob::receive(Result<HttpReply> result)
{
    if (!result) {
        finish(std::unexpected(std::move(result.error())));
        return;
    }
    const bool isChallenge = m_token->needsProof && m_tokens.proofs()->learnResourceNonce(*result);
    if (result->status != 401) {
        conclude(*std::move(result));
    } else if (isChallenge && !std::exchange(m_gaveNonce, true)) {
        send(m_token);
    } else {
        onUnauthorized(*std::move(result));
    }
}

void ApiJob::onUnauthorized(HttpReply reply)
{
    if (m_token->needsProof && m_request.url.hasQuery() && !std::exchange(m_changedProof, true)) {
        m_tokens.proofs()->changeQueryRule();
        send(m_token);
        return;
    }
    m_tokens.invalidate(m_token);
    if (!std::exchange(m_renewed, true)) {
        start();
        return;
    }
    conclude(std::move(reply));
}

void ApiJob::conclude(HttpReply reply)
{
    if (reply.status >= 400) {
        strike(reply.body, m_token->value);
        finish(std::unexpected(errorFromReply(reply, m_request.effect, m_http.clock().now())));
        return;
    }
    const bool isWrite = m_request.effect == Effect::Write;
    if (reply.body.isEmpty() && isWrite && !m_mints) {
        finish(ApiAnswer{.body = {}, .secret = {}, .clockSkew = reply.clockSkew});
        return;
    }
    Secret secret = liftSecret(reply.body);
    auto object = parseObject(reply.body);
    if (!object && m_mints && !secret.isEmpty()) {
        // What names it can be found out later; the secret cannot.
        object = QJsonObject();
    }
    if (!object) {
        ApiError error = ApiError::protocol(object.error(), isWrite);
        error.httpStatus = reply.status;
        error.clockSkew = reply.clockSkew;
        finish(std::unexpected(std::move(error)));
        return;
    }
    finish(ApiAnswer{.body = *std::move(object), .secret = std::move(secret), .clockSkew = reply.clockSkew});
}

void ApiJob::finish(Result<ApiAnswer> result)
{
    if (m_call) {
        m_call->end(std::move(result));
    }
    deleteLater();
}

} // namespace keyturn
