// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/proxylogindialog.h"

#include "models/ports/proxylogins.h"
#include "models/ports/secretvault.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/secretedit.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr int loginWidth = 420;

} // namespace

ProxyLoginDialog::ProxyLoginDialog(const UiContext &context, const QString &proxy, bool refused,
                                   QWidget *parent)
    : InputDialog(parent)
    , m_context(context)
    , m_proxy(proxy)
    , m_user(new QLineEdit)
    , m_password(new SecretEdit)
{
    setObjectName(u"proxyLoginDialog"_s);
    setWindowTitle(tr("Proxy login"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(loginWidth);
    makeFields(refused);
    HelpDialog::install(this, context.vault.placeName(), HelpTopic::Storage);
}

ProxyLoginDialog::~ProxyLoginDialog()
{
    m_password->wipeText();
}

bool ProxyLoginDialog::closingLosesInput() const
{
    return !m_given && !(m_user->text().isEmpty() && m_password->text().isEmpty());
}

void ProxyLoginDialog::makeFields(bool refused)
{
    auto *intro = new QLabel(
        tr("The system's proxy %1 asks for a login before it lets Keyturn out.").arg(m_proxy), this);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    auto *fields = new QWidget(this);
    auto *form = new QGridLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    auto *user = new FieldBox(m_user, u"proxyUser"_s, fields);
    user->addTo(form, tr("&User name:"));
    user->setMeaning(tr("Your account at the proxy, as whoever runs your network gave it to you."));
    auto *password = new FieldBox(m_password, u"proxyPassword"_s, fields);
    password->addTo(form, tr("&Password:"));
    password->setMeaning(tr("The password of that account. It is not the secret of a credential."));
    //: %1 a keychain
    password->setHint(
        tr("It is kept in %1, and sent to this proxy only.").arg(m_context.signInVault.placeName()));
    // Tab goes in the order in which they are made.
    m_message = new Banner(this);
    m_message->setObjectName(u"message"_s);
    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("&Log in"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"button.ok"_s);
    m_ok->setEnabled(false);
    buttons->addButton(QDialogButtonBox::Cancel)->setObjectName(u"button.cancel"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(fields);
    column->addWidget(m_message);
    column->addStretch(1);
    column->addWidget(buttons);
    if (refused) {
        askAgain();
    }
    connect(m_user, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_ok->setEnabled(!text.trimmed().isEmpty()); });
    for (const QLineEdit *field : std::initializer_list<const QLineEdit *>{m_user, m_password}) {
        connect(field, &QLineEdit::textChanged, this, [this] { m_given = false; });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &ProxyLoginDialog::give);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProxyLoginDialog::reject);
}

void ProxyLoginDialog::askAgain()
{
    m_refused = true;
    m_given = false;
    m_message->setMessage(Tone::Bad, tr("The proxy refused the login that it was given."));
    m_ok->setEnabled(!m_user->text().trimmed().isEmpty());
    m_password->selectAll();
}

void ProxyLoginDialog::give()
{
    m_ok->setEnabled(false);
    m_refused = false;
    m_given = true;
    m_message->clear();
    const QString typed = m_password->text();
    m_context.proxyLogins.keep(m_proxy, m_user->text().trimmed(), Secret::take(typed.toUtf8()))
        ->then(this, [this](const VaultCall<void>::Result &kept) {
            if (m_refused) {
                return;
            }
            if (kept) {
                accept();
                return;
            }
            m_message->setMessage(Tone::Warning,
                                  tr("The login is used until Keyturn ends, but could not be kept. %1")
                                      .arg(kept.error().text()));
        });
}

} // namespace keyturn
