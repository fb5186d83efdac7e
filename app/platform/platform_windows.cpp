// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/makeplatform.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>

#include <windows.h>

#include <cwchar>

// As in werapi.h, which does not compile by itself in mingw-w64 10.
extern "C" __declspec(dllimport) HRESULT WINAPI WerSetFlags(DWORD flags);

namespace keyturn {

namespace {

constexpr DWORD reportWithoutHeap = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP

class WindowsPlatform : public Platform, public QAbstractNativeEventFilter
{
public:
    WindowsPlatform() { QCoreApplication::instance()->installNativeEventFilter(this); }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const auto *sent = static_cast<const MSG *>(message);
        const auto *area =
            sent->message == WM_SETTINGCHANGE ? reinterpret_cast<const wchar_t *>(sent->lParam) : nullptr;
        if (area != nullptr && std::wcscmp(area, L"ImmersiveColorSet") == 0) {
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
};

} // namespace

std::unique_ptr<Platform> makePlatform()
{
    return std::make_unique<WindowsPlatform>();
}

} // namespace keyturn
