// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace keyturn {

/// The window that stands where another one was, of its size and title, and tells nothing of it.
class LockScreen : public QWidget
{
    Q_OBJECT
public:
    explicit LockScreen(const QWidget &window);

Q_SIGNALS:
    /// By a key or a click.
    void dismissed();
    /// It stays until its owner deletes it.
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
};

} // namespace keyturn
