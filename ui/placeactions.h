// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/navigationmodel.h"

#include <QList>
#include <QObject>

class QAction;
class QTreeView;
class QWidget;

namespace keyturn {

/// The ways through the window without a mouse: to the places that are always there, up and down the places,
/// and from pane to pane. Owned by the window.
class PlaceActions : public QObject
{
    Q_OBJECT
public:
    /// `places` shows `model`; `window` gets the shortcuts.
    PlaceActions(QTreeView *places, const NavigationModel &model, QWidget *window);

    /// For a menu.
    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }

    /// The keyboard goes from one to the next in this order and begins again. Panes where nothing takes the
    /// keyboard are passed over.
    void setPanes(const QList<QWidget *> &panes) { m_panes = panes; }

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &keys);
    void addPlace(int number, const Place &place);
    void addSeparator();
    void goTo(const QModelIndex &index);
    void goToPane(int step);

    QTreeView *m_places;
    const NavigationModel &m_model;
    QWidget *m_window;
    QList<QAction *> m_all;
    QList<QWidget *> m_panes;
};

} // namespace keyturn
