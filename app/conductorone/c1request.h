// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/endpoint/endpoint.h"
#include "app/json/jsonfields.h"

namespace keyturn {

/// The key that every list answer of this vendor has its items under.
inline constexpr QLatin1StringView c1ListKey("list");
/// The vendor clamps page sizes to 10…100.
inline constexpr int c1PageSize = 100;
/// The vendor advises small pages for searches over all users.
inline constexpr int c1SearchPageSize = 25;

/// `/api/v1/` and the segments.
[[nodiscard]] QStringList c1Path(const QStringList &segments);

/// A list spelled GET: paging is in the query, in snake_case.
[[nodiscard]] Result<ApiRequest> c1PageRequest(const QStringList &path, const QString &pageToken);

/// An update's body: the changed fields under `wrapper`, and beside them the mask, relative to the wrapped
/// object. The mask is not a query parameter with this vendor.
[[nodiscard]] QJsonObject c1Update(QLatin1StringView wrapper, const MaskedBody &changes);

} // namespace keyturn
