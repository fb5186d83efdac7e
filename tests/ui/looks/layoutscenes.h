// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/ui/looks/layoutstage.h"

#include <functional>

namespace keyturn {

/// Something to look at: a page, a dialog or a message, in a state that fills it.
struct LayoutScene
{
    QString name;
    std::function<void(LayoutStage &)> set;
    /// The dialog, menu or window that it is about; empty for a page.
    QString shows = {};
    /// Others cannot follow it in the same world.
    bool last = false;
};

/// Every page and every dialog.
[[nodiscard]] QList<LayoutScene> allLayoutScenes();

} // namespace keyturn
