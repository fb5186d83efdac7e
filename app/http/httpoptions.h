// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/retry.h"

#include <QString>
#include <QtGlobal>

#include <chrono>

namespace keyturn {

class VaultProxyLogins;

/// How an HttpClient behaves.
struct HttpOptions
{
    /// Longest time without any progress.
    std::chrono::milliseconds idleTimeout{30'000};
    /// Longest time of one attempt from connecting to the last byte.
    std::chrono::milliseconds deadline{120'000};
    /// In bytes; a larger answer is a protocol error.
    qint64 largestBody = 32LL * 1024 * 1024;
    /// Requests to one host at the same time; QNetworkAccessManager itself makes no more than six
    /// connections.
    int perHost = 6;
    RetryPolicy retry;
    /// A PEM file with certificate authorities, trusted besides the system's; empty for none.
    QString caFile;
    /// Where proxies that want a login get one; null for nowhere. Must outlive the client.
    VaultProxyLogins *proxyLogins = nullptr;
};

} // namespace keyturn
