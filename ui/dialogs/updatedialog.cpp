// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/updatedialog.h"

#include "models/operations/updatecheck.h"
#include "ui/widgets/plainlabel.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr int updateTextWidth = 400;

} // namespace

UpdateDialog::UpdateDialog(UpdateCheck &updates, const QString &version, QWidget *parent)
    : GrowingDialog(parent)
    , m_updates(updates)
    , m_version(version)
    , m_text(newPlainLabel(this, u"update.text"_s))
{
    setObjectName(u"updateDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Check for updates"));
    m_text->setMinimumWidth(updateTextWidth);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"button.cancel"_s);
    m_again = buttons->addButton(tr("&Try again"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(u"update.again"_s);
    m_open = buttons->addButton(tr("&Open its page"), QDialogButtonBox::ActionRole);
    m_open->setObjectName(u"update.open"_s);
    connect(m_again, &QPushButton::clicked, this, &UpdateDialog::look);
    connect(m_open, &QPushButton::clicked, this, &UpdateDialog::openPage);
    connect(buttons, &QDialogButtonBox::rejected, this, &UpdateDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addStretch(1);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    look();
}

void UpdateDialog::look()
{
    m_open->hide();
    m_again->hide();
    //: %1 is a host
    m_text->setText(tr("Asking %1 for the newest version …").arg(m_updates.host()));
    m_updates.look()->then(this,
                           [this](const Result<std::optional<Release>> &outcome) { showOutcome(outcome); });
}

void UpdateDialog::showOutcome(const Result<std::optional<Release>> &outcome)
{
    if (!outcome) {
        // What an error advises is about connections.
        const ApiError &error = outcome.error();
        m_text->setText(
            //: %1 is a sentence that says why
            tr("Whether there is a newer version could not be found out. %1")
                .arg(error.message.isEmpty() ? error.text() : error.message));
        m_again->show();
    } else if (*outcome) {
        m_page = (*outcome)->page;
        m_text->setText(
            //: %1 and %2 are version numbers, %3 an address
            tr("Keyturn %1 is published; this is %2. What is new, and the installers, are on its page: %3")
                .arg((*outcome)->version.toString(), m_version, m_page.toString()));
        m_open->show();
        m_open->setFocus();
    } else {
        //: %1 is a version number
        m_text->setText(tr("This is the newest version, %1.").arg(m_version));
    }
}

void UpdateDialog::openPage()
{
    if (QDesktopServices::openUrl(m_page)) {
        accept();
    } else {
        //: %1 is an address
        m_text->setText(
            tr("This desktop has no program for web pages. The page is %1").arg(m_page.toString()));
    }
}

} // namespace keyturn
