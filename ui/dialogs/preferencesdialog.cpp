// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/preferencesdialog.h"

#include "models/domain/kinddescriptor.h"
#include "models/domain/language.h"
#include "models/operations/updatecheck.h"
#include "models/ports/platform.h"
#include "ui/widgets/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

/// A secret must have time to be pasted, and must not stay until lunch.
constexpr int fewestSeconds = 5;
constexpr int mostSeconds = 600;
constexpr int mostMinutes = 240;

/// The spans that at least one kind offers at creation.
std::set<int> offeredExpiryDays()
{
    std::set<int> days;
    for (const Kind kind : allKinds) {
        const ExpiryPolicy &policy = descriptorOf(kind).expiry;
        days.insert(policy.days.begin(), policy.days.end());
    }
    return days;
}

void explain(QWidget *field, const QString &label, const QString &name, const QString &meaning)
{
    field->setObjectName(name);
    field->setAccessibleName(plainText(label));
    field->setWhatsThis(meaning);
    field->setToolTip(meaning);
}

void addPreference(QFormLayout &form, const QString &label, QWidget *field, const QString &name,
                   const QString &meaning)
{
    explain(field, label, name, meaning);
    auto *text = new QLabel(label);
    text->setBuddy(field);
    form.addRow(text, field);
}

void addPreference(QFormLayout &form, QCheckBox *field, const QString &name, const QString &meaning)
{
    explain(field, field->text(), name, meaning);
    form.addRow(field);
}

} // namespace

PreferencesDialog::PreferencesDialog(Settings &settings, const Platform &platform, const UpdateCheck *updates,
                                     QWidget *parent)
    : InputDialog(parent)
    , m_settings(settings)
    , m_appearance(new QComboBox(this))
    , m_language(new QComboBox(this))
{
    setObjectName(u"preferencesDialog"_s);
    setWindowTitle(tr("Preferences"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addAppearance(*form);
    addLanguage(*form);
    m_clipboardSeconds = newSeconds(Settings::Key::ClipboardSeconds);
    addPreference(*form, tr("&Clear the clipboard after:"), m_clipboardSeconds, u"field.clipboardSeconds"_s,
                  tr("A copied secret is taken from the clipboard then, if it is still there."));
    m_hideSeconds = newSeconds(Settings::Key::HideSecretSeconds);
    addPreference(*form, tr("&Mask a shown secret after:"), m_hideSeconds, u"field.hideSeconds"_s,
                  tr("A secret that you have shown is hidden again then, and whenever you turn to another "
                     "window."));
    addLockMinutes(*form);
    if (platform.canExcludeFromCapture()) {
        addBlockCapture(*form);
    }
    addExpiry(*form);
    addRevokeByName(*form);
    if (updates != nullptr) {
        addUpdates(*form, updates->host());
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"button.ok"_s);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"button.cancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PreferencesDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    m_choicesAtFirst = choices();
}

QSpinBox *PreferencesDialog::newSeconds(Settings::Key key)
{
    auto *box = new QSpinBox(this);
    box->setRange(fewestSeconds, mostSeconds);
    //: After a number of seconds.
    box->setSuffix(tr(" s"));
    box->setValue(m_settings.value(key).toInt());
    return box;
}

void PreferencesDialog::addLockMinutes(QFormLayout &form)
{
    m_lockMinutes = new QSpinBox(this);
    m_lockMinutes->setRange(1, mostMinutes);
    //: After a number of minutes.
    m_lockMinutes->setSuffix(tr(" min"));
    m_lockMinutes->setValue(m_settings.value(Settings::Key::LockMinutes).toInt());
    //: All windows are hidden when there was no key or mouse for so long.
    addPreference(form, tr("&Hide everything, unused for:"), m_lockMinutes, u"field.lockMinutes"_s,
                  tr("After so long without a key or the mouse, nobody who passes by sees anything."));
}

void PreferencesDialog::addBlockCapture(QFormLayout &form)
{
    //: Screen captures: pictures, recordings and remote sessions.
    m_blockCapture = new QCheckBox(tr("Keep the window of a secret out of &screen captures"), this);
    m_blockCapture->setChecked(m_settings.value(Settings::Key::BlockCapture).toBool());
    addPreference(form, m_blockCapture, u"field.blockCapture"_s,
                  tr("Switch this off to see that window in a remote session."));
}

void PreferencesDialog::addAppearance(QFormLayout &form)
{
    m_appearance->addItem(tr("As the desktop"), QString(appearance::followDesktop));
    m_appearance->addItem(tr("Light"), QString(appearance::light));
    m_appearance->addItem(tr("Dark"), QString(appearance::dark));
    const int stored = m_appearance->findData(m_settings.value(Settings::Key::Appearance).toString());
    m_appearance->setCurrentIndex(std::max(0, stored));
    addPreference(form, tr("&Theme:"), m_appearance, u"field.appearance"_s,
                  tr("The colours of all windows."));
}

void PreferencesDialog::addLanguage(QFormLayout &form)
{
    m_language->addItem(tr("As the system (from the next start)"), QString());
    for (const Language &language : offeredLanguages()) {
        //: %1 the name of a language, in that language.
        m_language->addItem(tr("%1 (from the next start)").arg(language.name), language.code);
    }
    const int stored = m_language->findData(m_settings.value(Settings::Key::Language).toString());
    m_language->setCurrentIndex(std::max(0, stored));
    addPreference(form, tr("&Language:"), m_language, u"field.language"_s,
                  tr("Of everything that Keyturn says. What a vendor says stays as it is."));
}

void PreferencesDialog::addExpiry(QFormLayout &form)
{
    m_expiryDays = new QComboBox(this);
    m_expiryDays->addItem(tr("As the vendor advises"), 0);
    for (const int days : offeredExpiryDays()) {
        m_expiryDays->addItem(tr("%n day(s), where offered", nullptr, days), days);
    }
    const int stored = m_expiryDays->findData(m_settings.value(Settings::Key::DefaultExpiryDays).toInt());
    m_expiryDays->setCurrentIndex(std::max(0, stored));
    addPreference(form, tr("A new credential &expires:"), m_expiryDays, u"field.expiryDays"_s,
                  tr("What the dialog for a new credential begins with. It can be changed there."));
}

void PreferencesDialog::addRevokeByName(QFormLayout &form)
{
    m_revokeByName = new QCheckBox(tr("Have the &name typed before a credential is revoked"), this);
    m_revokeByName->setChecked(m_settings.value(Settings::Key::RevokeByName).toBool());
    addPreference(form, m_revokeByName, u"field.revokeByName"_s,
                  tr("So that none is revoked by a stray click."));
}

void PreferencesDialog::addUpdates(QFormLayout &form, const QString &host)
{
    m_updates = new QCheckBox(tr("Look once a day for a newer &version of Keyturn"), this);
    m_updates->setChecked(m_settings.value(Settings::Key::LookForUpdates).toBool());
    addPreference(
        form, m_updates, u"field.updates"_s,
        //: %1 is a host
        tr("Asks %1, and tells it nothing of you or your tenants. Nothing is downloaded or installed.")
            .arg(host));
}

bool PreferencesDialog::closingLosesInput() const
{
    return choices() != m_choicesAtFirst;
}

PreferencesDialog::Choices PreferencesDialog::choices() const
{
    Choices chosen{{Settings::Key::Appearance, m_appearance->currentData()},
                   {Settings::Key::Language, m_language->currentData()},
                   {Settings::Key::ClipboardSeconds, m_clipboardSeconds->value()},
                   {Settings::Key::HideSecretSeconds, m_hideSeconds->value()},
                   {Settings::Key::LockMinutes, m_lockMinutes->value()},
                   {Settings::Key::DefaultExpiryDays, m_expiryDays->currentData()},
                   {Settings::Key::RevokeByName, m_revokeByName->isChecked()}};
    if (m_blockCapture != nullptr) {
        chosen.emplace(Settings::Key::BlockCapture, m_blockCapture->isChecked());
    }
    if (m_updates != nullptr) {
        chosen.emplace(Settings::Key::LookForUpdates, m_updates->isChecked());
    }
    return chosen;
}

void PreferencesDialog::accept()
{
    for (const auto &[key, chosen] : choices()) {
        m_settings.setValue(key, chosen);
    }
    InputDialog::accept();
}

} // namespace keyturn
