// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/httpmessage.h"
#include "app/http/httpoptions.h"
#include "app/http/retry.h"
#include "models/domain/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#include <functional>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace keyturn {

class Clock;
class UploadDevice;

/// One attempt at one request: exactly one sending on the wire if it is a write, and exactly one ending.
/// Owned by the HttpJob that makes it; aborts when it dies.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    struct Ending
    {
        Result<HttpReply> result;
        Trouble trouble;
    };

    /// `request`, `options` and `clock` must outlive it.
    HttpExchange(const HttpRequest &request, const HttpOptions &options, const Clock &clock, QObject *parent);
    ~HttpExchange() override;

    /// Sends. `ended` is called once, from the event loop or from cancel(); it may deleteLater() this.
    void start(QNetworkAccessManager &network, const QSslConfiguration &tls,
               std::function<void(Ending)> ended);
    /// Ends as cancelled.
    void cancel();

private:
    enum class Stop : quint8 { No, Cancelled, Idle, Deadline, TooLarge };

    void send(QNetworkAccessManager &network, QNetworkRequest request);
    void watch();
    void onProgress();
    void stop(Stop why);
    void onFinished();
    [[nodiscard]] Ending conclude();
    [[nodiscard]] Ending stopped() const;
    [[nodiscard]] Ending failed() const;
    [[nodiscard]] Ending redirected(int status) const;
    /// Whether an answer without a length ends too early. Qt 6.4 may pass such a one for whole even if its
    /// last chunk is missing. A write's is taken as it is: what it did is done, and a secret may be in it.
    [[nodiscard]] bool isCutOff(int status, const QByteArray &body) const;
    [[nodiscard]] Ending brokenOff(qint64 received, const QByteArray &promised) const;
    [[nodiscard]] Ending answered(int status, QByteArray body) const;
    [[nodiscard]] Ending error(ApiError error, bool mayHaveActed, Trouble trouble) const;
    /// Whether it is certain that the server has not seen the whole request.
    [[nodiscard]] bool isUnsent() const;

    const HttpRequest &m_request;
    const HttpOptions &m_options;
    const Clock &m_clock;
    std::function<void(Ending)> m_ended;
    QPointer<QNetworkReply> m_reply;
    QPointer<UploadDevice> m_upload;
    QList<QSslError> m_tlsErrors;
    QTimer m_idle;
    QTimer m_deadline;
    QElapsedTimer m_elapsed;
    bool m_requestSent = false;
    Stop m_stop = Stop::No;
};

} // namespace keyturn
