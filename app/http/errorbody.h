// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/httpmessage.h"
#include "models/domain/apierror.h"

#include <QJsonObject>

#include <expected>

namespace keyturn {

/// The body as a JSON object; else one sentence, ours, about what it is instead: empty, a web page (a login
/// page or captive portal), broken JSON, another JSON value, or nested more than 64 deep.
[[nodiscard]] std::expected<QJsonObject, QString> parseObject(QByteArrayView body);

/// What a complete answer with a status of 400 or more means. The message is the vendor's own, from
/// google.rpc.Status, an OAuth error (RFC 6749, section 5.2), or plain text or HTML; redacted. A write's
/// outcome is unknown unless the status proves a refusal. A 404 or 410 is only NotFound if its body is a JSON
/// object; a gateway's page says nothing about the thing asked for. `now` resolves a Retry-After date.
[[nodiscard]] ApiError errorFromReply(const HttpReply &reply, Effect effect, const QDateTime &now);

} // namespace keyturn
