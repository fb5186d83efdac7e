// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/credentialtablemodel.h"

#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"
#include "models/items/fieldtext.h"
#include "models/items/roles.h"
#include "models/items/timewording.h"
#include "models/items/wording.h"
#include "models/operations/profiles.h"
#include "models/ports/clock.h"

namespace keyturn {

namespace {

using CredentialColumn = CredentialTableModel::Column;

/// Every credential has an owner, also where the vendor's resource does not name it.
bool applies(const Credential &credential, Field field)
{
    return field == Field::Owner || descriptorOf(credential.kind()).find(field) != nullptr;
}

QString bareText(const QString &shown)
{
    return shown == wording::nothing() ? QString() : shown;
}

} // namespace

CredentialTableModel::CredentialTableModel(const Inventory &inventory, const Profiles &profiles,
                                           const Clock &clock, QObject *parent)
    : RecordTableModel(parent)
    , m_inventory(inventory)
    , m_profiles(profiles)
    , m_clock(clock)
    , m_now(clock.now())
{
    follow(m_inventory.credentials());
    followNames();
}

std::optional<CredentialColumn> CredentialTableModel::columnOf(Field field)
{
    switch (field) {
    case Field::DisplayName:
        return CredentialColumn::Name;
    case Field::Owner:
        return CredentialColumn::Owner;
    case Field::Expiry:
        return CredentialColumn::Expiry;
    case Field::LastUsed:
        return CredentialColumn::LastUsed;
    case Field::SourceRanges:
        return CredentialColumn::SourceRanges;
    case Field::Roles:
        return CredentialColumn::Roles;
    case Field::RequireDpop:
        return CredentialColumn::RequireDpop;
    case Field::Environments:
        return CredentialColumn::Environments;
    case Field::SdkType:
        return CredentialColumn::SdkType;
    case Field::Labels:
        return CredentialColumn::Labels;
    case Field::Created:
        return CredentialColumn::Created;
    case Field::Updated:
        return CredentialColumn::Updated;
    case Field::ClientId:
        return CredentialColumn::ClientId;
    case Field::Id:
    case Field::App:
    case Field::Deleted:
    case Field::Creator:
    case Field::Updater:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<Field> CredentialTableModel::fieldOf(CredentialColumn column)
{
    switch (column) {
    case CredentialColumn::Name:
        return Field::DisplayName;
    case CredentialColumn::Owner:
        return Field::Owner;
    case CredentialColumn::Expiry:
        return Field::Expiry;
    case CredentialColumn::LastUsed:
        return Field::LastUsed;
    case CredentialColumn::SourceRanges:
        return Field::SourceRanges;
    case CredentialColumn::Roles:
        return Field::Roles;
    case CredentialColumn::RequireDpop:
        return Field::RequireDpop;
    case CredentialColumn::Environments:
        return Field::Environments;
    case CredentialColumn::SdkType:
        return Field::SdkType;
    case CredentialColumn::Labels:
        return Field::Labels;
    case CredentialColumn::Created:
        return Field::Created;
    case CredentialColumn::Updated:
        return Field::Updated;
    case CredentialColumn::ClientId:
        return Field::ClientId;
    case CredentialColumn::Kind:
    case CredentialColumn::Profile:
    case CredentialColumn::Status:
    case CredentialColumn::Attention:
    case CredentialColumn::Count:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QList<CredentialColumn> CredentialTableModel::columnsFor(std::optional<Kind> kind)
{
    if (!kind) {
        return {CredentialColumn::Name,   CredentialColumn::Owner,    CredentialColumn::Status,
                CredentialColumn::Expiry, CredentialColumn::LastUsed, CredentialColumn::Kind,
                CredentialColumn::Profile};
    }
    QList<CredentialColumn> columns{CredentialColumn::Name, CredentialColumn::Owner,
                                    CredentialColumn::Status};
    for (const Field field : descriptorOf(*kind).columns) {
        if (const auto column = columnOf(field); column && !columns.contains(*column)) {
            columns << *column;
        }
    }
    return columns;
}

QList<CredentialColumn> CredentialTableModel::columnsForAttention()
{
    return {CredentialColumn::Name,   CredentialColumn::Owner,    CredentialColumn::Attention,
            CredentialColumn::Expiry, CredentialColumn::LastUsed, CredentialColumn::Kind,
            CredentialColumn::Profile};
}

QList<CredentialColumn> CredentialTableModel::columnsThatApply(std::optional<Kind> kind)
{
    QList<CredentialColumn> columns;
    for (int number = 0; number < static_cast<int>(CredentialColumn::Count); ++number) {
        const auto column = static_cast<CredentialColumn>(number);
        const auto field = fieldOf(column);
        const bool sameInAllRows =
            kind && (column == CredentialColumn::Kind || column == CredentialColumn::Profile);
        if (!sameInAllRows &&
            (!kind || !field || field == Field::Owner || descriptorOf(*kind).find(*field))) {
            columns << column;
        }
    }
    return columns;
}

const Credential &CredentialTableModel::at(int row) const
{
    return m_inventory.credentials().at(row);
}

QModelIndex CredentialTableModel::indexOf(const CredentialRef &ref, CredentialColumn column) const
{
    const int row = m_inventory.credentials().rowOf(ref);
    return row < 0 ? QModelIndex() : index(row, static_cast<int>(column));
}

void CredentialTableModel::timePassed()
{
    const QDateTime before = std::exchange(m_now, m_clock.now());
    QList<int> inStatus;
    QList<int> inExpiry;
    QList<int> inUse;
    for (int row = 0; row < rows(); ++row) {
        const Credential &credential = at(row);
        const QDateTime expiry = credential.fields.instant(Field::Expiry);
        if (statusOf(credential, before) != statusOf(credential, m_now)) {
            inStatus << row;
        }
        if (wording::expiryReading(expiry, before) != wording::expiryReading(expiry, m_now)) {
            inExpiry << row;
        }
        const QDateTime used = credential.fields.instant(Field::LastUsed);
        if (wording::lastUsedReading(used, before) != wording::lastUsedReading(used, m_now)) {
            inUse << row;
        }
    }
    announceRows(static_cast<int>(CredentialColumn::Status), inStatus);
    announceRows(static_cast<int>(CredentialColumn::Attention), inStatus);
    announceRows(static_cast<int>(CredentialColumn::Expiry), inExpiry, rolesOfTime);
    announceRows(static_cast<int>(CredentialColumn::LastUsed), inUse, rolesOfTime);
}

int CredentialTableModel::rows() const
{
    return m_inventory.credentials().count();
}

int CredentialTableModel::columns() const
{
    return static_cast<int>(CredentialColumn::Count);
}

QVariant CredentialTableModel::cell(int row, int column, int role) const
{
    return cellOf(at(row), static_cast<CredentialColumn>(column), role);
}

QString CredentialTableModel::heading(int column) const
{
    const auto known = static_cast<CredentialColumn>(column);
    if (const auto field = fieldOf(known)) {
        return wording::fieldLabel(*field);
    }
    switch (known) {
    case CredentialColumn::Kind:
        return tr("Kind");
    case CredentialColumn::Profile:
        return tr("Connection");
    case CredentialColumn::Attention:
        //: Heading of a column: why a credential needs attention.
        return tr("Attention");
    default:
        return tr("Status");
    }
}

QVariant CredentialTableModel::cellOf(const Credential &credential, CredentialColumn column, int role) const
{
    const auto field = fieldOf(column);
    const FieldText words(m_inventory, credential, m_now);
    switch (role) {
    case Qt::DisplayRole:
        return text(credential, column);
    case Qt::AccessibleTextRole:
        return wording::labelled(heading(static_cast<int>(column)), spoken(credential, column));
    case Qt::ToolTipRole: {
        const bool saysNeverUsed = column == CredentialColumn::Attention &&
                                   attentionsOf(credential, m_now).testFlag(Attention::NeverUsed);
        const QString toolTip = field           ? words.toolTip(*field)
                                : saysNeverUsed ? words.toolTip(Field::LastUsed)
                                                : QString();
        return toolTip.isEmpty() ? QVariant() : toolTip;
    }
    case SortRole:
        return sortValue(credential, column);
    case CopyRole:
        return field ? words.bare(*field) : bareText(text(credential, column));
    case RefRole:
        return QVariant::fromValue(credential.ref);
    case OwnerRefRole:
        return QVariant::fromValue(credential.ref.owner);
    case ProfileRole:
        return credential.ref.profile();
    case ProfileColourRole:
        return QVariant::fromValue(m_profiles.colour(credential.ref.profile()));
    case KindRole:
        return QVariant::fromValue(credential.kind());
    case StatusRole:
        return QVariant::fromValue(statusOf(credential, m_now));
    case AttentionRole:
        return needsAttention(credential, m_now);
    case FieldRole:
        return field ? QVariant::fromValue(*field) : QVariant();
    default:
        return {};
    }
}

QString CredentialTableModel::text(const Credential &credential, CredentialColumn column) const
{
    switch (column) {
    case CredentialColumn::Name:
        return credential.title();
    case CredentialColumn::Kind:
        return descriptorOf(credential.kind()).noun();
    case CredentialColumn::Profile:
        return wording::profileName(m_profiles, credential.ref.profile());
    case CredentialColumn::Status:
        return wording::status(statusOf(credential, m_now));
    case CredentialColumn::Attention:
        return wording::attentions(attentionsOf(credential, m_now));
    case CredentialColumn::Owner:
    case CredentialColumn::Expiry:
    case CredentialColumn::LastUsed:
    case CredentialColumn::SourceRanges:
    case CredentialColumn::Roles:
    case CredentialColumn::RequireDpop:
    case CredentialColumn::Environments:
    case CredentialColumn::SdkType:
    case CredentialColumn::Labels:
    case CredentialColumn::Created:
    case CredentialColumn::Updated:
    case CredentialColumn::ClientId: {
        const auto field = fieldOf(column);
        return applies(credential, *field) ? FieldText(m_inventory, credential, m_now).cell(*field)
                                           : wording::nothing();
    }
    case CredentialColumn::Count:
        break;
    }
    Q_UNREACHABLE();
}

QString CredentialTableModel::spoken(const Credential &credential, CredentialColumn column) const
{
    const auto field = fieldOf(column);
    if (column == CredentialColumn::Name || !field) {
        return text(credential, column);
    }
    return applies(credential, *field) ? FieldText(m_inventory, credential, m_now).spoken(*field)
                                       : tr("does not apply");
}

QVariant CredentialTableModel::sortValue(const Credential &credential, CredentialColumn column) const
{
    const FieldValues &fields = credential.fields;
    switch (column) {
    case CredentialColumn::Status:
        return static_cast<int>(statusOf(credential, m_now));
    case CredentialColumn::Attention:
        return attentionsOf(credential, m_now).toInt();
    case CredentialColumn::Expiry:
    case CredentialColumn::LastUsed:
    case CredentialColumn::Created:
    case CredentialColumn::Updated:
        return fields.instant(*fieldOf(column));
    case CredentialColumn::RequireDpop:
        return fields.flag(Field::RequireDpop);
    case CredentialColumn::SourceRanges:
    case CredentialColumn::Roles:
    case CredentialColumn::Environments:
        return fields.list(*fieldOf(column)).size();
    case CredentialColumn::Labels:
        return fields.labels(Field::Labels).size();
    case CredentialColumn::Name:
    case CredentialColumn::Owner:
    case CredentialColumn::Kind:
    case CredentialColumn::Profile:
    case CredentialColumn::SdkType:
    case CredentialColumn::ClientId:
        return text(credential, column);
    case CredentialColumn::Count:
        break;
    }
    Q_UNREACHABLE();
}

void CredentialTableModel::followNames()
{
    const RecordList<Owner> &owners = m_inventory.owners();
    connect(&owners, &RecordAnnouncer::aboutToChange, this,
            [this, &owners](int row) { m_titleBefore = owners.at(row).title(); });
    connect(&owners, &RecordAnnouncer::changed, this, [this, &owners](int row) {
        const Owner &owner = owners.at(row);
        if (owner.title() != m_titleBefore) {
            announceColumn(CredentialColumn::Owner,
                           [this, &owner](int candidate) { return at(candidate).ref.owner == owner.ref; });
        }
    });
    connect(&owners, &RecordAnnouncer::inserted, this, [this, &owners](int first, int last) {
        QSet<OwnerRef> named;
        for (int row = first; row <= last; ++row) {
            named.insert(owners.at(row).ref);
        }
        announceColumn(CredentialColumn::Owner,
                       [this, &named](int candidate) { return named.contains(at(candidate).ref.owner); });
    });
    connect(&m_inventory, &Inventory::rolesChanged, this, [this](const ProfileId &profile) {
        announceColumn(CredentialColumn::Roles,
                       [this, &profile](int row) { return at(row).ref.profile() == profile; });
    });
    // Its colour is in every column.
    const auto announceAll = [this](const ProfileId &profile) {
        announceColumns(0, columns() - 1,
                        [this, &profile](int row) { return at(row).ref.profile() == profile; });
    };
    const auto changed = [this, announceAll](int row) { announceAll(m_profiles.all().at(row).id); };
    connect(&m_profiles, &Profiles::inserted, this, changed);
    connect(&m_profiles, &Profiles::changed, this, changed);
    connect(&m_profiles, &Profiles::removed, this, announceAll);
}

void CredentialTableModel::announceColumn(CredentialColumn column, const std::function<bool(int)> &affected)
{
    announceColumns(static_cast<int>(column), static_cast<int>(column), affected);
}

} // namespace keyturn
