// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/workerthread.h"

namespace keyturn {

WorkerThread::WorkerThread()
    : m_thread(QThread::create([this] { serve(); }))
{
    m_thread->start();
}

WorkerThread::~WorkerThread()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread->wait();
}

void WorkerThread::post(std::function<void()> task)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void WorkerThread::serve()
{
    while (const auto task = next()) {
        task();
    }
}

std::function<void()> WorkerThread::next()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
    if (m_tasks.empty()) {
        return {};
    }
    auto task = std::move(m_tasks.front());
    m_tasks.pop_front();
    return task;
}

} // namespace keyturn
