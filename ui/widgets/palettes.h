// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPalette>

namespace keyturn {

/// Keyturn's own colours, for where the desktop has none in the scheme that is wanted. Every text in them is
/// at least 4.5:1 against its ground, every icon and frame that carries a meaning 3:1 (WCAG 2.2, 1.4.3
/// and 1.4.11).
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

} // namespace keyturn
