// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/endpoint/endpoint.h"

#include <QPointer>

#include <concepts>

namespace keyturn {

template<class Endpoint>
concept Mints = requires(const Endpoint &endpoint, const QJsonObject &answer, Secret secret) {
    endpoint.parse(answer, std::move(secret));
};

template<class Endpoint>
concept EndsWellIfGone = requires { requires Endpoint::goneIsDone; };

/// Lets `to` be cancelled by cancelling `from`, whose ending still tells what became of the request.
inline void cancelThrough(CallBase *to, CallBase *from)
{
    to->setCanceller([from = QPointer(from)] {
        if (from) {
            from->cancel();
        }
    });
}

/// A call of `parent` that ends as `from` does.
template<class T>
[[nodiscard]] Call<T> *relay(Call<T> *from, QObject *parent)
{
    auto *call = new Call<T>(parent);
    cancelThrough(call, from);
    forward(from, call);
    return call;
}

/// What an endpoint makes of its answer. An unreadable answer to a write leaves open what the vendor did.
template<class Endpoint>
[[nodiscard]] Result<typename Endpoint::Value> outcomeOf(const Endpoint &endpoint, bool writes,
                                                         Result<ApiAnswer> answer)
{
    if (!answer) {
        if constexpr (EndsWellIfGone<Endpoint>) {
            if (answer.error().kind == ApiError::Kind::NotFound) {
                return {};
            }
        }
        return std::unexpected(explained<Endpoint>(answer.error()));
    }
    auto value = [&endpoint, &answer] {
        if constexpr (Mints<Endpoint>) {
            return endpoint.parse(answer->body, std::move(answer->secret));
        } else {
            return endpoint.parse(answer->body);
        }
    }();
    if (!value) {
        value.error().serverMayHaveActed = writes;
        value.error().clockSkew = answer->clockSkew;
    }
    return value;
}

/// Sends an endpoint's request once (ApiClient repeats reads) and ends with its parsed answer. The call is
/// a child of `parent`.
template<class Endpoint>
[[nodiscard]] Call<typename Endpoint::Value> *callEndpoint(ApiClient &api, Endpoint endpoint, QObject *parent)
{
    using Value = typename Endpoint::Value;
    auto *call = new Call<Value>(parent);
    const Result<ApiRequest> request = endpoint.request();
    if (!request) {
        call->fail(request.error());
        return call;
    }
    const bool writes = request->method != ApiRequest::Method::Get && !request->readsOnly;
    Call<ApiAnswer> *sent = api.send(*request);
    cancelThrough(call, sent);
    sent->then(call, [call, writes, endpoint = std::move(endpoint)](Result<ApiAnswer> answer) {
        call->end(outcomeOf(endpoint, writes, std::move(answer)));
    });
    return call;
}

} // namespace keyturn
