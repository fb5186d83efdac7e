// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/pageworld.h"

#include "ui/idlelock.h"
#include "ui/mainwindow.h"
#include "ui/widgets/lockscreen.h"
#include "ui/widgets/secretview.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn {

/// Where nobody is, nothing is shown; who comes back finds everything again, masked.
class IdleLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_world = std::make_unique<PageWorld>();
        m_world->remembering.setValue(Settings::Key::LockMinutes, 7);
        m_window = std::make_unique<MainWindow>(m_world->pageContext());
        m_window->show();
        m_dialog = new QDialog(m_window.get());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_view = new SecretView(m_dialog);
        m_dialog->open();
        m_lock = std::make_unique<IdleLock>(m_world->remembering, m_world->platform, *m_window);
    }

    void cleanup()
    {
        m_lock.reset();
        m_window.reset();
        m_world.reset();
    }

    void timeWithoutInputLocks()
    {
        auto *idle = m_lock->findChild<QTimer *>();
        QVERIFY(idle->isActive());
        QCOMPARE(idle->intervalAsDuration(), std::chrono::milliseconds(7min));
        idle->start(0);
        QTRY_VERIFY(m_lock->isLocked());
    }

    void inputPutsItOff()
    {
        auto *idle = m_lock->findChild<QTimer *>();
        for (const auto &input : std::initializer_list<std::function<void()>>{
                 [this] { QTest::keyClick(m_dialog, Qt::Key_Shift); },
                 [this] { QTest::mouseClick(m_dialog, Qt::LeftButton); },
                 [this] {
                     QMouseEvent move(QEvent::MouseMove, QPointF(3, 3), QPointF(3, 3), Qt::NoButton,
                                      Qt::NoButton, Qt::NoModifier);
                     QApplication::sendEvent(m_dialog, &move);
                 },
                 [this] {
                     QWheelEvent turn({}, {}, QPoint(0, 1), QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                                      Qt::NoScrollPhase, false);
                     QApplication::sendEvent(m_dialog, &turn);
                 }}) {
            idle->start(1h);
            input();
            QCOMPARE(idle->intervalAsDuration(), std::chrono::milliseconds(7min));
        }
        m_world->remembering.setValue(Settings::Key::LockMinutes, 9);
        Q_EMIT m_world->remembering.preferenceChanged(Settings::Key::LockMinutes);
        QCOMPARE(idle->intervalAsDuration(), std::chrono::milliseconds(9min));
    }

    void everythingIsHiddenAndMasked()
    {
        m_view->reveal(Secret::copyOf("planted"), 60s);
        auto *menu = new QMenu(m_dialog);
        menu->addAction(u"x"_s);
        menu->popup({});
        Q_EMIT m_world->platform.screenLocked();
        QVERIFY(m_lock->isLocked());
        QVERIFY(m_view->isMasked());
        const QWidgetList shown = visibleWindows();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first()->objectName(), u"lockScreen"_s);
        QCOMPARE(shown.first()->geometry(), m_window->geometry());
        QVERIFY(m_lock->findChild<QTimer *>()->remainingTime() < 0);
    }

    void comesBackAsItWasButMasked_data()
    {
        QTest::addColumn<std::function<void(QWidget *)>>("dismiss");
        const auto row = [](const char *name, const std::function<void(QWidget *)> &dismiss) {
            QTest::newRow(name) << dismiss;
        };
        row("key", [](QWidget *screen) { QTest::keyClick(screen, Qt::Key_A); });
        row("click", [](QWidget *screen) { QTest::mouseClick(screen, Qt::LeftButton); });
        row("button", [](QWidget *screen) {
            QTest::mouseClick(screen->findChild<QPushButton *>(u"button.unlock"_s), Qt::LeftButton);
        });
    }

    void comesBackAsItWasButMasked()
    {
        QFETCH(const std::function<void(QWidget *)>, dismiss);
        QSignalSpy lastClosed(qApp, &QGuiApplication::lastWindowClosed);
        m_view->reveal(Secret::copyOf("planted"), 60s);
        const QRect place = m_window->geometry();
        m_lock->lock();
        dismiss(visibleWindows().first());
        QTRY_VERIFY(!m_lock->isLocked());
        QVERIFY(m_window->isVisible());
        QVERIFY(m_dialog != nullptr && m_dialog->isVisible());
        QCOMPARE(visibleWindows().size(), 2);
        QCOMPARE(m_window->geometry(), place);
        QVERIFY(m_view->isMasked());
        QVERIFY(m_lock->findChild<QTimer *>()->isActive());
        QCOMPARE(lastClosed.size(), 0);
    }

    void whatOpensMeanwhileWaitsToo()
    {
        m_lock->lock();
        QDialog late(m_window.get());
        late.open();
        QTRY_VERIFY(!late.isVisible());
        m_lock->unlock();
        QVERIFY(late.isVisible());
    }

    void closingItClosesTheWindow()
    {
        delete m_dialog.data();
        m_lock->lock();
        visibleWindows().first()->close();
        QTRY_VERIFY(!m_lock->isLocked());
        QTRY_VERIFY(!m_window->isVisible());
    }

    void closingItLosesNoDialog()
    {
        m_lock->lock();
        visibleWindows().first()->close();
        QTRY_VERIFY(!m_lock->isLocked());
        // Long enough for a closing that is queued.
        QTest::qWait(20);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_window->isVisible());
    }

private:
    static QWidgetList visibleWindows()
    {
        QWidgetList windows = QApplication::topLevelWidgets();
        windows.removeIf([](const QWidget *each) { return !each->isVisible(); });
        return windows;
    }

    std::unique_ptr<PageWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
    QPointer<QDialog> m_dialog;
    SecretView *m_view = nullptr;
    std::unique_ptr<IdleLock> m_lock;
};

} // namespace keyturn

QTEST_MAIN(keyturn::IdleLockTest)
#include "idlelocktest.moc"
