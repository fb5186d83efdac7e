// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/ask.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

struct AskText
{
    Q_DECLARE_TR_FUNCTIONS(Ask)
};

void addCopyButton(QMessageBox *box, const QString &details)
{
    QPushButton *copy = box->addButton(AskText::tr("Copy &details"), QMessageBox::ActionRole);
    copy->setObjectName(u"button.copyDetails"_s);
    copy->setAutoDefault(false);
    // Else the box closes, as with any other button.
    QObject::disconnect(copy, &QPushButton::clicked, nullptr, nullptr);
    QObject::connect(copy, &QPushButton::clicked, box,
                     [details] { QGuiApplication::clipboard()->setText(details); });
}

} // namespace

QMessageBox *ask(QWidget *parent, const QString &name, QMessageBox::Icon icon, const QString &title,
                 const QString &text, const QList<Choice> &choices, const QString &details)
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
    if (!details.isEmpty()) {
        box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        addCopyButton(box, details);
    }
    box->open();
    return box;
}

void tell(QWidget *parent, const QString &name, const QString &title, const QString &text,
          const QString &details)
{
    ask(parent, name, QMessageBox::Warning, title, text,
        {{.text = AskText::tr("&OK"),
          .name = u"button.ok"_s,
          .role = QMessageBox::RejectRole,
          .chosen = {},
          .isDefault = true}},
        details.isEmpty() ? text : details);
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
