// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/tokens.h"

namespace keyturn::sandbox {

void Tokens::add(const QByteArray &token, const Caller &caller, Instant now)
{
    m_callers.removeIf([now](const auto &entry) { return entry.value().expiresAt <= now; });
    m_callers.insert(token, caller);
}

const Caller *Tokens::find(const QByteArray &token, Instant now) const
{
    const auto found = m_callers.constFind(token);
    if (found == m_callers.cend() || found->expiresAt <= now)
        return nullptr;
    return &*found;
}

} // namespace keyturn::sandbox
