// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/ownerfiltermodel.h"

#include "models/items/compare.h"
#include "models/items/ownertablemodel.h"
#include "models/items/wording.h"

namespace keyturn {

namespace {

using OwnerColumn = OwnerTableModel::Column;

} // namespace

OwnerFilterModel::OwnerFilterModel(OwnerTableModel &table, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_table(table)
{
    setSourceModel(&table);
}

void OwnerFilterModel::setKind(std::optional<Kind> kind)
{
    if (m_kind != kind) {
        m_kind = kind;
        invalidate();
    }
}

void OwnerFilterModel::setProfile(const ProfileId &profile)
{
    if (m_profile != profile) {
        m_profile = profile;
        invalidate();
    }
}

void OwnerFilterModel::setText(const QString &text)
{
    const QString needle = text.trimmed();
    if (m_text != needle) {
        m_text = needle;
        m_dates.setText(needle);
        invalidate();
    }
}

const Owner &OwnerFilterModel::at(int row) const
{
    return m_table.at(mapToSource(index(row, 0)).row());
}

bool OwnerFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const Owner &owner = m_table.at(sourceRow);
    return (!m_kind || owner.ref.kind == *m_kind) &&
           (m_profile.isEmpty() || owner.ref.profile == m_profile) &&
           (m_text.isEmpty() || matchesText(owner));
}

bool OwnerFilterModel::matchesText(const Owner &owner) const
{
    const auto has = [this](const QString &text) { return text.contains(m_text, Qt::CaseInsensitive); };
    return has(owner.title()) || has(owner.parentName) || has(owner.ref.parentId) || has(owner.ref.id) ||
           has(m_table.profileName(owner.ref.profile)) || has(wording::ownerState(owner.state)) ||
           has(QString::number(m_table.credentialCount(owner.ref))) || m_dates.matches(owner.created) ||
           m_dates.matches(owner.lastUsed);
}

bool OwnerFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Owner &before = m_table.at(left.row());
    const Owner &after = m_table.at(right.row());
    if (const int order = compare(before, after, left.column()); order != 0) {
        return order < 0;
    }
    // The base class asks with the sides exchanged for descending order; equals keep one order in both.
    const int byName = compareTexts(before.title(), after.title());
    const int order = byName != 0 ? byName : QString::compare(before.ref.id, after.ref.id);
    return sortOrder() == Qt::AscendingOrder ? order < 0 : order > 0;
}

int OwnerFilterModel::compare(const Owner &left, const Owner &right, int column) const
{
    switch (static_cast<OwnerColumn>(column)) {
    case OwnerColumn::Name:
        return compareTexts(left.title(), right.title());
    case OwnerColumn::App:
        return compareTexts(left.parentName, right.parentName);
    case OwnerColumn::Profile:
        return compareTexts(m_table.profileName(left.ref.profile), m_table.profileName(right.ref.profile));
    case OwnerColumn::State:
        return compareValues(left.state, right.state);
    case OwnerColumn::Credentials:
        return compareValues(m_table.credentialCount(left.ref), m_table.credentialCount(right.ref));
    case OwnerColumn::Created:
        return compareInstants(left.created, right.created, Absent::Last);
    case OwnerColumn::LastUsed:
        return compareInstants(left.lastUsed, right.lastUsed, Absent::First);
    case OwnerColumn::Id:
        return QString::compare(left.ref.id, right.ref.id);
    case OwnerColumn::Count:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace keyturn
