// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/dialogs/mintdialog.h"

#include <optional>

namespace keyturn {

/// Rotates a connector by the vendor's own call. The vendor has no list of a connector's credentials, so the
/// dialog shows the ones that Keyturn knows; the latest of them counts as the one that is replaced.
class ConnectorRotateDialog : public MintDialog
{
    Q_OBJECT
public:
    /// `replaced` is the known credential that the admin started from, if any.
    ConnectorRotateDialog(const UiContext &context, const ProfileId &profile, Kind kind,
                          const std::optional<OwnerRef> &owner, const CredentialRef &replaced,
                          QWidget *parent);

protected:
    void start() override;
    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] bool hasInput() const override;

private:
    [[nodiscard]] CredentialRef latestKnown(const OwnerRef &owner) const;
    void showState();

    CredentialRef m_replaced;
    OwnerPicker *m_picker;
    QLabel *m_known;
    QLabel *m_obstacle;
};

} // namespace keyturn
