// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/ask.h"

#include <QCoreApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

struct AskText
{
    Q_DECLARE_TR_FUNCTIONS(Ask)
};

} // namespace

QMessageBox *ask(QWidget *parent, const QString &name, QMessageBox::Icon icon, const QString &title,
                 const QString &text, const QList<Choice> &choices)
{
    auto *box = new QMessageBox(icon, title, text, QMessageBox::NoButton, parent);
    box->setObjectName(name);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    for (const Choice &choice : choices) {
        QPushButton *button = box->addButton(choice.text, choice.role);
        button->setObjectName(choice.name);
        if (choice.isDefault) {
            box->setDefaultButton(button);
        }
        if (choice.role == QMessageBox::RejectRole) {
            box->setEscapeButton(button);
        }
        if (choice.chosen) {
            // Queued, so that the box is gone when the next one opens.
            QObject::connect(button, &QPushButton::clicked, parent, choice.chosen, Qt::QueuedConnection);
        }
    }
    box->open();
    return box;
}

void askToLoseInput(QWidget *parent, const QString &question, const std::function<void()> &lose)
{
    ask(parent, u"discardInput"_s, QMessageBox::Question, parent->windowTitle(), question,
        {{.text = AskText::tr("&Keep editing"),
          .name = u"button.keepEditing"_s,
          .role = QMessageBox::RejectRole,
          .chosen = {},
          .isDefault = true},
         {.text = AskText::tr("&Lose it"),
          .name = u"button.loseInput"_s,
          .role = QMessageBox::DestructiveRole,
          .chosen = lose}});
}

} // namespace keyturn
