// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/fieldtext.h"

#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"
#include "models/items/timewording.h"
#include "models/items/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

FieldText::FieldText(const Inventory &inventory, const Credential &credential, const QDateTime &now)
    : m_inventory(inventory)
    , m_credential(credential)
    , m_now(now)
{
}

QString FieldText::cell(Field field) const
{
    const FieldValues &fields = m_credential.fields;
    if (isUnread(field)) {
        return wording::unreadable();
    }
    switch (field) {
    case Field::Expiry:
        return wording::expiry(fields.instant(field), m_now);
    case Field::LastUsed:
        return wording::lastUsed(fields.instant(field), m_now);
    case Field::Created:
    case Field::Updated:
    case Field::Deleted:
        return wording::date(fields.instant(field));
    case Field::SourceRanges:
        return wording::sourceRanges(fields.list(field));
    case Field::Roles:
        return wording::roles(roleNames());
    case Field::Environments:
        return wording::names(fields.list(field));
    case Field::Labels:
        return wording::labels(fields.labels(field));
    case Field::RequireDpop:
        return wording::flag(fields.flag(field));
    case Field::SdkType:
        return wording::sdkType(fields.text(field));
    case Field::Id:
    case Field::ClientId:
    case Field::DisplayName:
    case Field::Owner:
    case Field::App:
    case Field::Creator:
    case Field::Updater:
        return wording::orNothing(text(field));
    }
    Q_UNREACHABLE();
}

QString FieldText::full(Field field) const
{
    if (isUnread(field)) {
        return wording::unreadable();
    }
    switch (field) {
    case Field::Expiry:
        return wording::spokenExpiry(m_credential.fields.instant(field), m_now);
    case Field::LastUsed:
        return wording::spokenLastUsed(m_credential.fields.instant(field), m_now);
    case Field::Created:
    case Field::Updated:
    case Field::Deleted:
        return wording::dateAndTime(m_credential.fields.instant(field));
    case Field::SourceRanges:
    case Field::Roles:
    case Field::Environments:
    case Field::Labels: {
        QStringList values = lines(field);
        if (field == Field::SourceRanges) {
            std::ranges::transform(values, values.begin(), wording::sourceRange);
        }
        return values.isEmpty() ? cell(field) : values.join(u'\n');
    }
    case Field::RequireDpop:
    case Field::SdkType:
    case Field::Id:
    case Field::ClientId:
    case Field::DisplayName:
    case Field::Owner:
    case Field::App:
    case Field::Creator:
    case Field::Updater:
        return cell(field);
    }
    Q_UNREACHABLE();
}

QString FieldText::spoken(Field field) const
{
    const QString text = full(field);
    if (text == wording::nothing()) {
        return wording::spokenNothing();
    }
    return lines(field).isEmpty() ? text : lines(field).join(u", "_s);
}

QString FieldText::bare(Field field) const
{
    const FieldValue &value = m_credential.fields.value(field);
    if (const auto *instant = std::get_if<QDateTime>(&value)) {
        return instant->toUTC().toString(Qt::ISODate);
    }
    if (const auto *set = std::get_if<bool>(&value)) {
        return *set ? u"true"_s : u"false"_s;
    }
    const QStringList values = lines(field);
    return values.isEmpty() ? text(field) : values.join(u'\n');
}

QString FieldText::toolTip(Field field) const
{
    const QDateTime instant = m_credential.fields.instant(field);
    if (instant.isValid()) {
        return wording::exact(instant);
    }
    if (isUnread(field)) {
        return wording::whyUnreadable();
    }
    return mayBeHidden(field) ? wording::noneOrHidden() : lines(field).join(u'\n');
}

bool FieldText::isUnread(Field field) const
{
    return isUnreadable(m_credential.fields.value(field)) && text(field).isEmpty();
}

bool FieldText::mayBeHidden(Field field) const
{
    const KindDescriptor &kind = descriptorOf(m_credential.kind());
    return kind.hidesByRole && kind.find(field) != nullptr && !isUnread(field) &&
           (bare(field).isEmpty() || m_credential.fields.value(field) == FieldValue(false));
}

QString FieldText::text(Field field) const
{
    if (field == Field::Id) {
        return m_credential.ref.id;
    }
    if (field == Field::Owner) {
        return m_inventory.ownerName(m_credential.ref.owner);
    }
    return field == Field::App ? appName() : m_credential.fields.text(field);
}

QStringList FieldText::lines(Field field) const
{
    if (field == Field::Roles) {
        return roleNames();
    }
    return field == Field::Labels ? wording::labelPairs(m_credential.fields.labels(field))
                                  : m_credential.fields.list(field);
}

QStringList FieldText::roleNames() const
{
    QStringList shown = m_credential.fields.list(Field::Roles);
    for (QString &role : shown) {
        role = m_inventory.roleName(m_credential.ref.profile(), role);
    }
    return shown;
}

QString FieldText::appName() const
{
    const Owner *owner = m_inventory.owners().find(m_credential.ref.owner);
    if (owner != nullptr && !owner->parentName.isEmpty()) {
        return owner->parentName;
    }
    const QString named = m_credential.fields.text(Field::App);
    return named.isEmpty() ? m_credential.ref.owner.parentId : named;
}

} // namespace keyturn
