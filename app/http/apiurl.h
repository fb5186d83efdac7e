// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/apiclient.h"
#include "models/domain/result.h"

#include <QUrl>

namespace keyturn {

/// The URL of a request below an API root. Each path segment is percent-encoded whole, so that a slash or a
/// `..` inside an ID cannot name another resource; a segment that is empty, `.` or `..` is refused, because
/// servers and proxies treat even its encoded form as a step in the path. Query values are encoded whole too:
/// a plus sign stays one.
[[nodiscard]] Result<QUrl> apiUrl(const QUrl &root, const ApiRequest &request);

} // namespace keyturn
