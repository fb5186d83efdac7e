// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/ports/settings.h"
#include "ui/dialogs/inputdialog.h"

#include <QVariant>

#include <map>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace keyturn {

class Platform;
class UpdateCheck;

/// What the admin may choose about the program itself. Everything is stored when it is accepted and takes
/// effect at once. Window-modal; deletes itself.
class PreferencesDialog : public InputDialog
{
    Q_OBJECT
public:
    /// `updates` is null where the program does not look for newer versions of itself.
    PreferencesDialog(Settings &settings, const Platform &platform, const UpdateCheck *updates,
                      QWidget *parent);

    void accept() override;

protected:
    [[nodiscard]] bool closingLosesInput() const override;

private:
    using Choices = std::map<Settings::Key, QVariant>;

    [[nodiscard]] Choices choices() const;
    [[nodiscard]] QSpinBox *newSeconds(Settings::Key key);
    void addLockMinutes(QFormLayout &form);
    void addBlockCapture(QFormLayout &form);
    void addAppearance(QFormLayout &form);
    void addLanguage(QFormLayout &form);
    void addExpiry(QFormLayout &form);
    void addRevokeByName(QFormLayout &form);
    void addUpdates(QFormLayout &form, const QString &host);

    Settings &m_settings;
    QComboBox *m_appearance;
    QComboBox *m_language;
    QSpinBox *m_clipboardSeconds = nullptr;
    QSpinBox *m_hideSeconds = nullptr;
    QSpinBox *m_lockMinutes = nullptr;
    /// Null where the system cannot.
    QCheckBox *m_blockCapture = nullptr;
    QComboBox *m_expiryDays = nullptr;
    QCheckBox *m_revokeByName = nullptr;
    /// Null where there is nowhere to look.
    QCheckBox *m_updates = nullptr;
    Choices m_choicesAtFirst;
};

} // namespace keyturn
