// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/columns.h"

#include "models/domain/kinddescriptor.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace keyturn::columns {

QVariant fromInstant(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(instant.toMSecsSinceEpoch()) : QVariant();
}

QDateTime toInstant(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QString fromKind(Kind kind)
{
    return descriptorOf(kind).token;
}

StoreResult<Kind> toKind(const QString &token)
{
    const auto *const kind =
        std::ranges::find_if(allKinds, [&](Kind each) { return descriptorOf(each).token == token; });
    if (kind == std::end(allKinds)) {
        return std::unexpected(unreadable(token));
    }
    return *kind;
}

StoreError unreadable(const QString &what)
{
    return {QCoreApplication::translate(
                "Database", "The local database holds something that this version cannot read: %1")
                .arg(what)};
}

} // namespace keyturn::columns
