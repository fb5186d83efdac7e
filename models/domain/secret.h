// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstddef>

namespace keyturn {

/// Bytes that must never be seen by accident: a client secret, an access token, a signing key.
///
/// Lives in memory that libsodium guards, keeps out of swap and wipes when the Secret dies. It cannot be
/// copied, printed, compared with `==` or converted; it is read through a View that should not outlive a
/// statement or two. Whoever holds the object owns the bytes.
class Secret
{
public:
    /// Keeps the memory readable while it lives. Must not outlive its Secret.
    class View
    {
    public:
        explicit View(const Secret &secret);
        ~View();
        View(const View &) = delete;
        View &operator=(const View &) = delete;
        View(View &&) = delete;
        View &operator=(View &&) = delete;

        [[nodiscard]] QByteArrayView bytes() const;

    private:
        const Secret &m_secret;
    };

    /// An empty Secret.
    Secret() noexcept = default;
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    /// Takes the bytes and wipes the array they came in (as far as it was not shared).
    [[nodiscard]] static Secret take(QByteArray &&bytes);
    /// Copies from memory that the caller wipes.
    [[nodiscard]] static Secret copyOf(QByteArrayView bytes);

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    /// In bytes.
    [[nodiscard]] qsizetype size() const { return m_size; }

    /// Opens the memory for reading; it closes again with the last View.
    [[nodiscard]] View view() const { return View(*this); }

    /// Takes the same time wherever the two differ.
    [[nodiscard]] bool equals(const Secret &other) const;

private:
    void release() noexcept;

    void *m_memory = nullptr;
    qsizetype m_size = 0;
    mutable int m_views = 0;
};

/// Overwrites a buffer that held a secret on its way. Does nothing to bytes that another QByteArray shares.
void wipe(QByteArray &bytes);
/// The same for text.
void wipe(QString &text);

} // namespace keyturn
