// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translators.h"
#include "models/domain/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

/// Which language is chosen, and that choosing reaches our texts, Qt's and the formats.
class ChoiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void offersWhatIsBuiltIn()
    {
        for (const Language &language : offeredLanguages()) {
            QVERIFY2(QFile::exists(u":/keyturn/translations/keyturn_%1.qm"_s.arg(language.code)),
                     qPrintable(language.code));
            QVERIFY(isOfferedLanguage(language.code));
            QCOMPARE(QLocale::languageToCode(QLocale(language.code).language()), language.code);
        }
        QVERIFY(!isOfferedLanguage(u"fr"_s));
        QVERIFY(!isOfferedLanguage({}));
    }

    void takesTheFirstThatTheSystemAsksFor()
    {
        QCOMPARE(systemLanguage({u"fr-FR"_s, u"ja-JP"_s, u"de-DE"_s}), u"ja"_s);
        QCOMPARE(systemLanguage({u"de-AT"_s, u"en"_s}), u"de"_s);
        QCOMPARE(systemLanguage({u"en-US"_s, u"de-DE"_s}), u"en"_s);
        QCOMPARE(systemLanguage({u"fr"_s}), u"en"_s);
        QCOMPARE(systemLanguage({u"C"_s}), u"en"_s);
    }

    void speaksOneLanguageThroughout_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QLocale::Language>("formats");
        QTest::addColumn<QString>("cancel");
        QTest::addRow("German") << u"de"_s << QLocale::German << u"Abbrechen"_s;
        QTest::addRow("Japanese") << u"ja"_s << QLocale::Japanese << u"キャンセル"_s;
        // After the others: nothing of them is left. The tests' system has no language.
        QTest::addRow("English") << u"en"_s << QLocale::C << u"Cancel"_s;
        QTest::addRow("unknown") << u"tlh"_s << QLocale::C << u"Cancel"_s;
    }

    void speaksOneLanguageThroughout()
    {
        QFETCH(QString, code);
        QFETCH(QLocale::Language, formats);
        QFETCH(QString, cancel);
        m_translators.speak(code);
        QCOMPARE(QLocale().language(), formats);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), cancel);
    }

private:
    Translators m_translators;
};

} // namespace keyturn

QTEST_GUILESS_MAIN(keyturn::ChoiceTest)
#include "choicetest.moc"
