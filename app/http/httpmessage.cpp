// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/httpmessage.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

QByteArray HttpReply::header(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(headers, [name](const HttpHeader &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

std::optional<std::chrono::seconds> HttpReply::retryAfter(const QDateTime &now) const
{
    const QByteArray value = header("Retry-After").trimmed();
    bool isNumber = false;
    const qlonglong number = value.toLongLong(&isNumber);
    if (isNumber && number >= 0) {
        return std::chrono::seconds(number);
    }
    const QDateTime date = parseHttpDate(value);
    if (!date.isValid()) {
        return std::nullopt;
    }
    return std::chrono::seconds(std::max<qint64>(0, now.secsTo(date)));
}

QDateTime parseHttpDate(QByteArrayView text)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text).trimmed(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace keyturn
