// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/listtrouble.h"

#include "models/domain/foreigntext.h"
#include "models/items/wording.h"
#include "models/operations/profiles.h"
#include "models/operations/refreshes.h"
#include "ui/pages/emptiness.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

struct TroubleText
{
    Q_DECLARE_TR_FUNCTIONS(ListTrouble)
};

QString whatIsShown(const UiContext &context, const Profile &profile)
{
    const QDateTime asOf = context.refreshes.asOf(profile.id);
    //: %1 a date and time
    return asOf.isValid()
               ? u' ' + TroubleText::tr("What is shown was read on %1.").arg(wording::dateAndTime(asOf))
               : QString();
}

ListTrouble troubleWith(const UiContext &context, const Profile &profile, const ApiError &error)
{
    const QString name = onOneLine(profile.name);
    ListTrouble trouble;
    trouble.profile = profile.id;
    QString happened;
    if (error.isUnreachable()) {
        trouble.title = TroubleText::tr("Offline");
        happened = TroubleText::tr("Offline: %1 cannot be reached.").arg(name);
    } else if (error.isAboutTheConnection()) {
        trouble.title = TroubleText::tr("Not signed in");
        trouble.wayOn = ListTrouble::WayOn::ChangeConnection;
        happened = TroubleText::tr("Keyturn is not signed in at %1.").arg(name);
    } else {
        trouble.title = TroubleText::tr("Nothing could be read");
        happened = TroubleText::tr("%1 could not be read.").arg(name);
    }
    happened += whatIsShown(context, profile);
    trouble.text = happened + u'\n' + error.text();
    trouble.details = happened + u'\n' + error.details();
    return trouble;
}

} // namespace

QString ListTrouble::offer() const
{
    return wayOn == WayOn::TryAgain ? TroubleText::tr("Try again") : TroubleText::tr("Change connection…");
}

std::optional<ListTrouble> troubleAt(const UiContext &context, const Place &place)
{
    for (const Profile &profile : context.profiles.all()) {
        const bool here = place.profile.isEmpty() || place.profile == profile.id;
        if (const auto failure = context.refreshes.failure(profile.id); here && failure) {
            return troubleWith(context, profile, *failure);
        }
    }
    const QString problems = problemsAt(context, place);
    if (problems.isEmpty()) {
        return std::nullopt;
    }
    return ListTrouble{.title = TroubleText::tr("Nothing could be read"),
                       .text = TroubleText::tr("This list may be incomplete. %1").arg(problems),
                       .details = problems,
                       .wayOn = ListTrouble::WayOn::TryAgain,
                       .profile = place.profile};
}

} // namespace keyturn
