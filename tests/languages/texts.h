// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace keyturn {

/// One <message> of a .ts file (Qt Linguist's format).
struct Text
{
    QString context;
    QString source;
    /// What tells two texts with the same words apart.
    QString comment;
    bool plural = false;
    bool finished = false;
    /// One, or one for each plural form of the language.
    QStringList translations;

    /// Under what it is looked up at run time.
    [[nodiscard]] QString key() const;
};

/// All of a file; empty if it cannot be read.
[[nodiscard]] QList<Text> readTexts(const QString &file);

/// What a translation must have in common with its source: everything that is not words. Empty if it has.
[[nodiscard]] QStringList differences(const QString &source, const QString &translation);

} // namespace keyturn
