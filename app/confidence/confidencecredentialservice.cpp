// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/confidence/confidencecredentialservice.h"

#include "app/confidence/endpoints/clientcredentialendpoints.h"
#include "app/endpoint/endpointcall.h"
#include "app/endpoint/pagedlist.h"
#include "app/endpoint/unsupported.h"

namespace keyturn {

ConfidenceCredentialService::ConfidenceCredentialService(ApiClient &api, Profile profile, QObject *parent)
    : CredentialService(parent)
    , m_api(api)
    , m_profile(std::move(profile))
{
}

Call<void> *ConfidenceCredentialService::authorize()
{
    return relay(m_api.authorize(), this);
}

Call<ListEnd> *ConfidenceCredentialService::list(const OwnerRef &owner, PageSink<Credential> sink)
{
    if (owner.kind != Kind::ClientCredential) {
        return unsupported<ListEnd>(this);
    }
    return PagedList<ListClientCredentials>::start(m_api, {owner}, std::move(sink), this);
}

Call<Credential> *ConfidenceCredentialService::get(const CredentialRef &ref)
{
    if (ref.kind() != Kind::ClientCredential) {
        return unsupported<Credential>(this);
    }
    return callEndpoint(m_api, GetClientCredential{ref}, this);
}

Call<Minted> *ConfidenceCredentialService::mint(const MintRequest &request)
{
    if (request.owner.kind != Kind::ClientCredential) {
        return unsupported<Minted>(this);
    }
    return callEndpoint(m_api, CreateClientCredential{request.owner, request.fields}, this);
}

Call<Credential> *ConfidenceCredentialService::update(const Credential &current, const FieldValues &changes)
{
    if (current.kind() != Kind::ClientCredential) {
        return unsupported<Credential>(this);
    }
    return callEndpoint(m_api, UpdateClientCredential{current.ref, current.displayName(), changes}, this);
}

Call<void> *ConfidenceCredentialService::revoke(const CredentialRef &ref)
{
    if (ref.kind() != Kind::ClientCredential) {
        return unsupported<void>(this);
    }
    return callEndpoint(m_api, DeleteClientCredential{ref}, this);
}

} // namespace keyturn
