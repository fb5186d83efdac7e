// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <span>

namespace keyturn {

/// A language that the window can be in. There is a file resources/translations/keyturn_<code>.ts for each.
struct Language
{
    /// ISO 639-1, as on the command line and in the settings.
    QString code;
    /// In the language itself: who cannot read the window finds it all the same.
    QString name;
};

/// Those that Keyturn is translated to, in the order in which they are offered.
[[nodiscard]] std::span<const Language> offeredLanguages();

[[nodiscard]] bool isOfferedLanguage(const QString &code);

/// The code of the first offered one among those that the system asks for, else English.
[[nodiscard]] QString systemLanguage(const QStringList &wanted);

} // namespace keyturn
