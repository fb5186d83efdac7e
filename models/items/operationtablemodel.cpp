// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/operationtablemodel.h"

#include "models/items/roles.h"
#include "models/items/timewording.h"
#include "models/items/wording.h"
#include "models/operations/custody.h"
#include "models/operations/profiles.h"
#include "models/ports/clock.h"

namespace keyturn {

namespace {

using OperationColumn = OperationTableModel::Column;

} // namespace

OperationTableModel::OperationTableModel(const Custody &custody, const Profiles &profiles, const Clock &clock,
                                         QObject *parent)
    : RecordTableModel(parent)
    , m_custody(custody)
    , m_profiles(profiles)
    , m_clock(clock)
    , m_now(clock.now())
{
    follow(m_custody.records());
    followProfiles();
}

const JournalEntry &OperationTableModel::at(int row) const
{
    return m_custody.records().at(row).entry;
}

QModelIndex OperationTableModel::indexOf(const OperationId &id) const
{
    const int row = m_custody.records().rowOf(id);
    return row < 0 ? QModelIndex() : index(row, 0);
}

QString OperationTableModel::text(int row, OperationColumn column) const
{
    const JournalEntry &entry = at(row);
    switch (column) {
    case OperationColumn::When:
        return wording::relative(qMin(entry.intendedAt, m_now), m_now);
    case OperationColumn::What:
        return label(entry.verb);
    case OperationColumn::Name:
        return entry.displayName.isEmpty() ? entry.credential.id : entry.displayName;
    case OperationColumn::Owner:
        return entry.ownerName.isEmpty() ? entry.owner.id : entry.ownerName;
    case OperationColumn::Profile:
        return wording::profileName(m_profiles, entry.owner.profile);
    case OperationColumn::State:
        return label(entry.state);
    case OperationColumn::Note:
        return remarkOn(entry).simplified();
    case OperationColumn::Count:
        break;
    }
    Q_UNREACHABLE();
}

void OperationTableModel::timePassed()
{
    const QDateTime before = std::exchange(m_now, m_clock.now());
    QList<int> otherwise;
    for (int row = 0; row < rows(); ++row) {
        const QDateTime &begun = at(row).intendedAt;
        if (wording::lastUsedReading(begun, before) != wording::lastUsedReading(begun, m_now)) {
            otherwise << row;
        }
    }
    announceRows(static_cast<int>(OperationColumn::When), otherwise, rolesOfTime);
}

int OperationTableModel::rows() const
{
    return m_custody.records().count();
}

int OperationTableModel::columns() const
{
    return static_cast<int>(OperationColumn::Count);
}

QVariant OperationTableModel::cell(int row, int column, int role) const
{
    const JournalEntry &entry = at(row);
    const auto known = static_cast<OperationColumn>(column);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, known);
    case Qt::AccessibleTextRole:
        return wording::labelled(heading(column), spoken(row, known));
    case Qt::ToolTipRole:
        return toolTip(entry, known);
    case SortRole:
        return known == OperationColumn::When ? QVariant(entry.intendedAt) : text(row, known);
    case CopyRole:
        return known == OperationColumn::When ? entry.intendedAt.toUTC().toString(Qt::ISODate)
                                              : text(row, known);
    case RefRole:
        return entry.credential.isNull() ? QVariant() : QVariant::fromValue(entry.credential);
    case OwnerRefRole:
        return QVariant::fromValue(entry.owner);
    case ProfileRole:
        return entry.owner.profile;
    case ProfileColourRole:
        return QVariant::fromValue(m_profiles.colour(entry.owner.profile));
    case KindRole:
        return QVariant::fromValue(entry.owner.kind);
    case OperationIdRole:
        return entry.id;
    case OperationStateRole:
        return QVariant::fromValue(entry.state);
    case AttentionRole:
        return isOpen(entry);
    default:
        return {};
    }
}

QString OperationTableModel::heading(int column) const
{
    switch (static_cast<OperationColumn>(column)) {
    case OperationColumn::When:
        return tr("When");
    case OperationColumn::What:
        return tr("What");
    case OperationColumn::Name:
        return wording::fieldLabel(Field::DisplayName);
    case OperationColumn::Owner:
        return wording::fieldLabel(Field::Owner);
    case OperationColumn::Profile:
        return tr("Connection");
    case OperationColumn::State:
        return tr("State");
    case OperationColumn::Note:
        return tr("Note");
    case OperationColumn::Count:
        break;
    }
    Q_UNREACHABLE();
}

QString OperationTableModel::spoken(int row, OperationColumn column) const
{
    if (column == OperationColumn::When) {
        return wording::spokenLastUsed(at(row).intendedAt, m_now);
    }
    const QString shown = text(row, column);
    return shown.isEmpty() ? tr("nothing") : shown;
}

QVariant OperationTableModel::toolTip(const JournalEntry &entry, OperationColumn column) const
{
    if (column == OperationColumn::When) {
        return wording::exact(entry.intendedAt);
    }
    if (column == OperationColumn::State && entry.changedAt.isValid()) {
        return tr("Since %1").arg(wording::exact(entry.changedAt));
    }
    const QString remark = column == OperationColumn::Note ? remarkOn(entry) : QString();
    return remark.isEmpty() ? QVariant() : remark;
}

void OperationTableModel::followProfiles()
{
    // Its colour is in every column.
    const auto announce = [this](const ProfileId &profile) {
        announceColumns(0, columns() - 1,
                        [this, &profile](int row) { return at(row).owner.profile == profile; });
    };
    const auto renamed = [this, announce](int row) { announce(m_profiles.all().at(row).id); };
    connect(&m_profiles, &Profiles::inserted, this, renamed);
    connect(&m_profiles, &Profiles::changed, this, renamed);
    connect(&m_profiles, &Profiles::removed, this, announce);
}

} // namespace keyturn
