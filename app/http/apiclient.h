// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/call.h"
#include "models/domain/secret.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrlQuery>

#include <optional>

namespace keyturn {

/// One request to a vendor's JSON API, relative to the profile's API root.
struct ApiRequest
{
    enum class Method : quint8 { Get, Post, Patch, Delete };

    Method method = Method::Get;
    /// Path segments, not encoded: {"api", "v1", "service_principals", id}. Each is percent-encoded whole.
    QStringList path;
    QUrlQuery query;
    /// No body, and no Content-Type, if absent.
    std::optional<QJsonObject> body;
    /// True for a search that is spelled POST: it changes nothing and may be repeated like a GET.
    bool readsOnly = false;
    /// True if the answer carries a fresh secret: it must not be empty.
    bool mints = false;
};

struct ApiAnswer
{
    /// Empty for an empty reply to a write. Secrets are replaced by asterisks.
    QJsonObject body;
    /// The client secret that the answer carried, lifted out before it was parsed; empty if there was none.
    /// Only an answer to a mint promises one; whoever asked for something else drops it.
    Secret secret;
    /// Server time minus ours (Date header), if known.
    std::optional<std::chrono::seconds> clockSkew;
};

/// Sends requests as one profile: adds the token (and DPoP proof), renews it once on 401, retries reads as
/// the retry table says, sends writes at most once where the server may have acted. Owned by the profile's
/// session.
class ApiClient : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Makes sure that a valid token is in hand.
    [[nodiscard]] virtual Call<void> *authorize() = 0;
    /// Any 2xx with a JSON object (or, for a write, no bytes) is an answer; everything else an ApiError.
    [[nodiscard]] virtual Call<ApiAnswer> *send(const ApiRequest &request) = 0;
};

} // namespace keyturn
