// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/secret.h"

#include <QString>

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace keyturn {

namespace {

void *guardedCopy(QByteArrayView bytes)
{
    if (sodium_init() < 0) {
        throw std::bad_alloc();
    }
    void *memory = sodium_malloc(static_cast<std::size_t>(bytes.size()));
    if (memory == nullptr) {
        throw std::bad_alloc();
    }
    std::memcpy(memory, bytes.data(), static_cast<std::size_t>(bytes.size()));
    sodium_mprotect_noaccess(memory);
    return memory;
}

} // namespace

Secret::View::View(const Secret &secret)
    : m_secret(secret)
{
    if (m_secret.m_memory != nullptr && m_secret.m_views++ == 0) {
        sodium_mprotect_readonly(m_secret.m_memory);
    }
}

Secret::View::~View()
{
    if (m_secret.m_memory != nullptr && --m_secret.m_views == 0) {
        sodium_mprotect_noaccess(m_secret.m_memory);
    }
}

QByteArrayView Secret::View::bytes() const
{
    return {static_cast<const char *>(m_secret.m_memory), m_secret.m_size};
}

Secret::~Secret()
{
    release();
}

Secret::Secret(Secret &&other) noexcept
    : m_memory(std::exchange(other.m_memory, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
    Q_ASSERT(other.m_views == 0);
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        Q_ASSERT(m_views == 0 && other.m_views == 0);
        release();
        m_memory = std::exchange(other.m_memory, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret Secret::take(QByteArray &&bytes)
{
    Secret secret = copyOf(bytes);
    QByteArray taken = std::move(bytes);
    wipe(taken);
    return secret;
}

Secret Secret::copyOf(QByteArrayView bytes)
{
    Secret secret;
    if (!bytes.isEmpty()) {
        secret.m_memory = guardedCopy(bytes);
        secret.m_size = bytes.size();
    }
    return secret;
}

bool Secret::equals(const Secret &other) const
{
    if (m_size != other.m_size) {
        return false;
    }
    if (m_size == 0) {
        return true;
    }
    const View mine = view();
    const View theirs = other.view();
    return sodium_memcmp(mine.bytes().data(), theirs.bytes().data(), static_cast<std::size_t>(m_size)) == 0;
}

void Secret::release() noexcept
{
    if (m_memory != nullptr) {
        Q_ASSERT(m_views == 0);
        sodium_free(m_memory);
        m_memory = nullptr;
        m_size = 0;
    }
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached()) {
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    }
    bytes.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty() && text.isDetached()) {
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    }
    text.clear();
}

} // namespace keyturn
