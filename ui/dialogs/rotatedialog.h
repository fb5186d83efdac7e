// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/operations/operations.h"
#include "ui/dialogs/mintdialog.h"

class QCheckBox;

namespace keyturn {

class Banner;
class CredentialForm;

/// Rotates by replacement: shows what the new credential will have, drafted from a fresh read of the old one,
/// lets the admin change it, and creates it. The old one is left alone; the reveal offers to revoke it.
class RotateDialog : public MintDialog
{
    Q_OBJECT
public:
    RotateDialog(const UiContext &context, const CredentialRef &ref, QWidget *parent);

protected:
    void start() override;
    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] bool hasInput() const override;
    void showRefusal(const ApiError &error) override;

private:
    void draft();
    void showDraft(const ReplacementDraft &draft);
    void showState();
    [[nodiscard]] MintRequest request() const;

    CredentialRef m_ref;
    MintRequest m_request;
    bool m_isDrafted = false;
    QLabel *m_intro;
    Banner *m_notes;
    CredentialForm *m_form;
    QLabel *m_blank;
    QCheckBox *m_confirmBlank;
};

} // namespace keyturn
