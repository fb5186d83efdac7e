// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/profiledialog.h"

#include "models/domain/foreigntext.h"
#include "models/operations/profiles.h"
#include "models/operations/refreshes.h"
#include "models/ports/connectioncheck.h"
#include "models/ports/proxylogins.h"
#include "models/ports/secretvault.h"
#include "ui/dialogs/connectionform.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/formscroll.h"
#include "ui/widgets/profileswatch.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn {

ProfileDialog::ProfileDialog(const UiContext &context, const std::optional<Profile> &existing,
                             QWidget *parent)
    : InputDialog(parent)
    , m_context(context)
    , m_existing(existing)
    , m_form(new ConnectionForm(context, existing, this))
    , m_colour(new QComboBox(this))
    , m_message(new Banner(this))
{
    addColour();
    setObjectName(u"connectDialog"_s);
    setWindowTitle(existing ? tr("Change connection") : tr("Connect a tenant"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_message->setObjectName(u"message"_s);
    auto *intro = new QLabel(
        tr("Sign in with the client ID and the secret of a credential that you made for Keyturn. It sees and "
           "does what that credential may."),
        this);
    intro->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addSpacing(6);
    column->addWidget(new FormScroll(m_form, this));
    column->addWidget(m_message);
    column->addStretch(1);
    column->addWidget(makeButtons());
    HelpDialog::install(this, context.vault.placeName(), HelpTopic::Storage);
    connect(&m_context.proxyLogins, &ProxyLogins::given, this, [this] {
        if (m_lacksProxyLogin && m_work == Work::None) {
            test();
        }
    });
    connect(m_form, &ConnectionForm::changed, this, &ProfileDialog::edited);
}

ProfileDialog::~ProfileDialog()
{
    if (m_check) {
        m_check->cancel();
    }
}

bool ProfileDialog::closingLosesInput() const
{
    const ProfileColour colour = m_existing ? m_existing->colour : ProfileColour::None;
    return m_work != Work::Storing &&
           (m_form->isEdited() || m_colour->currentData().value<ProfileColour>() != colour);
}

void ProfileDialog::addColour()
{
    const QString why = tr("Shown wherever you act in this tenant, so that you do not take it for another.");
    for (const ProfileColour colour : allProfileColours) {
        m_colour->addItem(profileSwatch(colour), label(colour), QVariant::fromValue(colour));
    }
    const ProfileColour stored = m_existing ? m_existing->colour : ProfileColour::None;
    m_colour->setCurrentIndex(m_colour->findData(QVariant::fromValue(stored)));
    auto *box = new FieldBox(m_colour, u"colour"_s, m_form);
    //: Of a connection, in this window.
    box->addTo(qobject_cast<QGridLayout *>(m_form->layout()), tr("C&olour:"));
    box->setHint(why);
    box->setMeaning(why);
}

Profile ProfileDialog::profile() const
{
    Profile profile = m_form->profile();
    profile.colour = m_colour->currentData().value<ProfileColour>();
    return profile;
}

QDialogButtonBox *ProfileDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_test = buttons->addButton(tr("&Test connection"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(m_existing ? tr("Save") : tr("Connect"), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_test->setObjectName(u"button.test"_s);
    m_save->setObjectName(u"button.ok"_s);
    m_cancel->setObjectName(u"button.cancel"_s);
    m_test->setAutoDefault(false);
    m_save->setDefault(true);
    connect(m_test, &QPushButton::clicked, this, &ProfileDialog::test);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfileDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProfileDialog::reject);
    return buttons;
}

void ProfileDialog::test()
{
    if (!m_form->inputIsAcceptable()) {
        return;
    }
    const Profile profile = m_form->profile();
    setBusy(Work::Testing, tr("Signing in at %1 …").arg(profile.tokenUrl.host()));
    if (Secret typed = m_form->secret(); !typed.isEmpty()) {
        testWith(profile, std::move(typed));
        return;
    }
    auto *stored = m_context.signInVault.get(profile.vaultKey());
    m_check = stored;
    stored->then(this, [this, profile](Result<Secret, VaultError> secret) {
        if (secret) {
            testWith(profile, std::move(*secret));
        } else {
            setIdle();
            m_message->setMessage(Tone::Bad, secret.error().text());
        }
    });
}

void ProfileDialog::testWith(const Profile &profile, Secret secret)
{
    auto *check = m_context.connectionCheck.check(profile, std::move(secret));
    m_check = check;
    check->then(this, [this](const Result<Identity> &result) { tested(result); });
}

void ProfileDialog::tested(const Result<Identity> &result)
{
    setIdle();
    m_lacksProxyLogin = !result && result.error().kind == ApiError::Kind::ProxyAuth;
    if (!result) {
        if (result.error().kind != ApiError::Kind::Cancelled) {
            m_message->setMessage(Tone::Bad, result.error().text(), result.error().details());
        }
        return;
    }
    const Identity &identity = *result;
    QString text = identity.displayName.isEmpty()
                       ? tr("Signed in.")
                       : tr("Signed in as %1.").arg(inSentence(identity.displayName));
    if (!identity.roles.isEmpty()) {
        text += u' ' + tr("Roles: %1.").arg(identity.roles.join(u", "_s));
    }
    m_message->setMessage(Tone::Good, text);
}

void ProfileDialog::edited()
{
    if (m_work != Work::None && m_work != Work::Testing) {
        return;
    }
    if (m_check) {
        m_check->cancel();
    }
    m_message->clear();
    setIdle();
}

void ProfileDialog::save()
{
    if (!m_form->inputIsAcceptable()) {
        return;
    }
    if (m_check) {
        m_check->cancel();
    }
    const Profile profile = this->profile();
    Secret typed = m_form->secret();
    if (m_existing && !typed.isEmpty()) {
        proveThenStore(profile, std::move(typed));
    } else {
        store(profile);
    }
}

void ProfileDialog::proveThenStore(const Profile &profile, Secret secret)
{
    setBusy(Work::Proving, tr("Signing in at %1 with the new secret …").arg(profile.tokenUrl.host()));
    auto *check = m_context.connectionCheck.check(profile, std::move(secret));
    m_check = check;
    check->then(this, [this, profile](const Result<Identity> &result) {
        if (result) {
            store(profile);
            return;
        }
        setIdle();
        const QString kept = tr("Nothing was saved: the stored secret is replaced only by one that works.");
        m_message->setMessage(Tone::Bad, kept + u'\n' + result.error().text(), result.error().details());
    });
}

void ProfileDialog::store(const Profile &profile)
{
    //: %1 where secrets are kept, as in "your login keychain".
    setBusy(Work::Storing, tr("Putting the secret into %1 …").arg(m_context.signInVault.placeName()));
    m_context.profiles.save(profile, m_form->secret())
        ->then(this, [this, id = profile.id](const auto &result) {
            if (!result) {
                setIdle();
                m_message->setMessage(Tone::Bad, result.error().text);
                return;
            }
            m_work = Work::None;
            m_form->clearSecret();
            m_context.refreshes.refresh(id);
            Q_EMIT saved(id);
            accept();
        });
}

void ProfileDialog::setBusy(Work work, const QString &what)
{
    m_work = work;
    m_message->setMessage(Tone::Neutral, what);
    m_form->setEnabled(work == Work::Testing);
    m_test->setEnabled(false);
    m_save->setEnabled(work == Work::Testing);
    m_cancel->setEnabled(work != Work::Storing);
}

void ProfileDialog::setIdle()
{
    m_work = Work::None;
    m_form->setEnabled(true);
    m_test->setEnabled(true);
    m_save->setEnabled(true);
    m_cancel->setEnabled(true);
}

void ProfileDialog::reject()
{
    if (m_work == Work::Storing) {
        return;
    }
    m_form->clearSecret();
    InputDialog::reject();
}

} // namespace keyturn
