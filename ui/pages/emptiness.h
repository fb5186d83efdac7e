// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/navigationmodel.h"
#include "ui/context.h"

#include <QLatin1StringView>

namespace keyturn {

/// Why a list is empty, in words: nothing matches, still reading, nothing could be read, or nothing yet.
struct Emptiness
{
    QLatin1StringView iconName;
    QString title;
    QString text;
};

enum class ListOf : quint8 { Credentials, Owners, OpenOperations, AllOperations, NarrowedOperations };

[[nodiscard]] Emptiness explainEmpty(const UiContext &context, const Place &place, ListOf what,
                                     const QString &searchText);

} // namespace keyturn
