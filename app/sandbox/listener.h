// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sandbox/http.h"

#include <expected>
#include <functional>
#include <memory>

namespace keyturn::sandbox {

/// One HTTP port on 127.0.0.1 with a pool of threads. The only file that knows the HTTP library.
class Listener
{
public:
    using Handler = std::function<Reply(Request)>;

    /// `handler` is called from the pool's threads.
    Listener(const Handler &handler, int threads);
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    /// Takes the port, or any free one for 0, and returns it.
    std::expected<int, QString> bind(int port);
    /// Begins to answer; needs a bound port.
    void start();
    /// Joins every thread; connections that are kept alive delay it by up to a second.
    void stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace keyturn::sandbox
