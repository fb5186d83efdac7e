// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/httpmessage.h"

#include <chrono>
#include <optional>

namespace keyturn {

class Entropy;

/// What stands in the way of a good answer.
enum class Trouble : quint8 {
    None,
    NotConnected,   ///< the connection was never made; nothing can have reached the server
    ConnectionLost, ///< dropped, or the answer broke off
    TimedOut,
    Unauthorized,   ///< 401: refused before anything was done
    TooMany,        ///< 429: refused before anything was done
    BadGateway,     ///< 502
    Unavailable,    ///< 503
    GatewayTimeout, ///< 504
    ProxyLogin,     ///< a proxy wants a login, or another one; nothing went through it
    Other,          ///< TLS, proxy, cancelled, an answer that is no HTTP, any other status
};

enum class Again : quint8 {
    Never,
    Once,
    Bounded,          ///< as often as RetryPolicy::tries says
    OnceWithNewToken, ///< left to who holds the token
    WithLogin,        ///< whenever there is a login that was not tried yet
};

struct RetryRule
{
    Trouble trouble;
    Again read;
    Again write;
    Again signIn;
};

/// The one table. A write is sent again only where the server cannot have acted on it; a sign-in never after
/// an answer about the credential, since refusals may lock it or raise an alarm.
inline constexpr RetryRule retryTable[] = {
    {Trouble::None, Again::Never, Again::Never, Again::Never},
    {Trouble::NotConnected, Again::Bounded, Again::Bounded, Again::Once},
    {Trouble::ConnectionLost, Again::Bounded, Again::Never, Again::Never},
    {Trouble::TimedOut, Again::Once, Again::Never, Again::Never},
    {Trouble::Unauthorized, Again::OnceWithNewToken, Again::OnceWithNewToken, Again::Never},
    {Trouble::TooMany, Again::Bounded, Again::Bounded, Again::Once},
    {Trouble::BadGateway, Again::Bounded, Again::Never, Again::Never},
    {Trouble::Unavailable, Again::Bounded, Again::Never, Again::Never},
    {Trouble::GatewayTimeout, Again::Bounded, Again::Never, Again::Never},
    {Trouble::ProxyLogin, Again::WithLogin, Again::WithLogin, Again::WithLogin},
    {Trouble::Other, Again::Never, Again::Never, Again::Never},
};

[[nodiscard]] constexpr Again whetherAgain(Trouble trouble, Effect effect)
{
    for (const RetryRule &rule : retryTable) {
        if (rule.trouble == trouble) {
            return effect == Effect::Read ? rule.read : effect == Effect::Write ? rule.write : rule.signIn;
        }
    }
    return Again::Never;
}

/// How often and how fast.
struct RetryPolicy
{
    /// Attempts in all, the first included.
    int tries = 4;
    /// Before the second attempt; doubles with each further one.
    std::chrono::milliseconds firstDelay{500};
    std::chrono::milliseconds longestDelay{30'000};
    /// A server that asks for more is not waited for: its wish is passed on in ApiError::retryAfter.
    std::chrono::seconds longestRetryAfter{60};
};

[[nodiscard]] Trouble troubleOf(int httpStatus);

/// How long to wait after attempt number `attempt` (from 1), with jitter between half and all of it; at least
/// what the server asked for. Nothing if it asked for too much.
[[nodiscard]] std::optional<std::chrono::milliseconds>
delayAfter(int attempt, std::optional<std::chrono::seconds> retryAfter, const RetryPolicy &policy,
           Entropy &entropy);

} // namespace keyturn
