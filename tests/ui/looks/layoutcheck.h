// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSize>
#include <QStringList>

class QColor;
class QTableView;
class QWidget;

namespace keyturn {

/// What is wrong with how a shown window is laid out, one sentence each: text that does not fit where it
/// stands and has no tooltip with the whole, widgets over each other or outside of their parent, a window
/// larger than `screen`. What scrolls, fits.
[[nodiscard]] QStringList layoutFaults(const QWidget &window, const QSize &screen);

/// A sentence if a shown column of a table is in sight only after scrolling sideways, or is narrower than
/// `needed` pixels.
[[nodiscard]] QStringList columnFaults(const QTableView &table, int column, int needed);

/// The texts of a shown window that have less than 4.5:1 on the ground below them, one sentence each. What is
/// disabled may be faint.
[[nodiscard]] QStringList faintTexts(const QWidget &window);

/// WCAG 2.2, "contrast ratio".
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace keyturn
