// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/idlelock.h"

#include "models/ports/platform.h"
#include "models/ports/settings.h"
#include "ui/widgets/lockscreen.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace keyturn {

namespace {

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

int depthOf(const QWidget *widget)
{
    int depth = 0;
    while ((widget = widget->parentWidget()) != nullptr) {
        ++depth;
    }
    return depth;
}

bool isWindowOrDialog(const QWidget *widget)
{
    return widget->windowType() == Qt::Window || widget->windowType() == Qt::Dialog ||
           widget->windowType() == Qt::Sheet;
}

} // namespace

IdleLock::IdleLock(const Settings &settings, const Platform &platform, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_window(window)
    , m_idle(new QTimer(this))
{
    m_idle->setSingleShot(true);
    connect(m_idle, &QTimer::timeout, this, &IdleLock::lock);
    connect(&platform, &Platform::screenLocked, this, &IdleLock::lock);
    connect(&settings, &Settings::preferenceChanged, this, [this](Settings::Key key) {
        if (key == Settings::Key::LockMinutes) {
            waitAnew();
        }
    });
    qApp->installEventFilter(this);
    waitAnew();
}

IdleLock::~IdleLock() = default;

void IdleLock::waitAnew()
{
    m_idle->start(std::chrono::minutes(std::max(1, m_settings.value(Settings::Key::LockMinutes).toInt())));
}

void IdleLock::lock()
{
    if (isLocked()) {
        return;
    }
    m_idle->stop();
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
    }
    QWidgetList windows = QApplication::topLevelWidgets();
    windows.removeIf([](const QWidget *each) { return !each->isVisible() || !isWindowOrDialog(each); });
    std::ranges::sort(windows, {}, depthOf);
    m_screen = std::make_unique<LockScreen>(m_window);
    connect(m_screen.get(), &LockScreen::dismissed, this, &IdleLock::unlock, Qt::QueuedConnection);
    connect(m_screen.get(), &LockScreen::closeWanted, this, &IdleLock::unlockAndClose, Qt::QueuedConnection);
    m_screen->show();
    m_concealed = QList<QPointer<QWidget>>(windows.begin(), windows.end());
    for (auto each = windows.rbegin(); each != windows.rend(); ++each) {
        (*each)->hide();
    }
}

void IdleLock::unlock()
{
    if (!isLocked()) {
        return;
    }
    const auto screen = std::exchange(m_screen, nullptr);
    const auto concealed = std::exchange(m_concealed, {});
    for (const QPointer<QWidget> &each : concealed) {
        if (each != nullptr) {
            each->show();
        }
    }
    if (QWidget *front = concealed.isEmpty() ? nullptr : concealed.last().data()) {
        front->activateWindow();
    }
    waitAnew();
}

void IdleLock::unlockAndClose()
{
    if (!isLocked()) {
        return;
    }
    const bool hasDialogs = std::ranges::any_of(
        m_concealed, [this](const QPointer<QWidget> &each) { return each != nullptr && each != &m_window; });
    unlock();
    if (!hasDialogs) {
        m_window.close();
    }
}

void IdleLock::conceal(QWidget *window)
{
    if (window != nullptr && isLocked() && window->isVisible() && isWindowOrDialog(window)) {
        m_concealed << window;
        window->hide();
    }
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (!isLocked() && isInput(event->type())) {
        waitAnew();
    } else if (isLocked() && event->type() == QEvent::Show && watched != m_screen.get()) {
        // Opened by what went on meanwhile. Not from within its own event.
        if (auto *window = qobject_cast<QWidget *>(watched); window != nullptr && window->isWindow()) {
            const auto later = [this, shown = QPointer(window)] { conceal(shown); };
            QMetaObject::invokeMethod(this, later, Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace keyturn
