// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/oauth/accesstoken.h"

#include "app/http/errorbody.h"
#include "app/http/httpmessage.h"
#include "app/json/jsonstring.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr double assumedLifetime = 300;

ApiError protocol(const char *text)
{
    return ApiError::protocol(QCoreApplication::translate("TokenSource", text));
}

/// Moves a string value out of the body and leaves asterisks.
Secret lift(QByteArray &body, QByteArrayView key)
{
    const auto span = findString(body, key);
    if (!span) {
        return {};
    }
    QByteArray value = body.sliced(span->begin, span->size);
    std::memset(body.data() + span->begin, '*', static_cast<std::size_t>(span->size));
    value.replace("\\/", "/"); // the one escape that a token has use for
    return Secret::take(std::move(value));
}

/// Visible ASCII (RFC 6750, section 2.1 is narrower still): nothing that could end a header.
bool isHeaderSafe(const Secret &token)
{
    const Secret::View view = token.view();
    return std::ranges::all_of(view.bytes(), [](char c) { return c > ' ' && c < 0x7f && c != '\\'; });
}

double lifetimeIn(const QJsonObject &answer)
{
    QJsonValue value = answer.value("expires_in"_L1);
    if (value.isUndefined()) {
        value = answer.value("expiresIn"_L1);
    }
    bool isNumber = value.isDouble();
    const double seconds = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    return isNumber && std::isfinite(seconds) ? seconds : assumedLifetime;
}

} // namespace

QByteArray AccessToken::authorization() const
{
    const Secret::View view = value.view();
    QByteArray header;
    header.reserve(type.size() + 1 + view.bytes().size());
    return header.append(type).append(' ').append(view.bytes());
}

std::chrono::seconds useOf(double lifetimeSeconds)
{
    return std::chrono::seconds(static_cast<qint64>(std::clamp(lifetimeSeconds * 0.8, 10.0, 86400.0)));
}

Result<AccessToken> parseTokenAnswer(HttpReply &reply, bool provedKey, const QDateTime &now)
{
    AccessToken token;
    token.value = lift(reply.body, "access_token");
    if (token.value.isEmpty()) {
        token.value = lift(reply.body, "accessToken");
    }
    const auto answer = parseObject(reply.body);
    wipe(reply.body);
    if (!answer) {
        return std::unexpected(ApiError::protocol(answer.error()));
    }
    if (token.value.isEmpty() || !isHeaderSafe(token.value)) {
        return std::unexpected(
            protocol(QT_TRANSLATE_NOOP("TokenSource", "The sign-in was answered without a usable token.")));
    }
    const QString type = answer->value("token_type"_L1).toString(u"Bearer"_s);
    token.needsProof = type.compare("DPoP"_L1, Qt::CaseInsensitive) == 0;
    if (!token.needsProof && type.compare("Bearer"_L1, Qt::CaseInsensitive) != 0) {
        return std::unexpected(protocol(
            QT_TRANSLATE_NOOP("TokenSource", "The sign-in was answered with a token of an unknown type.")));
    }
    if (token.needsProof && !provedKey) {
        return std::unexpected(protocol(QT_TRANSLATE_NOOP(
            "TokenSource", "The sign-in was answered with a token that is bound to a key nobody named.")));
    }
    token.type = type.toLatin1();
    token.renewAt = now.addSecs(useOf(lifetimeIn(*answer)).count());
    return token;
}

} // namespace keyturn
