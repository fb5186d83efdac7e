// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/ui/pages/pageworld.h"

#include "ui/mainwindow.h"

#include <QPointer>

namespace keyturn {

/// The window over a world of its own, at a place with something selected, and what opens from there. A path
/// names it: the place, then the object names of an action and of buttons, each of which opens the next
/// dialog.
class Stage
{
public:
    explicit Stage(const QString &path);

    /// Of everything that can be opened: found by looking for entries and buttons that end in "…".
    [[nodiscard]] static QStringList allPaths();

    /// What the path leads to; null if it did not open.
    [[nodiscard]] QWidget *top() const { return m_top; }

    [[nodiscard]] MainWindow &window() { return m_window; }

private:
    [[nodiscard]] static QStringList places();
    void goTo(const QString &place);
    void goToKind(Kind kind, bool owners);
    void mint(bool answered);
    void open(const QString &step);
    [[nodiscard]] QStringList nextSteps() const;
    /// The same for dialogs with the same title and the same controls.
    [[nodiscard]] QString looks() const;

    PageWorld m_world;
    MainWindow m_window;
    QPointer<QWidget> m_top;
};

} // namespace keyturn
