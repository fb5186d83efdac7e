// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/operations/bulkrevocation.h"

#include <QAbstractTableModel>

namespace keyturn {

class Profiles;

/// The credentials of a bulk revocation: before the start what will become of each, then what did.
class BulkRevocationModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Name, Owner, Profile, LastUsed, Outcome, Count };
    Q_ENUM(Column)

    /// All must outlive it; "2 h ago" is told by `now` for good.
    BulkRevocationModel(const BulkRevocation &revocation, const Profiles &profiles, const QDateTime &now,
                        QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const BulkRevocation::Item &item, Column column) const;
    [[nodiscard]] QVariant sortValue(const BulkRevocation::Item &item, Column column) const;
    [[nodiscard]] static QString heading(Column column);

    const BulkRevocation &m_revocation;
    const Profiles &m_profiles;
    QDateTime m_now;
};

} // namespace keyturn
