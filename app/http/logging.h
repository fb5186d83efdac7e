// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLoggingCategory>

namespace keyturn {

/// `keyturn.http`: method, path without query, status and milliseconds of each request; never a body, a
/// header or a query.
Q_DECLARE_LOGGING_CATEGORY(httpLog)

} // namespace keyturn
