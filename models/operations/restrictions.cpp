// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/restrictions.h"

#include "models/domain/cidr.h"
#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"

#include <QCoreApplication>

#include <algorithm>

namespace keyturn {

namespace {

/// Clocks differ, and a vendor may round up.
constexpr std::chrono::hours expirySlack{24};

struct RestrictionsText
{
    Q_DECLARE_TR_FUNCTIONS(Restrictions)
};

bool liesWithin(const QString &range, const QStringList &allowed)
{
    const auto made = Cidr::parse(range);
    return made && std::ranges::any_of(allowed, [&made](const QString &text) {
               const auto outer = Cidr::parse(text);
               return outer && outer->contains(*made);
           });
}

/// A blank in an answer of a vendor that hides by role is no proof.
QString asFarAsSeen(Kind kind, const QString &fact)
{
    //: %1 what is missing ("it does not expire"); this connection's role may not see it.
    return descriptorOf(kind).hidesByRole
               ? RestrictionsText::tr("%1, as far as this connection's role sees").arg(fact)
               : fact;
}

QString wider(Kind kind, Field field, const FieldValues &asked, const FieldValues &made)
{
    const QStringList wanted = asked.list(field);
    const QStringList got = made.list(field);
    if (wanted.isEmpty()) {
        return {};
    }
    if (got.isEmpty()) {
        return asFarAsSeen(kind, RestrictionsText::tr("it has none, so it is not restricted by them"));
    }
    QStringList extra;
    for (const QString &value : got) {
        const bool within = field == Field::SourceRanges ? liesWithin(value, wanted) : wanted.contains(value);
        if (!within) {
            extra << value;
        }
    }
    //: %1 lists roles, networks or environments.
    return extra.isEmpty() ? QString()
                           : RestrictionsText::tr("it also has %1").arg(onOneLine(extra.join(u", ")));
}

QString longer(Kind kind, const FieldValues &asked, const FieldValues &made)
{
    const auto *lifetime = std::get_if<std::chrono::seconds>(&asked.value(Field::Expiry));
    if (lifetime == nullptr) {
        return {};
    }
    const QDateTime expiry = made.instant(Field::Expiry);
    if (!expiry.isValid()) {
        return asFarAsSeen(kind, RestrictionsText::tr("it does not expire"));
    }
    const QDateTime created = made.instant(Field::Created);
    if (created.isValid() && created.addSecs((*lifetime + expirySlack).count()) < expiry) {
        return RestrictionsText::tr("it expires later than asked");
    }
    return {};
}

QString lacking(Kind kind, Field field, const FieldValues &asked, const FieldValues &made)
{
    switch (field) {
    case Field::Expiry:
        return longer(kind, asked, made);
    case Field::RequireDpop:
        return asked.flag(field) && !made.flag(field)
                   ? asFarAsSeen(kind, RestrictionsText::tr("it does not require it"))
                   : QString();
    default:
        return wider(kind, field, asked, made);
    }
}

/// Whether a vendor that spells or orders it otherwise means the same.
bool meansTheSame(Field field, const FieldValue &asked, const FieldValue &made)
{
    if (asked == made || (isBlank(asked) && isBlank(made))) {
        return true;
    }
    if (const auto *list = std::get_if<QStringList>(&asked)) {
        const auto *other = std::get_if<QStringList>(&made);
        const auto isIn = [field](const QString &value, const QStringList &values) {
            return field == Field::SourceRanges ? liesWithin(value, values) : values.contains(value);
        };
        return other != nullptr &&
               std::ranges::all_of(*list, [&](const QString &value) { return isIn(value, *other); }) &&
               std::ranges::all_of(*other, [&](const QString &value) { return isIn(value, *list); });
    }
    if (const auto *text = std::get_if<QString>(&asked)) {
        const auto *other = std::get_if<QString>(&made);
        return other != nullptr && isSameName(*text, *other);
    }
    if (const auto *instant = std::get_if<QDateTime>(&asked)) {
        const auto *other = std::get_if<QDateTime>(&made);
        return other != nullptr && instant->secsTo(*other) == 0;
    }
    return false;
}

QString difference(Kind kind, Field field, const FieldValues &changes, const FieldValues &made)
{
    const QDateTime expiry = changes.instant(field);
    if (expiry.isValid() && made.instant(field) > expiry) {
        return RestrictionsText::tr("it expires later than asked");
    }
    if (expiry.isValid() && !made.instant(field).isValid()) {
        return asFarAsSeen(kind, RestrictionsText::tr("it does not expire"));
    }
    const QString more = wider(kind, field, changes, made);
    return more.isEmpty() ? RestrictionsText::tr("it is not as asked") : more;
}

} // namespace

QList<Field> restrictionsOf(Kind kind)
{
    QList<Field> fields;
    for (const Field field :
         {Field::SourceRanges, Field::Roles, Field::RequireDpop, Field::Expiry, Field::Environments}) {
        const FieldDescriptor *descriptor = descriptorOf(kind).find(field);
        if (descriptor != nullptr && descriptor->onCreate != Offer::Absent) {
            fields << field;
        }
    }
    return fields;
}

FieldValues restrictionsIn(Kind kind, const FieldValues &fields)
{
    FieldValues narrowing;
    const QList<Field> restrictions = restrictionsOf(kind);
    for (const Field field : restrictions) {
        const FieldValue &value = fields.value(field);
        if (!isBlank(value) && value != FieldValue(false)) {
            narrowing.set(field, value);
        }
    }
    return narrowing;
}

QStringList missingRestrictions(Kind kind, const FieldValues &asked, const FieldValues &made)
{
    QStringList missing;
    for (const Field field : restrictionsOf(kind)) {
        if (const QString what = lacking(kind, field, asked, made); !what.isEmpty()) {
            //: %1 the label of a field, %2 what is wrong with it ("it does not expire").
            missing << RestrictionsText::tr("%1: %2.").arg(descriptorOf(kind).find(field)->label(), what);
        }
    }
    return missing;
}

QStringList writtenOtherwise(Kind kind, const FieldValues &changes, const FieldValues &made)
{
    QStringList otherwise;
    for (const auto &[field, asked] : changes.entries()) {
        const FieldDescriptor *descriptor = descriptorOf(kind).find(field);
        if (descriptor != nullptr && !meansTheSame(field, asked, made.value(field))) {
            otherwise << RestrictionsText::tr("%1: %2.").arg(descriptor->label(),
                                                             difference(kind, field, changes, made));
        }
    }
    return otherwise;
}

} // namespace keyturn
