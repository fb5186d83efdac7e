// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/call.h"
#include "models/domain/credential.h"
#include "models/domain/profile.h"
#include "models/domain/secret.h"
#include "ui/context.h"
#include "ui/dialogs/inputdialog.h"

#include <QPointer>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QPushButton;

namespace keyturn {

class Banner;
class ConnectionForm;

/// Connects a tenant, or changes a connection: fields, a test, and saving. A secret that replaces a stored
/// one is saved only after a sign-in with it has succeeded. Nothing that was typed is lost by an error.
/// Window-modal; deletes itself.
class ProfileDialog : public InputDialog
{
    Q_OBJECT
public:
    ProfileDialog(const UiContext &context, const std::optional<Profile> &existing, QWidget *parent);
    ~ProfileDialog() override;

    void reject() override;

Q_SIGNALS:
    /// The connection and its secret are stored; its lists are being read.
    void saved(const keyturn::ProfileId &id);

protected:
    [[nodiscard]] bool closingLosesInput() const override;

private:
    enum class Work : quint8 {
        None,
        Testing, ///< ends when something else is typed
        Proving, ///< the fields stay as they are until it is known whether they work
        Storing, ///< cannot be cancelled
    };

    [[nodiscard]] QDialogButtonBox *makeButtons();
    /// As the form's last field.
    void addColour();
    /// What the form says, in the colour that was picked.
    [[nodiscard]] Profile profile() const;
    void test();
    void testWith(const Profile &profile, Secret secret);
    void tested(const Result<Identity> &result);
    void save();
    void proveThenStore(const Profile &profile, Secret secret);
    void store(const Profile &profile);
    void edited();
    void setBusy(Work work, const QString &what);
    void setIdle();

    UiContext m_context;
    std::optional<Profile> m_existing;
    ConnectionForm *m_form;
    QComboBox *m_colour;
    Banner *m_message;
    QPushButton *m_test = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    QPointer<CallBase> m_check;
    Work m_work = Work::None;
    /// A proxy asked for a login when the connection was last tried.
    bool m_lacksProxyLogin = false;
};

} // namespace keyturn
