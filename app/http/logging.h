// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLoggingCategory>

namespace keyturn {

/// `keyturn.http`: method, path without query, status and milliseconds of each request; never a body, a
/// header or a query.
Q_DECLARE_LOGGING_CATEGORY(httpLog)

/// For qInstallMessageHandler: writes a message to stderr in Qt's usual form, redacted. Whatever the rules
/// let through goes this way, of Qt's own categories and its plugins' too.
void logRedacted(QtMsgType type, const QMessageLogContext &context, const QString &message);

} // namespace keyturn
