// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

// What a reveal is made of, from the top down.

#include "models/domain/journalentry.h"
#include "ui/dialogs/revealdialog.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/secretview.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn {

void RevealDialog::addFacts(QVBoxLayout *layout)
{
    auto *form = new QFormLayout;
    layout->addLayout(form);
    m_clientId = addFact(form, tr("Client ID:"), u"label.clientId"_s);
    m_tokenUrl = addFact(form, tr("Token URL:"), u"label.tokenUrl"_s);
}

QLabel *RevealDialog::addFact(QFormLayout *form, const QString &label, const QString &name)
{
    auto *fact = newPlainLabel(this, name);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form->addRow(label, fact);
    return fact;
}

QPushButton *RevealDialog::newButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void RevealDialog::addSecret(QVBoxLayout *layout)
{
    m_view = new SecretView(this);
    m_view->setObjectName(u"secretView"_s);
    m_show = newButton(tr("&Show"), u"button.show"_s);
    m_copy = newButton(tr("&Copy secret"), u"button.copy"_s);
    m_copyAll = newButton(tr("Copy &all as lines"), u"button.copyAll"_s);
    m_copyAll->setToolTip(
        tr("CLIENT_ID=…, CLIENT_SECRET=… and TOKEN_URL=…, as a consumer's configuration wants them"));
    m_save = newButton(tr("Save to &file …"), u"button.save"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_show, m_copy, m_copyAll, m_save}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_countdown = newPlainLabel(this, u"label.countdown"_s);
    m_clear = newButton(tr("Clear the clip&board"), u"button.clearClipboard"_s);
    auto *clipboard = new QHBoxLayout;
    clipboard->addWidget(m_countdown, 1);
    clipboard->addWidget(m_clear);
    layout->addWidget(m_view);
    layout->addLayout(buttons);
    layout->addLayout(clipboard);
    connect(m_view, &SecretView::maskedChanged, this,
            [this](bool masked) { m_show->setText(masked ? tr("&Show") : tr("&Hide")); });
    connect(m_show, &QPushButton::clicked, this, &RevealDialog::toggleShown);
    connect(m_copy, &QPushButton::clicked, this, &RevealDialog::copySecret);
    connect(m_copyAll, &QPushButton::clicked, this, &RevealDialog::copyLines);
    connect(m_save, &QPushButton::clicked, this, &RevealDialog::chooseFile);
    connect(m_clear, &QPushButton::clicked, &m_clipboard, &SecretClipboard::clearNow);
}

void RevealDialog::addProof(QVBoxLayout *layout)
{
    auto *box = new QGroupBox(tr("Has it arrived?"), this);
    m_proof = new SecretEdit(box);
    m_proof->setObjectName(u"field.pasteBack"_s);
    m_proof->setAccessibleName(tr("Paste the secret back"));
    m_proof->setWhatsThis(
        tr("Proves that your copy is whole: what you paste is compared with the secret here and wiped."));
    m_proof->setToolTip(m_proof->whatsThis());
    m_proof->setContextMenuPolicy(Qt::NoContextMenu);
    m_proof->setMaxLength(100'000);
    m_proofState = newPlainLabel(box, u"label.proof"_s);
    auto *column = new QVBoxLayout(box);
    auto *how = newPlainLabel(box, u"label.proofHow"_s);
    how->setText(
        tr("To finish with “Handed over”, save it to a file, or copy it from where you put it and paste "
           "it here, after the clipboard was cleared."));
    column->addWidget(how);
    column->addWidget(m_proof);
    column->addWidget(m_proofState);
    layout->addWidget(box);
    connect(m_proof, &QLineEdit::textChanged, this, &RevealDialog::proofEdited);
}

void RevealDialog::addEndings(QVBoxLayout *layout)
{
    m_old = new QWidget(this);
    auto *oldRow = new QHBoxLayout(m_old);
    oldRow->setContentsMargins({});
    m_oldText = newPlainLabel(m_old, u"label.revokeOld"_s);
    QPushButton *revokeOld = newButton(tr("&Revoke the old one …"), u"button.revokeOld"_s);
    oldRow->addWidget(m_oldText, 1);
    oldRow->addWidget(revokeOld);
    m_keep = newButton(tr("&Keep in keychain"), u"button.keep"_s);
    m_handedOver = newButton(tr("Handed &over"), u"button.handedOver"_s);
    m_discard = newButton(tr("&Discard …"), u"button.discard"_s);
    QPushButton *close = newButton(tr("Close"), u"button.close"_s);
    m_closeHint = newPlainLabel(this, u"label.closeHint"_s);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_keep, m_handedOver, m_discard}) {
        row->addWidget(button);
    }
    row->addStretch();
    row->addWidget(close);
    layout->addWidget(m_old);
    layout->addStretch();
    layout->addWidget(m_closeHint);
    layout->addLayout(row);
    connect(revokeOld, &QPushButton::clicked, this, [this] {
        if (const JournalEntry *current = entry()) {
            Q_EMIT revokeWanted(current->replaces);
        }
    });
    connect(m_keep, &QPushButton::clicked, this, &RevealDialog::keep);
    connect(m_handedOver, &QPushButton::clicked, this, &RevealDialog::handOver);
    connect(m_discard, &QPushButton::clicked, this, &RevealDialog::askToDiscard);
    connect(close, &QPushButton::clicked, this, &RevealDialog::reject);
}

} // namespace keyturn
