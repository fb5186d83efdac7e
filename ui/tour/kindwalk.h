// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/kinddescriptor.h"
#include "models/domain/profile.h"
#include "ui/context.h"
#include "ui/tour/confirmation.h"
#include "ui/tour/script.h"

#include <QModelIndex>

#include <functional>
#include <memory>

namespace keyturn {

/// The moves through every verb of one kind under one profile. It lists, and then works on a credential that
/// it makes itself. Owned by the Tour.
class KindWalk : public QObject
{
    Q_OBJECT
public:
    /// Takes a picture of the window for a step and returns its file name.
    using Camera = std::function<QString(const QString &kind, const QString &verb)>;

    KindWalk(Script &script, const UiContext &context, const ProfileId &profile, Kind kind, Camera camera,
             QObject *parent);

    /// Adds the moves to the script.
    void write();

private:
    void list();
    void create();
    void rotateConnector();
    void reveal();
    void copy();
    void detail();
    void update();
    void rotate();
    void revoke();

    void begin(Verb verb, const StepNeed &need = {});
    void begin(const QString &verb, const StepNeed &need);
    void takePicture();
    void end();
    void click(const QString &objectName);
    void waitForRefresh();
    void goToPlace();
    void showCredentials();
    void showOwners();
    void showTab(const std::function<int()> &tab);
    /// Takes the first owner of the list that is not disabled as the one to make a credential for.
    void pickOwner();
    void chooseOwnerInDialog();
    void selectRow(const QString &table, const std::function<QModelIndex()> &row);
    void selectCredential();
    void countRecords();
    void waitForRevokeDialog();
    void confirmInRevokeDialog();
    void openReveal();
    void keepInKeychain();
    void confirm(const std::function<void(Confirmation::Verdict)> &ask);
    /// A step that needs an owner, a credential of this walk, or its secret's dialog.
    [[nodiscard]] StepNeed anOwner() const;
    [[nodiscard]] StepNeed ownCredential() const;
    [[nodiscard]] static StepNeed openSecret();
    /// How many rows the visible list has.
    [[nodiscard]] int shownRows() const;
    [[nodiscard]] QString nameInDetail() const;
    [[nodiscard]] bool isDetailShown() const;
    [[nodiscard]] QModelIndex rowOf(const CredentialRef &ref) const;
    [[nodiscard]] QModelIndex rowOf(const OwnerRef &owner) const;
    /// Takes what the newest mint of this walk made as the credential to go on with.
    void adoptNewest();

    Script &m_script;
    UiContext m_context;
    ProfileId m_profile;
    const KindDescriptor &m_kind;
    Camera m_camera;
    Confirmation m_confirmation;
    QString m_verb;
    QString m_name;
    /// Made by this walk; null before.
    CredentialRef m_ref;
    CredentialRef m_replaced;
    /// Without ID where none was found.
    OwnerRef m_owner;
    OperationId m_operation;
    int m_recordsBefore = 0;
};

} // namespace keyturn
