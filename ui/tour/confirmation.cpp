// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tour/confirmation.h"

#include "models/operations/custody.h"
#include "models/operations/profiles.h"
#include "models/ports/connectioncheck.h"

namespace keyturn {

namespace {

bool isRevoked(const Credential &credential)
{
    return credential.fields.instant(Field::Deleted).isValid();
}

/// The token was issued; what the credential may do with it is another matter.
bool provesSignIn(const Result<Identity> &identity)
{
    if (identity) {
        return true;
    }
    const ApiError::Kind kind = identity.error().kind;
    return kind == ApiError::Kind::Forbidden || kind == ApiError::Kind::NotFound;
}

} // namespace

Confirmation::Confirmation(const UiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void Confirmation::exists(const CredentialRef &ref, const QString &name, const Verdict &verdict)
{
    const auto session = m_context.profiles.session(ref.profile());
    session->credentials().get(ref)->then(this, [name, verdict](const Result<Credential> &read) {
        if (!read) {
            verdict(read.error().text());
        } else if (isRevoked(*read)) {
            verdict(tr("the server says it is revoked"));
        } else if (!name.isEmpty() && read->displayName() != name) {
            verdict(tr("the server has another name"));
        } else {
            verdict({});
        }
    });
}

void Confirmation::isGone(const CredentialRef &ref, const Verdict &verdict)
{
    const auto session = m_context.profiles.session(ref.profile());
    session->credentials().get(ref)->then(this, [verdict](const Result<Credential> &read) {
        const bool gone = read ? isRevoked(*read) : read.error().kind == ApiError::Kind::NotFound;
        verdict(gone ? QString() : read ? tr("the server still has it") : read.error().text());
    });
}

void Confirmation::listsOwner(const OwnerRef &owner, const Verdict &verdict)
{
    const auto session = m_context.profiles.session(owner.profile);
    auto found = std::make_shared<bool>(false);
    const auto sink = [found, owner](const QList<Owner> &page) {
        for (const Owner &listed : page) {
            *found = *found || listed.ref == owner;
        }
    };
    session->owners().list(owner.kind, sink)->then(this, [found, verdict](const Result<ListEnd> &end) {
        verdict(!end ? end.error().text() : *found ? QString() : tr("the server does not list it"));
    });
}

void Confirmation::works(const OperationId &operation, Secret copied, const Verdict &verdict)
{
    auto shared = std::make_shared<Secret>(std::move(copied));
    m_context.custody.reveal(operation)->then(
        this, [this, operation, shared, verdict](const Result<Secret, VaultError> &held) {
            const JournalEntry *entry = m_context.custody.find(operation);
            if (!held || entry == nullptr) {
                verdict(held ? tr("the operation is gone") : held.error().text());
            } else if (!held->equals(*shared)) {
                verdict(tr("the clipboard held something else than the secret"));
            } else {
                signsIn(*entry, std::move(*shared), verdict);
            }
        });
}

void Confirmation::signsIn(const JournalEntry &entry, Secret secret, const Verdict &verdict)
{
    const Profile *tenant = m_context.profiles.find(entry.owner.profile);
    if (tenant == nullptr) {
        verdict(tr("its connection is gone"));
        return;
    }
    if (entry.tokenUrl.isEmpty()) {
        // The secret of a Confidence client buys no token: what can be asked is whether its credential is
        // there.
        exists(entry.credential, {}, verdict);
        return;
    }
    Profile consumer = *tenant;
    consumer.clientId = entry.clientId;
    consumer.tokenUrl = entry.tokenUrl;
    m_context.connectionCheck.check(consumer, std::move(secret))
        ->then(this, [verdict](const Result<Identity> &identity) {
            verdict(provesSignIn(identity) ? QString() : identity.error().text());
        });
}

} // namespace keyturn
