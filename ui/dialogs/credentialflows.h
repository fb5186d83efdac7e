// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/journalentry.h"
#include "models/domain/kind.h"
#include "ui/context.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

class QWidget;

namespace keyturn {

class SecretClipboard;

/// What the admin can do to credentials, as dialogs over the window: pages and the main window call these
/// from their actions and never build such a dialog themselves. All dialogs are window-modal, non-blocking
/// (open(), never exec()) and delete themselves. Owned by the main window.
class CredentialFlows : public QObject
{
    Q_OBJECT
public:
    CredentialFlows(const UiContext &context, QWidget *window);
    ~CredentialFlows() override;

    /// The create dialog; `owner` preselects one (its kind must match). For connector credentials it is the
    /// dialog that rotates. Reveals the secret when it is held.
    void create(const ProfileId &profile, Kind kind, const std::optional<OwnerRef> &owner = std::nullopt);
    void edit(const CredentialRef &ref);
    /// By replacement or by the vendor's call, as the kind has it; after the reveal it offers to revoke the
    /// old one.
    void rotate(const CredentialRef &ref);
    void revoke(const CredentialRef &ref);
    /// Those of several that can be revoked, after one question.
    void revoke(const QList<CredentialRef> &refs);
    /// The reveal dialog for a held or kept secret.
    void reveal(const OperationId &id);
    /// For an unknown outcome or an orphan: looks again at the vendor, shows the candidates, offers to revoke
    /// one, to try again, or to close the entry.
    void settle(const OperationId &id);

    /// The clipboard's countdown, for the status bar.
    [[nodiscard]] SecretClipboard &clipboard();
    /// Why the program must not quit now (secrets in memory only, a request on its way); empty if it may.
    [[nodiscard]] QString obstacleToQuitting() const;

Q_SIGNALS:
    /// One line for the status bar: "Revoked old-ci of CI runners."
    void announced(const QString &text);
    /// A credential was created or rotated, and its reveal has been closed.
    void made(const keyturn::CredentialRef &ref);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace keyturn
