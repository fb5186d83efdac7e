// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/fieldmodel.h"
#include "ui/context.h"
#include "ui/pages/selection.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace keyturn {

class ElidedLabel;
class EmptyState;
class OwnerTableModel;
class WindowActions;

/// What is known of the selected thing, at the right of the window: every field of a credential, or in a few
/// lines an owner or an operation; and below it what can be done. Never shows a secret: it says that one is
/// held, and offers to reveal it.
class DetailPane : public QFrame
{
    Q_OBJECT
public:
    DetailPane(const UiContext &context, FieldModel &fields, const OwnerTableModel &owners,
               const WindowActions &actions, QWidget *parent = nullptr);

    void setSelection(const Selection &selection);
    /// The field that has the keyboard; invalid if none has.
    [[nodiscard]] QModelIndex currentCell() const;

Q_SIGNALS:
    void copyRequested(const QModelIndex &index);
    void ownerRequested(const keyturn::OwnerRef &owner);

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeFields();
    [[nodiscard]] QWidget *makeHeldLine(const WindowActions &actions);
    [[nodiscard]] QWidget *makeButtons(const WindowActions &actions);
    void showCredential(const CredentialRef &ref);
    void showOwner(const OwnerRef &ref);
    void showOperation(const OperationId &id);
    void showSeveral();

    /// Something that can be done to what is shown, and why it cannot; empty if it can.
    struct Power
    {
        QString verb;
        QString obstacle;
    };

    /// What the connection may do, and the reason where it may not.
    [[nodiscard]] static QString powers(const QList<Power> &powers);
    void showLines(const QStringList &lines);
    void showNothing();
    void showButtons(const QStringList &names);
    void showState();

    UiContext m_context;
    FieldModel &m_fields;
    const OwnerTableModel &m_owners;
    Selection m_selection;
    QStackedWidget *m_stack;
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    QTableView *m_view;
    QLabel *m_text;
    QLabel *m_fixedNote;
    QLabel *m_powers;
    QFrame *m_held = nullptr;
    QLabel *m_heldText;
    QList<QToolButton *> m_buttons;
};

} // namespace keyturn
