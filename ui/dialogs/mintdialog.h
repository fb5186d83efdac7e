// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/operations/mintoperation.h"
#include "ui/context.h"
#include "ui/dialogs/inputdialog.h"

#include <QPointer>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace keyturn {

class FailureBanner;
class OwnerPicker;

/// What the dialogs that make a vendor mint a secret share: they start one operation, show its steps, put the
/// vault's problem to the admin, keep the input when the vendor refuses, and close when the secret is held.
/// Whoever opens one watches the operation too, through minting(): it goes on when the dialog is closed.
class MintDialog : public InputDialog
{
    Q_OBJECT
public:
    /// While the request is being prepared: cancels it, and gives the form back.
    void reject() override;

Q_SIGNALS:
    /// Emitted before the operation starts.
    void minting(keyturn::MintOperation *operation);
    /// The outcome is unknown and the admin wants it looked for.
    void lookAgainWanted(const keyturn::OperationId &id);

protected:
    MintDialog(const UiContext &context, const ProfileId &profile, const QString &name, const QString &okText,
               QWidget *parent);

    /// Where the subclass puts its form.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

    /// Says below the form, always in sight, what will happen or what is missing.
    void setSummary(const QString &text);

    [[nodiscard]] const UiContext &context() const { return m_context; }

    [[nodiscard]] FailureBanner *notice() const { return m_notice; }

    /// Sends it once; further calls have no effect while it runs.
    void mint(const MintRequest &request);

    [[nodiscard]] bool isRunning() const { return m_operation != nullptr; }

    /// The admin wants it; calls mint().
    virtual void start() = 0;
    /// Whether start() may be offered now.
    [[nodiscard]] virtual bool isReady() const = 0;
    /// Whether anything was entered.
    [[nodiscard]] virtual bool hasInput() const = 0;

    /// Puts a refusal beside the field that it concerns, if it concerns one.
    virtual void showRefusal(const ApiError &) {}

    void updateButtons();
    [[nodiscard]] bool closingLosesInput() const override;

private:
    void okClicked();
    void showStep(MintOperation::Step step);
    void askAboutVault(const VaultError &error);
    void refused(const ApiError &error);
    void outcomeUnknown(const ApiError &error);

    UiContext m_context;
    QPointer<MintOperation> m_operation;
    bool m_isCancelling = false;
    OperationId m_unknown;
    QVBoxLayout *m_body;
    QWidget *m_form;
    QLabel *m_summary;
    FailureBanner *m_notice;
    QLabel *m_step;
    QProgressBar *m_busy;
    QPushButton *m_ok;
    QPushButton *m_cancel;
};

} // namespace keyturn
