// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/listtrouble.h"

#include "models/domain/foreigntext.h"
#include "models/items/timewording.h"
#include "models/operations/profiles.h"
#include "models/operations/refreshes.h"

#include <QCoreApplication>

#include <algorithm>

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

/// Keeps a connection from being read at all.
struct Failure
{
    ProfileId profile;
    ApiError error;
    QString title;
    QString happened;
};

Failure failureOf(const UiContext &context, const Profile &profile, const ApiError &error)
{
    const QString name = onOneLine(profile.name);
    Failure failure{.profile = profile.id, .error = error, .title = {}, .happened = {}};
    if (error.isUnreachable()) {
        failure.title = TroubleText::tr("Offline");
        failure.happened = TroubleText::tr("Offline: %1 cannot be reached.").arg(name);
    } else if (error.isAboutTheConnection()) {
        failure.title = TroubleText::tr("Not signed in");
        failure.happened = TroubleText::tr("Keyturn is not signed in at %1.").arg(name);
    } else {
        failure.title = TroubleText::tr("Nothing could be read");
        failure.happened = TroubleText::tr("%1 could not be read.").arg(name);
    }
    failure.happened += whatIsShown(context, profile);
    return failure;
}

QList<Failure> failuresAt(const UiContext &context, const Place &place)
{
    QList<Failure> failures;
    for (const Profile &profile : profilesAt(context, place)) {
        if (const auto failure = context.refreshes.failure(profile.id)) {
            failures << failureOf(context, profile, *failure);
        }
    }
    return failures;
}

/// Of the connections that could be read.
QString problemsAt(const UiContext &context, const Place &place, ReadingProblem::Cause cause)
{
    const std::optional<Kind> kind =
        place.page == Place::Page::Credentials ? std::optional(place.kind) : std::nullopt;
    const QList<Profile> profiles = profilesAt(context, place);
    QStringList lines;
    for (const Profile &profile : profiles) {
        if (context.refreshes.failure(profile.id)) {
            continue;
        }
        for (const QString &problem : context.refreshes.problems(profile.id, kind, cause)) {
            lines.append(profiles.size() > 1 ? onOneLine(profile.name) + u": "_s + problem : problem);
        }
    }
    lines.removeDuplicates();
    constexpr qsizetype shown = 4;
    if (lines.size() > shown) {
        const int more = static_cast<int>(lines.size() - shown);
        lines = lines.first(shown);
        lines.append(TroubleText::tr("and %n more", nullptr, more));
    }
    return lines.join(u'\n');
}

ListTrouble troubleWith(const Failure &failure)
{
    return {.title = failure.title,
            .text = failure.happened + u'\n' + failure.error.text(),
            .details = failure.happened + u'\n' + failure.error.details(),
            .wayOn = failure.error.isAboutTheConnection() ? ListTrouble::WayOn::ChangeConnection
                                                          : ListTrouble::WayOn::TryAgain,
            .profile = failure.profile};
}

} // namespace

QString ListTrouble::offer() const
{
    return wayOn == WayOn::TryAgain ? TroubleText::tr("Try again") : TroubleText::tr("Change connection…");
}

QList<Profile> profilesAt(const UiContext &context, const Place &place)
{
    QList<Profile> here;
    std::ranges::copy_if(context.profiles.all(), std::back_inserter(here), [&](const Profile &profile) {
        return place.profile.isEmpty() || profile.id == place.profile;
    });
    return here;
}

std::optional<ListTrouble> troubleAt(const UiContext &context, const Place &place)
{
    const QList<Failure> failures = failuresAt(context, place);
    const QString problems = problemsAt(context, place, ReadingProblem::Cause::Failure);
    if (failures.isEmpty() && problems.isEmpty()) {
        return std::nullopt;
    }
    if (failures.size() == 1 && problems.isEmpty()) {
        return troubleWith(failures.constFirst());
    }
    ListTrouble trouble;
    if (failures.isEmpty()) {
        trouble.profile = place.profile;
    } else {
        trouble = troubleWith(failures.constFirst());
    }
    trouble.title = failures.size() == profilesAt(context, place).size()
                        ? TroubleText::tr("Nothing could be read")
                        : TroubleText::tr("Not everything could be read");
    QStringList lines;
    QStringList details;
    for (const Failure &failure : failures) {
        lines << failure.happened + u' ' + failure.error.summary();
        details << failure.happened + u'\n' + failure.error.details();
    }
    if (!problems.isEmpty()) {
        lines << TroubleText::tr("This list may be incomplete. %1").arg(problems);
        details << problems;
    }
    trouble.text = lines.join(u'\n');
    trouble.details = details.join(u'\n');
    return trouble;
}

QString limitsAt(const UiContext &context, const Place &place)
{
    return problemsAt(context, place, ReadingProblem::Cause::Role);
}

} // namespace keyturn
