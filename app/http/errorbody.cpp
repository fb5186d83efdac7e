// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/errorbody.h"

#include "app/http/redaction.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

struct ErrorBodyText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorBody)
};

constexpr int deepestNesting = 64;
/// As much as is looked at for words to show, in bytes.
constexpr qsizetype mostOfAPage = 65536;

struct StatusMeaning
{
    int status;
    ApiError::Kind kind;
};

constexpr StatusMeaning meanings[] = {
    {400, ApiError::Kind::Invalid},     {401, ApiError::Kind::Unauthorized}, {403, ApiError::Kind::Forbidden},
    {404, ApiError::Kind::NotFound},    {407, ApiError::Kind::ProxyAuth},    {408, ApiError::Kind::Timeout},
    {409, ApiError::Kind::Conflict},    {410, ApiError::Kind::NotFound},     {412, ApiError::Kind::Conflict},
    {429, ApiError::Kind::RateLimited}, {451, ApiError::Kind::Forbidden},    {511, ApiError::Kind::Protocol},
};

/// The answers that say that a write was refused and nothing done. Any other, a 408 or 499 of a gateway among
/// them, may have come after the server acted.
constexpr int refusals[] = {400, 401, 403, 404, 405, 409, 410, 412, 413, 415, 422, 429, 501};

ApiError::Kind kindOf(int status)
{
    const auto *found =
        std::ranges::find_if(meanings, [status](StatusMeaning entry) { return entry.status == status; });
    if (found != std::end(meanings)) {
        return found->kind;
    }
    return status >= 500 ? ApiError::Kind::Server : ApiError::Kind::Invalid;
}

bool looksLikeHtml(QByteArrayView body)
{
    return body.trimmed().startsWith('<');
}

bool isNestedTooDeep(QByteArrayView json)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\') {
                ++i;
            } else if (c == '"') {
                inString = false;
            }
        } else if (c == '"') {
            inString = true;
        } else if ((c == '{' || c == '[') && ++depth > deepestNesting) {
            return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

/// google.rpc.BadRequest, which says what field was wrong.
QStringList fieldViolations(const QJsonObject &status)
{
    QStringList lines;
    for (const QJsonValue detail : status.value("details"_L1).toArray()) {
        for (const QJsonValue value : detail["fieldViolations"_L1].toArray()) {
            lines << value["field"_L1].toString() + u": "_s + value["description"_L1].toString();
        }
    }
    return lines.first(qMin<qsizetype>(lines.size(), 3));
}

QString messageOf(const QJsonObject &object)
{
    if (const QJsonValue nested = object.value("error"_L1); nested.isObject()) {
        return messageOf(nested.toObject());
    }
    QStringList parts{object.value("message"_L1).toString(), object.value("error_description"_L1).toString()};
    parts += fieldViolations(object);
    parts.removeAll(QString());
    const QString code = object.value("error"_L1).toString();
    if (code.isEmpty()) {
        return parts.join(u"; "_s);
    }
    return parts.isEmpty() ? code : parts.join(u"; "_s) + u" ("_s + code + u')';
}

/// A 404 or 410 that is no JSON object comes from a gateway that does not know the way, not from the API, and
/// says nothing about the thing asked for.
bool isElsewhereNotFound(const HttpReply &reply)
{
    return (reply.status == 404 || reply.status == 410) && !parseObject(reply.body);
}

QString messageOf(const HttpReply &reply)
{
    const QByteArrayView beginning = QByteArrayView(reply.body).first(qMin(reply.body.size(), mostOfAPage));
    QString message;
    if (const auto object = parseObject(reply.body)) {
        message = displayable(messageOf(*object));
    } else if (looksLikeHtml(reply.body)) {
        message = displayableHtml(QString::fromUtf8(beginning));
    } else {
        message = displayable(QString::fromUtf8(beginning));
    }
    if (message.isEmpty()) {
        message = displayable(QUrl::fromPercentEncoding(reply.header("grpc-message")));
    }
    return message.isEmpty() ? ErrorBodyText::tr("HTTP status %1").arg(reply.status) : message;
}

} // namespace

std::expected<QJsonObject, QString> parseObject(QByteArrayView body)
{
    if (body.trimmed().isEmpty()) {
        return std::unexpected(ErrorBodyText::tr("The answer is empty."));
    }
    if (looksLikeHtml(body)) {
        const QString page = displayableHtml(QString::fromUtf8(body.first(qMin(body.size(), mostOfAPage))));
        return std::unexpected(
            ErrorBodyText::tr("The answer is a web page (\"%1\"), perhaps the login page of a "
                              "network or a proxy, instead of the API's JSON.")
                .arg(page));
    }
    if (isNestedTooDeep(body)) {
        return std::unexpected(ErrorBodyText::tr("The answer's JSON is nested too deep."));
    }
    QJsonParseError error;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), body.size()), &error);
    if (error.error != QJsonParseError::NoError) {
        return std::unexpected(
            ErrorBodyText::tr("The answer is not valid JSON: %1.").arg(error.errorString()));
    }
    if (!document.isObject()) {
        return std::unexpected(ErrorBodyText::tr("The answer is JSON, but not an object."));
    }
    return document.object();
}

ApiError errorFromReply(const HttpReply &reply, Effect effect, const QDateTime &now)
{
    ApiError error;
    error.kind = kindOf(reply.status);
    error.httpStatus = reply.status;
    error.message = messageOf(reply);
    error.retryAfter = reply.retryAfter(now);
    error.serverMayHaveActed = effect == Effect::Write && !std::ranges::count(refusals, reply.status);
    error.clockSkew = reply.clockSkew;
    if (isElsewhereNotFound(reply)) {
        error.kind = ApiError::Kind::Protocol;
        error.message = ErrorBodyText::tr("Something else than the API answered: %1 (%2).")
                            .arg(error.message, QString::number(reply.status));
    }
    return error;
}

} // namespace keyturn
