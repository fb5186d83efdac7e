// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"
#include "models/domain/journalentry.h"
#include "ui/context.h"

#include <QObject>

#include <functional>
#include <memory>

namespace keyturn {

/// Asks the vendor, over requests of its own, whether what the tour did has really happened. Owned by the
/// Tour.
class Confirmation : public QObject
{
    Q_OBJECT
public:
    /// Called once with what is wrong; empty if the vendor confirms.
    using Verdict = std::function<void(const QString &problem)>;

    explicit Confirmation(const UiContext &context, QObject *parent = nullptr);

    /// The credential exists, is not revoked, and has this name (any, if empty).
    void exists(const CredentialRef &ref, const QString &name, const Verdict &verdict);
    /// The credential is gone or marked as revoked.
    void isGone(const CredentialRef &ref, const Verdict &verdict);
    /// The vendor lists this owner.
    void listsOwner(const OwnerRef &owner, const Verdict &verdict);
    /// `copied` is the secret that is held for the operation; and where its credential can sign in here, it
    /// does.
    void works(const OperationId &operation, Secret copied, const Verdict &verdict);

private:
    void signsIn(const JournalEntry &entry, Secret secret, const Verdict &verdict);

    UiContext m_context;
};

} // namespace keyturn
