// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/mintsummary.h"

#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"
#include "models/items/timewording.h"
#include "models/items/wording.h"
#include "models/operations/profiles.h"
#include "models/ports/clock.h"
#include "models/ports/secretvault.h"

#include <QCoreApplication>

namespace keyturn {

namespace {

struct MintSummaryText
{
    Q_DECLARE_TR_FUNCTIONS(MintSummary)
};

QString expirySentence(const KindDescriptor &kind, const FieldValues &fields, const QDateTime &now)
{
    if (kind.expiry.days.empty()) {
        return {};
    }
    const auto *seconds = std::get_if<std::chrono::seconds>(&fields.value(Field::Expiry));
    return seconds == nullptr
               ? MintSummaryText::tr("It does not expire.")
               : MintSummaryText::tr("It expires on %1.").arg(wording::date(now.addSecs(seconds->count())));
}

QString powersSentence(const KindDescriptor &kind, const MintRequest &request, const Inventory &inventory)
{
    if (kind.find(Field::SourceRanges) == nullptr || kind.rotation == Rotation::ByVendorCall) {
        return {};
    }
    const QStringList ranges = request.fields.list(Field::SourceRanges);
    QStringList roles;
    for (const QString &id : request.fields.list(Field::Roles)) {
        roles << inSentence(inventory.roleName(request.owner.profile, id));
    }
    const QString from =
        ranges.isEmpty()
            ? MintSummaryText::tr("It may be used from everywhere")
            : MintSummaryText::tr("It may be used from %1 only").arg(wording::sourceRanges(ranges));
    const QString may = roles.isEmpty() ? MintSummaryText::tr("%1 and may do all that its owner may do.")
                                        : MintSummaryText::tr("%1 and is narrowed to: %2.");
    return roles.isEmpty() ? may.arg(from) : may.arg(from, roles.join(QStringLiteral(", ")));
}

QString environmentsSentence(const KindDescriptor &kind, const FieldValues &fields)
{
    if (kind.find(Field::Environments) == nullptr) {
        return {};
    }
    const QStringList environments = fields.list(Field::Environments);
    return environments.isEmpty()
               ? MintSummaryText::tr("It names no environment, so rules that are limited to environments are "
                                     "skipped for it.")
               : MintSummaryText::tr("It is for these environments: %1.").arg(wording::names(environments));
}

} // namespace

QString mintSummary(const UiContext &context, const MintRequest &request)
{
    const KindDescriptor &kind = descriptorOf(request.owner.kind);
    const Profile *profile = context.profiles.find(request.owner.profile);
    QStringList sentences;
    //: %1 a kind of credential, %2 its owner, %3 a connection.
    sentences << MintSummaryText::tr("This makes a new %1 for %2 at %3.")
                     .arg(kind.noun(), inSentence(request.ownerName),
                          inSentence(profile != nullptr ? profile->name : QString()));
    sentences << expirySentence(kind, request.fields, context.clock.now());
    sentences << powersSentence(kind, request, context.inventory);
    sentences << environmentsSentence(kind, request.fields);
    sentences << MintSummaryText::tr(
                     "The vendor gives its secret just once; it goes into %1 before you see it.")
                     .arg(context.vault.placeName());
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace keyturn
