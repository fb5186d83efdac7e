// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

// Preloaded into a program: notes every fsync and every step of SQLite with the thread that takes it, as
// lines `PROGRAM main|other FUNCTION PATH` in the file that KEYTURN_DISKWATCH names.

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::string targetOf(const std::string &link)
{
    char path[4096];
    const ssize_t length = ::readlink(link.c_str(), path, sizeof path);
    return length < 0 ? std::string("-") : std::string(path, static_cast<std::size_t>(length));
}

void note(const char *function, const std::string &path)
{
    const char *log = std::getenv("KEYTURN_DISKWATCH");
    if (log == nullptr) {
        return;
    }
    const std::string program = targetOf("/proc/self/exe");
    const bool isMain = ::syscall(SYS_gettid) == ::getpid();
    const std::string line = program.substr(program.rfind('/') + 1) + (isMain ? " main " : " other ") +
                             function + ' ' + path + '\n';
    const int file = ::open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file >= 0) {
        static_cast<void>(!::write(file, line.data(), line.size()));
        ::close(file);
    }
}

template<class Function>
Function nextOf(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

int fsync(int file)
{
    static const auto next = nextOf<int (*)(int)>("fsync");
    note("fsync", targetOf("/proc/self/fd/" + std::to_string(file)));
    return next(file);
}

int fdatasync(int file)
{
    static const auto next = nextOf<int (*)(int)>("fdatasync");
    note("fdatasync", targetOf("/proc/self/fd/" + std::to_string(file)));
    return next(file);
}

int sqlite3_step(void *statement)
{
    // Loaded with a plug-in, and out of sight for RTLD_NEXT.
    static void *const library = ::dlopen("libsqlite3.so.0", RTLD_LAZY | RTLD_NOLOAD);
    static const auto next = reinterpret_cast<int (*)(void *)>(::dlsym(library, "sqlite3_step"));
    note("sqlite3_step", "-");
    return next(statement);
}
}
