// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QMainWindow;

namespace keyturn {

class PlaceActions;
class WindowActions;

/// The menu bar over the window's actions.
void buildMenus(QMainWindow &window, const WindowActions &actions, const PlaceActions &places);

} // namespace keyturn
