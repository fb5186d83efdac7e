// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/logging.h"

#include "app/http/redaction.h"

#include <cstdio>

namespace keyturn {

Q_LOGGING_CATEGORY(httpLog, "keyturn.http", QtInfoMsg)

void logRedacted(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = qFormatLogMessage(type, context, redacted(message)).toLocal8Bit() + '\n';
    std::fputs(line.constData(), stderr);
    std::fflush(stderr);
}

} // namespace keyturn
