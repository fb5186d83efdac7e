// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/owneronly.h"

#include <QDir>
#include <QFileInfo>

#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

#include <memory>

namespace keyturn::owneronly {

namespace {

struct CloseHandleLater
{
    void operator()(HANDLE handle) const { ::CloseHandle(handle); }
};

struct LocalFreeLater
{
    void operator()(void *memory) const { ::LocalFree(memory); }
};

using Handle = std::unique_ptr<void, CloseHandleLater>;
using Local = std::unique_ptr<void, LocalFreeLater>;

/// The account that runs this, as text ("S-1-5-21-…"); empty if the system does not say. Not "owner rights":
/// what an administrator creates may be owned by all of them.
QString userSid()
{
    HANDLE opened = nullptr;
    if (::OpenProcessToken(::GetCurrentProcess(), TOKEN_QUERY, &opened) == 0) {
        return {};
    }
    const Handle token(opened);
    alignas(TOKEN_USER) std::byte user[sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE];
    DWORD length = 0;
    wchar_t *text = nullptr;
    if (::GetTokenInformation(opened, TokenUser, user, sizeof user, &length) == 0 ||
        ::ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER *>(user)->User.Sid, &text) == 0) {
        return {};
    }
    const Local freed(text);
    return QString::fromWCharArray(text);
}

/// Everything to the user and nothing to anybody else, without what the folder above would hand down (P). For
/// folders also to what will lie in them (OI, CI). learn.microsoft.com, "Security Descriptor String Format".
Local descriptor(const QString &inherited)
{
    const QString sid = userSid();
    PSECURITY_DESCRIPTOR made = nullptr;
    if (!sid.isEmpty()) {
        const std::wstring text = QStringLiteral("D:P(A;%1;FA;;;%2)").arg(inherited, sid).toStdWString();
        ::ConvertStringSecurityDescriptorToSecurityDescriptorW(text.c_str(), SDDL_REVISION_1, &made, nullptr);
    }
    return Local(made);
}

std::wstring native(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

bool restrictFolder(const QString &path, PSECURITY_DESCRIPTOR allowed)
{
    PACL list = nullptr;
    BOOL present = FALSE;
    BOOL defaulted = FALSE;
    if (::GetSecurityDescriptorDacl(allowed, &present, &list, &defaulted) == 0 || present == FALSE) {
        return false;
    }
    std::wstring name = native(path);
    constexpr SECURITY_INFORMATION what = DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION;
    // The first hands it down to what lies in the folder already. Wine mixes in what the folder above hands
    // down; the second sets this list and no other.
    return ::SetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT, what, nullptr, nullptr, list, nullptr) ==
               ERROR_SUCCESS &&
           ::SetFileSecurityW(name.c_str(), what, allowed) != 0;
}

} // namespace

std::expected<void, QString> create(QFile &file)
{
    const Local allowed = descriptor({});
    if (!allowed) {
        return std::unexpected(qt_error_string());
    }
    SECURITY_ATTRIBUTES attributes{
        .nLength = sizeof attributes, .lpSecurityDescriptor = allowed.get(), .bInheritHandle = FALSE};
    const HANDLE created =
        ::CreateFileW(native(file.fileName()).c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                      &attributes, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (created == INVALID_HANDLE_VALUE) {
        return std::unexpected(qt_error_string());
    }
    // Held until Qt has opened it too: without the right to share deletion nobody can put another in its
    // place.
    Handle held(created);
    if (file.open(QIODevice::ExistingOnly | QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return {};
    }
    QString why = file.errorString();
    held.reset();
    file.remove();
    return std::unexpected(std::move(why));
}

bool makeFolder(const QString &path)
{
    const Local allowed = descriptor(QStringLiteral("OICI"));
    if (!allowed) {
        return false;
    }
    const QFileInfo info(path);
    if (info.exists()) {
        return info.isDir() && restrictFolder(path, allowed.get());
    }
    SECURITY_ATTRIBUTES attributes{
        .nLength = sizeof attributes, .lpSecurityDescriptor = allowed.get(), .bInheritHandle = FALSE};
    return QDir().mkpath(info.path()) && ::CreateDirectoryW(native(path).c_str(), &attributes) != 0;
}

} // namespace keyturn::owneronly
