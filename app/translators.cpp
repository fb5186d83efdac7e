// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translators.h"

#include "models/domain/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

/// The admin's own regional formats wherever the system has them for that language.
QLocale formatsOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale plain(code);
    if (system.language() == plain.language() ||
        (system.language() == QLocale::C && plain.language() == QLocale::English)) {
        return system;
    }
    const QLocale here(plain.language(), system.territory());
    return here.territory() == system.territory() ? here : plain;
}

void install(QTranslator &translator, const QString &name, const QString &directory)
{
    QCoreApplication::removeTranslator(&translator);
    // There is no file of Qt's own for English.
    if (translator.load(name, directory)) {
        QCoreApplication::installTranslator(&translator);
    }
}

} // namespace

void Translators::speak(const QString &code)
{
    const QString language = isOfferedLanguage(code) ? code : systemLanguage(QLocale::system().uiLanguages());
    install(m_qt, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(m_own, u"keyturn_"_s + language, u":/keyturn/translations"_s);
    QLocale::setDefault(formatsOf(language));
}

} // namespace keyturn
