// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/looks/layoutcheck.h"
#include "tests/ui/pages/pageworld.h"

#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/finishedstyle.h"
#include "ui/widgets/hintlabel.h"
#include "ui/widgets/palettes.h"

#include <QApplication>
#include <QStyle>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr double forText = 4.5;
constexpr double forIcons = 3.0;

constexpr Tone tones[] = {Tone::Neutral, Tone::Good, Tone::Warning, Tone::Bad};

struct Pair
{
    QString what;
    QColor ink;
    QColor ground;
    double least;
};

QString named(QPalette::ColorRole role)
{
    return QString::fromLatin1(QMetaEnum::fromType<QPalette::ColorRole>().valueToKey(role));
}

QList<Pair> pairsOf(const QPalette &palette)
{
    QList<Pair> pairs;
    const auto roles = [&](QPalette::ColorRole ink, QPalette::ColorRole ground, double least) {
        pairs.append(
            {named(ink) + u" on "_s + named(ground), palette.color(ink), palette.color(ground), least});
    };
    for (const auto ground : {QPalette::Base, QPalette::AlternateBase}) {
        roles(QPalette::Text, ground, forText);
        roles(QPalette::PlaceholderText, ground, forText);
        roles(QPalette::Link, ground, forText);
        roles(QPalette::LinkVisited, ground, forText);
    }
    roles(QPalette::WindowText, QPalette::Window, forText);
    roles(QPalette::Link, QPalette::Window, forText);
    roles(QPalette::ButtonText, QPalette::Button, forText);
    roles(QPalette::ButtonText, QPalette::Window, forText);
    roles(QPalette::HighlightedText, QPalette::Highlight, forText);
    roles(QPalette::ToolTipText, QPalette::ToolTipBase, forText);
    roles(QPalette::Highlight, QPalette::Base, forIcons);
    const QColor surfaces[] = {palette.color(QPalette::Base), palette.color(QPalette::AlternateBase),
                               palette.color(QPalette::Window)};
    for (const QColor &surface : surfaces) {
        pairs.append({u"outline of a field"_s, fieldOutline(palette), surface, forIcons});
        pairs.append({u"muted text"_s, mutedText(palette), surface, forText});
        for (const Tone tone : tones) {
            pairs.append({u"tone %1"_s.arg(int(tone)), foreground(tone, palette), surface, forText});
        }
        for (const ProfileColour colour : allProfileColours) {
            if (colour != ProfileColour::None) {
                pairs.append({u"edge "_s + label(colour), edge(colour, palette), surface, forIcons});
            }
        }
    }
    for (const Tone tone : tones) {
        const QString what = u"banner %1"_s.arg(int(tone));
        pairs.append({what, palette.color(QPalette::WindowText), ground(tone, palette), forText});
        pairs.append({what + u" icon"_s, foreground(tone, palette), ground(tone, palette), forIcons});
    }
    for (const ProfileColour colour : allProfileColours) {
        if (colour != ProfileColour::None) {
            pairs.append({u"strip "_s + label(colour), stripText(), stripGround(colour), forText});
        }
    }
    return pairs;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyTextCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }

    void everyTextCanBeRead()
    {
        QFETCH(const QPalette, palette);
        for (const Pair &pair : pairsOf(palette)) {
            const double measured = contrast(pair.ink, pair.ground);
            QVERIFY2(measured >= pair.least,
                     qPrintable(u"%1: %2 on %3 is %4:1, not %5:1"_s
                                    .arg(pair.what, pair.ink.name(), pair.ground.name())
                                    .arg(measured, 0, 'f', 2)
                                    .arg(pair.least)));
        }
    }

    void contrastIsWhatItIsCalled()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void coversAStyleThatIgnoresPalettes()
    {
        const QString usual = QApplication::style()->name();
        QApplication::setStyle(u"windows"_s);
        {
            PageWorld world;
            const Theme theme(world.remembering, world.platform);
            QVERIFY(qobject_cast<FinishedStyle *>(QApplication::style()) != nullptr);
            QCOMPARE(QApplication::palette().color(QPalette::Highlight),
                     lightPalette().color(QPalette::Highlight));
        }
        QCOMPARE(QApplication::style()->name(), u"windows"_s);
        {
            PageWorld world;
            world.platform.scheme = ColourScheme::Contrast;
            world.remembering.setValue(Settings::Key::Appearance, QString(appearance::dark));
            const Theme theme(world.remembering, world.platform);
            QCOMPARE(QApplication::style()->name(), u"windows"_s);
        }
        QApplication::setStyle(usual);
    }

    void followsTheDesktopWhileItRuns()
    {
        PageWorld world;
        const Theme theme(world.remembering, world.platform);
        MainWindow window(world.pageContext());
        window.show();
        QVERIFY(qobject_cast<FinishedStyle *>(QApplication::style()) != nullptr);
        QVERIFY(!isDark(window.palette()));
        world.platform.scheme = ColourScheme::Dark;
        Q_EMIT world.platform.colourSchemeChanged();
        // Qt posts it to the windows.
        QTRY_VERIFY(isDark(window.palette()));
        QCOMPARE(window.palette().color(QPalette::Window), darkPalette().color(QPalette::Window));
        world.platform.scheme = ColourScheme::Light;
        Q_EMIT world.platform.colourSchemeChanged();
        QTRY_VERIFY(!isDark(window.palette()));
    }

    void whatHasColoursOfItsOwnFollowsToo()
    {
        PageWorld world;
        const Theme theme(world.remembering, world.platform);
        QWidget window;
        Banner banner(&window);
        banner.setMessage(Tone::Warning, u"Look"_s);
        HintLabel hint(Tone::Bad, &window);
        hint.setHint(u"Wrong"_s);
        window.show();
        for (const auto scheme : {ColourScheme::Dark, ColourScheme::Light}) {
            world.platform.scheme = scheme;
            Q_EMIT world.platform.colourSchemeChanged();
            const QPalette now = QApplication::palette();
            QTRY_COMPARE(banner.palette().color(QPalette::Window), ground(Tone::Warning, now));
            QTRY_COMPARE(hint.palette().color(QPalette::WindowText), foreground(Tone::Bad, now));
            QTRY_COMPARE(hint.palette().color(QPalette::Window), now.color(QPalette::Window));
        }
    }

    void preferenceOverrulesTheDesktop()
    {
        PageWorld world;
        world.platform.scheme = ColourScheme::Dark;
        const Theme theme(world.remembering, world.platform);
        QVERIFY(isDark(QApplication::palette()));
        world.remembering.setValue(Settings::Key::Appearance, QString(appearance::light));
        QVERIFY(!isDark(QApplication::palette()));
        world.remembering.setValue(Settings::Key::Appearance, QString(appearance::followDesktop));
        QVERIFY(isDark(QApplication::palette()));
    }

    void framesGoWithTheColours()
    {
        PageWorld world;
        world.platform.scheme = ColourScheme::Dark;
        const Theme theme(world.remembering, world.platform);
        QVERIFY(world.platform.hasDarkFrames);
        world.remembering.setValue(Settings::Key::Appearance, QString(appearance::light));
        QVERIFY(!world.platform.hasDarkFrames);
        world.remembering.setValue(Settings::Key::Appearance, QString(appearance::dark));
        QVERIFY(world.platform.hasDarkFrames);
    }
};

} // namespace keyturn

/// Qt tells the widgets of a new palette only while the application runs.
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    keyturn::ThemeTest test;
    QTest::setMainSourcePath(__FILE__);
    QMetaObject::invokeMethod(
        &app, [&] { QApplication::exit(QTest::qExec(&test, argc, argv)); }, Qt::QueuedConnection);
    return QApplication::exec();
}

#include "themetest.moc"
