// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/http.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

int grpcCode(int status)
{
    switch (status) {
    case 400:
        return 3;
    case 401:
        return 16;
    case 403:
        return 7;
    case 404:
        return 5;
    case 409:
        return 6;
    case 429:
        return 8;
    case 405:
    case 501:
        return 12;
    case 500:
        return 13;
    case 502:
    case 503:
        return 14;
    case 504:
        return 4;
    default:
        return 2;
    }
}

} // namespace

QByteArray Request::header(const QByteArray &lowerCaseName) const
{
    return headers.value(lowerCaseName).value(0);
}

QByteArray Request::contentType() const
{
    return header("content-type").split(';').value(0).trimmed().toLower();
}

QByteArray Request::url() const
{
    return "http://" + header("host") + path.toUtf8();
}

Request Request::make(const QByteArray &method, const QByteArray &target)
{
    Request request;
    request.method = method;
    const auto mark = target.indexOf('?');
    const QByteArray path = mark < 0 ? target : target.first(mark);
    request.path = QString::fromUtf8(path);
    const auto parts = path.split('/');
    for (const auto &part : parts.mid(1))
        request.segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    if (mark >= 0) {
        // QUrlQuery leaves '+' alone, a form parser does not: both vendors' gateways read it as a space.
        request.rawQuery = target.mid(mark + 1);
        QByteArray query = request.rawQuery;
        query.replace('+', "%20");
        const auto items = QUrlQuery(QString::fromUtf8(query)).queryItems(QUrl::FullyDecoded);
        for (const auto &[name, value] : items)
            request.query.append({name, value});
    }
    return request;
}

QByteArray Reply::body() const
{
    return raw ? *raw : QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Reply Reply::failure(int status, const QString &message)
{
    Reply reply;
    reply.status = status;
    reply.json = {{u"code"_s, grpcCode(status)}, {u"message"_s, message}, {u"details"_s, QJsonArray()}};
    return reply;
}

Reply Reply::empty()
{
    Reply reply;
    reply.raw = QByteArray();
    return reply;
}

} // namespace keyturn::sandbox
