// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/confidence/confidenceownerservice.h"

#include "app/confidence/endpoints/clientendpoints.h"
#include "app/endpoint/endpointcall.h"
#include "app/endpoint/pagedlist.h"
#include "app/endpoint/unsupported.h"

namespace keyturn {

namespace {

/// No page of the vendor describes renaming, so a server may not know the way.
ApiError renamingFailed(ApiError error)
{
    if (error.httpStatus == 404) {
        error.kind = ApiError::Kind::NotFound;
        error.message = ConfidenceOwnerService::tr(
            "This server does not offer renaming clients, or the client does not exist any more.");
    } else if (error.httpStatus == 405 || error.httpStatus == 501) {
        error.kind = ApiError::Kind::Invalid;
        error.message = ConfidenceOwnerService::tr("This server does not offer renaming clients.");
    }
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
    sent->then(call, [call](Result<Owner> renamed) {
        if (renamed) {
            call->end(*std::move(renamed));
        } else {
            call->fail(renamingFailed(std::move(renamed.error())));
        }
    });
    return call;
}

Call<void> *ConfidenceOwnerService::remove(const OwnerRef &ref)
{
    if (ref.kind != Kind::ClientCredential) {
        return unsupported<void>(this);
    }
    return callEndpoint(m_api, DeleteClient{ref}, this);
}

} // namespace keyturn
