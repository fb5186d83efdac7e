// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/kinddescriptor.h"
#include "ui/dialogs/mintdialog.h"

#include <optional>

namespace keyturn {

class CredentialForm;
class HintLabel;

/// Creates a credential: its owner, its fields, what will happen, and then the wait until the secret is held.
class CreateDialog : public MintDialog
{
    Q_OBJECT
public:
    CreateDialog(const UiContext &context, const ProfileId &profile, Kind kind,
                 const std::optional<OwnerRef> &owner, QWidget *parent);

protected:
    void start() override;
    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] bool hasInput() const override;
    void showRefusal(const ApiError &error) override;

private:
    void addOwnerRow(const std::optional<OwnerRef> &owner);
    [[nodiscard]] std::optional<OwnerRef> owner() const;
    [[nodiscard]] MintRequest request() const;
    void showState();

    ProfileId m_profile;
    const KindDescriptor &m_kind;
    OwnerPicker *m_picker;
    HintLabel *m_ownerProblem = nullptr;
    CredentialForm *m_form;
};

} // namespace keyturn
