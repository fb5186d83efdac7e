// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/confidence/confidenceownerservice.h"

#include "app/confidence/endpoints/clientendpoints.h"
#include "app/endpoint/endpointcall.h"
#include "app/endpoint/pagedlist.h"
#include "app/endpoint/unsupported.h"

namespace keyturn {

namespace {

constexpr int notFound = 404;
constexpr int methodNotAllowed = 405;
constexpr int notImplemented = 501;

ApiError renamingNotOffered(ApiError error)
{
    error.kind = ApiError::Kind::NotOffered;
    error.message = ConfidenceOwnerService::tr("This server does not offer renaming clients.");
    error.serverMayHaveActed = false;
    return error;
}

} // namespace

ConfidenceOwnerService::ConfidenceOwnerService(ApiClient &api, Profile profile, QObject *parent)
    : OwnerService(parent)
    , m_api(api)
    , m_profile(std::move(profile))
{
}

Call<ListEnd> *ConfidenceOwnerService::list(Kind kind, PageSink<Owner> sink)
{
    if (kind != Kind::ClientCredential) {
        return unsupported<ListEnd>(this);
    }
    return PagedList<ListClients>::start(m_api, {m_profile.id}, std::move(sink), this);
}

Call<Owner> *ConfidenceOwnerService::get(const OwnerRef &ref)
{
    if (ref.kind != Kind::ClientCredential) {
        return unsupported<Owner>(this);
    }
    return callEndpoint(m_api, GetClient{ref}, this);
}

Call<Owner> *ConfidenceOwnerService::create(Kind kind, const QString &displayName)
{
    if (kind != Kind::ClientCredential) {
        return unsupported<Owner>(this);
    }
    return callEndpoint(m_api, CreateClient{m_profile.id, displayName}, this);
}

Call<Owner> *ConfidenceOwnerService::rename(const OwnerRef &ref, const QString &displayName)
{
    if (ref.kind != Kind::ClientCredential) {
        return unsupported<Owner>(this);
    }
    auto *call = new Call<Owner>(this);
    auto *sent = callEndpoint(m_api, RenameClient{ref, displayName}, call);
    cancelThrough(call, sent);
    sent->then(call, [this, call, ref](Result<Owner> renamed) {
        if (renamed) {
            call->end(*std::move(renamed));
        } else {
            renamingFailed(call, ref, renamed.error());
        }
    });
    return call;
}

void ConfidenceOwnerService::renamingFailed(Call<Owner> *call, const OwnerRef &ref, const ApiError &error)
{
    if (error.httpStatus == methodNotAllowed || error.httpStatus == notImplemented) {
        call->fail(renamingNotOffered(error));
        return;
    }
    if (error.httpStatus != notFound) {
        call->fail(error);
        return;
    }
    // Either the server does not know the way, or the client is gone.
    auto *read = callEndpoint(m_api, GetClient{ref}, call);
    cancelThrough(call, read);
    read->then(call, [call, error](const Result<Owner> &client) {
        if (client) {
            call->fail(renamingNotOffered(error));
        } else {
            call->fail(client.error().kind == ApiError::Kind::NotFound ? client.error() : error);
        }
    });
}

Call<void> *ConfidenceOwnerService::remove(const OwnerRef &ref)
{
    if (ref.kind != Kind::ClientCredential) {
        return unsupported<void>(this);
    }
    return callEndpoint(m_api, DeleteClient{ref}, this);
}

} // namespace keyturn
