// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/httpmessage.h"
#include "app/http/httpoptions.h"
#include "models/domain/call.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>

#include <memory>

namespace keyturn {

class Clock;
class Entropy;
class HostGate;

/// Sends HTTP requests by the rules of one profile: timeouts, certificates, proxy, the retry table, a bound
/// on simultaneous requests per host. One per session, because Qt shares connections within a network manager
/// without asking whether they were checked against the same certificate authorities.
///
/// Any complete answer is a result, whatever its status, except a redirect; errorFromReply() makes an
/// ApiError of it. Failures of the transport are errors already.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    /// `clock` and `entropy` must outlive it.
    HttpClient(const Clock &clock, Entropy &entropy, HttpOptions options, QObject *parent = nullptr);
    ~HttpClient() override;

    /// cancel() on the call aborts the request. ApiError::serverMayHaveActed is never set for reads. Of a
    /// sign-in it must not reach the write that waits for the token, of which nothing has left yet.
    [[nodiscard]] Call<HttpReply> *send(HttpRequest request);

    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    [[nodiscard]] ApiError problemWith(const HttpRequest &request) const;
    /// A network manager with no connections yet.
    [[nodiscard]] std::unique_ptr<QNetworkAccessManager> makeNetwork();
    /// After a pause: connections that were made before it are not used again. While the machine slept, or a
    /// firewall grew tired of them, they may have died without a word, and a read would wait for an answer
    /// until it times out.
    void dropOldConnections();

    const Clock &m_clock;
    Entropy &m_entropy;
    HttpOptions m_options;
    /// The connections of reads.
    std::unique_ptr<QNetworkAccessManager> m_network;
    QSslConfiguration m_tls;
    /// Empty, or why the CA file could not be used; then nothing is sent.
    QString m_caProblem;
    /// The proxy that last refused a request for want of a login.
    QString m_askingProxy;
    /// By the wall clock, which goes on while the machine sleeps.
    QDateTime m_lastUsed;
    HostGate *m_gate;
};

} // namespace keyturn
