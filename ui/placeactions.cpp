// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/placeactions.h"

#include <QAction>
#include <QApplication>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

bool takesKeys(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() &&
           (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// What the keyboard enters a pane by: its list if it has one, else what Tab would reach first.
QWidget *entranceOf(QWidget *pane)
{
    if (takesKeys(pane)) {
        return pane;
    }
    const auto views = pane->findChildren<QAbstractItemView *>();
    const auto view = std::ranges::find_if(views, takesKeys);
    if (view != views.cend()) {
        return *view;
    }
    const auto widgets = pane->findChildren<QWidget *>();
    const auto widget = std::ranges::find_if(widgets, takesKeys);
    return widget != widgets.cend() ? *widget : nullptr;
}

} // namespace

PlaceActions::PlaceActions(QTreeView *places, const NavigationModel &model, QWidget *window)
    : QObject(window)
    , m_places(places)
    , m_model(model)
    , m_window(window)
{
    int number = 0;
    for (const Place::Page page : {Place::Page::AllCredentials, Place::Page::NeedsAttention,
                                   Place::Page::SecretsToHandOver, Place::Page::Activity}) {
        addPlace(++number, {.page = page});
    }
    addSeparator();
    QAction *up = add(u"place.previous"_s, tr("&Previous place"), QKeySequence(Qt::ALT | Qt::Key_Up));
    QAction *down = add(u"place.next"_s, tr("&Next place"), QKeySequence(Qt::ALT | Qt::Key_Down));
    addSeparator();
    QAction *next = add(u"pane.next"_s, tr("Ne&xt pane"), QKeySequence(Qt::Key_F6));
    QAction *previous = add(u"pane.previous"_s, tr("Pre&vious pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6));
    connect(up, &QAction::triggered, this, [this] { goTo(m_places->indexAbove(m_places->currentIndex())); });
    connect(down, &QAction::triggered, this,
            [this] { goTo(m_places->indexBelow(m_places->currentIndex())); });
    connect(next, &QAction::triggered, this, [this] { goToPane(1); });
    connect(previous, &QAction::triggered, this, [this] { goToPane(-1); });
}

QAction *PlaceActions::add(const QString &name, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, m_window);
    action->setObjectName(u"action."_s + name);
    action->setShortcut(keys);
    m_window->addAction(action);
    m_all.append(action);
    return action;
}

void PlaceActions::addPlace(int number, const Place &place)
{
    const QString name = m_model.indexOf(place).data().toString();
    //: A menu entry for a place: %1 the digit of its shortcut, %2 its name ("All credentials").
    QAction *action = add(u"place.%1"_s.arg(number), tr("&%1 %2").arg(QString::number(number), name),
                          QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
    connect(action, &QAction::triggered, this, [this, place] { goTo(m_model.indexOf(place)); });
}

void PlaceActions::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_all.append(separator);
}

void PlaceActions::goTo(const QModelIndex &index)
{
    if (index.isValid()) {
        m_places->setCurrentIndex(index);
    }
}

void PlaceActions::goToPane(int step)
{
    const QWidget *focus = QApplication::focusWidget();
    const auto count = m_panes.size();
    qsizetype at = step > 0 ? -1 : count;
    for (qsizetype pane = 0; focus != nullptr && pane < count; ++pane) {
        if (m_panes.at(pane) == focus || m_panes.at(pane)->isAncestorOf(focus)) {
            at = pane;
        }
    }
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        if (QWidget *entrance = entranceOf(m_panes.at(at))) {
            entrance->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace keyturn
