// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/signinreading.h"

#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"

#include <QCoreApplication>

#include <functional>

namespace keyturn {

namespace {

struct SignInReadingText
{
    Q_DECLARE_TR_FUNCTIONS(SignInReading)
};

/// Whether a connection can sign in with such credentials at all.
bool canSignIn(Kind kind)
{
    return descriptorOf(kind).find(Field::ClientId) != nullptr;
}

void refuse(Call<void> *call, ApiError error)
{
    error.message = SignInReadingText::tr("Nothing was sent: it could not be read whether a connection signs "
                                          "in with it.") +
                    u'\n' + error.message;
    error.serverMayHaveActed = false;
    call->fail(std::move(error));
}

void readIdentity(Session &session, Inventory &inventory, Call<void> *call, std::function<void()> next)
{
    const ProfileId profile = session.profile().id;
    session.lookups().identity()->then(
        call, [&inventory, call, profile, next = std::move(next)](const Result<Identity> &identity) {
            if (!identity) {
                refuse(call, identity.error());
                return;
            }
            inventory.setIdentity(profile, *identity);
            next();
        });
}

void readCredentials(Session &session, Inventory &inventory, const OwnerRef &owner, Call<void> *call)
{
    const auto sink = [&inventory](const QList<Credential> &page) { inventory.upsertCredentials(page); };
    session.credentials().list(owner, sink)->then(call, [call](const Result<ListEnd> &listed) {
        if (!listed) {
            refuse(call, listed.error());
        } else if (!listed->complete) {
            refuse(call, ApiError::local(listed->note));
        } else {
            call->end({});
        }
    });
}

} // namespace

Call<void> *readSignIn(const std::shared_ptr<Session> &session, Inventory &inventory,
                       const CredentialRef &ref, QObject *parent)
{
    if (!canSignIn(ref.kind())) {
        return Call<void>::ended({}, parent);
    }
    auto *call = new Call<void>(parent);
    keepUntilEnded(session, call);
    session->credentials().get(ref)->then(
        call, [&inventory, &open = *session, call](const Result<Credential> &read) {
            if (read) {
                inventory.upsertCredentials({*read});
                if (read->clientId().isEmpty()) {
                    readIdentity(open, inventory, call, [call] { call->end({}); });
                } else {
                    call->end({});
                }
            } else if (read.error().kind == ApiError::Kind::NotFound) {
                call->end({});
            } else {
                refuse(call, read.error());
            }
        });
    return call;
}

Call<void> *readSignIn(const std::shared_ptr<Session> &session, Inventory &inventory, const OwnerRef &ref,
                       QObject *parent)
{
    auto *call = new Call<void>(parent);
    keepUntilEnded(session, call);
    session->owners().get(ref)->then(call, [&inventory, &open = *session, call,
                                            ref](const Result<Owner> &read) {
        if (read) {
            inventory.upsertOwners({*read});
            if (canSignIn(ref.kind)) {
                readIdentity(open, inventory, call,
                             [&inventory, &open, call, ref] { readCredentials(open, inventory, ref, call); });
            } else {
                call->end({});
            }
        } else if (read.error().kind == ApiError::Kind::NotFound) {
            call->end({});
        } else {
            refuse(call, read.error());
        }
    });
    return call;
}

void keepUntilEnded(const std::shared_ptr<Session> &session, CallBase *call)
{
    QObject::connect(call, &QObject::destroyed, call, [session] {});
}

} // namespace keyturn
