// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/journalentry.h"

#include <QSortFilterProxyModel>

namespace keyturn {

class OperationTableModel;

/// The operations that a page shows; newest first unless the view sorts otherwise.
class OperationFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    /// `table` becomes the source model and must outlive it.
    explicit OperationFilterModel(OperationTableModel &table, QObject *parent = nullptr);

    /// Only what waits for the admin: secrets held, outcomes unknown, orphans.
    void setOpenOnly(bool only);
    /// Plain text, found in any shown column, in any case. Empty: no restriction.
    void setText(const QString &text);

    /// Nothing: any.
    void setVerb(std::optional<OperationVerb> verb);
    void setOutcome(std::optional<Outcome> outcome);
    /// Empty: any.
    void setProfile(const ProfileId &profile);

    [[nodiscard]] const JournalEntry &at(int row) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// By all restrictions but the text.
    [[nodiscard]] bool isWanted(const JournalEntry &entry) const;
    /// Takes a restriction over if it is another one.
    template<class Value>
    void restrictTo(Value &restriction, const Value &wanted);
    /// Negative, zero or positive, as `left` sorts before, with or after `right` in a column.
    [[nodiscard]] int compare(int leftRow, int rightRow, int column) const;

    const OperationTableModel &m_table;
    bool m_openOnly = false;
    QString m_text;
    std::optional<OperationVerb> m_verb;
    std::optional<Outcome> m_outcome;
    ProfileId m_profile;
};

} // namespace keyturn
