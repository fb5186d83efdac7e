// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/endpoint/pagedlist.h"

#include <QCoreApplication>

namespace keyturn {

bool PageProgress::isNew(const QString &key)
{
    if (key.isEmpty() || m_keys.contains(key)) {
        return false;
    }
    m_keys.insert(key);
    return true;
}

bool PageProgress::goesOn(const QString &nextToken, qsizetype items, qsizetype fresh,
                          std::optional<std::chrono::seconds> clockSkew)
{
    ++m_pages;
    if (clockSkew) {
        m_end.clockSkew = clockSkew;
    }
    if (items > 0 && fresh == 0) {
        cutOff(QCoreApplication::translate("PagedList", "The server sent the same page again."));
        return false;
    }
    if (nextToken.isEmpty()) {
        return false;
    }
    if (m_tokens.contains(nextToken)) {
        cutOff(QCoreApplication::translate("PagedList", "The server repeated a page token."));
        return false;
    }
    if (m_pages >= maxPages) {
        cutOff(QCoreApplication::translate("PagedList", "The list was cut off after %1 pages.").arg(m_pages));
        return false;
    }
    m_tokens.insert(nextToken);
    return true;
}

void PageProgress::cutOff(const QString &note)
{
    m_end.complete = false;
    m_end.note = note;
}

} // namespace keyturn
