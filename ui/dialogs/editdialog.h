// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/operations/editoperation.h"
#include "ui/context.h"
#include "ui/dialogs/inputdialog.h"

#include <QPointer>

#include <optional>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace keyturn {

class CredentialForm;
class FailureBanner;

/// Edits a credential: reads it fresh, writes exactly what was edited, and shows a change made elsewhere
/// meanwhile before it writes over it.
class EditDialog : public InputDialog
{
    Q_OBJECT
public:
    /// `operation` is not started yet; the dialog ends it.
    EditDialog(const UiContext &context, EditOperation *operation, QWidget *parent);

    /// Not while it is being saved: what came of that would be missed.
    void reject() override;

Q_SIGNALS:
    /// One line for the status bar.
    void announced(const QString &text);
    /// It has closed, because the admin wants to change what is fixed at creation.
    void rotateWanted(const keyturn::CredentialRef &ref);

protected:
    [[nodiscard]] bool closingLosesInput() const override;

private:
    QDialogButtonBox *buttonRow();
    QWidget *conflictPanel();
    void begin();
    void loaded(const Credential &credential);
    void save(bool overwrite);
    void saved(const Credential &credential);
    void savedOtherwise(const QStringList &differences);
    void failed(const ApiError &error);
    void outcomeUnknown(const ApiError &lost, const std::optional<ApiError> &problem);
    /// Says that an earlier write is in doubt, and before whatever is said next, as long as it is; says
    /// nothing any more once it is not.
    void sayDoubt();
    /// While a write is in doubt.
    [[nodiscard]] static QString whatSavingDoes();
    void showConflict(const QList<FieldDifference> &differences);
    /// What was changed elsewhere, and what became of our own write.
    [[nodiscard]] QString conflictWords() const;
    /// Each column as wide, and the list as high, as what it says.
    void showDifferencesWhole();
    void reload();
    void setBusy(const QString &what);
    void offerRotation(const Credential &credential);
    void rotateInstead();
    /// Says what saving would do now.
    void showState();
    void updateButtons();
    [[nodiscard]] bool isEdited() const;
    void sayWait();

    UiContext m_context;
    QPointer<EditOperation> m_operation;
    CredentialForm *m_form;
    QLabel *m_summary;
    FailureBanner *m_notice;
    QWidget *m_conflict;
    QLabel *m_conflictText = nullptr;
    QTreeWidget *m_differences = nullptr;
    QLabel *m_step;
    QProgressBar *m_busy;
    QPushButton *m_ok;
    QPushButton *m_again;
    QPushButton *m_rotate;
    bool m_isLoaded = false;
    bool m_saving = false;
};

} // namespace keyturn
