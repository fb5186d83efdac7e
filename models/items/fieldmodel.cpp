// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/fieldmodel.h"

#include "models/inventory/inventory.h"
#include "models/items/fieldtext.h"
#include "models/items/roles.h"
#include "models/items/wording.h"
#include "models/operations/profiles.h"
#include "models/ports/clock.h"

#include <algorithm>
#include <ranges>

namespace keyturn {

FieldModel::FieldModel(const Inventory &inventory, const Profiles &profiles, const Clock &clock,
                       QObject *parent)
    : QAbstractTableModel(parent)
    , m_inventory(inventory)
    , m_profiles(profiles)
    , m_clock(clock)
    , m_now(clock.now())
{
    followCredential();
    followNames();
}

void FieldModel::setCredential(const CredentialRef &ref)
{
    if (ref == m_ref) {
        return;
    }
    m_now = m_clock.now();
    const Credential *credential = m_inventory.credentials().find(ref);
    if (credential != nullptr && !m_ref.isNull() && ref.kind() == m_ref.kind()) {
        m_ref = ref;
        announceAll();
        return;
    }
    clear();
    if (credential == nullptr) {
        return;
    }
    std::vector<Row> rows{{.type = Row::Type::Status}, {.type = Row::Type::Connection}};
    for (const FieldDescriptor &field : descriptorOf(ref.kind()).fields) {
        rows.push_back({.type = Row::Type::Field, .field = &field});
    }
    beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
    m_ref = ref;
    m_rows = std::move(rows);
    endInsertRows();
}

int FieldModel::rowCount(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FieldModel::columnCount(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant FieldModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const Credential *credential = m_inventory.credentials().find(m_ref);
    if (credential == nullptr) {
        return {};
    }
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case RefRole:
        return QVariant::fromValue(m_ref);
    case ProfileRole:
        return m_ref.profile();
    case KindRole:
        return QVariant::fromValue(m_ref.kind());
    case StatusRole:
        return QVariant::fromValue(statusOf(*credential, m_now));
    default:
        break;
    }
    const auto column = static_cast<Column>(index.column());
    return row.field != nullptr ? fieldData(*credential, *row.field, column, role)
                                : plainData(*credential, row.type, column, role);
}

QVariant FieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 ||
        section >= static_cast<int>(Column::Count)) {
        return {};
    }
    return static_cast<Column>(section) == Column::Label ? tr("Field") : tr("Value");
}

QModelIndex FieldModel::indexOf(Field field) const
{
    const auto row = std::ranges::find_if(m_rows, [field](const Row &candidate) {
        return candidate.field != nullptr && candidate.field->field == field;
    });
    return row == m_rows.cend()
               ? QModelIndex()
               : index(static_cast<int>(row - m_rows.cbegin()), static_cast<int>(Column::Value));
}

void FieldModel::timePassed()
{
    m_now = m_clock.now();
    announceAll();
}

QVariant FieldModel::fieldData(const Credential &credential, const FieldDescriptor &field, Column column,
                               int role) const
{
    const FieldText words(m_inventory, credential, m_now);
    switch (role) {
    case Qt::DisplayRole:
        return column == Column::Label ? field.label() : words.full(field.field);
    case Qt::AccessibleTextRole:
        return column == Column::Label ? field.label()
                                       : wording::labelled(field.label(), words.spoken(field.field));
    case Qt::ToolTipRole:
        return toolTip(credential, field, column);
    case Qt::WhatsThisRole:
        return field.meaning();
    case CopyRole: {
        const QString bare = words.bare(field.field);
        return bare.isEmpty() ? QVariant() : bare;
    }
    case FieldRole:
        return QVariant::fromValue(field.field);
    case MeaningRole:
        return field.meaning();
    case FixedRole:
        return field.isFixedAtCreation();
    case OwnerRefRole:
        return field.field == Field::Owner ? QVariant::fromValue(credential.ref.owner) : QVariant();
    default:
        return {};
    }
}

QString FieldModel::toolTip(const Credential &credential, const FieldDescriptor &field, Column column) const
{
    QStringList lines;
    const FieldText words(m_inventory, credential, m_now);
    const FieldValue &value = credential.fields.value(field.field);
    const bool isExplained = std::holds_alternative<QDateTime>(value) || isUnreadable(value);
    if (column == Column::Value && (isExplained || words.mayBeHidden(field.field))) {
        lines << words.toolTip(field.field);
    }
    lines << field.meaning();
    if (column == Column::Value && field.isFixedAtCreation()) {
        lines << wording::fixedAtCreation(credential.kind());
    }
    return lines.join(u'\n');
}

QVariant FieldModel::plainData(const Credential &credential, Row::Type type, Column column, int role) const
{
    const bool isStatus = type == Row::Type::Status;
    const QString label = isStatus ? tr("Status") : tr("Connection");
    const QString value = isStatus ? wording::status(statusOf(credential, m_now))
                                   : wording::profileName(m_profiles, credential.ref.profile());
    const QString meaning =
        isStatus ? tr("Worked out from its dates. “Expires soon” means within %1 days.").arg(expiresSoonDays)
                 : tr("The connection that Keyturn reads and changes it through.");
    switch (role) {
    case Qt::ToolTipRole:
    case Qt::WhatsThisRole:
    case MeaningRole:
        return meaning;
    case Qt::DisplayRole:
        return column == Column::Label ? label : value;
    case Qt::AccessibleTextRole:
        return column == Column::Label ? label : wording::labelled(label, value);
    case CopyRole:
        return value;
    case AttentionRole:
        return isStatus ? QVariant(needsAttention(credential, m_now)) : QVariant();
    case FixedRole:
        return false;
    default:
        return {};
    }
}

void FieldModel::followCredential()
{
    const RecordList<Credential> &credentials = m_inventory.credentials();
    connect(&credentials, &RecordAnnouncer::changed, this, [this, &credentials](int row) {
        if (credentials.at(row).ref == m_ref) {
            announceAll();
        }
    });
    connect(&credentials, &RecordAnnouncer::aboutToRemove, this, [this, &credentials](int first, int last) {
        // Not by rowOf(): that would renumber the list at every step of a removal.
        const auto isShown = [this, &credentials](int row) { return credentials.at(row).ref == m_ref; };
        if (std::ranges::any_of(std::views::iota(first, last + 1), isShown)) {
            clear();
            m_gone = true;
        }
    });
    connect(&credentials, &RecordAnnouncer::removed, this, [this] {
        if (std::exchange(m_gone, false)) {
            Q_EMIT credentialGone();
        }
    });
}

void FieldModel::followNames()
{
    const RecordList<Owner> &owners = m_inventory.owners();
    const auto announceOwner = [this, &owners](int first, int last) {
        const int row = m_ref.isNull() ? -1 : owners.rowOf(m_ref.owner);
        if (row >= first && row <= last) {
            announceField(Field::Owner);
            announceField(Field::App);
        }
    };
    connect(&owners, &RecordAnnouncer::inserted, this, announceOwner);
    connect(&owners, &RecordAnnouncer::changed, this, [announceOwner](int row) { announceOwner(row, row); });
    connect(&m_inventory, &Inventory::rolesChanged, this, [this](const ProfileId &profile) {
        if (profile == m_ref.profile()) {
            announceField(Field::Roles);
        }
    });
    connect(&m_profiles, &Profiles::changed, this, [this](int row) {
        if (!m_rows.empty() && m_profiles.all().at(row).id == m_ref.profile()) {
            announceRow(1);
        }
    });
}

void FieldModel::announceAll()
{
    if (!m_rows.empty()) {
        const int last = static_cast<int>(m_rows.size()) - 1;
        Q_EMIT dataChanged(index(0, static_cast<int>(Column::Value)),
                           index(last, static_cast<int>(Column::Value)));
    }
}

void FieldModel::announceField(Field field)
{
    if (const QModelIndex value = indexOf(field); value.isValid()) {
        announceRow(value.row());
    }
}

void FieldModel::announceRow(int row)
{
    const QModelIndex value = index(row, static_cast<int>(Column::Value));
    Q_EMIT dataChanged(value, value);
}

void FieldModel::clear()
{
    if (m_rows.empty()) {
        m_ref = {};
        return;
    }
    beginRemoveRows({}, 0, static_cast<int>(m_rows.size()) - 1);
    m_rows.clear();
    m_ref = {};
    endRemoveRows();
}

} // namespace keyturn
