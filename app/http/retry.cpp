// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/retry.h"

#include "models/ports/entropy.h"

#include <algorithm>

namespace keyturn {

Trouble troubleOf(int httpStatus)
{
    switch (httpStatus) {
    case 401:
        return Trouble::Unauthorized;
    case 429:
        return Trouble::TooMany;
    case 502:
        return Trouble::BadGateway;
    case 503:
        return Trouble::Unavailable;
    case 504:
        return Trouble::GatewayTimeout;
    default:
        return httpStatus >= 200 && httpStatus < 300 ? Trouble::None : Trouble::Other;
    }
}

std::optional<std::chrono::milliseconds> delayAfter(int attempt,
                                                    std::optional<std::chrono::seconds> retryAfter,
                                                    const RetryPolicy &policy, Entropy &entropy)
{
    if (retryAfter && *retryAfter > policy.longestRetryAfter) {
        return std::nullopt;
    }
    const std::chrono::milliseconds grown = policy.firstDelay * (1 << std::clamp(attempt - 1, 0, 20));
    const std::chrono::milliseconds full = std::min(grown, policy.longestDelay);
    const int random = static_cast<quint8>(entropy.bytes(1).at(0));
    const std::chrono::milliseconds jittered = full / 2 + full * random / 510;
    return retryAfter ? *retryAfter + jittered : jittered;
}

} // namespace keyturn
