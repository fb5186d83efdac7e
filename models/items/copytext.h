// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

class QAbstractItemModel;

namespace keyturn {

/// The bare values (CopyRole) of cells, a line for each row and a tab between columns, as spreadsheets take
/// it from the clipboard: a value with a tab, a line break or a quotation mark in it stands in quotation
/// marks, with its own doubled.
[[nodiscard]] QString tabSeparated(const QAbstractItemModel &model, const QList<int> &rows,
                                   const QList<int> &columns);

} // namespace keyturn
