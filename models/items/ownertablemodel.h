// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"
#include "models/items/recordtablemodel.h"

#include <QHash>

namespace keyturn {

class Inventory;
class Profiles;

/// All owners of all profiles in one flat table, each with the number of its credentials.
class OwnerTableModel : public RecordTableModel
{
    Q_OBJECT
public:
    enum class Column { Name, App, Profile, State, Credentials, Created, LastUsed, Id, Count };
    Q_ENUM(Column)

    /// Both must outlive it.
    OwnerTableModel(const Inventory &inventory, const Profiles &profiles, QObject *parent = nullptr);

    /// The columns that a list of owners of this kind shows, in order.
    [[nodiscard]] static QList<Column> columnsFor(Kind kind);

    [[nodiscard]] const Owner &at(int row) const;

    [[nodiscard]] int credentialCount(const OwnerRef &ref) const { return m_counts.value(ref); }

    /// Invalid if it is not in the inventory.
    [[nodiscard]] QModelIndex indexOf(const OwnerRef &ref) const;
    [[nodiscard]] QString profileName(const ProfileId &id) const;

private:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(const Owner &owner, Column column) const;
    [[nodiscard]] QVariant sortValue(const Owner &owner, Column column) const;
    void followCredentials();
    void followProfiles();
    void count(int first, int last, int step);
    void announceCounts();

    const Inventory &m_inventory;
    const Profiles &m_profiles;
    QHash<OwnerRef, int> m_counts;
    /// By how much the counts change when the change under way is done.
    QHash<OwnerRef, int> m_pending;
};

} // namespace keyturn
