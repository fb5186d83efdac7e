// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace keyturn {

// Names and other texts that somebody at the vendor chose may hold anything: line breaks, direction marks,
// 10,000 characters.

/// On one line: line breaks, control characters and direction marks are replaced by their visible stand-ins;
/// what is very long is cut.
[[nodiscard]] QString onOneLine(const QString &text);

/// A name as a sentence can hold it: on one line, at most eighty characters and an ellipsis, and where it is
/// written from right to left isolated from the words around it (UAX #9, FSI and PDI).
[[nodiscard]] QString inSentence(const QString &name);

/// Whether a vendor that trims, joins blanks or composes characters (NFC) would have made one name of both.
[[nodiscard]] bool isSameName(const QString &one, const QString &other);

/// Whether the admin has typed, or copied, the name that inSentence() shows. What no keyboard has counts as a
/// blank, and blanks and the ellipsis do not count at the ends.
[[nodiscard]] bool isTyped(const QString &typed, const QString &shown);

} // namespace keyturn
