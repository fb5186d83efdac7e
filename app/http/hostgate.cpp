// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/hostgate.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace keyturn {

HostGate::HostGate(int limitPerHost, QObject *parent)
    : QObject(parent)
    , m_limit(limitPerHost)
{
}

void HostGate::enter(const QString &host, QObject *context, std::function<void()> pass)
{
    m_hosts[host].queue.append({context, std::move(pass)});
    letPass(host);
}

void HostGate::leave(const QString &host)
{
    --m_hosts[host].inside;
    Q_ASSERT(m_hosts[host].inside >= 0);
    letPass(host);
}

void HostGate::pause(const QString &host, std::chrono::milliseconds duration)
{
    Host &entry = m_hosts[host];
    entry.closedUntil = std::max(entry.closedUntil, std::chrono::steady_clock::now() + duration);
    // One millisecond more, because timers are coarser than the clock.
    QTimer::singleShot(duration + std::chrono::milliseconds(1), this, [this, host] { letPass(host); });
}

void HostGate::letPass(const QString &host)
{
    // Looked up afresh each time: a passer may come back in and make the table grow.
    while (true) {
        Host &entry = m_hosts[host];
        if (entry.queue.isEmpty() || entry.inside >= m_limit) {
            return;
        }
        if (const auto left = entry.closedUntil - std::chrono::steady_clock::now(); left.count() > 0) {
            return;
        }
        const Waiting next = entry.queue.takeFirst();
        if (next.context) {
            ++entry.inside;
            next.pass();
        }
    }
}

} // namespace keyturn
