// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/helpdialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr QSize helpSize(680, 560);

} // namespace

HelpDialog::HelpDialog(const QString &secretPlace, QWidget *parent)
    : QDialog(parent)
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"helpDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyturn help"));
    m_text->setObjectName(u"help.text"_s);
    m_text->setAccessibleName(tr("Help"));
    m_text->setHtml(helpHtml(secretPlace));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"button.close"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &HelpDialog::reject);
    resize(helpSize);
}

void HelpDialog::show(QWidget *over, const QString &secretPlace, HelpTopic topic)
{
    auto *dialog = over->findChild<HelpDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (dialog == nullptr || !dialog->isVisible()) {
        dialog = new HelpDialog(secretPlace, over);
    }
    dialog->QDialog::show();
    dialog->raise();
    dialog->activateWindow();
    dialog->m_text->scrollToAnchor(helpAnchor(topic));
    dialog->m_text->setFocus();
}

void HelpDialog::install(QDialog *dialog, const QString &secretPlace, HelpTopic topic)
{
    auto *key = new QShortcut(QKeySequence(QKeySequence::HelpContents), dialog);
    connect(key, &QShortcut::activated, dialog,
            [dialog, secretPlace, topic] { show(dialog, secretPlace, topic); });
}

} // namespace keyturn
