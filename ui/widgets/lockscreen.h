// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace keyturn {

/// The window that stands where another one was, of its size and title, and tells nothing of it. To close it
/// asks that window to close.
class LockScreen : public QWidget
{
    Q_OBJECT
public:
    /// `window` must outlive it.
    explicit LockScreen(QWidget &window);

Q_SIGNALS:
    /// By a key or a click.
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget &m_window;
};

} // namespace keyturn
