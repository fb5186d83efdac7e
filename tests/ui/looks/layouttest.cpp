// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/access/walks.h"
#include "tests/ui/looks/layoutcheck.h"
#include "tests/ui/looks/layoutscenes.h"

#include "ui/dialogs/credentialflows.h"
#include "ui/widgets/comboboxinterface.h"

#include <QApplication>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

struct Spoken
{
    LayoutLanguage language;
    const char *suffix;
};

constexpr Spoken spoken[] = {
    {LayoutLanguage::English, ""},
    {LayoutLanguage::German, ", German"},
    {LayoutLanguage::Japanese, ", Japanese"},
    {LayoutLanguage::Longer, ", longer"},
    {LayoutLanguage::Wide, ", wide"},
};

} // namespace

/// Every page and dialog in every language, on the screen and at the scale that this program was started
/// with. The texts that nobody speaks are tried on the smallest screen alone, which has the least room for
/// them; so are the palettes, in one language: that they move nothing is tested there too.
class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everythingFits_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<int>("language");
        m_scenes = allLayoutScenes();
        for (const auto &[language, suffix] : spoken) {
            if (!isSmallest() && language > LayoutLanguage::Japanese) {
                continue;
            }
            for (int scene = 0; scene < m_scenes.size(); ++scene) {
                QTest::addRow("%s%s", qPrintable(m_scenes.at(scene).name), suffix)
                    << scene << static_cast<int>(language);
            }
        }
    }

    void everythingFits()
    {
        QFETCH(const int, scene);
        QFETCH(const int, language);
        LayoutStage &stage = stageIn(static_cast<LayoutLanguage>(language));
        m_scenes.at(scene).set(stage);
        const QString shows = m_scenes.at(scene).shows;
        QTRY_VERIFY2(shows.isEmpty() ? stage.shown().size() == 1 : stage.shows(shows), qPrintable(shows));
        QStringList faults;
        const bool fits = QTest::qWaitFor([&stage, &faults] {
            faults = stage.faults();
            return faults.isEmpty();
        });
        QVERIFY2(fits, qPrintable(u'\n' + faults.join(u'\n')));
        ++m_laidOut;
        if (isSmallest() && stage.language <= LayoutLanguage::Japanese) {
            findSharedMnemonics(stage);
            walkByKeyboardAndEar(stage);
        }
        if (isSmallest() && stage.language == LayoutLanguage::English) {
            comparePalettes(stage);
        }
        if (m_scenes.at(scene).last) {
            m_stage.reset();
        } else {
            stage.clear();
        }
    }

    void faultsAreFound()
    {
        QWidget window;
        auto *wide = new QPushButton(u"A text that is longer than its button"_s, &window);
        wide->setGeometry(10, 10, 40, 30);
        auto *over = new QPushButton(u"x"_s, &window);
        over->setGeometry(20, 20, 100, 30);
        auto *outside = new QWidget(&window);
        outside->setGeometry(150, 10, 100, 10);
        window.resize(200, 100);
        window.show();
        const QString found = layoutFaults(window, QSize(150, 90)).join(u'\n');
        for (const QString &part : {u"larger than the screen"_s, u"longer than its button"_s, u"overlaps"_s,
                                    u"outside of its parent"_s}) {
            QVERIFY2(found.contains(part), qPrintable(part));
        }
        QTableWidget table(1, 2);
        table.resize(150, 100);
        table.show();
        const int wanted = table.columnWidth(0);
        QVERIFY(columnFaults(table, 0, wanted).isEmpty());
        QVERIFY(!columnFaults(table, 0, wanted * 2).isEmpty());
        QVERIFY(columnFaults(table, 1, 0).join(u'\n').contains(u"px of the column"_s));
        QPalette faint;
        faint.setColor(QPalette::Button, QColor(0x80, 0x80, 0x80));
        faint.setColor(QPalette::ButtonText, QColor(0x90, 0x90, 0x90));
        wide->setPalette(faint);
        QVERIFY(faintTexts(window).join(u'\n').contains(u"longer than its button"_s));
    }

    void cleanup()
    {
        // What a scene that failed has left is no stage for the next.
        if (QTest::currentTestFailed()) {
            m_stage.reset();
        }
    }

    void cleanupTestCase()
    {
        m_stage.reset();
        qInfo("%d scenes, %d laid out, %d walked by keyboard and ear, %d seen in two palettes, %.1f s of "
              "processor "
              "time",
              static_cast<int>(m_scenes.size()), m_laidOut, m_walked, m_coloured,
              static_cast<double>(std::clock()) / CLOCKS_PER_SEC);
    }

private:
    [[nodiscard]] static bool isSmallest() { return qEnvironmentVariable("KEYTURN_SCALE") == u"1"_s; }

    /// The one that the last scene has left, as long as it is in this language.
    LayoutStage &stageIn(LayoutLanguage language)
    {
        if (m_stage == nullptr || m_stage->language != language) {
            m_stage.reset();
            m_stage = std::make_unique<LayoutStage>(language);
        }
        return *m_stage;
    }

    void findSharedMnemonics(LayoutStage &stage)
    {
        QStringList shared;
        for (QWidget *each : stage.shown()) {
            shared += walks::mnemonicsOf(each);
        }
        QVERIFY2(shared.isEmpty(), qPrintable(u'\n' + shared.join(u'\n')));
        ++m_walked;
    }

    void walkByKeyboardAndEar(LayoutStage &stage)
    {
        QWidget *top = stage.shown().last();
        const QStringList faults =
            walks::namesOf(top) + walks::meaningsOf(top) + walks::textsOf(top) + walks::tabOrderOf(top);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void comparePalettes(LayoutStage &stage)
    {
        const QStringList bright = stage.faintTexts();
        QVERIFY2(bright.isEmpty(), qPrintable(u"light:\n"_s + bright.join(u'\n')));
        const QStringList before = stage.places();
        stage.wear(appearance::dark);
        const QStringList dark = stage.faintTexts();
        QVERIFY2(dark.isEmpty(), qPrintable(u"dark:\n"_s + dark.join(u'\n')));
        QCOMPARE(stage.places(), before);
        stage.wear(appearance::light);
        ++m_coloured;
    }

    QList<LayoutScene> m_scenes;
    std::unique_ptr<LayoutStage> m_stage;
    int m_laidOut = 0;
    int m_walked = 0;
    int m_coloured = 0;
};

} // namespace keyturn

int main(int argc, char *argv[])
{
    qputenv("QT_SCALE_FACTOR", qgetenv("KEYTURN_SCALE"));
    const QApplication app(argc, argv);
    keyturn::labelComboBoxes();
    keyturn::LayoutTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "layouttest.moc"
