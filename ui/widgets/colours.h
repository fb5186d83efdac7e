// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/profile.h"

#include <QColor>
#include <QPalette>

namespace keyturn {

/// The few colours that carry a meaning. Each always stands beside a word or an icon.
enum class Tone : quint8 { Neutral, Good, Warning, Bad };

/// Whether text of this palette is lighter than its ground.
[[nodiscard]] bool isDark(const QPalette &palette);
/// For text and icons; readable (4.5:1) on the palette's base and window colours.
[[nodiscard]] QColor foreground(Tone tone, const QPalette &palette);
/// For the ground of a banner or a message, under the palette's own text colour.
[[nodiscard]] QColor ground(Tone tone, const QPalette &palette);
/// For secondary text: the text colour, moved towards the ground.
[[nodiscard]] QColor mutedText(const QPalette &palette);

/// For the edge of what one can type into or tick, 3:1 on the palette's base and window.
[[nodiscard]] QColor fieldOutline(const QPalette &palette);
/// The ground of a strip in a connection's colour, under stripText(); invalid for None.
[[nodiscard]] QColor stripGround(ProfileColour colour);
[[nodiscard]] QColor stripText();
/// For an edge or an icon in a connection's colour, 3:1 on the palette's base and window; invalid for None.
[[nodiscard]] QColor edge(ProfileColour colour, const QPalette &palette);

} // namespace keyturn
