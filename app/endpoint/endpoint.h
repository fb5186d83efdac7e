// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/apiclient.h"
#include "models/domain/result.h"

#include <QJsonArray>
#include <QList>

namespace keyturn {

// What every endpoint class has:
//
//   using Value = ...;                                         its answer as a plain value, or void
//   Result<ApiRequest> request() const;                        Invalid if it must not be sent
//   Result<Value> parse(const QJsonObject &answer) const;      Protocol if the answer is not what was
//   promised
//
// and some:
//
//   static constexpr bool goneIsDone = true;                   where NotFound means: nothing left to do
//   static constexpr QLatin1StringView permission{"..."};      what a caller lacks whom the vendor answers
//   403
//
// and every one that lists, for PagedList:
//
//   using Item = ...;
//   Result<ApiRequest> request(const QString &pageToken) const;
//   Result<Page<Item>> parse(const QJsonObject &answer) const;

/// Whether a path segment would make the path that of something else: it is empty, "." or "..".
[[nodiscard]] bool leadsElsewhere(const QString &segment);

/// A request without body, or with one. Fails with Invalid if a path segment leads elsewhere: a DELETE
/// could hit the owner in place of its credential.
[[nodiscard]] Result<ApiRequest> makeRequest(ApiRequest::Method method, const QStringList &path,
                                             std::optional<QJsonObject> body = std::nullopt);

/// Adds a query item whose value may hold any character. QUrlQuery by itself leaves `+` and `%41` as they
/// are.
void addQuery(ApiRequest &request, const QString &key, const QString &value);

/// One page of a list.
template<class Item>
struct Page
{
    QList<Item> items;
    /// Empty at the end.
    QString nextToken;
};

/// What the list answers of both vendors share: `nextPageToken`, and an array under `key` that may be null or
/// missing. Fails with Protocol if neither is there, although the answer says something else.
struct RawPage
{
    QJsonArray items;
    QString nextToken;
};

[[nodiscard]] Result<RawPage> readRawPage(const QJsonObject &answer, QLatin1StringView key);

/// Reads a page item by item with `readItem(const QJsonObject &, QList<Item> &) -> Result<void>`, which
/// leaves out what is not to be listed.
template<class Item, class ReadItem>
[[nodiscard]] Result<Page<Item>> readPage(const QJsonObject &answer, QLatin1StringView key,
                                          const ReadItem &readItem)
{
    const Result<RawPage> raw = readRawPage(answer, key);
    if (!raw) {
        return std::unexpected(raw.error());
    }
    Page<Item> page{.items = {}, .nextToken = raw->nextToken};
    page.items.reserve(raw->items.size());
    for (const QJsonValue item : raw->items) {
        if (Result<void> read = readItem(item.toObject(), page.items); !read) {
            return std::unexpected(std::move(read.error()));
        }
    }
    return page;
}

/// Says first in a 403's message which permission is missing.
[[nodiscard]] ApiError namingPermission(ApiError error, QLatin1StringView permission);

/// The same where the vendor has no permissions but roles: `power` says what it takes, marked for translation
/// in the context "Endpoint".
[[nodiscard]] ApiError namingPower(ApiError error, const char *power);

/// What an endpoint makes of an error of its request.
template<class Endpoint>
[[nodiscard]] ApiError explained(const ApiError &error)
{
    if constexpr (requires { Endpoint::permission; }) {
        return namingPermission(error, Endpoint::permission);
    } else if constexpr (requires { Endpoint::takes; }) {
        return namingPower(error, Endpoint::takes);
    } else {
        return error;
    }
}

/// For readItem: appends what was read, or hands the error on.
template<class Item>
[[nodiscard]] Result<void> appendTo(QList<Item> &items, Result<Item> item)
{
    if (!item) {
        return std::unexpected(std::move(item.error()));
    }
    items << *std::move(item);
    return {};
}

} // namespace keyturn
