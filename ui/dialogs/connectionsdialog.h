// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/kind.h"
#include "ui/context.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace keyturn {

class Banner;

/// The saved connections: add, change, remove. Window-modal; deletes itself.
class ConnectionsDialog : public QDialog
{
    Q_OBJECT
public:
    ConnectionsDialog(const UiContext &context, QWidget *parent);

private:
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QPushButton *makeButton(const QString &text, const QString &name);
    void fill();
    void showState();
    void edit(bool existing);
    void confirmRemoval();
    void remove(const ProfileId &id);
    [[nodiscard]] ProfileId selected() const;

    UiContext m_context;
    QListWidget *m_list;
    Banner *m_message;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace keyturn
