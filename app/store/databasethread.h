// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/database.h"

#include <QPointer>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace keyturn {

/// A connection on a thread of its own, so that no fsync stops the window. Jobs run one after the other in
/// the order they were given; the file is opened with the first. The destructor runs what is still queued.
class DatabaseThread : public QObject
{
    Q_OBJECT
public:
    DatabaseThread(const QString &file, const Schema &schema);
    ~DatabaseThread() override;

    template<class T>
    using Job = std::function<StoreResult<T>(Database &)>;

    /// Runs `job` over there and ends the call, a child of `owner`, with its result over here. If the file
    /// cannot be opened, the call fails with the reason, and the next job tries again.
    template<class T>
    [[nodiscard]] StoreCall<T> *run(QObject *owner, Job<T> job)
    {
        auto *call = new StoreCall<T>(owner);
        enqueue([this, pending = QPointer(call), job = std::move(job)](OpenResult &open) {
            auto result = open ? job(**open) : StoreResult<T>(std::unexpected(open.error()));
            QMetaObject::invokeMethod(
                this,
                [pending, result = std::move(result)]() mutable {
                    if (pending) {
                        pending->end(std::move(result));
                    }
                },
                Qt::QueuedConnection);
        });
        return call;
    }

private:
    using OpenResult = StoreResult<std::unique_ptr<Database>>;
    using Task = std::function<void(OpenResult &)>;

    void enqueue(Task task);
    void serve();
    /// Waits for the next task; null at the end.
    [[nodiscard]] Task next();

    QString m_file;
    Schema m_schema;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    bool m_ending = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace keyturn
