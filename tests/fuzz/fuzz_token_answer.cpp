// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/httpmessage.h"
#include "app/oauth/accesstoken.h"
#include "tests/fuzz/fuzzcredential.h"

#include <QDateTime>

using namespace keyturn;

/// The first byte says whether a key was proved, the rest is the token endpoint's answer.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    static const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    HttpReply reply;
    reply.status = 200;
    reply.body = QByteArray(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const bool proved = data[0] % 2 == 1;
    const auto token = parseTokenAnswer(reply, proved, now);
    fuzz::demand(reply.body.isEmpty());
    if (token) {
        const QByteArray header = token->authorization();
        fuzz::demand(!header.contains('\n') && !header.contains('\r'));
        fuzz::demand(proved || !token->needsProof);
        fuzz::demand(token->renewAt > now && token->renewAt <= now.addDays(1));
    }
    return 0;
}
