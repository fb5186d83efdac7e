// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSize>
#include <QStringList>

class QWidget;

namespace keyturn {

/// What is wrong with how a shown window is laid out, one sentence each: text that does not fit where it
/// stands and has no tooltip with the whole, widgets over each other or outside of their parent, a window
/// larger than `screen`. What scrolls, fits.
[[nodiscard]] QStringList layoutFaults(const QWidget &window, const QSize &screen);

} // namespace keyturn
