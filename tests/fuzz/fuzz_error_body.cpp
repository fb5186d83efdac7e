// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/errorbody.h"
#include "tests/fuzz/fuzzcredential.h"

#include <QDateTime>

using namespace keyturn;

/// The first byte chooses the status, the rest is the body.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QByteArray body(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    static const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    HttpReply reply;
    reply.status = 400 + data[0] % 200;
    reply.body = body;
    reply.headers << HttpHeader("Retry-After", body.left(40));
    for (const Effect effect : {Effect::Read, Effect::Write, Effect::SignIn}) {
        const ApiError error = errorFromReply(reply, effect, now);
        fuzz::demand(error.httpStatus == reply.status);
        fuzz::demand(!error.text().isEmpty());
        fuzz::demand(error.message.size() < 10'000);
        fuzz::demand(effect != Effect::Read || !error.serverMayHaveActed);
    }
    return 0;
}
