// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"
#include "models/items/recordtablemodel.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace keyturn {

class Clock;
class Inventory;
class Profiles;

/// All credentials of all profiles in one flat table, for views through a CredentialFilterModel.
///
/// Everything that depends on the time (status, "2 h ago") is as of the last timePassed(), so that nothing
/// changes without an announcement.
class CredentialTableModel : public RecordTableModel
{
    Q_OBJECT
public:
    enum class Column {
        Name,
        Owner,
        Kind,
        Profile,
        Status,
        Expiry,
        LastUsed,
        SourceRanges,
        Roles,
        RequireDpop,
        Environments,
        SdkType,
        Labels,
        Created,
        Updated,
        ClientId,
        Attention, ///< why it needs attention
        Count,
    };
    Q_ENUM(Column)

    /// All must outlive it.
    CredentialTableModel(const Inventory &inventory, const Profiles &profiles, const Clock &clock,
                         QObject *parent = nullptr);

    /// The column that shows a field; nothing for fields that only the detail view shows.
    [[nodiscard]] static std::optional<Column> columnOf(Field field);
    /// Nothing for Kind, Profile, Status and Attention.
    [[nodiscard]] static std::optional<Field> fieldOf(Column column);
    /// The columns that a list of this kind shows at first, in order; without a kind, those of a list of all
    /// kinds.
    [[nodiscard]] static QList<Column> columnsFor(std::optional<Kind> kind);
    /// The columns that a list of what needs attention shows at first, in order.
    [[nodiscard]] static QList<Column> columnsForAttention();
    /// The columns that can say something in a list of this kind; without a kind, all.
    [[nodiscard]] static QList<Column> columnsThatApply(std::optional<Kind> kind);

    [[nodiscard]] const Inventory &inventory() const { return m_inventory; }

    [[nodiscard]] const Profiles &profiles() const { return m_profiles; }

    [[nodiscard]] const Credential &at(int row) const;

    /// The instant that statuses and relative times are told by.
    [[nodiscard]] const QDateTime &now() const { return m_now; }

    /// Invalid if it is not in the inventory.
    [[nodiscard]] QModelIndex indexOf(const CredentialRef &ref, Column column = Column::Name) const;

public Q_SLOTS:
    /// Reads the clock and announces the cells that read otherwise than before, and no others: "5 min ago"
    /// each minute, "3 d ago" once a day. For a timer of the window, about once a minute.
    void timePassed();

private:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cellOf(const Credential &credential, Column column, int role) const;
    [[nodiscard]] QString text(const Credential &credential, Column column) const;
    [[nodiscard]] QString spoken(const Credential &credential, Column column) const;
    [[nodiscard]] QVariant sortValue(const Credential &credential, Column column) const;
    void followNames();
    void announceColumn(Column column, const std::function<bool(int row)> &affected);

    const Inventory &m_inventory;
    const Profiles &m_profiles;
    const Clock &m_clock;
    QDateTime m_now;
    QString m_titleBefore;
};

} // namespace keyturn
