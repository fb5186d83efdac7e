// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QMessageBox>

#include <functional>

namespace keyturn {

/// One button of a question.
struct Choice
{
    QString text;
    /// Object name of the button.
    QString name;
    QMessageBox::ButtonRole role;
    /// What it does; may be empty.
    std::function<void()> chosen;
    bool isDefault = false;
};

/// Asks over `parent`, which must live as long as what the choices touch. Non-blocking: the choice runs
/// later, if at all. Escape means the choice with the RejectRole. The box deletes itself. Text is plain.
/// `details`, which never hold a secret, are what a button of their own copies, after which the box stays:
/// for failures, which are reported to others.
QMessageBox *ask(QWidget *parent, const QString &name, QMessageBox::Icon icon, const QString &title,
                 const QString &text, const QList<Choice> &choices, const QString &details = {});

/// A failure that nothing can be chosen about, with its details to copy; the text itself if there are no
/// other.
void tell(QWidget *parent, const QString &name, const QString &title, const QString &text,
          const QString &details = {});

/// Asks over `parent` whether what was entered there may be lost; `lose` runs if so. Keeping it is the
/// default.
void askToLoseInput(QWidget *parent, const QString &question, const std::function<void()> &lose);

} // namespace keyturn
