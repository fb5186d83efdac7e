// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/ports/storeerror.h"

#include <QPointer>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace keyturn {

/// A thread for what waits for the disk, so that no fsync stops the window. Jobs run one after the other in
/// the order they were given. The destructor runs what is still queued.
class WorkerThread : public QObject
{
    Q_OBJECT
public:
    WorkerThread();
    ~WorkerThread() override;

    template<class T>
    using Job = std::function<StoreResult<T>()>;

    /// Runs `job` over there and ends the call, a child of `owner`, with its result over here.
    template<class T>
    [[nodiscard]] StoreCall<T> *run(QObject *owner, Job<T> job)
    {
        auto *call = new StoreCall<T>(owner);
        post([this, pending = QPointer(call), job = std::move(job)] {
            QMetaObject::invokeMethod(
                this,
                [pending, result = job()]() mutable {
                    if (pending) {
                        pending->end(std::move(result));
                    }
                },
                Qt::QueuedConnection);
        });
        return call;
    }

    /// The same for what nobody waits for.
    void post(std::function<void()> task);

private:
    void serve();
    /// Waits for the next task; null at the end.
    [[nodiscard]] std::function<void()> next();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    bool m_ending = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace keyturn
