// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/context.h"
#include "ui/dialogs/inputdialog.h"

class QLineEdit;
class QPushButton;

namespace keyturn {

class Banner;
class SecretEdit;

/// Asks for the login of one proxy and gives it to ProxyLogins. Window-modal; deletes itself.
class ProxyLoginDialog : public InputDialog
{
    Q_OBJECT
public:
    /// `proxy` as `host:port`; `refused` if it refused the login that it was given before.
    ProxyLoginDialog(const UiContext &context, const QString &proxy, bool refused, QWidget *parent);
    /// Overwrites the password's field.
    ~ProxyLoginDialog() override;

    [[nodiscard]] const QString &proxy() const { return m_proxy; }

    /// The proxy has refused the login that was given here: the dialog says so and stays.
    void askAgain();

protected:
    [[nodiscard]] bool closingLosesInput() const override;

private:
    void makeFields(bool refused);
    void give();

    UiContext m_context;
    QString m_proxy;
    QLineEdit *m_user;
    SecretEdit *m_password;
    Banner *m_message;
    QPushButton *m_ok = nullptr;
    /// What was entered is in use, whether it could be kept or not.
    bool m_given = false;
    /// Refused before it was known whether it could be kept.
    bool m_refused = false;
};

} // namespace keyturn
