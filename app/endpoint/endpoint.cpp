// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/endpoint/endpoint.h"

#include "app/json/jsonread.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

ApiError lacking(ApiError error, const QString &what)
{
    if (error.kind == ApiError::Kind::Forbidden) {
        error.message = error.message.isEmpty() ? what : what + u'\n' + error.message;
    }
    return error;
}

} // namespace

bool leadsElsewhere(const QString &segment)
{
    return segment.isEmpty() || segment == "."_L1 || segment == ".."_L1;
}

ApiError namingPermission(ApiError error, QLatin1StringView permission)
{
    return lacking(
        std::move(error),
        QCoreApplication::translate("Endpoint", "The API client lacks the permission %1.").arg(permission));
}

ApiError namingPower(ApiError error, const char *power)
{
    //: %1 a role, as in "the role Super Admin".
    return lacking(std::move(error), QCoreApplication::translate("Endpoint", "This takes %1.")
                                         .arg(QCoreApplication::translate("Endpoint", power)));
}

Result<ApiRequest> makeRequest(ApiRequest::Method method, const QStringList &path,
                               std::optional<QJsonObject> body)
{
    if (std::ranges::any_of(path, leadsElsewhere)) {
        return std::unexpected(
            ApiError::invalid(QCoreApplication::translate("Endpoint", "An ID is missing or not usable.")));
    }
    ApiRequest request;
    request.method = method;
    request.path = path;
    request.body = std::move(body);
    return request;
}

void addQuery(ApiRequest &request, const QString &key, const QString &value)
{
    request.query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

Result<RawPage> readRawPage(const QJsonObject &answer, QLatin1StringView key)
{
    constexpr auto tokenKey = "nextPageToken"_L1;
    const QJsonValue items = answer.value(key);
    const QJsonValue token = answer.value(tokenKey);
    if (items.isUndefined() && token.isUndefined() && !answer.isEmpty()) {
        return std::unexpected(wrongType(key));
    }
    if (!items.isArray() && !saysNothing(items)) {
        return std::unexpected(wrongType(key));
    }
    if (!token.isString() && !saysNothing(token)) {
        return std::unexpected(wrongType(tokenKey));
    }
    RawPage page{.items = items.toArray(), .nextToken = token.toString()};
    if (!std::ranges::all_of(page.items, [](const QJsonValue &item) { return item.isObject(); })) {
        return std::unexpected(wrongType(key));
    }
    return page;
}

} // namespace keyturn
