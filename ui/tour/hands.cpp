// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tour/hands.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace keyturn::hands {

namespace {

QWidget *findIn(const QWidget *window, const QString &objectName)
{
    const QList<QWidget *> named = window->findChildren<QWidget *>(objectName);
    for (QWidget *widget : named) {
        if (widget->isVisible()) {
            return widget;
        }
    }
    return nullptr;
}

void send(QWidget *widget, QEvent::Type type, const QPoint &position, Qt::MouseButtons held)
{
    QMouseEvent event(type, position, widget->mapToGlobal(position), Qt::LeftButton, held, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

void scrollTo(QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent)) {
            area->ensureWidgetVisible(widget);
        }
    }
}

} // namespace

QWidget *find(const QString &objectName)
{
    if (QWidget *modal = QApplication::activeModalWidget()) {
        return modal->objectName() == objectName ? modal : findIn(modal, objectName);
    }
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible()) {
            continue;
        }
        if (window->objectName() == objectName) {
            return window;
        }
        if (QWidget *found = findIn(window, objectName)) {
            return found;
        }
    }
    return nullptr;
}

bool canUse(QWidget *widget)
{
    const QWidget *modal = QApplication::activeModalWidget();
    if (widget == nullptr || !widget->isVisible() || !widget->isEnabled() ||
        (modal != nullptr && modal != widget->window())) {
        return false;
    }
    scrollTo(widget);
    const QPoint centre = widget->mapTo(widget->window(), widget->rect().center());
    const QWidget *hit = widget->window()->childAt(centre);
    return hit == widget || widget->isAncestorOf(hit);
}

void click(QWidget *widget)
{
    click(widget, widget->rect().center());
}

void click(QWidget *widget, const QPoint &position)
{
    if (widget->focusPolicy() & Qt::ClickFocus) {
        widget->setFocus(Qt::MouseFocusReason);
    }
    send(widget, QEvent::MouseButtonPress, position, Qt::LeftButton);
    send(widget, QEvent::MouseButtonRelease, position, Qt::NoButton);
}

void click(QAbstractItemView *view, const QModelIndex &index)
{
    view->scrollTo(index);
    view->setFocus(Qt::MouseFocusReason);
    click(view->viewport(), view->visualRect(index).center());
}

void click(QMenu *menu, QAction *action)
{
    click(menu, menu->actionGeometry(action).center());
}

void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(widget, &up);
}

void choose(QComboBox *box, int row)
{
    press(box, Qt::Key_Down, Qt::AltModifier);
    click(box->view(), box->model()->index(row, box->modelColumn()));
}

bool closeTopmost()
{
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *modal = QApplication::activeModalWidget();
    if (popup != nullptr) {
        press(popup, Qt::Key_Escape);
    } else if (QWidget *cancel = modal != nullptr ? find(u"button.cancel"_s) : nullptr; canUse(cancel)) {
        click(cancel);
    } else if (modal != nullptr) {
        press(modal, Qt::Key_Escape);
    }
    return popup == nullptr && modal == nullptr;
}

void typeOver(QWidget *widget, const QString &text)
{
    // An editable combo box is typed into its line edit.
    QWidget *input = widget->findChild<QLineEdit *>();
    input = input == nullptr ? widget : input;
    click(input);
    press(input, Qt::Key_A, Qt::ControlModifier);
    for (const QChar character : text) {
        press(input, Qt::Key_unknown, Qt::NoModifier, QString(character));
    }
    if (QWidget *completions = QApplication::activePopupWidget()) {
        press(completions, Qt::Key_Escape);
    }
}

} // namespace keyturn::hands
