// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/shortcutsdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr QSize shortcutsSize(460, 520);

enum ShortcutColumn : int {
    WhatColumn,
    KeysColumn,
};

/// A menu text as one reads it.
QString readable(QString text)
{
    static const QRegularExpression mnemonic(u"\\(&.\\)|&(?!&)"_s);
    return text.remove(mnemonic).replace(u"&&"_s, u"&"_s).remove(u'…');
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QMainWindow *window)
    : QDialog(window)
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"shortcutsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(shortcutsSize);
    m_list->setObjectName(u"shortcutsList"_s);
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setHeaderLabels({tr("What"), tr("Keys")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    const QList<QAction *> bar = window->menuBar()->actions();
    for (const QAction *each : bar) {
        if (const QMenu *menu = each->menu()) {
            addGroup(readable(menu->title()), menu->actions());
        }
    }
    addGroup(tr("Elsewhere"), window->actions());
    m_list->expandAll();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"button.cancel"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &ShortcutsDialog::reject);
}

void ShortcutsDialog::addGroup(const QString &title, const QList<QAction *> &actions)
{
    auto *group = new QTreeWidgetItem(m_list, {title});
    addRows(group, actions);
    group->setHidden(group->childCount() == 0);
}

void ShortcutsDialog::addRows(QTreeWidgetItem *group, const QList<QAction *> &actions)
{
    for (const QAction *action : actions) {
        if (const QMenu *below = action->menu()) {
            addRows(group, below->actions());
        }
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (keys.isEmpty() || m_listed.contains(action)) {
            continue;
        }
        m_listed.append(action);
        const QString what = readable(action->text());
        auto *row = new QTreeWidgetItem(group, {what, keys});
        //: What a screen reader says of one shortcut: %1 what it does, %2 the keys.
        row->setData(WhatColumn, Qt::AccessibleTextRole, tr("%1: %2").arg(what, keys));
    }
}

} // namespace keyturn
