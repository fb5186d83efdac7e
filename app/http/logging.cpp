// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/logging.h"

namespace keyturn {

Q_LOGGING_CATEGORY(httpLog, "keyturn.http", QtInfoMsg)

} // namespace keyturn
