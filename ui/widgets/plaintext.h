// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace keyturn {

/// The text of a control as it is read aloud, or stands in a tool bar: without its mnemonic, which some
/// scripts have as a letter in parentheses, and without the colon or the ellipsis after it.
[[nodiscard]] QString plainText(QString text);

} // namespace keyturn
