// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/connectionsdialog.h"

#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"
#include "models/operations/operations.h"
#include "models/operations/profiles.h"
#include "models/ports/secretvault.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn {

ConnectionsDialog::ConnectionsDialog(const UiContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_list(new QListWidget(this))
    , m_message(new Banner(this))
{
    setObjectName(u"connectionsDialog"_s);
    setWindowTitle(tr("Connections"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 340);
    m_list->setObjectName(u"connectionsList"_s);
    m_list->setAccessibleName(tr("Connections"));
    m_list->setIconSize(QSize(16, 16));
    m_message->setObjectName(u"message"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addWidget(makeButtons());
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    close->button(QDialogButtonBox::Close)->setObjectName(u"button.cancel"_s);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(m_message);
    column->addWidget(close);
    connect(close, &QDialogButtonBox::rejected, this, &ConnectionsDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionsDialog::showState);
    connect(m_list, &QListWidget::itemActivated, this, [this] { edit(true); });
    connect(&m_context.profiles, &Profiles::inserted, this, &ConnectionsDialog::fill);
    connect(&m_context.profiles, &Profiles::changed, this, &ConnectionsDialog::fill);
    connect(&m_context.profiles, &Profiles::removed, this, &ConnectionsDialog::fill);
    fill();
    HelpDialog::install(this, context.vault.placeName(), HelpTopic::Storage);
}

QPushButton *ConnectionsDialog::makeButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QWidget *ConnectionsDialog::makeButtons()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    QPushButton *add = makeButton(tr("&Add…"), u"button.add"_s);
    m_edit = makeButton(tr("&Change…"), u"button.edit"_s);
    m_remove = makeButton(tr("&Remove…"), u"button.remove"_s);
    for (QPushButton *button : {add, m_edit, m_remove}) {
        column->addWidget(button);
    }
    column->addStretch(1);
    connect(add, &QPushButton::clicked, this, [this] { edit(false); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(true); });
    connect(m_remove, &QPushButton::clicked, this, &ConnectionsDialog::confirmRemoval);
    return side;
}

void ConnectionsDialog::fill()
{
    const ProfileId before = selected();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Profile &profile : m_context.profiles.all()) {
        //: A connection: %1 its name, %2 the vendor, %3 the host.
        auto *item = new QListWidgetItem(
            profile.colour == ProfileColour::None ? icon("tenant"_L1)
                                                  : icon("tenant"_L1, edge(profile.colour, palette())),
            tr("%1 – %2, %3")
                .arg(onOneLine(profile.name), vendorName(profile.vendor), profile.apiRoot.authority()),
            m_list);
        item->setData(Qt::UserRole, profile.id);
        if (profile.id == before || m_list->currentRow() < 0) {
            m_list->setCurrentItem(item);
        }
    }
    showState();
}

void ConnectionsDialog::showState()
{
    const ProfileId id = selected();
    const QString obstacle =
        id.isEmpty() ? tr("Select a connection first.") : m_context.operations.obstacleToRemoving(id);
    m_edit->setEnabled(!id.isEmpty());
    m_remove->setEnabled(obstacle.isEmpty());
    m_remove->setToolTip(obstacle);
    m_message->setMessage(Tone::Neutral, id.isEmpty() ? tr("No tenant is connected.") : obstacle);
}

void ConnectionsDialog::edit(bool existing)
{
    const Profile *profile = existing ? m_context.profiles.find(selected()) : nullptr;
    if (existing && profile == nullptr) {
        return;
    }
    (new ProfileDialog(m_context, profile != nullptr ? std::optional(*profile) : std::nullopt, this))->open();
}

void ConnectionsDialog::confirmRemoval()
{
    const Profile *profile = m_context.profiles.find(selected());
    if (profile == nullptr) {
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Remove connection"),
                                tr("Remove the connection %1?").arg(onOneLine(profile->name)),
                                QMessageBox::Cancel, this);
    box->setObjectName(u"confirmRemoval"_s);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        //: %1 where secrets are kept, as in "your login keychain".
        tr("Keyturn forgets it and deletes its sign-in secret from %1. Nothing changes at the vendor.")
            .arg(m_context.signInVault.placeName()));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"button.ok"_s);
    box->button(QMessageBox::Cancel)->setObjectName(u"button.cancel"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, id = profile->id] { remove(id); });
    box->open();
}

void ConnectionsDialog::remove(const ProfileId &id)
{
    m_context.profiles.remove(id)->then(this, [this](const auto &result) {
        if (!result) {
            m_message->setMessage(Tone::Bad, result.error().text);
        }
    });
}

ProfileId ConnectionsDialog::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toString() : ProfileId();
}

} // namespace keyturn
