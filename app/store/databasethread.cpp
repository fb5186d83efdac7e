// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/databasethread.h"

namespace keyturn {

DatabaseThread::DatabaseThread(const QString &file, const Schema &schema)
    : m_file(file)
    , m_schema(schema)
    , m_thread(QThread::create([this] { serve(); }))
{
    m_thread->start();
}

DatabaseThread::~DatabaseThread()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread->wait();
}

void DatabaseThread::enqueue(Task task)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void DatabaseThread::serve()
{
    OpenResult database = std::unique_ptr<Database>();
    while (const Task task = next()) {
        if (!database || !*database) {
            database = Database::open(m_file, m_schema);
        }
        task(database);
    }
}

DatabaseThread::Task DatabaseThread::next()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
    if (m_tasks.empty()) {
        return {};
    }
    Task task = std::move(m_tasks.front());
    m_tasks.pop_front();
    return task;
}

} // namespace keyturn
