// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/bulkrevocationmodel.h"

#include "models/domain/journalentry.h"
#include "models/items/roles.h"
#include "models/items/timewording.h"
#include "models/items/wording.h"
#include "models/operations/profiles.h"

namespace keyturn {

namespace {

using BulkColumn = BulkRevocationModel::Column;
using BulkState = BulkRevocation::State;

QString outcomeOf(const BulkRevocation::Item &item)
{
    switch (item.state) {
    case BulkState::Waiting:
        return BulkRevocationModel::tr("can be revoked");
    case BulkState::UnderWay:
        return BulkRevocationModel::tr("being revoked …");
    case BulkState::Revoked:
        return BulkRevocationModel::tr("revoked");
    case BulkState::Impossible:
        //: %1 a sentence that says why.
        return BulkRevocationModel::tr("cannot be revoked: %1").arg(item.reason);
    case BulkState::Failed:
        //: %1 one or more sentences that say why.
        return BulkRevocationModel::tr("not revoked: %1").arg(item.reason);
    case BulkState::NotSent:
        return BulkRevocationModel::tr("not sent");
    case BulkState::Unknown:
        //: %1 one or more sentences that say why.
        return BulkRevocationModel::tr("not known whether it was revoked: %1").arg(item.reason);
    }
    Q_UNREACHABLE();
}

/// Invalid where there is nothing to look at yet.
QVariant lookOfOutcome(BulkState state)
{
    switch (state) {
    case BulkState::Waiting:
        return {};
    case BulkState::UnderWay:
        return QVariant::fromValue(OperationState::Sent);
    case BulkState::Revoked:
        return QVariant::fromValue(OperationState::Done);
    case BulkState::Failed:
        return QVariant::fromValue(OperationState::Refused);
    case BulkState::Unknown:
        return QVariant::fromValue(OperationState::Unknown);
    case BulkState::Impossible:
    case BulkState::NotSent:
        return QVariant::fromValue(OperationState::DidNotHappen);
    }
    Q_UNREACHABLE();
}

} // namespace

BulkRevocationModel::BulkRevocationModel(const BulkRevocation &revocation, const Profiles &profiles,
                                         const QDateTime &now, QObject *parent)
    : QAbstractTableModel(parent)
    , m_revocation(revocation)
    , m_profiles(profiles)
    , m_now(now)
{
    connect(&m_revocation, &BulkRevocation::itemChanged, this, [this](int row) {
        const QModelIndex outcome = index(row, static_cast<int>(BulkColumn::Outcome));
        Q_EMIT dataChanged(outcome, outcome);
    });
}

int BulkRevocationModel::rowCount(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    return parent.isValid() ? 0 : static_cast<int>(m_revocation.items().size());
}

int BulkRevocationModel::columnCount(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    return parent.isValid() ? 0 : static_cast<int>(BulkColumn::Count);
}

QVariant BulkRevocationModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const BulkRevocation::Item &item = m_revocation.items()[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<BulkColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(item, column);
    case Qt::AccessibleTextRole:
        return wording::labelled(heading(column), column == BulkColumn::LastUsed && item.isUseReadable
                                                      ? wording::spokenLastUsed(item.lastUsed, m_now)
                                                      : text(item, column));
    case Qt::ToolTipRole:
        if (column == BulkColumn::LastUsed) {
            return item.lastUsed.isValid() ? QVariant(wording::exact(item.lastUsed)) : QVariant();
        }
        return column == BulkColumn::Outcome ? QVariant(text(item, column)) : QVariant();
    case SortRole:
        return sortValue(item, column);
    case CopyRole:
        return column == BulkColumn::LastUsed ? item.lastUsed.toUTC().toString(Qt::ISODate)
                                              : text(item, column);
    case RefRole:
        return QVariant::fromValue(item.ref);
    case ProfileColourRole:
        return QVariant::fromValue(m_profiles.colour(item.ref.profile()));
    case OperationStateRole:
        return lookOfOutcome(item.state);
    default:
        return {};
    }
}

QVariant BulkRevocationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool known = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
    return known && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
               ? QVariant(heading(static_cast<BulkColumn>(section)))
               : QVariant();
}

QString BulkRevocationModel::text(const BulkRevocation::Item &item, Column column) const
{
    switch (column) {
    case Column::Name:
        return item.title;
    case Column::Owner:
        return item.ownerName;
    case Column::Profile:
        return wording::profileName(m_profiles, item.ref.profile());
    case Column::LastUsed:
        return item.isUseReadable ? wording::lastUsed(item.lastUsed, m_now) : wording::unreadable();
    case Column::Outcome:
        return outcomeOf(item);
    case Column::Count:
        break;
    }
    Q_UNREACHABLE();
}

QVariant BulkRevocationModel::sortValue(const BulkRevocation::Item &item, Column column) const
{
    if (column == Column::LastUsed) {
        return item.lastUsed;
    }
    return column == Column::Outcome ? QVariant(static_cast<int>(item.state)) : QVariant(text(item, column));
}

QString BulkRevocationModel::heading(Column column)
{
    switch (column) {
    case Column::Name:
        return wording::fieldLabel(Field::DisplayName);
    case Column::Owner:
        return wording::fieldLabel(Field::Owner);
    case Column::Profile:
        return tr("Connection");
    case Column::LastUsed:
        return wording::fieldLabel(Field::LastUsed);
    case Column::Outcome:
        //: Heading of a column: what became of the credential.
        return tr("Outcome");
    case Column::Count:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace keyturn
