// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/copytext.h"

#include "models/items/roles.h"

#include <QAbstractItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

QString quotedForTable(const QString &value)
{
    const bool plain = std::ranges::none_of(
        value, [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r' || c == u'"'; });
    return plain ? value : u'"' + QString(value).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString tabSeparated(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns)
{
    QString text;
    for (const int row : rows) {
        for (const int column : columns) {
            text += column == columns.first() ? QString() : u"\t"_s;
            text += quotedForTable(model.index(row, column).data(CopyRole).toString());
        }
        text += u'\n';
    }
    return text;
}

} // namespace keyturn
