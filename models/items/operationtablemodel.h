// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/journalentry.h"
#include "models/items/recordtablemodel.h"

#include <QDateTime>

namespace keyturn {

class Clock;
class Custody;
class Profiles;

/// What was done to credentials and what became of it, from the journal: "Activity", and with a filter
/// "Secrets to hand over".
class OperationTableModel : public RecordTableModel
{
    Q_OBJECT
public:
    enum class Column { When, What, Name, Owner, Profile, State, Note, Count };
    Q_ENUM(Column)

    /// All must outlive it.
    OperationTableModel(const Custody &custody, const Profiles &profiles, const Clock &clock,
                        QObject *parent = nullptr);

    [[nodiscard]] const JournalEntry &at(int row) const;
    /// Invalid if there is no such operation.
    [[nodiscard]] QModelIndex indexOf(const OperationId &id) const;
    /// What the cell shows.
    [[nodiscard]] QString text(int row, Column column) const;

public Q_SLOTS:
    /// Reads the clock and announces the cells that read otherwise than before, and no others.
    void timePassed();

private:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString spoken(int row, Column column) const;
    [[nodiscard]] QVariant toolTip(const JournalEntry &entry, Column column) const;
    void followProfiles();

    const Custody &m_custody;
    const Profiles &m_profiles;
    const Clock &m_clock;
    QDateTime m_now;
};

} // namespace keyturn
