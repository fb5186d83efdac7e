// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/call.h"
#include "models/domain/credential.h"
#include "ui/context.h"
#include "ui/dialogs/inputdialog.h"

#include <QPointer>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace keyturn {

class FailureBanner;
class FieldBox;

/// Makes a credential known to Keyturn by its ID, for kinds that the vendor does not list. Reads it from the
/// vendor first. Window-modal; deletes itself.
class KnownCredentialDialog : public InputDialog
{
    Q_OBJECT
public:
    /// `owner` is preselected.
    KnownCredentialDialog(const UiContext &context, const ProfileId &profile, Kind kind,
                          const std::optional<OwnerRef> &owner, QWidget *parent);
    ~KnownCredentialDialog() override;

Q_SIGNALS:
    void announced(const QString &text);

protected:
    [[nodiscard]] bool closingLosesInput() const override;

private:
    void build();
    void fillOwners(const ProfileId &profile, Kind kind, const std::optional<OwnerRef> &owner);
    [[nodiscard]] QString idProblem() const;
    /// What was entered, or of a client ID the part that names the credential.
    [[nodiscard]] QString credentialId() const;
    void updateButton();
    void look();
    void found(const Result<Credential> &result);
    void setBusy(bool busy);

    UiContext m_context;
    Kind m_kind;
    QComboBox *m_owner;
    QLineEdit *m_id;
    FieldBox *m_ownerBox;
    FieldBox *m_idBox;
    FailureBanner *m_message;
    QPushButton *m_add = nullptr;
    QPointer<CallBase> m_call;
};

} // namespace keyturn
