// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/ownertablemodel.h"

#include "models/inventory/inventory.h"
#include "models/items/roles.h"
#include "models/items/timewording.h"
#include "models/items/wording.h"
#include "models/operations/profiles.h"

namespace keyturn {

namespace {

using OwnerColumn = OwnerTableModel::Column;

/// Kinds whose owners have it: a connector's app, a service principal's state.
bool hasApp(Kind kind)
{
    return kind == Kind::ConnectorCredential;
}

} // namespace

OwnerTableModel::OwnerTableModel(const Inventory &inventory, const Profiles &profiles, QObject *parent)
    : RecordTableModel(parent)
    , m_inventory(inventory)
    , m_profiles(profiles)
{
    const RecordList<Credential> &credentials = m_inventory.credentials();
    for (int row = 0; row < credentials.count(); ++row) {
        ++m_counts[credentials.at(row).ref.owner];
    }
    follow(m_inventory.owners());
    followCredentials();
    followProfiles();
}

QList<OwnerColumn> OwnerTableModel::columnsFor(Kind kind)
{
    QList<OwnerColumn> columns{OwnerColumn::Name};
    if (hasApp(kind)) {
        columns << OwnerColumn::App;
    }
    return columns << OwnerColumn::State << OwnerColumn::Credentials << OwnerColumn::LastUsed
                   << OwnerColumn::Created << OwnerColumn::Id;
}

const Owner &OwnerTableModel::at(int row) const
{
    return m_inventory.owners().at(row);
}

QModelIndex OwnerTableModel::indexOf(const OwnerRef &ref) const
{
    const int row = m_inventory.owners().rowOf(ref);
    return row < 0 ? QModelIndex() : index(row, 0);
}

QString OwnerTableModel::profileName(const ProfileId &id) const
{
    return wording::profileName(m_profiles, id);
}

int OwnerTableModel::rows() const
{
    return m_inventory.owners().count();
}

int OwnerTableModel::columns() const
{
    return static_cast<int>(OwnerColumn::Count);
}

QVariant OwnerTableModel::cell(int row, int column, int role) const
{
    const Owner &owner = at(row);
    const auto known = static_cast<OwnerColumn>(column);
    switch (role) {
    case Qt::DisplayRole:
        return text(owner, known);
    case Qt::AccessibleTextRole: {
        const QString shown = text(owner, known);
        return wording::labelled(heading(column), shown == wording::nothing() ? tr("nothing") : shown);
    }
    case Qt::ToolTipRole: {
        const QDateTime instant = sortValue(owner, known).toDateTime();
        return instant.isValid() ? wording::exact(instant) : QVariant();
    }
    case SortRole:
        return sortValue(owner, known);
    case CopyRole: {
        const QVariant value = sortValue(owner, known);
        if (value.typeId() == QMetaType::QDateTime) {
            return value.toDateTime().toUTC().toString(Qt::ISODate);
        }
        const QString shown = text(owner, known);
        return shown == wording::nothing() ? QString() : shown;
    }
    case OwnerRefRole:
        return QVariant::fromValue(owner.ref);
    case ProfileRole:
        return owner.ref.profile;
    case KindRole:
        return QVariant::fromValue(owner.ref.kind);
    default:
        return {};
    }
}

QString OwnerTableModel::heading(int column) const
{
    switch (static_cast<OwnerColumn>(column)) {
    case OwnerColumn::Name:
        return wording::fieldLabel(Field::DisplayName);
    case OwnerColumn::App:
        return wording::fieldLabel(Field::App);
    case OwnerColumn::Profile:
        return tr("Connection");
    case OwnerColumn::State:
        return tr("State");
    case OwnerColumn::Credentials:
        return tr("Credentials");
    case OwnerColumn::Created:
        return wording::fieldLabel(Field::Created);
    case OwnerColumn::LastUsed:
        return wording::fieldLabel(Field::LastUsed);
    case OwnerColumn::Id:
        return wording::fieldLabel(Field::Id);
    case OwnerColumn::Count:
        break;
    }
    Q_UNREACHABLE();
}

QString OwnerTableModel::text(const Owner &owner, OwnerColumn column) const
{
    const auto orNothing = [](const QString &text) { return text.isEmpty() ? wording::nothing() : text; };
    switch (column) {
    case OwnerColumn::Name:
        return owner.title();
    case OwnerColumn::App:
        return orNothing(owner.parentName.isEmpty() ? owner.ref.parentId : owner.parentName);
    case OwnerColumn::Profile:
        return profileName(owner.ref.profile);
    case OwnerColumn::State:
        return orNothing(wording::ownerState(owner.state));
    case OwnerColumn::Credentials:
        return QString::number(credentialCount(owner.ref));
    case OwnerColumn::Created:
        return wording::date(owner.created);
    case OwnerColumn::LastUsed:
        return wording::date(owner.lastUsed);
    case OwnerColumn::Id:
        return owner.ref.id;
    case OwnerColumn::Count:
        break;
    }
    Q_UNREACHABLE();
}

QVariant OwnerTableModel::sortValue(const Owner &owner, OwnerColumn column) const
{
    switch (column) {
    case OwnerColumn::Created:
        return owner.created;
    case OwnerColumn::LastUsed:
        return owner.lastUsed;
    case OwnerColumn::Credentials:
        return credentialCount(owner.ref);
    case OwnerColumn::State:
        return static_cast<int>(owner.state);
    case OwnerColumn::Name:
    case OwnerColumn::App:
    case OwnerColumn::Profile:
    case OwnerColumn::Id:
        return text(owner, column);
    case OwnerColumn::Count:
        break;
    }
    Q_UNREACHABLE();
}

void OwnerTableModel::followCredentials()
{
    const RecordList<Credential> &credentials = m_inventory.credentials();
    connect(&credentials, &RecordAnnouncer::inserted, this, [this](int first, int last) {
        count(first, last, 1);
        announceCounts();
    });
    connect(&credentials, &RecordAnnouncer::aboutToRemove, this,
            [this](int first, int last) { count(first, last, -1); });
    connect(&credentials, &RecordAnnouncer::removed, this, [this] { announceCounts(); });
}

void OwnerTableModel::followProfiles()
{
    const auto announce = [this](const ProfileId &profile) {
        const int column = static_cast<int>(OwnerColumn::Profile);
        announceColumns(column, column, [this, &profile](int row) { return at(row).ref.profile == profile; });
    };
    const auto renamed = [this, announce](int row) { announce(m_profiles.all().at(row).id); };
    connect(&m_profiles, &Profiles::inserted, this, renamed);
    connect(&m_profiles, &Profiles::changed, this, renamed);
    connect(&m_profiles, &Profiles::removed, this, announce);
}

void OwnerTableModel::count(int first, int last, int step)
{
    for (int row = first; row <= last; ++row) {
        m_pending[m_inventory.credentials().at(row).ref.owner] += step;
    }
}

void OwnerTableModel::announceCounts()
{
    const QHash<OwnerRef, int> changes = std::exchange(m_pending, {});
    std::vector<int> changedRows;
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        int &count = m_counts[change.key()];
        count += change.value();
        if (count == 0) {
            m_counts.remove(change.key());
        }
        if (const int row = m_inventory.owners().rowOf(change.key()); row >= 0) {
            changedRows.push_back(row);
        }
    }
    std::ranges::sort(changedRows);
    const int column = static_cast<int>(OwnerColumn::Credentials);
    for (std::size_t i = 0; i < changedRows.size(); ++i) {
        const int begin = changedRows[i];
        while (i + 1 < changedRows.size() && changedRows[i + 1] == changedRows[i] + 1) {
            ++i;
        }
        Q_EMIT dataChanged(index(begin, column), index(changedRows[i], column));
    }
}

} // namespace keyturn
