// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/retry.h"
#include "models/domain/apierror.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace keyturn {

/// What a failed reply without a complete answer means. `tlsErrors` are those that the reply announced; `now`
/// is what this machine takes for the time, named where a certificate is out of its dates.
[[nodiscard]] ApiError errorFromNetwork(const QNetworkReply &reply, const QList<QSslError> &tlsErrors,
                                        const QDateTime &now);

/// Whether this failure can only happen before anything of the request was sent.
[[nodiscard]] bool isBeforeSending(QNetworkReply::NetworkError error);
/// Whether the transport failed, as opposed to an HTTP status that Qt reports as an error.
[[nodiscard]] bool isTransportError(QNetworkReply::NetworkError error);

} // namespace keyturn
