// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/replacement.h"

#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"
#include "models/domain/sdktype.h"
#include "models/operations/restrictions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr qint64 secondsPerDay = 24 * 60 * 60;
/// How much a creation time may lie before the sending: rounding, and a Date header has whole seconds.
constexpr std::chrono::seconds creationSlack{5};

struct ReplacementText
{
    Q_DECLARE_TR_FUNCTIONS(Replacement)
};

FieldValue daysFromNow(int days)
{
    return std::chrono::seconds(days * secondsPerDay);
}

/// The longest of the vendor's choices that does not exceed the old lifetime; the shortest if all do.
int nearestChoice(const ExpiryPolicy &policy, qint64 lifetimeDays)
{
    int best = policy.days.front();
    for (const int days : policy.days) {
        if (days <= lifetimeDays) {
            best = days;
        }
    }
    return best;
}

void draftExpiry(const Credential &current, const ExpiryPolicy &policy, ReplacementDraft &draft)
{
    const QDateTime expiry = current.fields.instant(Field::Expiry);
    const QDateTime created = current.fields.instant(Field::Created);
    if (policy.days.empty()) {
        return;
    }
    if (!expiry.isValid()) {
        if (!policy.mayNeverExpire) {
            draft.request.fields.set(Field::Expiry, daysFromNow(policy.advisedDays));
        }
        return;
    }
    const qint64 lifetime =
        created.isValid() ? (created.secsTo(expiry) + secondsPerDay / 2) / secondsPerDay : 0;
    const int choice = created.isValid() ? nearestChoice(policy, lifetime) : policy.advisedDays;
    draft.request.fields.set(Field::Expiry, daysFromNow(choice));
    if (created.isValid() && choice > lifetime) {
        draft.wider << ReplacementText::tr(
                           "It lives %1 days, longer than the old one: the vendor offers nothing shorter.")
                           .arg(choice);
    } else if (choice != lifetime) {
        draft.notes << ReplacementText::tr("Its lifetime is not among the vendor's choices; %1 days are set.")
                           .arg(choice);
    }
}

void draftField(const FieldDescriptor &field, const Credential &current, ReplacementDraft &draft)
{
    const FieldValue &value = current.fields.value(field.field);
    if (isBlank(value) || isUnreadable(value)) {
        return;
    }
    if (field.field == Field::SdkType && current.fields.text(Field::SdkType) == sdktype::unspecified) {
        return;
    }
    if (field.field == Field::SdkType && !sdktype::isKnown(current.fields.text(Field::SdkType))) {
        //: %1 the label of a field, %2 its value.
        draft.notes << ReplacementText::tr("%1 “%2” is unknown here and is left out.")
                           .arg(field.label(), inSentence(current.fields.text(Field::SdkType)));
        return;
    }
    draft.request.fields.set(field.field, value);
}

} // namespace

ReplacementDraft draftOfReplacement(const Credential &current, const QString &ownerName)
{
    const KindDescriptor &kind = descriptorOf(current.kind());
    ReplacementDraft draft;
    draft.request.owner = current.ref.owner;
    draft.request.ownerName = ownerName;
    draft.request.replaces = current.ref;
    for (const FieldDescriptor &field : kind.fields) {
        const bool offered = field.onCreate == Offer::Offered || field.onCreate == Offer::Required;
        if (offered && field.field != Field::Expiry) {
            draftField(field, current, draft);
        }
    }
    if (const FieldDescriptor *expiry = kind.find(Field::Expiry);
        expiry != nullptr && expiry->onCreate != Offer::Absent) {
        draftExpiry(current, kind.expiry, draft);
    }
    for (const Field field : restrictionsOf(current.kind())) {
        // A flag that is hidden arrives as one that is not set.
        const bool blank =
            field == Field::RequireDpop ? !current.fields.flag(field) : isBlank(current.fields.value(field));
        if (blank) {
            //: %1 the label of a field.
            draft.blankRestrictions << ReplacementText::tr("%1: none, or hidden from this connection's role.")
                                           .arg(kind.find(field)->label());
        }
    }
    return draft;
}

QDateTime earliestCreation(const QDateTime &sentAt, std::optional<std::chrono::seconds> clockSkew)
{
    return sentAt.addSecs((clockSkew.value_or(std::chrono::seconds(0)) - creationSlack).count());
}

QList<Credential> candidatesFor(const JournalEntry &unknown, const QList<Credential> &listed,
                                std::optional<std::chrono::seconds> clockSkew)
{
    const QDateTime earliest = earliestCreation(unknown.sentAt, clockSkew);
    QList<Credential> candidates;
    std::ranges::copy_if(listed, std::back_inserter(candidates), [&](const Credential &credential) {
        const QDateTime created = credential.fields.instant(Field::Created);
        return !unknown.idsBefore.contains(credential.ref.id) &&
               isSameName(credential.displayName(), unknown.displayName) &&
               (!created.isValid() || created >= earliest);
    });
    return candidates;
}

} // namespace keyturn
