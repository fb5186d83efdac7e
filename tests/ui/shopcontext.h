// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/workshop.h"
#include "ui/context.h"

namespace keyturn::test {

/// What a window works with: all that the workshop has, and the shell around it from `faked`. All must
/// outlive the window.
[[nodiscard]] inline UiContext contextOf(Workshop &shop, const UiContext &faked)
{
    return {.profiles = shop->profiles,
            .inventory = shop->inventory,
            .refreshes = shop->refreshes,
            .operations = shop->operations,
            .custody = shop->custody,
            .vault = shop.keychain,
            .signInVault = shop.keychain,
            .signIns = shop->signIns,
            .connectionCheck = faked.connectionCheck,
            .proxyLogins = faked.proxyLogins,
            .settings = faked.settings,
            .fileSink = faked.fileSink,
            .platform = faked.platform,
            .clock = shop.clock,
            .about = faked.about,
            .updates = faked.updates,
            .practice = faked.practice};
}

} // namespace keyturn::test
