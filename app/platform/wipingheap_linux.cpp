// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

// Memory that is given back is overwritten first, whoever gives it back: Qt, OpenSSL and libsecret copy what
// they send, receive and show into memory of their own, and few of them wipe it. An executable's own
// definitions of these functions go before the C library's ("Replacing malloc" in the manual of the GNU C
// library); only what frees is replaced, so that every block is still one of the library's.

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <malloc.h>

#ifdef __GLIBC__

extern "C" {
// Exported by the GNU C library for this purpose.
void __libc_free(void *block);
}

extern "C" void free(void *block) noexcept
{
    if (block != nullptr) {
        const int before = errno;
        explicit_bzero(block, malloc_usable_size(block));
        __libc_free(block);
        errno = before;
    }
}

extern "C" void *realloc(void *block, std::size_t size) noexcept
{
    if (block == nullptr) {
        return std::malloc(size);
    }
    if (size == 0) {
        std::free(block);
        return nullptr;
    }
    // In place or not is decided here, because the library would leave the old block as it was.
    const std::size_t room = malloc_usable_size(block);
    if (size <= room && size >= room / 2) {
        return block;
    }
    void *moved = std::malloc(size);
    if (moved != nullptr) {
        std::memcpy(moved, block, std::min(size, room));
        std::free(block);
    }
    return moved;
}

#endif
