// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/http.h"

// What a fault makes of a request and of its answer.

namespace keyturn::sandbox {

/// The answer in place of the server's own, for a fault that prevents action.
Reply replyInstead(const Fault &fault);
/// Changes the request before the server sees it.
void distort(const Fault &fault, Request &request);
/// Changes the answer after the server has acted.
void distort(const Fault &fault, const Request &request, Reply &reply);

/// Takes the secrets out of an answer, wherever either vendor puts them.
QJsonObject withoutSecrets(const QJsonObject &json);

} // namespace keyturn::sandbox
