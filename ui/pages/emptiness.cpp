// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/emptiness.h"

#include "models/domain/credential.h"
#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"
#include "models/operations/refreshes.h"
#include "ui/pages/listtrouble.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Emptiness)
};

Emptiness nothingYet(const Place &place, ListOf what)
{
    const KindDescriptor &kind = descriptorOf(place.kind);
    if (what == ListOf::Owners) {
        return {"principal"_L1,
                //: %1 is a kind of owner in the plural and with a capital, such as "Service principals".
                Words::tr("%1: none").arg(kind.ownerPlural()),
                kind.ownerVerbs.testFlag(Verb::Create)
                    ? Words::tr("There are none, or this sign-in may not see them. New makes the first.")
                    : Words::tr("There are none, or this sign-in may not see them.")};
    }
    if (place.page == Place::Page::NeedsAttention) {
        return {"ok"_L1, Words::tr("Nothing needs attention"),
                //: %1 a number of days.
                Words::tr("No credential is expired, expires within %1 days, or was never used.")
                    .arg(expiresSoonDays)};
    }
    if (place.page == Place::Page::Credentials && !kind.listed) {
        return {
            "connector"_L1, Words::tr("None known yet"),
            Words::tr("The vendor has no list of these. Those that Keyturn rotates appear here, and those "
                      "whose ID you add.")};
    }
    return {
        "credential"_L1, Words::tr("No credentials"),
        Words::tr("There are none, or this sign-in may not see them. New credential (Ctrl+N) makes one.")};
}

Emptiness aboutOperations(ListOf what)
{
    if (what == ListOf::OpenOperations) {
        return {
            "handover"_L1, Words::tr("Nothing to hand over"),
            Words::tr("A fresh secret waits here, safe in your keychain, until you have handed it over, "
                      "kept it for good or discarded it. So does whatever ended without a clear answer.")};
    }
    if (what == ListOf::NarrowedOperations) {
        return {"search"_L1, Words::tr("Nothing like that was done"),
                Words::tr("No operation fits the choices above the list.")};
    }
    return {"activity"_L1, Words::tr("Nothing done yet"),
            Words::tr("Each credential that you create, change, rotate or revoke is noted here with its "
                      "outcome. Secrets are never part of it.")};
}

} // namespace

Emptiness explainEmpty(const UiContext &context, const Place &place, ListOf what, const QString &searchText)
{
    if (!searchText.isEmpty()) {
        return {"search"_L1, Words::tr("Nothing matches “%1”").arg(onOneLine(searchText)),
                Words::tr("Every shown field was searched. Escape in the search box shows all again.")};
    }
    if (what == ListOf::OpenOperations || what == ListOf::AllOperations ||
        what == ListOf::NarrowedOperations) {
        return aboutOperations(what);
    }
    const QList<Profile> profiles = profilesAt(context, place);
    if (std::ranges::any_of(profiles, [&](const Profile &profile) {
            return context.refreshes.running(profile.id) != nullptr;
        })) {
        return {"refresh"_L1, Words::tr("Reading …"), Words::tr("What arrives is shown at once.")};
    }
    if (const auto trouble = troubleAt(context, place)) {
        return {"error"_L1, trouble->title, trouble->text};
    }
    if (std::ranges::none_of(
            profiles, [&](const Profile &profile) { return context.refreshes.asOf(profile.id).isValid(); })) {
        return {"refresh"_L1, Words::tr("Not read yet"), Words::tr("Refresh (F5) reads it from the vendor.")};
    }
    Emptiness nothing = nothingYet(place, what);
    if (const QString limits = limitsAt(context, place); !limits.isEmpty()) {
        nothing.text += u'\n' + limits;
    }
    return nothing;
}

} // namespace keyturn
