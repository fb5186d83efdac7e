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

class QAbstractItemView;

namespace keyturn {

/// The moves through every verb of one kind under one profile. Owned by the Tour.
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
    void detail();
    void create();
    void reveal();
    void copy();
    void update();
    void rotate();
    void rotateConnector();
    void revoke();

    void begin(Verb verb);
    void begin(const QString &verb);
    void takePicture();
    void end();
    void click(const QString &objectName);
    void goToPlace();
    void showCredentials();
    void showOwners();
    void showTab(const std::function<int()> &tab);
    void selectRow(const QString &table, const std::function<QModelIndex()> &row);
    void selectCredential();
    void openReveal();
    void keepInKeychain();
    void confirm(const std::function<void(Confirmation::Verdict)> &ask);
    [[nodiscard]] QModelIndex rowOf(const CredentialRef &ref) const;
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
    CredentialRef m_ref;
    CredentialRef m_replaced;
    OwnerRef m_owner;
    OperationId m_operation;
    int m_recordsBefore = 0;
};

} // namespace keyturn
