// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QModelIndex>
#include <QPoint>
#include <QString>
#include <QWidget>

#include <Qt>

class QAbstractItemView;
class QAction;
class QComboBox;
class QMenu;

/// What the tour does to the window: mouse and key events to visible, enabled widgets, as an admin's hands
/// would give them. Nothing is set or triggered behind the widgets' back.
namespace keyturn::hands {

/// The visible widget of that object name in the topmost window that has one; null if there is none.
[[nodiscard]] QWidget *find(const QString &objectName);

/// The same, if it is such a widget.
template<class Widget>
[[nodiscard]] Widget *find(const QString &objectName)
{
    return qobject_cast<Widget *>(find(objectName));
}

/// Whether it is visible and enabled, no modal window keeps it from input, and a click at its centre reaches
/// it: what covers or clips it keeps a hand away. Scrolls it into view first, as a hand would.
[[nodiscard]] bool canUse(QWidget *widget);

void click(QWidget *widget);
void click(QWidget *widget, const QPoint &position);
/// Scrolls to the cell and clicks it.
void click(QAbstractItemView *view, const QModelIndex &index);
/// Clicks the action's entry in an open menu.
void click(QMenu *menu, QAction *action);
void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
           const QString &text = {});
/// Opens the list of a combo box and clicks an entry.
void choose(QComboBox *box, int row);
/// Closes what is topmost over the main window: with its Cancel, or where it has none with Escape. Whether
/// there was nothing to close.
[[nodiscard]] bool closeTopmost();
/// Selects all that is there and types over it.
void typeOver(QWidget *widget, const QString &text);

} // namespace keyturn::hands
