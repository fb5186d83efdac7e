// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/call.h"
#include "models/domain/credential.h"
#include "ui/context.h"
#include "ui/dialogs/inputdialog.h"

#include <QPointer>

#include <optional>

class QLineEdit;
class QPushButton;

namespace keyturn {

class FailureBanner;
class FieldBox;

/// Creates or renames an owner of credentials: a service principal, a Confidence client. Sends nothing again
/// whose outcome is not known: it would make a second one. Window-modal; deletes itself.
class OwnerDialog : public InputDialog
{
    Q_OBJECT
public:
    OwnerDialog(const UiContext &context, const ProfileId &profile, Kind kind, QWidget *parent);
    OwnerDialog(const UiContext &context, const OwnerRef &existing, QWidget *parent);

    void reject() override;

protected:
    [[nodiscard]] bool closingLosesInput() const override;

Q_SIGNALS:
    /// What was done, for the status bar.
    void announced(const QString &text);
    /// The server of this connection has no such call; `why` is a sentence for the admin.
    void renamingNotOffered(const keyturn::ProfileId &profile, const QString &why);

private:
    void build(const QString &title, const QString &name);
    /// Why the name cannot be sent; empty if it can.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isNameTaken() const;
    void nameEdited();
    void save();
    void saved(const Result<Owner> &result);
    void showFailure(const ApiError &error);
    /// The answer was lost: nothing is left to do here.
    void showDoubt(const ApiError &lost);

    UiContext m_context;
    ProfileId m_profile;
    Kind m_kind;
    std::optional<OwnerRef> m_existing;
    /// As it was when the dialog opened.
    QString m_before;
    QLineEdit *m_name;
    FieldBox *m_nameBox;
    FailureBanner *m_message;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_busy = false;
    bool m_isInDoubt = false;
};

/// Deletes an owner with all its credentials. Names the live ones and says when they were last used, and has
/// the owner's name typed if there are any, or if the vendor made the owner for the account. Window-modal;
/// deletes itself.
class OwnerDeletionDialog : public GrowingDialog
{
    Q_OBJECT
public:
    OwnerDeletionDialog(const UiContext &context, const OwnerRef &owner, QWidget *parent);

    void reject() override;

Q_SIGNALS:
    void announced(const QString &text);

private:
    void build();
    /// Whether what the inventory has of its credentials is all there is.
    [[nodiscard]] bool wereAllRead() const;
    void findLive();
    [[nodiscard]] QString consequences() const;
    [[nodiscard]] QString warning() const;
    void showState();
    void remove();

    UiContext m_context;
    OwnerRef m_owner;
    QString m_name;
    /// "old-ci, last used 2 hours ago", the most recently used first.
    QStringList m_live;
    bool m_forbidden = false;
    bool m_mustType = false;
    QLineEdit *m_typed;
    FieldBox *m_typedBox;
    FailureBanner *m_message;
    QPushButton *m_delete = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_busy = false;
    bool m_isInDoubt = false;
};

} // namespace keyturn
