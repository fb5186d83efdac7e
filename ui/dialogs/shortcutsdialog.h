// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class QAction;
class QMainWindow;
class QTreeWidget;
class QTreeWidgetItem;

namespace keyturn {

/// The keys of everything that a window's actions do, menu by menu, as the actions have them.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(QMainWindow *window);

private:
    void addGroup(const QString &title, const QList<QAction *> &actions);
    void addRows(QTreeWidgetItem *group, const QList<QAction *> &actions);

    QTreeWidget *m_list;
    QList<const QAction *> m_listed;
};

} // namespace keyturn
