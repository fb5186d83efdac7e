// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/rawserver.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace keyturn::test {

QByteArray WireRequest::header(QByteArrayView name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && QByteArrayView(line).first(colon).compare(name, Qt::CaseInsensitive) == 0) {
            return line.sliced(colon + 1).trimmed();
        }
    }
    return {};
}

WireReply WireReply::http(int status, const QByteArray &body, const QList<QByteArray> &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) +
                       " Status\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const QByteArray &header : headers) {
        bytes += header + "\r\n";
    }
    return {bytes + "\r\n" + body};
}

RawServer::RawServer(Script script)
    : m_server(std::make_unique<QTcpServer>())
    , m_script(std::move(script))
    , m_isTls(false)
{
    listen();
}

RawServer::RawServer(Script script, const QSslConfiguration &tls)
    : m_script(std::move(script))
    , m_isTls(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen();
}

RawServer::~RawServer() = default;

void RawServer::stopListening()
{
    m_server->close();
}

void RawServer::listen()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            accept(socket);
        }
    });
    if (!m_server->listen(QHostAddress::LocalHost)) {
        qFatal("the test server cannot listen");
    }
}

quint16 RawServer::port() const
{
    return m_server->serverPort();
}

QUrl RawServer::url(const QString &path) const
{
    const QString root = m_isTls ? u"https://localhost:"_s : u"http://127.0.0.1:"_s;
    return QUrl(root + QString::number(port()) + path);
}

qsizetype RawServer::count(QByteArrayView method) const
{
    return std::ranges::count(m_requests, method, &WireRequest::method);
}

void RawServer::accept(QTcpSocket *socket)
{
    const int connection = m_connections++;
    auto buffer = std::make_shared<QByteArray>();
    auto index = std::make_shared<int>(0);
    const auto readOn = [=, this] { read(socket, connection, buffer, index); };
    connect(socket, &QTcpSocket::readyRead, this, readOn);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    readOn();
}

void RawServer::read(QTcpSocket *socket, int connection, const std::shared_ptr<QByteArray> &buffer,
                     const std::shared_ptr<int> &index)
{
    *buffer += socket->readAll();
    while (true) {
        const qsizetype end = buffer->indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        WireRequest request;
        request.head = buffer->first(end);
        const qsizetype size = request.header("Content-Length").toLongLong();
        if (buffer->size() < end + 4 + size) {
            return;
        }
        const QList<QByteArray> words = request.head.split('\r').first().split(' ');
        request.method = words.value(0);
        request.target = words.value(1);
        request.body = buffer->sliced(end + 4, size);
        request.connection = connection;
        request.index = (*index)++;
        buffer->remove(0, end + 4 + size);
        m_requests.append(request);
        const WireReply reply = m_script(request);
        QTimer::singleShot(reply.delay, socket, [this, socket, reply] { answer(socket, reply); });
    }
}

void RawServer::answer(QTcpSocket *socket, const WireReply &reply)
{
    socket->write(reply.bytes);
    switch (reply.then) {
    case WireReply::Then::KeepOpen:
        return;
    case WireReply::Then::Close:
        socket->disconnectFromHost();
        return;
    case WireReply::Then::Reset:
        socket->flush();
        socket->abort();
        return;
    }
}

} // namespace keyturn::test
