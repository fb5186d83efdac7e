// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tour/confirmation.h"

#include "models/domain/clientid.h"
#include "models/domain/kinddescriptor.h"
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

void Confirmation::exists(const CredentialRef &ref, const std::optional<QString> &name,
                          const Verdict &verdict)
{
    const auto open = session(ref.profile(), verdict);
    if (!open) {
        return;
    }
    open->credentials().get(ref)->then(this, [name, verdict](const Result<Credential> &read) {
        if (!read) {
            verdict(read.error().text());
        } else if (isRevoked(*read)) {
            verdict(tr("the server says it is revoked"));
        } else if (name && read->displayName() != *name) {
            verdict(tr("the server has another name"));
        } else {
            verdict({});
        }
    });
}

void Confirmation::isGone(const CredentialRef &ref, const Verdict &verdict)
{
    const auto open = session(ref.profile(), verdict);
    if (!open) {
        return;
    }
    open->credentials().get(ref)->then(this, [verdict](const Result<Credential> &read) {
        const bool gone = read ? isRevoked(*read) : read.error().kind == ApiError::Kind::NotFound;
        verdict(gone ? QString() : read ? tr("the server still has it") : read.error().text());
    });
}

void Confirmation::lists(const ProfileId &profile, Kind kind, int count, const Verdict &verdict)
{
    const auto recount = std::make_shared<Recount>(
        Recount{.profile = profile, .owners = {}, .expected = count, .found = 0, .verdict = verdict});
    if (descriptorOf(kind).ownerVerbs.testFlag(Verb::List)) {
        listOwners(kind, recount);
    } else {
        recount->owners.push_back({.profile = profile, .kind = kind, .parentId = {}, .id = {}});
        listNext(recount);
    }
}

void Confirmation::listOwners(Kind kind, const std::shared_ptr<Recount> &recount)
{
    const auto open = session(recount->profile, recount->verdict);
    if (!open) {
        return;
    }
    const auto sink = [this, recount](const QList<Owner> &page) {
        for (const Owner &owner : page) {
            recount->owners.push_back(owner.ref);
        }
        Q_EMIT progressed();
    };
    open->owners().list(kind, sink)->then(this, [this, kind, recount](const Result<ListEnd> &end) {
        if (!end) {
            recount->verdict(end.error().text());
        } else if (descriptorOf(kind).listed) {
            listNext(recount);
        } else {
            recount->found = static_cast<int>(recount->owners.size());
            compare(*recount);
        }
    });
}

void Confirmation::listNext(const std::shared_ptr<Recount> &recount)
{
    if (recount->owners.empty()) {
        compare(*recount);
        return;
    }
    const auto open = session(recount->profile, recount->verdict);
    if (!open) {
        return;
    }
    const OwnerRef owner = recount->owners.front();
    recount->owners.pop_front();
    const auto sink = [recount](const QList<Credential> &page) {
        recount->found += static_cast<int>(page.size());
    };
    open->credentials().list(owner, sink)->then(this, [this, recount](const Result<ListEnd> &end) {
        if (!end) {
            recount->verdict(end.error().text());
            return;
        }
        Q_EMIT progressed();
        listNext(recount);
    });
}

void Confirmation::compare(const Recount &recount)
{
    recount.verdict(recount.found == recount.expected
                        ? QString()
                        : tr("the server lists %1, the window %2").arg(recount.found).arg(recount.expected));
}

std::shared_ptr<Session> Confirmation::session(const ProfileId &profile, const Verdict &verdict)
{
    std::shared_ptr<Session> open = m_context.profiles.session(profile);
    if (!open) {
        verdict(tr("its connection is gone"));
    }
    return open;
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
    if (!isLoopbackHost(entry.tokenUrl.host())) {
        verdict(tr("its token URL leads away from this machine, to %1").arg(entry.tokenUrl.host()));
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
