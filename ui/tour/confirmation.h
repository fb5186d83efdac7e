// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"
#include "models/domain/journalentry.h"
#include "ui/context.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace keyturn {

class Session;

/// Asks the vendor, over requests of its own, whether what the tour did has really happened. Owned by the
/// Tour.
class Confirmation : public QObject
{
    Q_OBJECT
public:
    /// Called once with what is wrong; empty if the vendor confirms.
    using Verdict = std::function<void(const QString &problem)>;

    explicit Confirmation(const UiContext &context, QObject *parent = nullptr);

    /// The credential exists, is not revoked, and has this name, if one is given.
    void exists(const CredentialRef &ref, const std::optional<QString> &name, const Verdict &verdict);
    /// The credential is gone or marked as revoked.
    void isGone(const CredentialRef &ref, const Verdict &verdict);
    /// The vendor lists so many credentials of the kind; owners, where it does not list credentials.
    void lists(const ProfileId &profile, Kind kind, int count, const Verdict &verdict);
    /// `copied` is the secret that is held for the operation; and where its credential can sign in here, it
    /// does. Nothing is sent to another machine.
    void works(const OperationId &operation, Secret copied, const Verdict &verdict);

Q_SIGNALS:
    /// Of several requests one has been answered.
    void progressed();

private:
    /// A list that is read anew, owner by owner.
    struct Recount
    {
        ProfileId profile;
        std::deque<OwnerRef> owners;
        int expected = 0;
        int found = 0;
        Verdict verdict;
    };

    void listOwners(Kind kind, const std::shared_ptr<Recount> &recount);
    void listNext(const std::shared_ptr<Recount> &recount);
    static void compare(const Recount &recount);
    void signsIn(const JournalEntry &entry, Secret secret, const Verdict &verdict);
    /// Null if the connection is gone, which the verdict then says.
    [[nodiscard]] std::shared_ptr<Session> session(const ProfileId &profile, const Verdict &verdict);

    UiContext m_context;
};

} // namespace keyturn
