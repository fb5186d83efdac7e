// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>
#include <memory>

struct HWND__;

namespace keyturn {

/// Hears when Windows locks the session (WM_WTSSESSION_CHANGE) and when the machine goes to sleep
/// (WM_POWERBROADCAST), through a window of its own that is never shown: Windows tells windows, not programs.
/// Where there is no such window it never says anything. Used on the thread that made it.
class SessionWatch
{
public:
    /// `locked` is called from the event loop, for as long as this lives.
    explicit SessionWatch(std::function<void()> locked);
    ~SessionWatch();
    SessionWatch(const SessionWatch &) = delete;
    SessionWatch &operator=(const SessionWatch &) = delete;

private:
    /// Where the window's procedure finds it: at an address that stays.
    std::unique_ptr<std::function<void()>> m_locked;
    HWND__ *m_window;
};

} // namespace keyturn
