// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/httpclient.h"
#include "models/ports/clock.h"
#include "models/ports/entropy.h"
#include "tests/support/await.h"

#include <QObject>
#include <QRandomGenerator>

namespace keyturn::test {

/// A clock that stands where the test sets it.
class FixedClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }

    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
};

/// Real randomness.
class SystemEntropy : public Entropy
{
public:
    QByteArray bytes(qsizetype count) override
    {
        QByteArray random(count, '\0');
        for (char &byte : random) {
            byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
        }
        return random;
    }
};

/// HttpOptions with pauses that a test can wait for.
inline HttpOptions quickOptions()
{
    HttpOptions options;
    options.idleTimeout = std::chrono::milliseconds(10'000);
    options.deadline = std::chrono::milliseconds(20'000);
    options.retry.firstDelay = std::chrono::milliseconds(2);
    options.retry.longestDelay = std::chrono::milliseconds(10);
    return options;
}

/// A plain read.
[[nodiscard]] inline HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

} // namespace keyturn::test
