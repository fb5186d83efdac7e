// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/languages/texts.h"
#include "models/domain/language.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

const QString root = QStringLiteral(KEYTURN_SOURCE_DIR);
const QString translations = root + u"/resources/translations"_s;

QString fileOf(const QString &directory, const QString &language)
{
    return directory + u"/keyturn_"_s + language + u".ts"_s;
}

QSet<QString> keysOf(const QList<Text> &texts)
{
    QSet<QString> keys;
    for (const Text &text : texts) {
        keys << text.key() + (text.plural ? u" | plural"_s : QString());
    }
    return keys;
}

QString allSources()
{
    QString sources;
    for (const QString &layer : {u"models"_s, u"app"_s, u"ui"_s}) {
        QDirIterator files(root + u'/' + layer, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly)) {
                sources += QString::fromUtf8(file.readAll());
            }
        }
    }
    return sources;
}

/// What an admin of that language would miss in the text.
QStringList faultsOf(const Text &text, const QString &language)
{
    if (!text.finished) {
        return {u"unfinished"_s};
    }
    const qsizetype forms = !text.plural || language == "ja"_L1 ? 1 : 2;
    if (text.translations.size() != forms) {
        return {u"%1 plural forms instead of %2"_s.arg(text.translations.size()).arg(forms)};
    }
    QStringList faults;
    for (const QString &translation : text.translations) {
        for (const QString &difference : differences(text.source, translation)) {
            faults << difference + u": "_s + translation;
        }
    }
    return faults;
}

} // namespace

/// The .ts files: up to date with the sources, complete, and true to them in all that is not words.
class TextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_updated.isValid());
        for (const Language &language : offeredLanguages()) {
            QVERIFY(
                QFile::copy(fileOf(translations, language.code), fileOf(m_updated.path(), language.code)));
        }
        QProcess update;
        update.start(translations + u"/update.sh"_s, {m_updated.path()});
        QVERIFY(update.waitForFinished());
        const QByteArray said = update.readAllStandardError();
        QVERIFY2(update.exitStatus() == QProcess::NormalExit && update.exitCode() == 0, said.constData());
        // A class that tr() would not find at run time, or a context that was only guessed.
        QVERIFY2(!said.contains("Q_OBJECT") && !said.contains("Qualifying"), said.constData());
    }

    void isUpToDate_data() { addLanguages(); }

    void isUpToDate()
    {
        QFETCH(QString, language);
        const QSet<QString> committed = keysOf(readTexts(fileOf(translations, language)));
        const QSet<QString> current = keysOf(readTexts(fileOf(m_updated.path(), language)));
        QVERIFY(!current.isEmpty());
        const QStringList added = (current - committed).values();
        const QStringList gone = (committed - current).values();
        QVERIFY2(
            added.isEmpty() && gone.isEmpty(),
            qPrintable(u"run resources/translations/update.sh and translate what is new:\n+ %1\n- %2"_s.arg(
                added.join(u"\n+ "_s), gone.join(u"\n- "_s))));
    }

    void isCompleteAndTrue_data() { addLanguages(); }

    void isCompleteAndTrue()
    {
        QFETCH(QString, language);
        QStringList faults;
        const QList<Text> texts = readTexts(fileOf(translations, language));
        QVERIFY(!texts.isEmpty());
        for (const Text &text : texts) {
            for (const QString &fault : faultsOf(text, language)) {
                faults << text.key() + u"\n    "_s + fault;
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void isAskedForAtRunTime()
    {
        const QString sources = allSources();
        QSet<QString> contexts;
        for (const Text &text : readTexts(fileOf(translations, u"de"_s))) {
            contexts << text.context;
        }
        for (const QString &context : std::as_const(contexts)) {
            const QString name = context.section(u"::"_s, -1);
            const bool isClass =
                context.startsWith("keyturn::"_L1) && sources.contains(u"class "_s + name + u' ');
            QVERIFY2(isClass || sources.contains(u"Q_DECLARE_TR_FUNCTIONS("_s + context + u')') ||
                         sources.contains(u"translate(\""_s + context + u'"'),
                     qPrintable(context));
        }
    }

    void differencesAreSeen_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("translation");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *name, const QString &source, const QString &translation, bool same) {
            QTest::addRow("%s", name) << source << translation << same;
        };
        row("the same", u"&Revoke %1 of %2…"_s, u"%2: %1 &widerrufen…"_s, true);
        row("full stop of another script", u"Name it."_s, u"名前を付けてください。"_s, true);
        row("empty", u"Name"_s, u" "_s, false);
        row("placeholder lost", u"%1 of %2"_s, u"%1"_s, false);
        row("placeholder twice", u"%1"_s, u"%1 %1"_s, false);
        row("count lost", u"%Ln rows"_s, u"%n Zeilen"_s, false);
        row("mnemonic lost", u"&Save"_s, u"Speichern"_s, false);
        row("two mnemonics", u"&Save"_s, u"&Spei&chern"_s, false);
        row("ellipsis lost", u"Save…"_s, u"Speichern"_s, false);
        row("three dots", u"Save … now"_s, u"Jetzt ... speichern"_s, false);
        row("colon lost", u"Name:"_s, u"Name"_s, false);
        row("line break lost", u"a\nb"_s, u"a b"_s, false);
        row("space around", u"a"_s, u"a "_s, false);
    }

    void differencesAreSeen()
    {
        QFETCH(QString, source);
        QFETCH(QString, translation);
        QFETCH(bool, same);
        QCOMPARE(differences(source, translation).isEmpty(), same);
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const Language &language : offeredLanguages()) {
            QTest::addRow("%s", qPrintable(language.code)) << language.code;
        }
    }

    QTemporaryDir m_updated;
};

} // namespace keyturn

QTEST_GUILESS_MAIN(keyturn::TextsTest)
#include "textstest.moc"
