// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>

namespace keyturn {

/// Lets a bounded number of requests per host pass at a time, in order, and none while the host asked for
/// a pause. Owned by HttpClient.
class HostGate : public QObject
{
    Q_OBJECT
public:
    HostGate(int limitPerHost, QObject *parent);

    /// Calls `pass` at once or later; never, if `context` has died by then. Who passed must leave().
    void enter(const QString &host, QObject *context, std::function<void()> pass);
    void leave(const QString &host);
    /// Nobody passes for that long. A shorter pause does not end a longer one.
    void pause(const QString &host, std::chrono::milliseconds duration);

private:
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void()> pass;
    };

    struct Host
    {
        int inside = 0;
        QList<Waiting> queue;
        std::chrono::steady_clock::time_point closedUntil;
    };

    void letPass(const QString &host);

    QHash<QString, Host> m_hosts;
    int m_limit;
};

} // namespace keyturn
