// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/dialogs/helptext.h"

#include <QDialog>

class QTextBrowser;

namespace keyturn {

/// The help page. Not modal, so that it can stay open beside what it explains; reads nothing from the network
/// or the disk. Deletes itself.
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    /// Opens it over `over`, or brings the one that is open there to the front, at a topic. `secretPlace` is
    /// where secrets are kept, as the vault calls it.
    static void show(QWidget *over, const QString &secretPlace, HelpTopic topic);
    /// Makes the help key open it over `dialog`.
    static void install(QDialog *dialog, const QString &secretPlace, HelpTopic topic);

private:
    HelpDialog(const QString &secretPlace, QWidget *parent);

    QTextBrowser *m_text;
};

} // namespace keyturn
