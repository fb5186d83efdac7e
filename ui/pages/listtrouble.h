// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/profile.h"
#include "models/items/navigationmodel.h"
#include "ui/context.h"

#include <optional>

namespace keyturn {

/// What stands between the admin and a current list, and the way on.
struct ListTrouble
{
    enum class WayOn : quint8 { TryAgain, ChangeConnection };

    /// A few words, for an empty page.
    QString title;
    /// What happened, to which connections, and of when the shown state is.
    QString text;
    /// The same with all that is known, to be copied.
    QString details;
    WayOn wayOn = WayOn::TryAgain;
    /// What the way on leads to; empty for all.
    ProfileId profile;

    [[nodiscard]] QString offer() const;
};

/// The connections whose lists a place shows.
[[nodiscard]] QList<Profile> profilesAt(const UiContext &context, const Place &place);
/// Of the last reading of a place's lists; nothing if all was read that may be.
[[nodiscard]] std::optional<ListTrouble> troubleAt(const UiContext &context, const Place &place);
/// What of a place's lists the connections may not see, one line each; empty if they may see all.
[[nodiscard]] QString limitsAt(const UiContext &context, const Place &place);

} // namespace keyturn
