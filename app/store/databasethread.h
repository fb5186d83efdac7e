// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/database.h"
#include "app/store/workerthread.h"

#include <functional>
#include <memory>
#include <utility>

namespace keyturn {

/// A connection on a thread of its own. The file is opened with the first job. The destructor runs what is
/// still queued.
class DatabaseThread
{
public:
    DatabaseThread(const QString &file, const Schema &schema);
    ~DatabaseThread();
    DatabaseThread(const DatabaseThread &) = delete;
    DatabaseThread &operator=(const DatabaseThread &) = delete;

    template<class T>
    using Job = std::function<StoreResult<T>(Database &)>;

    /// Runs `job` over there and ends the call, a child of `owner`, with its result over here. If the file
    /// cannot be opened, the call fails with the reason, and the next job tries again.
    template<class T>
    [[nodiscard]] StoreCall<T> *run(QObject *owner, Job<T> job)
    {
        return m_worker.run<T>(owner, [this, job = std::move(job)]() -> StoreResult<T> {
            if (const auto opened = open(); !opened) {
                return std::unexpected(opened.error());
            }
            return job(*m_database);
        });
    }

private:
    [[nodiscard]] StoreResult<void> open();

    QString m_file;
    Schema m_schema;
    /// Belongs to the worker.
    std::unique_ptr<Database> m_database;
    WorkerThread m_worker;
};

} // namespace keyturn
