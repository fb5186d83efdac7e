// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/roles.h"

#include <QAbstractItemModel>
#include <QDebug>
#include <QStringList>

#include <initializer_list>

namespace keyturn::test {

/// The model's content under a role, one line per row, children indented below their parent.
[[nodiscard]] inline QStringList printed(const QAbstractItemModel &model, const QList<int> &columns = {0},
                                         int role = Qt::DisplayRole, const QModelIndex &parent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (const int column : columns) {
            cells << model.index(row, column, parent).data(role).toString();
        }
        lines << cells.join(QStringLiteral(" | "));
        for (const QString &line : printed(model, columns, role, model.index(row, 0, parent))) {
            lines << QStringLiteral("  ") + line;
        }
    }
    return lines;
}

template<class Column>
[[nodiscard]] QStringList printedColumns(const QAbstractItemModel &model,
                                         std::initializer_list<Column> columns, int role = Qt::DisplayRole)
{
    QList<int> numbers;
    for (const Column column : columns) {
        numbers << static_cast<int>(column);
    }
    return printed(model, numbers, role);
}

/// Everything that a model says, under every role of every index.
[[nodiscard]] inline QString everything(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QString text;
    QDebug debug(&text);
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (int role = 0; role <= RoleCount; ++role) {
                const QVariant value = index.data(role);
                debug << value << value.toString() << value.toStringList();
            }
        }
        debug << everything(model, model.index(row, 0, parent));
    }
    return text;
}

} // namespace keyturn::test
