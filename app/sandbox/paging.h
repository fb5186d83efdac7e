// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sandbox/strict.h"
#include "app/sandbox/table.h"

#include <QJsonArray>
#include <QJsonObject>

namespace keyturn::sandbox {

/// One page of the rows that `accept` lets through, under `key`, with `nextPageToken` (empty at the end).
template<class T, class Accept, class Show>
QJsonObject onePage(const Table<T> &table, const PageWanted &wanted, const QString &key, Accept accept,
                    Show show)
{
    QJsonArray list;
    QString next;
    quint64 last = wanted.after;
    for (auto row = table.rows().upper_bound(wanted.after); row != table.rows().end(); ++row) {
        if (!accept(row->second))
            continue;
        if (list.size() == wanted.size) {
            next = pageToken(wanted.list, last);
            break;
        }
        list.append(show(row->second));
        last = row->first;
    }
    return {{key, list}, {QStringLiteral("nextPageToken"), next}};
}

template<class T, class Show>
QJsonObject onePage(const Table<T> &table, const PageWanted &wanted, const QString &key, Show show)
{
    return onePage(table, wanted, key, [](const T &) { return true; }, show);
}

} // namespace keyturn::sandbox
