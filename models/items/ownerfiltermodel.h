// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"
#include "models/items/datematcher.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace keyturn {

class OwnerTableModel;

/// The owners that a page shows, sorted. In ascending order what was never used comes first, other blanks
/// last; equals are ordered by name, then by ID, in either order.
class OwnerFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    /// `table` becomes the source model and must outlive it.
    explicit OwnerFilterModel(OwnerTableModel &table, QObject *parent = nullptr);

    /// Nothing: all kinds.
    void setKind(std::optional<Kind> kind);
    /// Empty: all profiles.
    void setProfile(const ProfileId &profile);
    /// Plain text, found in any field that a list shows, in any case; a date as 2026-12-02 or as it is shown.
    /// Empty: no restriction.
    void setText(const QString &text);

    [[nodiscard]] const Owner &at(int row) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool matchesText(const Owner &owner) const;
    /// Negative, zero or positive, as `left` sorts before, with or after `right` in a column.
    [[nodiscard]] int compare(const Owner &left, const Owner &right, int column) const;

    const OwnerTableModel &m_table;
    std::optional<Kind> m_kind;
    ProfileId m_profile;
    QString m_text;
    DateMatcher m_dates;
};

} // namespace keyturn
