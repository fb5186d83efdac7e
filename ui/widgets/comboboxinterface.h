// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace keyturn {

/// From now on screen readers hear of each combo box which label is its own, or its accessible name if it has
/// none. Qt gives them the chosen value as its name and finds the label only among its siblings, where forms
/// of several columns do not have it.
void labelComboBoxes();

} // namespace keyturn
