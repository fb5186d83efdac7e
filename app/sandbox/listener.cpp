// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/listener.h"

#include "app/sandbox/sockets.h"

#include <httplib.h>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

constexpr auto Loopback = "127.0.0.1";

Request received(const httplib::Request &incoming)
{
    Request request =
        Request::make(QByteArray::fromStdString(incoming.method), QByteArray::fromStdString(incoming.target));
    for (const auto &[name, value] : incoming.headers)
        request.headers[QByteArray::fromStdString(name).toLower()].append(QByteArray::fromStdString(value));
    request.body = QByteArray::fromStdString(incoming.body);
    return request;
}

/// In pieces, the last of which may be missing.
void sendCut(const Reply &reply, httplib::Response &response)
{
    const std::string body = reply.body().toStdString();
    const size_t cut =
        reply.cutAt < 0 ? body.size() / 2 : std::min(static_cast<size_t>(reply.cutAt), body.size());
    const std::string type = reply.contentType.toStdString();
    if (reply.delivery == Delivery::Stalled) {
        response.set_content_provider(
            std::max<size_t>(body.size(), 1), type,
            [body, cut, pause = reply.pause](size_t offset, size_t, httplib::DataSink &sink) {
                if (offset < cut)
                    return sink.write(body.data() + offset, cut - offset);
                pause();
                return sink.write(body.data() + offset, body.size() - offset);
            });
        return;
    }
    if (reply.delivery == Delivery::CutChunked) {
        response.set_chunked_content_provider(type, [body, cut](size_t offset, httplib::DataSink &sink) {
            return offset < cut && sink.write(body.data() + offset, cut - offset);
        });
        return;
    }
    response.set_content_provider(std::max<size_t>(body.size(), 1), type,
                                  [body, cut](size_t offset, size_t, httplib::DataSink &sink) {
                                      return offset < cut && sink.write(body.data() + offset, cut - offset);
                                  });
}

void send(const Reply &reply, const httplib::Request &incoming, httplib::Response &response)
{
    if (reply.delivery == Delivery::Dropped)
        dropConnection(incoming.remote_port, incoming.local_port);
    response.status = reply.status;
    for (const auto &[name, value] : reply.headers)
        response.set_header(name.toStdString(), value.toStdString());
    if (reply.delivery == Delivery::Cut || reply.delivery == Delivery::CutChunked ||
        reply.delivery == Delivery::Stalled)
        sendCut(reply, response);
    else if (const auto body = reply.body(); !body.isEmpty())
        response.set_content(body.toStdString(), reply.contentType.toStdString());
}

} // namespace

class Listener::Private
{
public:
    httplib::Server server;
    std::thread thread;
};

Listener::Listener(const Handler &handler, int threads)
    : d(std::make_unique<Private>())
{
    auto &server = d->server;
    server.new_task_queue = [threads] { return new httplib::ThreadPool(static_cast<size_t>(threads)); };
    server.set_socket_options([](socket_t socket) { takeOverIdlePort(static_cast<quintptr>(socket)); });
    server.set_tcp_nodelay(true);
    server.set_keep_alive_max_count(100'000);
    server.set_keep_alive_timeout(1);
    const auto answer = [handler](const httplib::Request &incoming, httplib::Response &response) {
        send(handler(received(incoming)), incoming, response);
    };
    server.Get(".*", answer);
    server.Post(".*", answer);
    server.Put(".*", answer);
    server.Patch(".*", answer);
    server.Delete(".*", answer);
}

Listener::~Listener()
{
    stop();
}

std::expected<int, QString> Listener::bind(int port)
{
    if (port == 0) {
        port = d->server.bind_to_any_port(Loopback);
        if (port > 0)
            return port;
        return std::unexpected(u"no free port"_s);
    }
    if (!d->server.bind_to_port(Loopback, port))
        return std::unexpected(u"port %1 is taken"_s.arg(port));
    return port;
}

void Listener::start()
{
    d->thread = std::thread([this] { d->server.listen_after_bind(); });
    // Until the loop runs, stop() would find nothing to stop.
    while (!d->server.is_running())
        std::this_thread::yield();
}

void Listener::stop()
{
    if (!d->thread.joinable())
        return;
    d->server.stop();
    d->thread.join();
}

} // namespace keyturn::sandbox
