// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTranslator>

namespace keyturn {

/// The language of the program: its own texts, Qt's, and how dates and numbers are written. Owned by main(),
/// before every other part: a text that exists already is not translated again.
class Translators
{
public:
    /// Speaks the language with that code (models/domain/language.h), or the system's if the code is empty or
    /// not one of them.
    void speak(const QString &code);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace keyturn
