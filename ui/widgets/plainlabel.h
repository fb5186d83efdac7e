// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>

namespace keyturn {

/// A wrapped label for text that may come from a vendor or an admin: never taken for rich text.
[[nodiscard]] QLabel *newPlainLabel(QWidget *parent, const QString &name, const QString &text = {});

} // namespace keyturn
