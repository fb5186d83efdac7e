// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/httpexchange.h"
#include "models/domain/call.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace keyturn {

class Entropy;
class HostGate;

/// One request from the queue to its ending: attempts, and the pauses between them. Owned by HttpClient;
/// deletes itself once it has ended its call.
class HttpJob : public QObject
{
    Q_OBJECT
public:
    /// What the client lends to its jobs.
    struct Tools
    {
        const Clock &clock;
        Entropy &entropy;
        const HttpOptions &options;
        /// Shared by all reads.
        QNetworkAccessManager &network;
        /// Makes another one, equipped alike.
        std::function<std::unique_ptr<QNetworkAccessManager>()> makeNetwork;
        const QSslConfiguration &tls;
        HostGate &gate;
        /// The proxy that last asked for a login.
        const QString &askingProxy;
    };

    HttpJob(const Tools &tools, HttpRequest request, Call<HttpReply> *call, QObject *parent);
    ~HttpJob() override;

    void start();
    void cancel();

private:
    void attempt();
    /// For the next attempt. Whatever must not be sent twice gets a connection that nobody has used: one that
    /// the server closes at that very moment, since it was idle for long enough, would swallow a write
    /// without telling whether it was done.
    [[nodiscard]] QNetworkAccessManager &networkForAttempt();
    void judge(HttpExchange::Ending ending);
    void askForLogin(ApiError refusal);
    [[nodiscard]] bool mayTryAgain(Trouble trouble) const;
    void finish(Result<HttpReply> result);

    Tools m_tools;
    HttpRequest m_request;
    QPointer<Call<HttpReply>> m_call;
    std::unique_ptr<QNetworkAccessManager> m_ownNetwork;
    QPointer<HttpExchange> m_exchange;
    QString m_host;
    int m_attempts = 0;
    int m_loginRevision = 0;
};

} // namespace keyturn
