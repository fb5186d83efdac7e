// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/conductorone/c1credentialservice.h"

#include "app/conductorone/endpoints/connectorendpoints.h"
#include "app/conductorone/endpoints/personalclientendpoints.h"
#include "app/conductorone/endpoints/serviceprincipalcredentialendpoints.h"
#include "app/conductorone/personalclientlist.h"
#include "app/endpoint/endpointcall.h"
#include "app/endpoint/pagedlist.h"
#include "app/endpoint/unsupported.h"

namespace keyturn {

C1CredentialService::C1CredentialService(ApiClient &api, Profile profile, QObject *parent)
    : CredentialService(parent)
    , m_api(api)
    , m_profile(std::move(profile))
{
}

Call<void> *C1CredentialService::authorize()
{
    return relay(m_api.authorize(), this);
}

Call<ListEnd> *C1CredentialService::list(const OwnerRef &owner, PageSink<Credential> sink)
{
    switch (owner.kind) {
    case Kind::ServicePrincipalCredential:
        return PagedList<ListServicePrincipalCredentials>::start(m_api, {owner}, std::move(sink), this);
    case Kind::PersonalClient:
        return PersonalClientList::start(m_api, owner, std::move(sink), this);
    case Kind::ConnectorCredential:
    case Kind::ClientCredential:
        break;
    }
    return unsupported<ListEnd>(this);
}

Call<Credential> *C1CredentialService::get(const CredentialRef &ref)
{
    switch (ref.kind()) {
    case Kind::ServicePrincipalCredential:
        return callEndpoint(m_api, GetServicePrincipalCredential{ref}, this);
    case Kind::PersonalClient:
        return callEndpoint(m_api, GetPersonalClient{ref}, this);
    case Kind::ConnectorCredential:
        return callEndpoint(m_api, GetConnectorCredential{ref}, this);
    case Kind::ClientCredential:
        break;
    }
    return unsupported<Credential>(this);
}

Call<Minted> *C1CredentialService::mint(const MintRequest &request)
{
    switch (request.owner.kind) {
    case Kind::ServicePrincipalCredential:
        return callEndpoint(m_api, CreateServicePrincipalCredential{request.owner, request.fields, m_profile},
                            this);
    case Kind::PersonalClient:
        return callEndpoint(m_api, CreatePersonalClient{request.owner, request.fields, m_profile}, this);
    case Kind::ConnectorCredential:
        return callEndpoint(m_api, RotateConnectorCredential{request.owner, request.fields, m_profile}, this);
    case Kind::ClientCredential:
        break;
    }
    return unsupported<Minted>(this);
}

Call<Credential> *C1CredentialService::update(const Credential &current, const FieldValues &changes)
{
    switch (current.kind()) {
    case Kind::ServicePrincipalCredential:
        return callEndpoint(m_api, UpdateServicePrincipalCredential{current.ref, changes}, this);
    case Kind::PersonalClient:
        return callEndpoint(m_api, UpdatePersonalClient{current.ref, changes}, this);
    case Kind::ConnectorCredential:
    case Kind::ClientCredential:
        break;
    }
    return unsupported<Credential>(this);
}

Call<void> *C1CredentialService::revoke(const CredentialRef &ref)
{
    switch (ref.kind()) {
    case Kind::ServicePrincipalCredential:
        return callEndpoint(m_api, RevokeServicePrincipalCredential{ref}, this);
    case Kind::PersonalClient:
        return callEndpoint(m_api, DeletePersonalClient{ref}, this);
    case Kind::ConnectorCredential:
        return callEndpoint(m_api, RevokeConnectorCredential{ref}, this);
    case Kind::ClientCredential:
        break;
    }
    return unsupported<void>(this);
}

} // namespace keyturn
