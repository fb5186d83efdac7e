// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace keyturn::test {

/// One request as it arrived on the wire.
struct WireRequest
{
    QByteArray method;
    /// The request target, not decoded.
    QByteArray target;
    /// Everything up to the blank line.
    QByteArray head;
    QByteArray body;
    /// Counts connections from 0, and on each the requests from 0.
    int connection = 0;
    int index = 0;

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// What the server does with a request: writes these bytes as they are, then perhaps closes.
struct WireReply
{
    enum class Then { KeepOpen, Close, Reset };

    QByteArray bytes;
    Then then = Then::KeepOpen;
    /// Milliseconds before the bytes are written.
    int delay = 0;

    /// A well-formed answer with Content-Length.
    [[nodiscard]] static WireReply http(int status, const QByteArray &body = "{}",
                                        const QList<QByteArray> &headers = {});

    /// Nothing, ever.
    [[nodiscard]] static WireReply silence() { return {}; }

    [[nodiscard]] static WireReply close() { return {{}, Then::Close}; }

    [[nodiscard]] static WireReply reset() { return {{}, Then::Reset}; }
};

/// A server on loopback that answers byte for byte what a test tells it, over plain TCP or TLS, and remembers
/// each request it has seen.
class RawServer : public QObject
{
    Q_OBJECT
public:
    using Script = std::function<WireReply(const WireRequest &)>;

    explicit RawServer(Script script);
    /// Over TLS.
    RawServer(Script script, const QSslConfiguration &tls);
    ~RawServer() override;

    [[nodiscard]] quint16 port() const;
    /// `http://127.0.0.1:port` or `https://localhost:port`, and `path` after it.
    [[nodiscard]] QUrl url(const QString &path = {}) const;

    void setScript(Script script) { m_script = std::move(script); }

    [[nodiscard]] const QList<WireRequest> &requests() const { return m_requests; }

    [[nodiscard]] qsizetype count() const { return m_requests.size(); }

    /// From now on connections are refused.
    void stopListening();

    /// Requests with this method.
    [[nodiscard]] qsizetype count(QByteArrayView method) const;

    [[nodiscard]] int connections() const { return m_connections; }

private:
    void listen();
    void accept(QTcpSocket *socket);
    void read(QTcpSocket *socket, int connection, const std::shared_ptr<QByteArray> &buffer,
              const std::shared_ptr<int> &index);
    void answer(QTcpSocket *socket, const WireReply &reply);

    std::unique_ptr<QTcpServer> m_server;
    Script m_script;
    QList<WireRequest> m_requests;
    int m_connections = 0;
    bool m_isTls;
};

} // namespace keyturn::test
