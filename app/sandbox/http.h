// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>

namespace keyturn::sandbox {

/// One request as it came in, free of any HTTP library.
struct Request
{
    QByteArray method;
    QString path;                              ///< as sent, without the query
    QStringList segments;                      ///< of the path, each percent-decoded on its own
    QByteArray rawQuery;                       ///< as sent, without the question mark
    QList<std::pair<QString, QString>> query;  ///< decoded, in order
    QHash<QByteArray, QByteArrayList> headers; ///< names in lower case
    QByteArray body;

    /// The first value of a header; empty when it is missing.
    QByteArray header(const QByteArray &lowerCaseName) const;

    bool hasHeader(const QByteArray &lowerCaseName) const { return headers.contains(lowerCaseName); }

    /// The media type without parameters, in lower case.
    QByteArray contentType() const;
    /// The request's own URL without query, as the client addressed it.
    QByteArray url() const;

    static Request make(const QByteArray &method, const QByteArray &target);
};

/// How an answer reaches the client.
enum class Delivery {
    Whole,
    Cut,        ///< the full length is promised, `cutAt` bytes are sent
    Stalled,    ///< `cutAt` bytes, then `pause`, then the rest
    CutChunked, ///< as Cut, with chunks instead of a length and no last chunk
    Dropped,    ///< the connection ends without a byte
};

struct Reply
{
    int status = 200;
    QJsonObject json;
    std::optional<QByteArray> raw; ///< sent instead of the JSON
    QByteArray contentType = QByteArrayLiteral("application/json");
    QList<std::pair<QByteArray, QByteArray>> headers;
    Delivery delivery = Delivery::Whole;
    qsizetype cutAt = -1; ///< -1: half of the body
    std::function<void()> pause;

    void addHeader(const QByteArray &name, const QByteArray &value)
    {
        headers.append(std::pair(name, value));
    }

    QByteArray body() const;

    /// A flat google.rpc.Status whose code follows from the HTTP status.
    static Reply failure(int status, const QString &message);
    /// 200 without a byte, as the vendor documents some of its empty answers.
    static Reply empty();
};

/// Thrown by a handler that refuses a request; becomes the reply.
struct Refusal
{
    Reply reply;

    Refusal(int status, const QString &message)
        : reply(Reply::failure(status, message))
    {
    }

    explicit Refusal(Reply answer)
        : reply(std::move(answer))
    {
    }
};

} // namespace keyturn::sandbox
