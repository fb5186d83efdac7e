// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/pageworld.h"

#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/updatedialog.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

Release newerRelease()
{
    return {.version = QVersionNumber(0, 2, 0), .page = QUrl(u"https://releases.example/0.2.0"_s)};
}

/// A fake: stands where it is told.
class MovedClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return at; }

    QDateTime at{{2026, 11, 20}, {10, 0}, Qt::UTC};
};

/// A fake: takes the place of the desktop's browser.
class Browser : public QObject
{
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }

    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    QList<QUrl> opened;

public Q_SLOTS:

    void open(const QUrl &url) { opened << url; }
};

} // namespace

/// A newer Keyturn is looked for when the admin asks, and daily only if that was switched on; and nothing
/// more than its page is opened.
class UpdatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_world = std::make_unique<PageWorld>(); }

    void cleanup() { m_world.reset(); }

    void isOffUnlessSwitchedOn()
    {
        m_world->updates.start();
        QCOMPARE(m_world->releases.asked, 0);
        m_world->remembering.setValue(Settings::Key::LookForUpdates, true);
        QCOMPARE(m_world->releases.asked, 1);
    }

    void looksOnceADay()
    {
        MovedClock clock;
        UpdateCheck check({.releases = m_world->releases, .settings = m_world->remembering, .clock = clock},
                          QVersionNumber(0, 1, 0));
        m_world->remembering.setValue(Settings::Key::LookForUpdates, true);
        check.start();
        QCOMPARE(m_world->releases.asked, 1);
        clock.at = clock.at.addSecs(23 * 3600);
        startAnew(clock);
        QCOMPARE(m_world->releases.asked, 1);
        clock.at = clock.at.addSecs(2 * 3600);
        startAnew(clock);
        QCOMPARE(m_world->releases.asked, 2);
    }

    void clockThatWasWrongDoesNotSilenceIt()
    {
        MovedClock clock;
        m_world->remembering.setValue(Settings::Key::LookForUpdates, true);
        m_world->remembering.setValue(Settings::Key::LastUpdateLook, clock.at.addYears(10));
        startAnew(clock);
        QCOMPARE(m_world->releases.asked, 1);
    }

    void versionsAreComparedAsNumbers_data()
    {
        QTest::addColumn<QVersionNumber>("own");
        QTest::addColumn<QVersionNumber>("published");
        QTest::addColumn<bool>("isNewer");
        QTest::newRow("the same") << QVersionNumber(0, 1, 0) << QVersionNumber(0, 1, 0) << false;
        QTest::newRow("older") << QVersionNumber(0, 10, 0) << QVersionNumber(0, 9, 9) << false;
        QTest::newRow("newer") << QVersionNumber(0, 9, 9) << QVersionNumber(0, 10, 0) << true;
    }

    void versionsAreComparedAsNumbers()
    {
        QFETCH(QVersionNumber, own);
        QFETCH(QVersionNumber, published);
        QFETCH(bool, isNewer);
        m_world->releases.answer = Release{.version = published, .page = {}};
        UpdateCheck check(
            {.releases = m_world->releases, .settings = m_world->remembering, .clock = m_world->clock}, own);
        const QSignalSpy found(&check, &UpdateCheck::found);
        std::optional<Release> newer;
        bool ended = false;
        check.look()->then(&check, [&](const Result<std::optional<Release>> &outcome) {
            QVERIFY(outcome);
            newer = *outcome;
            ended = true;
        });
        QTRY_VERIFY(ended);
        QCOMPARE(newer.has_value(), isNewer);
        QCOMPARE(found.count(), isNewer ? 1 : 0);
    }

    void newerOneIsSaidInTheWindow()
    {
        MainWindow window(m_world->pageContext());
        m_world->releases.answer = newerRelease();
        m_world->remembering.setValue(Settings::Key::LookForUpdates, true);
        m_world->updates.start();
        QTRY_VERIFY(
            window.findChild<QWidget *>(u"status.announcement"_s)->accessibleName().contains(u"0.2.0"_s));
    }

    void menuLooksAndLeadsToThePage()
    {
        Browser browser;
        MainWindow window(m_world->pageContext());
        window.show();
        m_world->releases.answer = newerRelease();
        window.findChild<QAction *>(u"action.updates"_s)->trigger();
        const QPointer dialog = window.findChild<UpdateDialog *>();
        QVERIFY(dialog);
        auto *open = dialog->findChild<QPushButton *>(u"update.open"_s);
        QVERIFY(!open->isVisible());
        QTRY_VERIFY(open->isVisible());
        const QString text = dialog->findChild<QLabel *>(u"update.text"_s)->text();
        QVERIFY2(text.contains(u"0.2.0"_s) && text.contains(u"https://releases.example/0.2.0"_s),
                 qPrintable(text));
        QVERIFY(browser.opened.isEmpty());
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(browser.opened, QList{newerRelease().page});
        QTRY_VERIFY(!dialog);
    }

    void failureIsSaidAndCanBeTriedAgain()
    {
        MainWindow window(m_world->pageContext());
        window.show();
        m_world->releases.answer = std::unexpected(ApiError::protocol(u"What it answers is odd."_s));
        window.findChild<QAction *>(u"action.updates"_s)->trigger();
        auto *dialog = window.findChild<UpdateDialog *>();
        auto *again = dialog->findChild<QPushButton *>(u"update.again"_s);
        QTRY_VERIFY(again->isVisible());
        QVERIFY(dialog->findChild<QLabel *>(u"update.text"_s)->text().contains(u"What it answers is odd."_s));
        m_world->releases.answer = Release{.version = QVersionNumber(0, 1, 0), .page = {}};
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(!again->isVisible());
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"update.text"_s)->text().contains(u"newest"_s));
        QVERIFY(!dialog->findChild<QPushButton *>(u"update.open"_s)->isVisible());
        QCOMPARE(m_world->releases.asked, 2);
    }

    void preferenceSwitchesItOn()
    {
        MainWindow window(m_world->pageContext());
        window.show();
        window.findChild<QAction *>(u"action.preferences"_s)->trigger();
        auto *dialog = window.findChild<PreferencesDialog *>();
        auto *box = dialog->findChild<QCheckBox *>(u"field.updates"_s);
        QVERIFY(!box->isChecked());
        QVERIFY(box->toolTip().contains(u"releases.example"_s));
        box->click();
        dialog->accept();
        QCOMPARE(m_world->remembering.value(Settings::Key::LookForUpdates).toBool(), true);
    }

    void isNotOfferedWhereThereIsNowhereToLook()
    {
        UiContext context = m_world->pageContext();
        context.updates = nullptr;
        MainWindow window(context);
        QVERIFY(!window.findChild<QAction *>(u"action.updates"_s)->isVisible());
        window.findChild<QAction *>(u"action.preferences"_s)->trigger();
        QVERIFY(window.findChild<QCheckBox *>(u"field.updates"_s) == nullptr);
    }

private:
    /// As the next start of the program does.
    void startAnew(const Clock &clock)
    {
        UpdateCheck({.releases = m_world->releases, .settings = m_world->remembering, .clock = clock},
                    QVersionNumber(0, 1, 0))
            .start();
    }

    std::unique_ptr<PageWorld> m_world;
};

} // namespace keyturn

QTEST_MAIN(keyturn::UpdatesTest)
#include "updatestest.moc"
