// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/sessionwatch_windows.h"

#include <windows.h>

#include <wtsapi32.h>

#include <utility>

namespace keyturn {

namespace {

constexpr wchar_t className[] = L"KeyturnSessionWatch";

LRESULT CALLBACK hear(HWND window, UINT message, WPARAM what, LPARAM more)
{
    const bool isLocked = (message == WM_WTSSESSION_CHANGE && what == WTS_SESSION_LOCK) ||
                          (message == WM_POWERBROADCAST && what == PBT_APMSUSPEND);
    const auto *locked =
        reinterpret_cast<std::function<void()> *>(::GetWindowLongPtrW(window, GWLP_USERDATA));
    if (isLocked && locked != nullptr) {
        (*locked)();
    }
    return ::DefWindowProcW(window, message, what, more);
}

/// Not one for messages only: Windows would not tell it of the machine's sleep.
HWND hiddenWindow()
{
    WNDCLASSW windowClass{};
    windowClass.lpfnWndProc = hear;
    windowClass.hInstance = ::GetModuleHandleW(nullptr);
    windowClass.lpszClassName = className;
    // A second one finds the class of the first.
    ::RegisterClassW(&windowClass);
    return ::CreateWindowExW(0, className, L"", 0, 0, 0, 0, 0, nullptr, nullptr, windowClass.hInstance,
                             nullptr);
}

} // namespace

SessionWatch::SessionWatch(std::function<void()> locked)
    : m_locked(std::make_unique<std::function<void()>>(std::move(locked)))
    , m_window(hiddenWindow())
{
    if (m_window != nullptr) {
        ::SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(m_locked.get()));
        ::WTSRegisterSessionNotification(m_window, NOTIFY_FOR_THIS_SESSION);
    }
}

SessionWatch::~SessionWatch()
{
    if (m_window != nullptr) {
        ::WTSUnRegisterSessionNotification(m_window);
        ::DestroyWindow(m_window);
    }
}

} // namespace keyturn
