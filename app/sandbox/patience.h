// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace keyturn::sandbox {

/// A wait that can be cut short for everybody at once: on stopping, and when the faults are cleared.
class Patience
{
public:
    void wait(std::chrono::milliseconds duration)
    {
        wait(duration, [] {});
    }

    /// Calls `begun` when an interruption would already be heard.
    template<class Begun>
    void wait(std::chrono::milliseconds duration, Begun begun)
    {
        std::unique_lock lock(m_mutex);
        const auto generation = m_generation;
        begun();
        m_condition.wait_for(lock, duration, [&] { return m_ended || m_generation != generation; });
    }

    /// Ends the waits of this moment; later ones last their time.
    void interrupt()
    {
        const std::lock_guard lock(m_mutex);
        ++m_generation;
        m_condition.notify_all();
    }

    /// Ends the waits of this moment and all later ones.
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_condition.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_condition;
    int m_generation = 0;
    bool m_ended = false;
};

} // namespace keyturn::sandbox
