// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPixmap>

class QWidget;

namespace keyturn::camera {

/// Whether an unmasked secret is in sight: then no picture may be taken.
[[nodiscard]] bool seesASecret();
/// A window with its dialogs and an open menu over it.
[[nodiscard]] QPixmap pictureOf(QWidget &window);

} // namespace keyturn::camera
