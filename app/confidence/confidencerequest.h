// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/endpoint/endpoint.h"

namespace keyturn {

/// The vendor's largest page size.
inline constexpr int confidencePageSize = 100;

/// `/v1/` and the segments of a client's name. Fails with Protocol if `name` is no client's.
[[nodiscard]] Result<QStringList> clientPath(const QString &name);
/// The same for a credential.
[[nodiscard]] Result<QStringList> credentialPath(const QString &name);

/// A list: paging is in the query, in camelCase, and nothing else is.
[[nodiscard]] Result<ApiRequest> confidencePageRequest(const Result<QStringList> &path,
                                                       const QString &pageToken);

/// A request to a path that may have failed.
[[nodiscard]] Result<ApiRequest> confidenceRequest(ApiRequest::Method method, const Result<QStringList> &path,
                                                   std::optional<QJsonObject> body = std::nullopt);

/// A PATCH. The mask is a query parameter with this vendor.
[[nodiscard]] Result<ApiRequest> confidencePatch(const Result<QStringList> &path, QJsonObject body,
                                                 const QString &mask);

} // namespace keyturn
