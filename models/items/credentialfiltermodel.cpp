// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/credentialfiltermodel.h"

#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"
#include "models/items/compare.h"
#include "models/items/credentialtablemodel.h"
#include "models/items/timewording.h"
#include "models/items/wording.h"
#include "models/operations/profiles.h"

#include <algorithm>

namespace keyturn {

namespace {

using CredentialColumn = CredentialTableModel::Column;

/// Shorter first, but none, which means unrestricted, last.
int compareLists(const QStringList &left, const QStringList &right)
{
    if (const int order = compareEmptiness(left, right); order != 0) {
        return order;
    }
    const int bySize = compareValues(left.size(), right.size());
    return bySize != 0 ? bySize : compareValues(left, right);
}

int compareLabels(const LabelMap &left, const LabelMap &right)
{
    if (const int order = compareEmptiness(left, right); order != 0) {
        return order;
    }
    if (left == right) {
        return 0;
    }
    return std::lexicographical_compare(left.keyValueBegin(), left.keyValueEnd(), right.keyValueBegin(),
                                        right.keyValueEnd())
               ? -1
               : 1;
}

/// What is expired before what expires soon before what is only unused; what needs no attention last.
int compareAttentions(Attentions left, Attentions right)
{
    for (const Attention attention : allAttentions) {
        if (const int order = compareValues(right.testFlag(attention), left.testFlag(attention));
            order != 0) {
            return order;
        }
    }
    return 0;
}

int compareIdentity(const Credential &left, const Credential &right)
{
    const int byName = compareTexts(left.title(), right.title());
    return byName != 0 ? byName : QString::compare(left.ref.id, right.ref.id);
}

} // namespace

CredentialFilterModel::CredentialFilterModel(CredentialTableModel &table, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_table(table)
{
    setSourceModel(&table);
}

void CredentialFilterModel::setKind(std::optional<Kind> kind)
{
    if (m_kind != kind) {
        m_kind = kind;
        invalidate();
    }
}

void CredentialFilterModel::setProfile(const ProfileId &profile)
{
    if (m_profile != profile) {
        m_profile = profile;
        invalidate();
    }
}

void CredentialFilterModel::setOwner(const std::optional<OwnerRef> &owner)
{
    if (m_owner != owner) {
        m_owner = owner;
        invalidate();
    }
}

void CredentialFilterModel::setAttentions(Attentions attentions)
{
    if (m_attentions != attentions) {
        m_attentions = attentions;
        invalidate();
    }
}

void CredentialFilterModel::setText(const QString &text)
{
    const QString needle = text.trimmed();
    if (m_text != needle) {
        m_text = needle;
        m_matcher = QStringMatcher(needle, Qt::CaseInsensitive);
        m_dates.setText(needle);
        findWords();
        invalidate();
    }
}

const Credential &CredentialFilterModel::at(int row) const
{
    return m_table.at(mapToSource(index(row, 0)).row());
}

QModelIndex CredentialFilterModel::indexOf(const CredentialRef &ref) const
{
    return mapFromSource(m_table.indexOf(ref));
}

bool CredentialFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const Credential &credential = m_table.at(sourceRow);
    return (!m_kind || credential.kind() == *m_kind) &&
           (m_profile.isEmpty() || credential.ref.profile() == m_profile) &&
           (!m_owner || credential.ref.owner == *m_owner) &&
           (!m_attentions || (m_attentions & attentionsOf(credential, m_table.now())) != Attentions()) &&
           (m_text.isEmpty() || matchesText(credential));
}

bool CredentialFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Credential &before = m_table.at(left.row());
    const Credential &after = m_table.at(right.row());
    if (const int order = compare(before, after, left.column()); order != 0) {
        return order < 0;
    }
    // The base class asks with the sides exchanged for descending order; equals keep one order in both.
    const int order = compareIdentity(before, after);
    return sortOrder() == Qt::AscendingOrder ? order < 0 : order > 0;
}

bool CredentialFilterModel::matchesText(const Credential &credential) const
{
    const Inventory &inventory = m_table.inventory();
    const auto status = static_cast<std::size_t>(statusOf(credential, m_table.now()));
    return m_words.status[status] || m_words.kind[static_cast<std::size_t>(credential.kind())] ||
           has(credential.title()) || has(inventory.ownerName(credential.ref.owner)) ||
           has(wording::profileName(m_table.profiles(), credential.ref.profile())) ||
           matchesBlanks(credential) ||
           std::ranges::any_of(credential.fields.entries(), [this, &credential](const auto &entry) {
               return matchesField(credential, entry);
           });
}

bool CredentialFilterModel::matchesBlanks(const Credential &credential) const
{
    const KindDescriptor &kind = descriptorOf(credential.kind());
    const auto matches = [&](bool word, Field field) {
        return word && kind.find(field) != nullptr && isBlank(credential.fields.value(field));
    };
    return matches(m_words.neverUsed, Field::LastUsed) || matches(m_words.noExpiry, Field::Expiry) ||
           matches(m_words.noneShown, Field::SourceRanges) || matches(m_words.noneShown, Field::Roles);
}

bool CredentialFilterModel::matchesField(const Credential &credential, const FieldValues::Entry &entry) const
{
    const auto &[field, value] = entry;
    if (const auto *text = std::get_if<QString>(&value)) {
        return has(*text) || (field == Field::SdkType && has(wording::sdkType(*text)));
    }
    if (const auto *list = std::get_if<QStringList>(&value)) {
        return std::ranges::any_of(*list, [this, &credential,
                                           isRole = field == Field::Roles](const QString &one) {
            return has(one) || (isRole && has(m_table.inventory().roleName(credential.ref.profile(), one)));
        });
    }
    if (const auto *labels = std::get_if<LabelMap>(&value)) {
        return std::any_of(labels->keyValueBegin(), labels->keyValueEnd(),
                           [this](const auto &label) { return has(label.first + u'=' + label.second); });
    }
    if (const auto *flag = std::get_if<bool>(&value)) {
        return m_words.flag[*flag ? 1 : 0];
    }
    if (isUnreadable(value)) {
        return m_words.unreadable;
    }
    const auto *instant = std::get_if<QDateTime>(&value);
    return instant != nullptr && matchesTime(field, *instant);
}

bool CredentialFilterModel::matchesTime(Field field, const QDateTime &instant) const
{
    if (m_dates.matches(instant)) {
        return true;
    }
    const QDateTime &now = m_table.now();
    const bool expires = field == Field::Expiry;
    if (!expires && field != Field::LastUsed) {
        return false;
    }
    auto &readings = expires ? m_expiryReadings : m_useReadings;
    const quint64 reading =
        expires ? wording::expiryReading(instant, now) : wording::lastUsedReading(instant, now);
    auto known = readings.constFind(reading);
    if (known == readings.constEnd()) {
        known = readings.insert(
            reading, has(expires ? wording::expiry(instant, now) : wording::lastUsed(instant, now)));
    }
    return *known;
}

void CredentialFilterModel::findWords()
{
    for (const Status status : {Status::Active, Status::ExpiresSoon, Status::Expired, Status::Revoked}) {
        m_words.status[static_cast<std::size_t>(status)] = has(wording::status(status));
    }
    m_words.status[static_cast<std::size_t>(Status::ExpiresSoon)] |=
        has(wording::attention(Attention::ExpiresSoon));
    for (const Kind kind : allKinds) {
        m_words.kind[static_cast<std::size_t>(kind)] = has(descriptorOf(kind).noun());
    }
    m_words.flag[0] = has(wording::flag(false));
    m_words.flag[1] = has(wording::flag(true));
    m_expiryReadings.clear();
    m_useReadings.clear();
    m_words.neverUsed = has(wording::lastUsed({}, m_table.now()));
    m_words.noExpiry = has(wording::expiry({}, m_table.now()));
    m_words.noneShown = has(wording::noneShown());
    m_words.unreadable = has(wording::unreadable());
}

int CredentialFilterModel::compare(const Credential &left, const Credential &right, int column) const
{
    const FieldValues &mine = left.fields;
    const FieldValues &theirs = right.fields;
    switch (static_cast<CredentialColumn>(column)) {
    case CredentialColumn::Name:
        return compareTexts(left.title(), right.title());
    case CredentialColumn::Owner: {
        const Inventory &inventory = m_table.inventory();
        return left.ref.owner == right.ref.owner
                   ? 0
                   : compareTexts(inventory.ownerName(left.ref.owner), inventory.ownerName(right.ref.owner));
    }
    case CredentialColumn::Kind:
        return compareValues(left.kind(), right.kind());
    case CredentialColumn::Profile:
        return left.ref.profile() == right.ref.profile()
                   ? 0
                   : compareTexts(wording::profileName(m_table.profiles(), left.ref.profile()),
                                  wording::profileName(m_table.profiles(), right.ref.profile()));
    case CredentialColumn::Status:
        return compareValues(statusOf(left, m_table.now()), statusOf(right, m_table.now()));
    case CredentialColumn::Attention:
        return compareAttentions(attentionsOf(left, m_table.now()), attentionsOf(right, m_table.now()));
    case CredentialColumn::Expiry:
        return compareInstants(mine.instant(Field::Expiry), theirs.instant(Field::Expiry), Absent::Last);
    case CredentialColumn::LastUsed:
        return compareInstants(mine.instant(Field::LastUsed), theirs.instant(Field::LastUsed), Absent::First);
    case CredentialColumn::Created:
        return compareInstants(mine.instant(Field::Created), theirs.instant(Field::Created), Absent::Last);
    case CredentialColumn::Updated:
        return compareInstants(mine.instant(Field::Updated), theirs.instant(Field::Updated), Absent::Last);
    case CredentialColumn::RequireDpop:
        return compareValues(mine.flag(Field::RequireDpop), theirs.flag(Field::RequireDpop));
    case CredentialColumn::SourceRanges:
        return compareLists(mine.list(Field::SourceRanges), theirs.list(Field::SourceRanges));
    case CredentialColumn::Roles:
        return compareLists(mine.list(Field::Roles), theirs.list(Field::Roles));
    case CredentialColumn::Environments:
        return compareLists(mine.list(Field::Environments), theirs.list(Field::Environments));
    case CredentialColumn::Labels:
        return compareLabels(mine.labels(Field::Labels), theirs.labels(Field::Labels));
    case CredentialColumn::SdkType:
        return compareTexts(mine.text(Field::SdkType), theirs.text(Field::SdkType));
    case CredentialColumn::ClientId:
        return compareTexts(left.clientId(), right.clientId());
    case CredentialColumn::Count:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace keyturn
