// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/connectionform.h"

#include "models/domain/clientid.h"
#include "models/domain/kinddescriptor.h"
#include "models/operations/profiles.h"
#include "models/ports/secretvault.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/secretedit.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr int longestInput = 4096;
/// A whole answer in JSON may be pasted where a client ID or a secret is wanted.
constexpr int longestPaste = 65'536;
constexpr int connectionFieldWidth = 380;

bool isConfidenceHost(const QString &host)
{
    return host == "confidence.dev"_L1 || host.endsWith(".confidence.dev"_L1);
}

} // namespace

ConnectionForm::ConnectionForm(const UiContext &context, const std::optional<Profile> &existing,
                               QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_existing(existing)
    , m_id(existing ? existing->id : context.profiles.newId())
    , m_vendor(new QComboBox)
    , m_name(new QLineEdit)
    , m_region(new QComboBox)
    , m_url(new QLineEdit)
    , m_clientId(new QLineEdit)
    , m_secret(new SecretEdit)
    , m_signIn(new QComboBox)
    , m_caFile(new QLineEdit)
    , m_apiRoot(new ElidedLabel(this))
    , m_tokenUrl(new ElidedLabel(this))
    , m_warning(new Banner(this))
    , m_consent(new QCheckBox)
    , m_vendorBox(new FieldBox(m_vendor, u"vendor"_s, this))
    , m_nameBox(new FieldBox(m_name, u"name"_s, this))
    , m_regionBox(new FieldBox(m_region, u"region"_s, this))
    , m_urlBox(new FieldBox(m_url, u"url"_s, this))
    , m_clientIdBox(new FieldBox(m_clientId, u"clientId"_s, this))
    , m_secretBox(new FieldBox(m_secret, u"secret"_s, this))
    , m_signInBox(new FieldBox(m_signIn, u"signIn"_s, this))
    , m_consentBox(new FieldBox(m_consent, u"consent"_s, this))
    , m_caFileBox(new FieldBox(m_caFile, u"caFile"_s, this))
{
    auto *form = new QGridLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    makeFields(form);
    explainFields();
    if (m_existing) {
        load(*m_existing);
    }
    connectFields();
    showState();
    m_enteredAtFirst = entered();
}

ConnectionForm::~ConnectionForm()
{
    clearSecret();
}

void ConnectionForm::makeFields(QGridLayout *form)
{
    for (const Vendor each : {Vendor::ConductorOne, Vendor::Confidence}) {
        m_vendor->addItem(vendorName(each), static_cast<int>(each));
    }
    m_vendor->setEnabled(!m_existing);
    m_vendorBox->addTo(form, tr("&Vendor:"));
    m_name->setMaxLength(longestInput);
    m_name->setMinimumWidth(connectionFieldWidth);
    m_nameBox->addTo(form, tr("&Name:"));
    makeConfidenceFields(form);
    m_clientId->setMaxLength(longestPaste);
    m_clientIdBox->setHint(tr("Paste both lines, KEY=value lines or JSON here: both fields are filled."));
    m_clientIdBox->addTo(form, tr("Client &ID:"));
    m_secret->setMaxLength(longestPaste);
    m_secretBox->addTo(form, tr("&Secret:"));
    const QString place = m_context.signInVault.placeName();
    //: %1 where secrets are kept, as in "your login keychain".
    m_secretBox->setHint(m_existing ? tr("The present one is in %1. Leave this empty to keep it.").arg(place)
                                    //: %1 where secrets are kept, as in "your login keychain".
                                    : tr("It goes to %1 and nowhere else on this machine.").arg(place));
    makeSignInFields(form);
    makeDestination(form);
    makeCaFile(form);
}

void ConnectionForm::makeConfidenceFields(QGridLayout *form)
{
    const auto regions = confidenceRegions();
    for (const Region &region : regions) {
        m_region->addItem(region.name, region.apiRoot);
    }
    m_region->addItem(tr("Another URL"), QUrl());
    m_regionBox->addTo(form, tr("&Region:"));
    m_url->setMaxLength(longestInput);
    m_url->setPlaceholderText(u"https://"_s);
    m_urlBox->addTo(form, tr("API &URL:"));
}

void ConnectionForm::makeSignInFields(QGridLayout *form)
{
    m_signIn->addItem(tr("With a signed assertion (advised)"), static_cast<int>(SignIn::Assertion));
    m_signIn->addItem(tr("By sending the secret itself"), static_cast<int>(SignIn::ClientSecret));
    m_signInBox->addTo(form, tr("Si&gn in:"));
}

void ConnectionForm::makeDestination(QGridLayout *form)
{
    const std::pair<ElidedLabel *, QString> lines[] = {{m_apiRoot, tr("API root:")},
                                                       {m_tokenUrl, tr("Signs in at:")}};
    for (const auto &[value, caption] : lines) {
        value->setElideMode(Qt::ElideMiddle);
        const int row = form->rowCount();
        auto *label = new QLabel(caption, this);
        label->setBuddy(value);
        form->addWidget(label, row, 0);
        form->addWidget(value, row, 1);
    }
    m_apiRoot->setObjectName(u"derived.apiRoot"_s);
    m_tokenUrl->setObjectName(u"derived.tokenUrl"_s);
    m_warning->setObjectName(u"warning.host"_s);
    form->addWidget(m_warning, form->rowCount(), 0, 1, 2);
    m_consent->setAccessibleName(tr("Send the sign-in to this host"));
    form->addWidget(m_consentBox, form->rowCount(), 0, 1, 2);
}

void ConnectionForm::makeCaFile(QGridLayout *form)
{
    m_caFile->setMaxLength(longestInput);
    m_caFile->setPlaceholderText(tr("none: the system's certificates suffice"));
    QAction *browse = m_caFile->addAction(icon("client"_L1), QLineEdit::TrailingPosition);
    browse->setObjectName(u"action.browseCa"_s);
    browse->setText(tr("Choose a file"));
    browse->setToolTip(tr("Choose a file"));
    connect(browse, &QAction::triggered, this, &ConnectionForm::chooseCaFile);
    describeCaFile();
    m_caFileBox->addTo(form, tr("CA &file:"));
}

void ConnectionForm::load(const Profile &profile)
{
    m_vendor->setCurrentIndex(m_vendor->findData(static_cast<int>(profile.vendor)));
    m_name->setText(profile.name);
    m_clientId->setText(profile.clientId);
    m_signIn->setCurrentIndex(m_signIn->findData(static_cast<int>(profile.signIn)));
    m_caFile->setText(profile.caFile);
    const int region = m_region->findData(profile.apiRoot);
    m_region->setCurrentIndex(region < 0 ? m_region->count() - 1 : region);
    m_url->setText(profile.apiRoot.toString());
    m_consentedHost = profile.apiRoot.host(QUrl::FullyEncoded);
    m_consent->setChecked(true);
}

void ConnectionForm::connectFields()
{
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_clientId, m_secret}) {
        connect(field, &QLineEdit::textChanged, this, [this, field] { spreadPaste(field); });
    }
    for (QComboBox *box : {m_vendor, m_region, m_signIn}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ConnectionForm::showState);
    }
    for (QLineEdit *edit : {m_name, m_url, m_clientId, m_caFile}) {
        connect(edit, &QLineEdit::textChanged, this, &ConnectionForm::showState);
    }
    connect(m_secret, &QLineEdit::textChanged, this, [this] {
        m_secretBox->setProblem({});
        Q_EMIT changed();
    });
    for (FieldBox *box : boxes()) {
        if (auto *edit = qobject_cast<QLineEdit *>(box->editor())) {
            connect(edit, &QLineEdit::editingFinished, this, [this, edit, box] {
                if (!edit->text().trimmed().isEmpty()) {
                    check(box);
                }
            });
        }
    }
    connect(m_caFile, &QLineEdit::editingFinished, this, &ConnectionForm::describeCaFile);
    connect(m_consent, &QCheckBox::toggled, this, &ConnectionForm::showState);
}

void ConnectionForm::showState()
{
    const bool c1 = vendor() == Vendor::ConductorOne;
    m_regionBox->setRowVisible(!c1);
    m_urlBox->setRowVisible(!c1 && !m_region->currentData().toUrl().isValid());
    m_signInBox->setRowVisible(c1);
    m_clientId->setPlaceholderText(c1 ? u"clever-fox-42195@acme.conductor.one/spc"_s
                                      : tr("of an API client that may manage clients"));
    m_signInBox->setHint(m_signIn->currentData().toInt() == static_cast<int>(SignIn::Assertion)
                             ? tr("The secret never leaves this machine.")
                             : tr("The secret is sent to the address below at each sign-in."));
    m_name->setPlaceholderText(suggestedName());
    updateDestination();
    m_secretBox->setProblem({});
    for (FieldBox *box : boxes()) {
        if (!box->problem().isEmpty()) {
            check(box);
        }
    }
    Q_EMIT changed();
}

void ConnectionForm::updateDestination()
{
    const auto root = apiRoot();
    const Profile typed = profile();
    m_apiRoot->setText(root ? typed.apiRoot.toString() : tr("follows from the fields above"));
    m_tokenUrl->setText(root ? typed.tokenUrl.toString() : tr("follows from the fields above"));
    if (!root) {
        updateConsent({}, false, false);
        return;
    }
    const QString host = root->host(QUrl::FullyEncoded);
    const auto id = ClientId::parse(m_clientId->text());
    const bool c1 = vendor() == Vendor::ConductorOne;
    const bool own = c1 ? id && id->isVendorHost() : isConfidenceHost(host);
    const bool here = isLoopbackHost(host);
    updateConsent(host, !own && !here, here);
}

void ConnectionForm::updateConsent(const QString &host, bool foreign, bool here)
{
    if (foreign && host != m_consentedHost) {
        m_consent->setChecked(false);
        m_consentedHost = host;
    }
    const bool assertion = profile().signIn == SignIn::Assertion;
    if (foreign) {
        m_warning->setMessage(
            Tone::Warning,
            //: %1 a host, %2 a vendor, %3 "a signed sign-in" or "your secret".
            tr("%1 is not a host of %2. Whoever runs it will receive %3.")
                .arg(host, vendorName(vendor()), assertion ? tr("a signed sign-in") : tr("your secret")));
    } else {
        m_warning->setMessage(Tone::Neutral,
                              here ? tr("This is a server on this machine, as a practice tenant is.")
                                   : QString());
    }
    m_consent->setText(tr("S&end it to %1 all the same").arg(host));
    m_consentBox->setRowVisible(foreign);
}

Vendor ConnectionForm::vendor() const
{
    return static_cast<Vendor>(m_vendor->currentData().toInt());
}

std::expected<QUrl, QString> ConnectionForm::apiRoot() const
{
    if (vendor() == Vendor::ConductorOne) {
        const auto id = ClientId::parse(m_clientId->text());
        if (!id) {
            return std::unexpected(id.error());
        }
        return id->origin();
    }
    const QUrl region = m_region->currentData().toUrl();
    QUrl root = region.isValid() ? region : typedUrl();
    if (const QString problem = problemWithApiRoot(root); !problem.isEmpty()) {
        return std::unexpected(problem);
    }
    return root;
}

QUrl ConnectionForm::typedUrl() const
{
    QUrl url(m_url->text().trimmed(), QUrl::StrictMode);
    if (url.path() == "/"_L1) {
        url.setPath({});
    }
    return url;
}

QString ConnectionForm::suggestedName() const
{
    const QString plain = nameOfHost();
    QString name = plain;
    for (int number = 2; !plain.isEmpty() && isTaken(name); ++number) {
        name = plain + u' ' + QString::number(number);
    }
    return name;
}

QString ConnectionForm::nameOfHost() const
{
    const auto root = apiRoot();
    if (!root) {
        return {};
    }
    if (vendor() == Vendor::Confidence && m_region->currentData().toUrl().isValid()) {
        return u"Confidence "_s + m_region->currentText();
    }
    return isLoopbackHost(root->host()) ? root->authority() : root->host().section(u'.', 0, 0);
}

Profile ConnectionForm::profile() const
{
    Profile result = m_existing.value_or(Profile());
    result.id = m_id;
    result.vendor = vendor();
    result.name = m_name->text().trimmed().isEmpty() ? suggestedName() : m_name->text().trimmed();
    result.clientId = m_clientId->text().trimmed();
    result.apiRoot = apiRoot().value_or(QUrl());
    result.caFile = m_caFile->text().trimmed();
    result.practice = m_existing ? m_existing->practice : m_context.practice;
    if (result.vendor == Vendor::Confidence) {
        result.signIn = SignIn::ClientSecret;
        result.tokenUrl = result.apiRoot.isEmpty() ? QUrl() : tokenUrlAt(result.apiRoot, Vendor::Confidence);
    } else {
        result.signIn = static_cast<SignIn>(m_signIn->currentData().toInt());
        if (const auto id = ClientId::parse(m_clientId->text())) {
            result.clientId = id->text();
            result.tokenUrl = id->tokenUrl();
        }
    }
    return result;
}

bool ConnectionForm::isEdited() const
{
    return !m_secret->text().isEmpty() || entered() != m_enteredAtFirst;
}

QStringList ConnectionForm::entered() const
{
    return {m_vendor->currentText(), m_name->text(),          m_region->currentText(), m_url->text(),
            m_clientId->text(),      m_signIn->currentText(), m_caFile->text()};
}

Secret ConnectionForm::secret() const
{
    // Shares the field's buffer; only the bytes are a copy.
    const QString typed = m_secret->text();
    return Secret::take(QStringView(typed).trimmed().toUtf8());
}

void ConnectionForm::clearSecret()
{
    m_secret->wipeText();
}

} // namespace keyturn
