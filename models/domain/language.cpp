// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/language.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

std::span<const Language> offeredLanguages()
{
    static const Language languages[] = {
        {u"en"_s, u"English"_s},
        {u"de"_s, u"Deutsch"_s},
        {u"ja"_s, u"日本語"_s},
    };
    return languages;
}

bool isOfferedLanguage(const QString &code)
{
    return std::ranges::any_of(offeredLanguages(),
                               [&code](const Language &language) { return language.code == code; });
}

QString systemLanguage(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        const QString code = QLocale::languageToCode(QLocale(name).language());
        if (isOfferedLanguage(code)) {
            return code;
        }
    }
    return u"en"_s;
}

} // namespace keyturn
