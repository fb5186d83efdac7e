// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QIcon>
#include <QLatin1StringView>

namespace keyturn {

/// An icon of Keyturn's own, by the name of its drawing in resources/icons. It is a mask in one colour, taken
/// from the application's palette whenever it is painted, so that it follows a change to dark and back.
[[nodiscard]] QIcon icon(QLatin1StringView name);
/// The same in a fixed colour.
[[nodiscard]] QIcon icon(QLatin1StringView name, const QColor &colour);
/// The program's icon, in its own colours.
[[nodiscard]] QIcon programIcon();

} // namespace keyturn
