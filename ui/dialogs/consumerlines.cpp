// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/consumerlines.h"

#include "ui/widgets/simpleeditors.h"

namespace keyturn {

Secret consumerLines(const JournalEntry &entry, const Secret &secret)
{
    const QByteArray clientId = withoutControlCharacters(entry.clientId).toUtf8();
    const QByteArray tokenUrl = entry.tokenUrl.toEncoded();
    QByteArray lines;
    constexpr qsizetype names = 64;
    // Reserved at once, so that growing leaves no copy behind.
    lines.reserve(names + clientId.size() + secret.size() + tokenUrl.size());
    if (!clientId.isEmpty()) {
        lines.append("CLIENT_ID=").append(clientId).append('\n');
    }
    {
        const Secret::View view = secret.view();
        lines.append("CLIENT_SECRET=").append(view.bytes()).append('\n');
    }
    if (!tokenUrl.isEmpty()) {
        lines.append("TOKEN_URL=").append(tokenUrl).append('\n');
    }
    return Secret::take(std::move(lines));
}

} // namespace keyturn
