// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/makeplatform.h"
#include "app/platform/sessionwatch_windows.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>

#include <windows.h>

#include <dwmapi.h>

#include <cwchar>

// As in werapi.h, which does not compile by itself in mingw-w64 10.
extern "C" __declspec(dllimport) HRESULT WINAPI WerSetFlags(DWORD flags);

namespace keyturn {

namespace {

constexpr DWORD reportWithoutHeap = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP
constexpr DWORD darkFrame = 20;        // DWMWA_USE_IMMERSIVE_DARK_MODE, Windows 10 2004 and later

void paintFrame(HWND window, BOOL dark)
{
    // Where the system has no such frames they stay light.
    static_cast<void>(::DwmSetWindowAttribute(window, darkFrame, &dark, sizeof dark));
}

BOOL CALLBACK paintFrameOf(HWND window, LPARAM dark)
{
    paintFrame(window, dark != 0);
    return TRUE;
}

class WindowsPlatform : public Platform, public QAbstractNativeEventFilter
{
public:
    WindowsPlatform() { QCoreApplication::instance()->installNativeEventFilter(this); }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const auto *sent = static_cast<const MSG *>(message);
        if (sent->message == WM_SHOWWINDOW && sent->wParam != 0 &&
            ::GetAncestor(sent->hwnd, GA_ROOT) == sent->hwnd) {
            paintFrame(sent->hwnd, m_hasDarkFrames);
        }
        const auto *area =
            sent->message == WM_SETTINGCHANGE ? reinterpret_cast<const wchar_t *>(sent->lParam) : nullptr;
        const bool isOfContrast = sent->message == WM_SETTINGCHANGE && sent->wParam == SPI_SETHIGHCONTRAST;
        if (isOfContrast || (area != nullptr && std::wcscmp(area, L"ImmersiveColorSet") == 0)) {
            Q_EMIT colourSchemeChanged();
        }
        return false;
    }

    void hardenProcess() override
    {
        ::SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
        // Error reports go without the heap.
        ::WerSetFlags(reportWithoutHeap);
    }

    [[nodiscard]] bool canExcludeFromCapture() const override { return true; }

    bool excludeFromCapture(quintptr windowId, bool exclude) override
    {
        constexpr DWORD excludeFromCaptureAffinity =
            0x11; // WDA_EXCLUDEFROMCAPTURE, Windows 10 2004 and later
        return ::SetWindowDisplayAffinity(reinterpret_cast<HWND>(windowId),
                                          exclude ? excludeFromCaptureAffinity : WDA_NONE) != 0;
    }

    // All windows belong to this thread; those to come are painted when they are shown. Qt, which would
    // follow the system and not the admin's choice, is told to let them be (packaging/windows/qt.conf).
    void darkenFrames(bool dark) override
    {
        m_hasDarkFrames = dark ? TRUE : FALSE;
        ::EnumThreadWindows(::GetCurrentThreadId(), paintFrameOf, m_hasDarkFrames);
    }

    [[nodiscard]] QList<std::pair<QString, QByteArray>> passwordClipboardFormats() const override
    {
        using namespace Qt::StringLiterals;
        const QByteArray no(sizeof(DWORD), '\0');
        // learn.microsoft.com, "Clipboard Formats": cloud clipboard and clipboard history; the last one is
        // the older convention of clipboard viewers. Qt registers a MIME type that it does not know as a
        // format of the same name; its x-qt-windows-mime is for reading only.
        return {{u"ExcludeClipboardContentFromMonitorProcessing"_s, no},
                {u"CanIncludeInClipboardHistory"_s, no},
                {u"CanUploadToCloudClipboard"_s, no},
                {u"Clipboard Viewer Ignore"_s, no}};
    }

    [[nodiscard]] ColourScheme colourScheme() const override
    {
        HIGHCONTRASTW contrast{};
        contrast.cbSize = sizeof contrast;
        if (::SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0) != 0 &&
            (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0) {
            return ColourScheme::Contrast;
        }
        DWORD light = 1;
        DWORD size = sizeof light;
        const LSTATUS status = ::RegGetValueW(
            HKEY_CURRENT_USER, L"Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
            L"AppsUseLightTheme", RRF_RT_REG_DWORD, nullptr, &light, &size);
        if (status != ERROR_SUCCESS) {
            return ColourScheme::Unknown;
        }
        return light != 0 ? ColourScheme::Light : ColourScheme::Dark;
    }

private:
    BOOL m_hasDarkFrames = FALSE;
    SessionWatch m_session{[this] { Q_EMIT screenLocked(); }};
};

} // namespace

std::unique_ptr<Platform> makePlatform()
{
    return std::make_unique<WindowsPlatform>();
}

} // namespace keyturn
