// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/wording.h"

#include "models/domain/cidr.h"
#include "models/domain/sdktype.h"
#include "models/inventory/inventory.h"
#include "models/operations/profiles.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyturn::wording {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace

QString status(Status status)
{
    switch (status) {
    case Status::Active:
        return Wording::tr("active");
    case Status::ExpiresSoon:
        return Wording::tr("expires soon");
    case Status::Expired:
        return Wording::tr("expired");
    case Status::Revoked:
        return Wording::tr("revoked");
    }
    Q_UNREACHABLE();
}

QString attention(Attention attention)
{
    switch (attention) {
    case Attention::Expired:
        return Wording::tr("expired");
    case Attention::ExpiresSoon:
        return Wording::tr("expires within %n days", nullptr, expiresSoonDays);
    case Attention::NeverUsed:
        return Wording::tr("never used");
    }
    Q_UNREACHABLE();
}

QString attentions(Attentions attentions)
{
    QStringList texts;
    for (const Attention each : allAttentions) {
        if (attentions.testFlag(each)) {
            texts << attention(each);
        }
    }
    return orNothing(texts.join(u", "_s));
}

QString ownerState(Owner::State state)
{
    switch (state) {
    case Owner::State::Unknown:
        return {};
    case Owner::State::Enabled:
        return Wording::tr("enabled");
    case Owner::State::Disabled:
        return Wording::tr("disabled");
    }
    Q_UNREACHABLE();
}

QString flag(bool value)
{
    return value ? Wording::tr("yes") : Wording::tr("no");
}

QString sdkType(const QString &token)
{
    if (token == sdktype::backEnd) {
        return Wording::tr("back end");
    }
    if (token == sdktype::frontEnd) {
        return Wording::tr("front end");
    }
    if (token == sdktype::unspecified) {
        return Wording::tr("not specified");
    }
    return orNothing(token);
}

QString profileName(const Profiles &profiles, const ProfileId &id)
{
    const Profile *profile = profiles.find(id);
    return profile != nullptr ? profile->name : id;
}

QString nothing()
{
    return u"–"_s;
}

QString spokenNothing()
{
    return Wording::tr("nothing");
}

QString unreadable()
{
    //: Stands where the vendor sent something that Keyturn cannot make sense of.
    return Wording::tr("cannot be read");
}

QString whyUnreadable()
{
    return Wording::tr("The vendor sent something else here than its API promises.");
}

QString orNothing(const QString &text)
{
    return text.isEmpty() ? nothing() : text;
}

QString noneShown()
{
    //: Stands where the vendor shows no source range or role: there are none, or this role may not see them.
    return Wording::tr("none shown");
}

QString noneOrHidden()
{
    //: Tooltip of a field that came back empty: this connection's role may not see it.
    return Wording::tr("None, or hidden from this connection's role.");
}

QString unrestricted(Field field)
{
    switch (field) {
    case Field::Expiry:
        return Wording::tr("does not expire");
    case Field::SourceRanges:
        return Wording::tr("everywhere");
    case Field::Roles:
        return Wording::tr("all the owner may do");
    default:
        return {};
    }
}

QString sourceRanges(const QStringList &ranges)
{
    if (ranges.isEmpty()) {
        return noneShown();
    }
    return ranges.size() == 1 ? ranges.first()
                              : Wording::tr("%n ranges", nullptr, static_cast<int>(ranges.size()));
}

QString sourceRange(const QString &range)
{
    const auto cidr = Cidr::parse(range);
    if (!cidr) {
        return range;
    }
    //: %1 a network in CIDR notation
    return (cidr->isV6() ? Wording::tr("%1 (IPv6)") : Wording::tr("%1 (IPv4)")).arg(range);
}

QString roles(const QStringList &names)
{
    if (names.isEmpty()) {
        return noneShown();
    }
    return names.size() == 1 ? names.first()
                             : Wording::tr("%n roles", nullptr, static_cast<int>(names.size()));
}

QString names(const QStringList &names)
{
    return orNothing(names.join(u", "_s));
}

QStringList labelPairs(const LabelMap &labels)
{
    QStringList texts;
    for (auto label = labels.cbegin(); label != labels.cend(); ++label) {
        texts << (label.value().isEmpty() ? label.key() : label.key() + u'=' + label.value());
    }
    return texts;
}

QString labels(const LabelMap &labels)
{
    return orNothing(labelPairs(labels).join(u", "_s));
}

QString fixedAtCreation(Kind kind)
{
    return descriptorOf(kind).can(Verb::Rotate) ? Wording::tr("Set at creation. Rotate to change it.")
                                                : Wording::tr("Set at creation.");
}

QString labelled(const QString &label, const QString &value)
{
    //: %1 the label of a field, %2 its value.
    return Wording::tr("%1: %2").arg(label, value);
}

QString fieldLabel(Field field)
{
    if (field == Field::Owner) {
        return Wording::tr("Owner");
    }
    for (const Kind kind : allKinds) {
        if (const FieldDescriptor *descriptor = descriptorOf(kind).find(field)) {
            return descriptor->label();
        }
    }
    return {};
}

} // namespace keyturn::wording
