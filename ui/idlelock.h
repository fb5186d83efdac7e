// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>

class QTimer;
class QWidget;

namespace keyturn {

class LockScreen;
class Platform;
class Settings;

/// Hides every window behind one that tells nothing: when there was no input for some time
/// (Settings::Key::LockMinutes) and when the desktop's own screen is locked. What is shown is masked with
/// that, and has to be asked for again. A key or a click brings the windows back; there is no password,
/// because the lock of the desktop is what keeps others out. The clipboard's countdown goes on meanwhile.
/// Owned by the composition, which makes it after the main window.
class IdleLock : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    IdleLock(const Settings &settings, const Platform &platform, QWidget &window, QObject *parent = nullptr);
    ~IdleLock() override;

    [[nodiscard]] bool isLocked() const { return m_screen != nullptr; }

    void lock();
    void unlock();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void waitAnew();
    /// Closes the window too, unless a dialog is back with it: what was entered there would be lost.
    void unlockAndClose();
    /// `window` may be null, or may have been hidden by now.
    void conceal(QWidget *window);

    const Settings &m_settings;
    QWidget &m_window;
    QTimer *m_idle;
    std::unique_ptr<LockScreen> m_screen;
    /// Parents before children.
    QList<QPointer<QWidget>> m_concealed;
};

} // namespace keyturn
